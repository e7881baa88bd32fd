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

  test('is not so of a location in the city: its offices are told, and the open question stays', () => {
    const near = { latitude: -6.23, longitude: 106.97 };
    for (const [talk, when] of [
      [chat(), 'now'],
      [chat('mau urus skck bisa?'), 'aside'],
    ] as const) {
      expect(otherKind(talk.view, { turn: 't', kind: 'other', what: 'location', near })).toEqual({
        commands: [
          { do: 'note', area: { kecamatan: 'Bekasi Barat', kelurahan: null } },
          { do: 'start', dialogue: 'located', when },
        ],
        because: 'the location is in the city',
      });
    }
  });

  test('is not so of a location in a neighbour of the city: whose it is is told', () => {
    const near = { latitude: -6.26, longitude: 107.15 };
    const ack = {
      do: 'ack',
      text: 'located-elsewhere',
      args: { place: 'Cikarang Utara', of: 'Kabupaten Bekasi' },
    };
    const event = { turn: 't', kind: 'other', what: 'location', near } as const;
    expect(otherKind(chat().view, event)?.commands).toEqual([ack]);
    expect(otherKind(chat('mau urus skck bisa?').view, event)?.commands).toEqual([ack, { do: 'repeat' }]);
  });

  test('is so of a location far from here, and keeps nothing of it', () => {
    const near = { latitude: 0, longitude: 0 };
    const found = otherKind(chat().view, { turn: 't', kind: 'other', what: 'location', near });
    expect(found?.commands[0]).toEqual({ do: 'ack', text: 'other-kind', args: { what: 'location' } });
    expect(JSON.stringify(found)).not.toContain('latitude');
  });

  test('are six kinds and more', () => expect(OTHER_KINDS.length).toBeGreaterThanOrEqual(6));
});
