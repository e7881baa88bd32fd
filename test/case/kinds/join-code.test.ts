import { describe, expect, test } from 'vitest';
import { joinCodeIn, joinCodeOf } from '../../../src/case/join-code.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

describe('join code', () => {
  test('gives out a code for the turn, and notes it', () => {
    const talk = greeted(talkWith({ id: 'code', join_code: true }, LAST));
    const code = joinCodeOf('t1');
    expect(talk.asked).toEqual([{ kind: 'join_code', code }]);
    expect(talk.session.runs.at(-1)?.answers).toEqual({ code });
    expect(talk.place).toBe('mine/last');
  });

  test('is one that a message is known to hold', () => {
    const code = joinCodeOf('019a2f3e-5b6c-7d8e-9f01-23456789abcd');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(joinCodeIn(code.toLowerCase(), ['gabung'])).toBe(code);
    expect(joinCodeIn(`gabung ${code}.`, ['gabung'])).toBe(code);
    expect(joinCodeIn(`ikut ${code}`, ['gabung'])).toBeNull();
  });

  test('may note any text', () => {
    const node = nodeOfKind({ join_code: true });
    expect([mayNote(node, 'K7QP-2M9X'), mayNote(node, 3)]).toEqual([true, false]);
    expect(node.inspection).toEqual({});
  });
});
