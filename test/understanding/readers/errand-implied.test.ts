import { describe, expect, test } from 'vitest';
import { errand } from '../../../src/understanding/readers/errand.js';
import { Talk } from '../../dialogue/talk.js';
import { chat, message, readBy } from '../chat.js';
import { begins, SELF, UNSAID } from './begins.js';

describe('what a message is for beside its words', () => {
  begins(
    [],
    [
      [
        'katanya yang belum vaksin KTP-nya diblokir, hoax ga',
        { turn: { who: SELF, service: 'ktp', day: null }, start: 'hoax' },
        /^hoax is implied/,
      ],
      [
        'kemaren disuruh pulang sama petugas, katanya belum vaksin',
        { turn: { who: SELF }, claim: { dose_count: 0 }, start: 'sent_home' },
        /^sent_home is implied/,
      ],
    ],
  );
  begins(
    ['mau skck, baru vaksin sekali'],
    [
      [
        'eh bisanya tanggal 18',
        { turn: { who: UNSAID, day: '2021-10-18' }, start: 'access' },
        /^ask_access is implied/,
      ],
    ],
  );
  begins(
    ['mau ktp, udah vaksin 2x'],
    [
      [
        'yang hilang',
        { turn: { who: SELF }, claim: { variant: 'hilang' }, start: 'access' },
        /^ask_access is implied/,
      ],
    ],
  );
  begins(
    ['syarat ktp dong'],
    [
      ['saya di kayuringin', { turn: { who: UNSAID }, start: 'where' }, /^ask_where_when is implied/],
      [
        'yang hilang',
        { turn: { who: SELF }, claim: { variant: 'hilang' }, start: 'requirements' },
        /^ask_requirements is implied/,
      ],
    ],
  );
});

describe('in the middle of a question', () => {
  begins(
    ['mau urus skck bisa?'],
    [
      [
        'batalkan pengingat',
        { turn: { who: UNSAID }, start: 'cancel_reminder' },
        /^it wants cancel_reminder/,
      ],
      ['hujan ga', { turn: { who: UNSAID }, start: 'out_of_scope', aside: true }, /^it wants out_of_scope/],
    ],
  );

  test.each(['pagi min', 'halo kak', 'sampurasun', 'hello'])('a greeting is returned: "%s"', (text) => {
    expect(readBy(errand, chat('mau urus skck bisa?'), text)).toEqual({
      commands: [{ do: 'ack', text: 'hello-again' }, { do: 'repeat' }],
      because: 'it greets',
    });
  });

  test('more is needed to lead away than where nothing was asked', () => {
    const doubtful = (talk: Talk) => {
      const { reading, ...event } = message('anu itu');
      return errand(talk.view, { ...event, reading: { ...reading, intent: 'thanks', confidence: 0.55 } });
    };
    expect(doubtful(chat())).not.toBeNull();
    expect(doubtful(chat('mau urus skck bisa?'))).toBeNull();
  });
});

describe('it is not clear which errand', () => {
  test.each(['asdf qwer', 'hmm', '', '🙏', 'bukan mau ingetin'])('from "%s"', (text) => {
    expect(readBy(errand, chat(), text)).toBeNull();
  });

  test('where none begins on it', () => {
    const { flows } = new Talk();
    const talk = new Talk({ ...flows, byIntent: new Map() });
    expect(readBy(errand, talk, 'mau urus skck, belum vaksin')).toBeNull();
  });
});
