import { describe, expect, test } from 'vitest';
import type { Scalar } from '../../../src/engine/values.js';
import type { Moment } from '../../../src/language/dates/moment.js';
import type { Command } from '../../../src/understanding/command.js';
import { answer, answerBy } from '../../../src/understanding/readers/answer.js';
import { chat, readBy } from '../chat.js';

type Case = [message: string, commands: Command[], because: RegExp];

/** An answer to a question, with what it states and where it leads. */
const answered = (
  node: string,
  value: Scalar,
  more: Partial<Extract<Command, { do: 'answer' }>> = {},
): Command => ({
  do: 'answer',
  node,
  value,
  ...more,
});
const claims = (facts: Extract<Command, { do: 'claim' }>['facts']): Command => ({ do: 'claim', facts });

/** Whether each message is read as that, after these. */
function reads(before: string[], cases: Case[]): void {
  test.each(cases)(`after "${before.at(-1)}": "%s"`, (text, commands, because) => {
    const found = readBy(answer, chat(...before), text);
    expect(found?.commands).toEqual(commands);
    expect(found?.because).toMatch(because);
    expect(found?.goesOn).toBeUndefined();
  });
}

describe('a question how often', () => {
  const doses = (value: string, n: number) => answered('doses', value, { facts: { dose_count: n } });
  const count = (n: number) => answered('doses', n, { facts: { dose_count: n } });

  reads(
    ['mau urus skck bisa?'],
    [
      ['belum', [doses('dose-none', 0)], /^it picks "dose-none", which answers "doses"$/],
      ['blm pernah min', [doses('dose-none', 0)], /"dose-none"/],
      ['dereng nate', [doses('dose-none', 0)], /^it opens as does "dose-none"/],
      ['not yet', [doses('dose-none', 0)], /^it opens as does "dose-none"/],
      ['1', [count(1)], /^it names "1", which answers "doses"$/],
      ['3', [count(3)], /^it names "3"/],
      ['0', [count(0)], /^it names "0"/],
      ['dua', [count(2)], /^it names "2"/],
      ['2x', [count(2)], /^it names "2"/],
      ['udah dua kali kak', [count(2)], /^it names "2"/],
      ['cuma sekali doang', [count(1)], /^it names "1"/],
      ['2 kali kalo ga salah', [count(2)], /^it names "2"/],
      ['nol', [doses('dose-none', 0)], /^it picks "dose-none"/],
      ['lengkap sama booster', [claims({ dose_count: 3 }), doses('dose-three', 3)], /^it picks "dose-three"/],
      ['yang ketiga', [doses('dose-three', 3)], /^it picks "dose-three"/],
      ['udah tapi lupa berapa kali', [doses('dose-some', 1)], /"dose-some"/],
      ['udah vaksin cuma ga inget brp x', [doses('dose-some', 1)], /"dose-some"/],
      ['two doses', [claims({ dose_count: 2 }), count(2)], /^it names "2"/],
      [
        'kamari dosis hiji',
        [claims({ dose_count: 1, last_dose_on: '2021-09-30' }), doses('dose-one', 1)],
        /^it states what belongs to "dose-one"/,
      ],
      [
        'belum, besok baru jadwal suntik di puskesmas',
        [claims({ planned_dose_on: '2021-10-02' }), doses('dose-none', 0)],
        /"dose-none"/,
      ],
    ],
  );

  test.each(['udah', 'sudah kok kak'])('leads on to how often where that is left open: "%s"', (text) => {
    const found = readBy(answer, chat('mau urus skck bisa?'), text);
    expect(found?.commands.at(-1)).toMatchObject({ do: 'answer', value: 'vaccinated', next: 'times' });
  });

  test.each([
    ['lupa', 'ever'],
    ['ga tau deh', 'ever'],
    ['kurang inget kak', 'ever'],
    ['kalo belum gimana?', 'if-none'],
    ['terus kalau belum pernah bisa ga', 'if-none'],
  ])('leads on without a number: "%s"', (text, next) => {
    const found = readBy(answer, chat('mau urus skck bisa?'), text);
    expect(found?.commands).toMatchObject([{ do: 'answer', next }]);
    const [{ facts = {} }] = found!.commands as [Extract<Command, { do: 'answer' }>];
    expect(typeof facts.dose_count).not.toBe('number');
  });

  test.each([
    'no 4',
    '7',
    'ga usah',
    'baru mau pertama kali bikin kak',
    'ya ampun',
    'qwerty',
    'saya ditolak di loket, harus vaksin ya?',
    'kalau sim syaratnya apa',
    'bukan buat saya, buat istri saya',
    'Bu Nani belum vaksin mau KK, Pak Hadi vaksin 1x mau SKCK',
  ])('is not answered by "%s"', (text) => {
    expect(readBy(answer, chat('mau urus skck bisa?'), text)).toBeNull();
  });
});

