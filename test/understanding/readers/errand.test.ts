import { describe, expect, test } from 'vitest';
import { errand } from '../../../src/understanding/readers/errand.js';
import { chat, readBy } from '../chat.js';
import { begins, other, SELF, UNSAID } from './begins.js';

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
          turn: { who: other('ibu', 'mother'), service: 'akta_lahir', day: null },
          claim: { dose_count: 2 },
          start: 'access',
        },
        /ask_access/,
      ],
      [
        'ada warga saya mau nikah, belum vaksin',
        {
          turn: {
            who: { ...other('warga', 'resident', { vague: true }), anew: true },
            relayed: true,
            service: 'nikah',
            day: null,
          },
          claim: { dose_count: 0 },
          start: 'access',
        },
        /^it wants relay_for_other/,
      ],
      [
        'anak umur 8 tahun mau bikin paspor',
        {
          turn: { who: other('anak', 'child', { age: 8 }), service: 'layanan_lain', day: null },
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
        'syarat ktp atau sim apa?',
        { turn: { who: SELF, day: null }, clarify: ['ktp', 'sim'], start: 'requirements' },
        /^it wants ask_requirements/,
      ],
    ],
  );

  test('are three to choose from at most', () => {
    const found = readBy(errand, chat(), 'syarat ktp atau kk atau sim atau skck');
    const asked = found?.commands.find((one) => one.do === 'clarify');
    expect(asked?.services).toHaveLength(3);
  });

  test.each([
    ['ktp sama kk', 'access', 'ktp', ['kk']],
    ['ktp, kk, sim', 'access', 'ktp', ['kk', 'sim']],
    ['perpanjang sim sekalian bayar pajak motor bisa?', 'access', 'sim', ['stnk_pajak']],
  ])('are answered one after another: "%s"', (text, dialogue, service, others) => {
    const { commands } = readBy(errand, chat(), text)!;
    expect(commands.find((one) => one.do === 'turn')).toMatchObject({ service });
    expect(commands.filter((one) => one.do === 'start')).toMatchObject([
      { dialogue, when: 'now' },
      ...others.map((other) => ({ dialogue, when: 'then', about: { service: other } })),
    ]);
  });
});
