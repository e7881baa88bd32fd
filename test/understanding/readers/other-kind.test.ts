import { describe, expect, test } from 'vitest';
import { OTHER_KINDS } from '../../../src/channels/channel.js';
import { otherKind } from '../../../src/understanding/readers/other-kind.js';
import { chat } from '../chat.js';

describe('what cannot be read', () => {
  test.each(OTHER_KINDS)('is said to be so, and the open question stays: %s', (what) => {
    for (const talk of [chat(), chat('mau urus skck bisa?')]) {
      expect(otherKind(talk.view, { turn: 't', kind: 'other', what })).toEqual({
        commands: [{ do: 'ack', text: 'other-kind', args: { what } }, { do: 'repeat' }],
        because: `a ${what} cannot be read`,
      });
    }
  });

  test('are six kinds and more', () => expect(OTHER_KINDS.length).toBeGreaterThanOrEqual(6));
});