describe('ways that may fit, some of them not shown', () => {
  reads(
    ['mau urus skck, belum vaksin'],
    [
      [
        'darurat nih',
        [
          claims({ urgent: true }),
          answered('reason', 'urgent', { facts: { urgent: true }, next: 'connect' }),
        ],
        /^it picks "urgent"/,
      ],
      [
        'saya punya komorbid ga bisa vaksin',
        [
          claims({ exempt: true }),
          answered('reason', 'exempt', { facts: { exempt: true }, next: 'verdict' }),
        ],
        /^it states what belongs to "exempt"/,
      ],
      ['oke deh', [answered('reason', 'enough', { next: 'enough' })], /^it picks "enough"/],
      ['3', [answered('reason', 'find-vaccine', { next: 'find' })], /^it picks "find-vaccine"/],
    ],
  );

  test('what is not shown has no number', () => {
    expect(readBy(answer, chat('mau urus skck, belum vaksin'), '4')).toBeNull();
  });
});

describe('an offer', () => {
  const [send, enough] = [
    answered('proof', 'send-proof', { next: 'send' }),
    answered('proof', 'enough', { next: 'enough' }),
  ];
  reads(
    ['mau urus skck, udah vaksin 2x'],
    [
      ['boleh', [send], /^it comes near to "send-proof"/],
      ['hayu atuh', [send], /"send-proof"/],
      ['sure, go ahead', [send], /"send-proof"/],
      ['👍', [send], /"send-proof"/],
      ['ga usah', [enough], /"enough"/],
      ['mboten usah', [enough], /"enough"/],
      ['nanti aja deh kak', [enough], /"enough"/],
      ['cukup', [enough], /^it picks "enough"/],
    ],
  );
  reads(
    ['syarat skck apa aja'],
    [
      ['bukan', [answered('offer', 'no', { next: 'goodbye' })], /^it denies, and so is "no"/],
      ['iya dong cek', [answered('offer', 'yes', { next: 'check' })], /"yes"/],
      ['belum', [answered('offer', 'dose-none', { facts: { dose_count: 0 }, next: 'check' })], /"dose-none"/],
      ['udah 1x', [answered('offer', 'dose-one', { facts: { dose_count: 1 }, next: 'check' })], /"dose-one"/],
    ],
  );
});

/** Something of the moment of a reminder that is said. */
const arranged = (said: Partial<Moment>) =>
  ({ do: 'arrange', said: expect.objectContaining(said) }) as Command;

describe('a day, an hour, words', () => {
  reads(
    ['ingatkan saya ke satpas lusa buat sim'],
    [
      [
        'ya tapi jam 10 pagi',
        [{ do: 'note', time: '10:00' }, arranged({ time: '10:00', day: null }), answered('offer', 'said')],
        /^it names "said"/,
      ],
      ['tanggal 12 aja', [arranged({ day: '2021-10-12' }), answered('offer', 'said')], /^it names "said"/],
      [
        'siap tapi h-2 ya',
        [arranged({ before: 2 * 24 * 60 }), answered('offer', 'said')],
        /^it names "said"/,
      ],
      ['iya', [answered('offer', 'yes', { next: 'whose-words' })], /"yes"/],
    ],
  );
  reads(
    ['vaksin pertama sinovac, ingatkan dosis kedua dong'],
    [
      [
        '20 september',
        [answered('first-on', '2021-09-20', { facts: { last_dose_on: '2021-09-20' } })],
        /^"20 september" read as "2021-09-20" answers "first-on"$/,
      ],
    ],
  );
  reads(
    ['ingatkan saya besok'],
    [['beli obat ibu', [answered('what', 'beli obat ibu')], /read as "beli obat ibu"/]],
  );

  test('where any words would do, what is clearly for something else is none', () => {
    expect(readBy(answer, chat('ingatkan saya besok'), 'batalkan pengingat')).toBeNull();
  });
});

describe('a person or a service', () => {
  const list = 'Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK';
  const turned = (id: string): Command[] => [
    { do: 'turn', who: { kind: 'listed', id } },
    { do: 'settle', again: true },
  ];

  reads(
    [list],
    [
      ['2', [...turned('t1-p2'), answered('which', 't1-p2')], /^it picks "t1-p2"/],
      ['pak hadi gimana', [...turned('t1-p2'), answered('which', 't1-p2')], /^it names "t1-p2"/],
      [
        'eh Bu Nani ternyata sudah vaksin kemarin',
        [...turned('t1-p1'), claims({ dose_count: 1 }), answered('which', 't1-p1')],
        /^it names "t1-p1"/,
      ],
      ['teruskan', [answered('which', 'forward', { next: 'forward' })], /"forward"/],
    ],
  );

  reads(
    ['mau ke kantor, urusan apa ya'],
    [
      [
        'ktp',
        [{ do: 'turn', who: { kind: 'unsaid' }, service: 'ktp' }, answered('service', 'ktp')],
        /^it picks "ktp"/,
      ],
      [
        'ngurus skck sama sim',
        [
          { do: 'turn', who: { kind: 'unsaid' }, service: 'skck', afterwards: ['sim'] },
          answered('service', 'skck'),
        ],
        /"skck"/,
      ],
    ],
  );
});

test('there is no answer where nothing was asked', () => {
  for (const text of ['ya', '1', 'belum', 'besok']) expect(readBy(answer, chat(), text)).toBeNull();
});

test('an answer that is no message states only what its offer states', () => {
  const { question } = chat('mau urus skck, belum vaksin').view;
  const offer = question!.offers.find(({ id }) => id === 'exempt')!;
  expect(answerBy(question!, 'exempt', offer)).toEqual([
    answered('reason', 'exempt', { facts: { exempt: true }, next: 'verdict' }),
  ]);
});
