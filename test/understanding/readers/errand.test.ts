import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/understanding/command.js';
import { errand } from '../../../src/understanding/readers/errand.js';
import { Talk } from '../../dialogue/talk.js';
import { chat, message, readBy } from '../chat.js';

type Turn = Extract<Command, { do: 'turn' }>;
interface Errand {
  turn: Omit<Turn, 'do'>;
  clarify?: string[];
  claim?: Record<string, string | number | boolean>;
  time?: string;
  start: string;
  aside?: true;
  args?: Record<string, string | boolean>;
}

const SELF = { kind: 'self' } as const;
const UNSAID = { kind: 'unsaid' } as const;
const OTHER = { kind: 'relative', id: 'other' } as const;

/** The commands of an errand, in their order: to whom and what, what no longer counts, what is claimed, what begins. */
const commandsOf = ({
  turn,
  clarify,
  claim,
  time = null as never,
  start,
  aside,
  args,
}: Errand): Command[] => [
  { do: 'turn', ...turn },
  ...(clarify ? [{ do: 'clarify', services: clarify } as const] : []),
  { do: 'settle', ...(claim ? { again: true } : {}) },
  { do: 'note', time },
  ...(claim ? [{ do: 'claim', facts: claim } as const] : []),
  { do: 'start', dialogue: start, when: aside ? 'aside' : 'now', ...(args ? { args } : {}) },
];

function begins(before: string[], cases: [message: string, errand: Errand, because: RegExp][]): void {
  test.each(cases)(`after [${before.join(' / ')}]: "%s"`, (text, expected, because) => {
    const found = readBy(errand, chat(...before), text);
    expect(found?.commands).toEqual(commandsOf(expected));
    expect(found?.because).toMatch(because);
  });
}

describe('a first message', () => {
  begins(
    [],
    [
      [
        'mau perpanjang SIM C, blm vaksin',
        { turn: { who: SELF, service: 'sim', day: null }, claim: { dose_count: 0 }, start: 'access' },
        /^it wants ask_access \(0\.70\)$/,
      ],
      [
        'mau bikin ktp gimana syaratnya',
        { turn: { who: SELF, service: 'ktp', day: null }, claim: { variant: 'baru' }, start: 'requirements' },
        /^it wants ask_requirements/,
      ],
      [
        'abdi bade ngurus skck, tos divaksin sapisan',
        { turn: { who: SELF, service: 'skck', day: null }, claim: { dose_count: 1 }, start: 'access' },
        /^it wants ask_access/,
      ],
      [
        'kulo badhe ngurus KK, dereng vaksin',
        { turn: { who: SELF, service: 'kk', day: null }, claim: { dose_count: 0 }, start: 'access' },
        /^it wants ask_access/,
      ],
      [
        'can I renew my driving license? not vaccinated yet',
        { turn: { who: SELF, service: 'sim', day: null }, claim: { dose_count: 0 }, start: 'access' },
        /^it wants ask_access/,
      ],
      [
        'biaya skck berapa min',
        { turn: { who: SELF, service: 'skck', day: null }, start: 'requirements', args: { cost: true } },
        /^it wants ask_requirements/,
      ],
      [
        'tolong ingetin besok jam 7 mau ke samsat',
        {
          turn: { who: SELF, service: 'stnk_pajak', day: '2021-10-02' },
          time: '07:00',
          start: 'reminder',
        },
        /^it wants set_reminder/,
      ],
      [
        'ganti bahasa sunda dong',
        { turn: { who: UNSAID }, start: 'language', args: { locale: 'su' } },
        /^it wants change_language/,
      ],
      ['makasih banyak ya kak', { turn: { who: UNSAID }, start: 'thanks' }, /^it wants thanks/],
    ],
  );
});

describe('somebody else', () => {
  begins(
    [],
    [
      [
        'ibu saya mau urus akta lahir, udah 2x vaksin',
        {
          turn: { who: OTHER, anew: true, service: 'akta_lahir', day: null },
          claim: { dose_count: 2 },
          start: 'access',
        },
        /ask_access/,
      ],
      [
        'ada warga saya mau nikah, belum vaksin',
        {
          turn: { who: OTHER, anew: true, relayed: true, service: 'nikah', day: null },
          claim: { dose_count: 0 },
          start: 'access',
        },
        /^it wants relay_for_other/,
      ],
      [
        'anak umur 8 tahun mau bikin paspor',
        {
          turn: { who: OTHER, anew: true, service: 'layanan_lain', day: null },
          claim: { age: 8, other_service: 'paspor' },
          start: 'access',
        },
        /ask_access/,
      ],
    ],
  );
  begins(
    ['istri saya mau urus skck, belum vaksin'],
    [
      [
        'kalau saya udah 2x vaksin',
        { turn: { who: SELF }, claim: { dose_count: 2 }, start: 'access' },
        /ask_access/,
      ],
      [
        'eh ternyata udah vaksin sekali',
        { turn: { who: UNSAID }, claim: { dose_count: 1 }, start: 'access' },
        /ask_access/,
      ],
    ],
  );
});

describe('several services', () => {
  begins(
    [],
    [
      [
        'syarat ktp dan sim apa?',
        { turn: { who: SELF, day: null }, clarify: ['ktp', 'sim'], start: 'requirements' },
        /^it wants ask_requirements/,
      ],
    ],
  );

  test('are three to choose from at most', () => {
    const found = readBy(errand, chat(), 'syarat ktp sama kk sama sim sama skck');
    const asked = found?.commands.find((one) => one.do === 'clarify');
    expect(asked?.services).toHaveLength(3);
  });
});

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
        'kalau sim syaratnya apa',
        { turn: { who: SELF, service: 'sim', day: null }, start: 'requirements' },
        /^it wants ask_requirements/,
      ],
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
