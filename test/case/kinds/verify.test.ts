import { describe, expect, test } from 'vitest';
import { EVIDENCE_OUTCOMES } from '../../../src/evidence/evidence.js';
import { evidenceOf } from '../../support/scripts.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

const verify = { id: 'read', verify: true };

describe('verify', () => {
  const waiting = () => {
    const talk = talkWith(verify, LAST).take({ kind: 'photo' });
    return greeted(talk);
  };

  test('has the photograph read that waits, and waits for what it shows', () => {
    const talk = waiting();
    expect(talk.asked).toEqual([{ kind: 'read_photos', turns: ['t1'] }]);
    expect([talk.said, talk.session.waiting, talk.place]).toEqual([[], null, 'none']);
    expect(talk.session.pending).toMatchObject([
      { photos: ['t1'], runs: [{ dialogue: 'mine', node: 'read' }] },
    ]);
  });

  test.each(EVIDENCE_OUTCOMES)('notes what that is, and goes on: %s', (outcome) => {
    const talk = waiting().shows(evidenceOf({ outcome }));
    expect([talk.place, talk.session.runs.at(-1)?.answers]).toEqual(['mine/last', { read: outcome }]);
    expect(talk.session.photos).toEqual([]);
    expect(mayNote(nodeOfKind({ verify: true }), outcome)).toBe(true);
  });

  test('where no photograph waits nothing is read', () => {
    const talk = greeted(talkWith(verify, LAST));
    expect([talk.asked, talk.session.runs.at(-1)?.answers]).toEqual([[], { read: 'unreadable' }]);
  });

  test('a turn may end at it, and no other outcome is noted', () => {
    const node = nodeOfKind({ verify: true });
    expect(node.inspection).toEqual({ waits: true });
    expect(mayNote(node, 'forged')).toBe(false);
    expect(() => nodeOfKind({ verify: false })).toThrow();
  });
});
