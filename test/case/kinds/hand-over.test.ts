import { describe, expect, test } from 'vitest';
import { runOf } from '../../../src/engine/run.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

const node = { id: 'call', hand_over: { topic: 'officer' } };

describe('hand over', () => {
  test('puts the chat into the queue once, with what it is about, and goes on', () => {
    const talk = talkWith(node, { ...node, id: 'again' }, LAST);
    talk.say('…', { intent: 'ask_requirements', service: 'kk' }).say('batal');
    greeted(talk);
    expect(talk.asked).toEqual([{ kind: 'hand_over', topic: 'officer', service: 'kk' }]);
    expect(talk.place).toBe('mine/last');
    expect(talk.session.handover).toMatchObject({
      state: 'waiting',
      topic: 'officer',
      service: 'kk',
      by: null,
      lines: [{ from: 'resident', text: 'halo' }],
    });
  });

  test('is still to be done as long as nobody is called', () => {
    const { kind, spec, id } = nodeOfKind({ hand_over: { topic: 'officer' } });
    const undone = (nodes: object[]) => {
      const { view, session } = greeted(talkWith(...nodes, LAST));
      return kind.isUndone!(view, { run: runOf(session)!, id, spec, next: null });
    };
    expect([undone([]), undone([node])]).toEqual([true, false]);
  });

  test('notes nothing, and needs a topic', () => {
    expect(mayNote(nodeOfKind({ hand_over: { topic: 'officer' } }), 'officer')).toBe(false);
    expect(() => nodeOfKind({ hand_over: {} })).toThrow();
    expect(() => nodeOfKind({ hand_over: { topic: 'Officer' } })).toThrow();
  });
});
