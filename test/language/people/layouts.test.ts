import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE } from '../../../src/language/people/people.js';
import { runs } from '../../support/runs.js';
import { read } from '../support.js';

interface Neighbour {
  title: string;
  name: string;
  service: [id: string, words: string];
  doses: [count: number, words: string];
}

const TITLES = 'Bu Pak Mas Mbak Mpok Kang Neng Teh Cak Gus Koh Ci Ustadz Haji Mbah'.split(' ');
const NAMES = 'Yati Dul Eko Wiwin Suryo Lilis Agus Nur Joko Sari Tini Hadi Yuni Rohman Y. D.'.split(' ');

const neighbour: fc.Arbitrary<Neighbour> = fc.record({
  title: fc.constantFrom(...TITLES),
  name: fc.constantFrom(...NAMES),
  service: fc.constantFrom<[string, string][]>(
    ['ktp', 'KTP'],
    ['kk', 'KK'],
    ['sim', 'SIM'],
    ['skck', 'SKCK'],
    ['pindah_domisili', 'pindah'],
    ['stnk_pajak', 'pajak motor'],
  ),
  doses: fc.constantFrom<[number, string][]>(
    [0, 'belum vaksin'],
    [0, 'blm vaksin'],
    [1, 'dosis 1'],
    [1, '1x'],
    [2, '2x'],
    [2, 'vaksin 2x'],
    [3, 'booster'],
  ),
});

const called = ({ title, name }: Neighbour) => `${title} ${name}`;
const lines = (people: Neighbour[], line: (person: Neighbour, n: number) => string) =>
  people.map((person, i) => line(person, i + 1)).join('\n');
const table = (people: Neighbour[], divider: string, numbered: boolean) =>
  [
    [...(numbered ? ['No'] : []), 'Nama', 'Keperluan', 'Vaksin'].join(divider),
    lines(people, (one, n) =>
      [...(numbered ? [n] : []), called(one), one.service[1], one.doses[1]].join(divider),
    ),
  ].join('\n');
const said = (one: Neighbour) => `${called(one)} ${one.doses[1]} mau ${one.service[1]}`;

/** Ways in which the heads of neighbourhoods lay their people out. */
const LAYOUTS: Record<string, (people: Neighbour[]) => string> = {
  'numbers with a bracket': (all) => lines(all, (one, n) => `${n}) ${said(one)}`),
  'numbers with a full stop': (all) => lines(all, (one, n) => `${n}. ${said(one)}`),
  'numbers in brackets': (all) => lines(all, (one, n) => `(${n}) ${said(one)}`),
  'numbers with a dash': (all) => lines(all, (one, n) => `${n}- ${said(one)}`),
  'numbers in one line': (all) => all.map((one, i) => `${i + 1}) ${said(one)}`).join(' '),
  'letters in one line': (all) => all.map((one, i) => `${'abcdefgh'[i]}) ${said(one)}`).join(' '),
  dashes: (all) => lines(all, (one) => `- ${said(one)}`),
  bullets: (all) => lines(all, (one) => `• ${said(one)}`),
  lines: (all) => lines(all, said),
  'slashes between': (all) => lines(all, (one) => [called(one), one.service[1], one.doses[1]].join(' / ')),
  'dashes and slashes': (all) =>
    lines(all, (one) => `- ${[called(one), one.service[1], one.doses[1]].join('/')}`),
  'commas between': (all) => lines(all, (one) => [called(one), one.service[1], one.doses[1]].join(', ')),
  'a colon behind the name': (all) =>
    lines(all, (one) => `${called(one)}: ${one.service[1]}, ${one.doses[1]}`),
  'brackets behind the name': (all) =>
    lines(all, (one) => `${called(one)} (${one.service[1]}, ${one.doses[1]})`),
  'a table with tabs': (all) => table(all, '\t', true),
  'a table with bars': (all) => table(all, ' | ', true),
  'a table with semicolons': (all) => table(all, ';', false),
  'a table with commas': (all) => table(all, ', ', false),
  labels: (all) =>
    lines(all, (one) => `Nama: ${called(one)}, Keperluan: ${one.service[1]}, Vaksin: ${one.doses[1]}`),
  'labels in lines': (all) =>
    lines(all, (one) => `Nama: ${called(one)}\nKeperluan: ${one.service[1]}\nVaksin: ${one.doses[1]}\n`),
  'labels with numbers': (all) =>
    lines(all, (one, n) => `${n}. Nama: ${called(one)}\nUrusan: ${one.service[1]}\nDosis: ${one.doses[1]}`),
  'a name with lines under it': (all) =>
    lines(all, (one) => `${called(one)}\n${one.service[1]}\n${one.doses[1]}\n`),
  'a chat, day and hour in brackets': (all) =>
    lines(all, (one, n) => `[29/9 18.${10 + n}] ${called(one)}: mau ${one.service[1]}, ${one.doses[1]}`),
  'a chat as it is exported': (all) =>
    lines(all, (one, n) => `29/09/21, 18.${10 + n} - ${called(one)}: mau ${one.service[1]}, ${one.doses[1]}`),
  'a chat, the hour first': (all) =>
    lines(all, (one, n) => `[18.${10 + n}, 29/9/2021] ${called(one)}: ${one.doses[1]} mau ${one.service[1]}`),
};

/** People whose names tell them apart: those of one sender are one person's. */
const neighbours = (most = 8) =>
  fc.uniqueArray(neighbour, { minLength: 2, maxLength: most, selector: called });

const label = ({ title, name }: Neighbour) => `${title} ${name[0]}`;

describe('any list of neighbours is read, each with their own service and doses', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_name, layOut) => {
    fc.assert(
      fc.property(neighbours(), fc.constantFrom('', 'saya ketua RT 04, ini warga saya:\n'), (all, above) => {
        const { people, unread } = read(above + layOut(all));
        expect(people.map((one) => [one.label, one.service, one.facts.dose_count])).toEqual(
          all.map((one) => [label(one), one.service[0], one.doses[0]]),
        );
        expect(unread).toBe(0);
      }),
      { numRuns: runs(12) },
    );
  });

  it.each(['numbers with a bracket', 'dashes', 'a table with tabs', 'lines'])(
    'one of which nothing is read keeps its place: %s',
    (name) => {
      const line: Record<string, (n: number) => string> = {
        'numbers with a bracket': (n) => `${n}) ....`,
        dashes: () => '- tolong ya',
        'a table with tabs': (n) => `${n}\t-\t-\t-`,
        lines: () => 'tolong ya',
      };
      fc.assert(
        fc.property(neighbours(6), fc.nat(), (all, place) => {
          const laid = LAYOUTS[name]!(all).split('\n');
          const header = name.includes('table') ? 1 : 0;
          // between two others, since what stands above or below a list is said of all
          const at = 1 + (place % (all.length - 1));
          laid.splice(at + header, 0, line[name]!(at + 1));
          const text = laid.map((one, i) =>
            i > at ? one.replace(/^(\d+)\)/, (_, n) => `${Number(n) + 1})`) : one,
          );
          const { people } = read(text.join('\n'));
          expect(people).toHaveLength(all.length + 1);
          expect(people[at]).toEqual({ label: '', self: false, service: 'none', facts: {} });
          expect(people.toSpliced(at, 1).map((one) => one.label)).toEqual(all.map(label));
        }),
        { numRuns: runs(12) },
      );
    },
  );

  it('says how many more there are than it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: MOST_PEOPLE + 1, max: 300 }), (count) => {
        const all = Array.from({ length: count }, (_, i) => `${i + 1}. Bu Yati belum vaksin mau KTP`);
        expect(read(all.join('\n'))).toMatchObject({ unread: count - MOST_PEOPLE });
      }),
      { numRuns: runs(3) },
    );
  });
});

describe('numbered lines of one person are no list', () => {
  it.each([
    '1. ktp saya hilang 2. kk juga',
    'mau urus: 1) KTP 2) KK',
    'mau tanya:\n1. syarat bikin ktp apa aja\n2. kalau belum vaksin bisa?\n3. legalisir kk dimana',
    '1. fotokopi ktp\n2. legalisir kk\n3. materai\nudah lengkap belum? saya vaksin 2x',
    '1. saya belum vaksin\n2. mau urus ktp\n3. rumah di kayuringin',
    'ktp, kk, sim',
    'halo kak. 1. saya udah vaksin dosis 1, boleh urus skck ga? 2. dosis 2 nya bulan depan, harus nunggu?',
    'nama: hasan, keperluan: ktp, vaksin: belum',
    'yang dibawa:\n- surat lahir\n- ktp ortu\n- buku nikah\ncukup?',
    '- kk baru\n- ktp hilang\nsaya vaksin 2x bisa?',
  ])('%s', (text) => {
    expect(read(text).people).toEqual([]);
  });
});

describe('what is pasted beside the people', () => {
  it.each<[string, unknown[][]]>([
    [
      '29/09/21, 18.01 - Bu Lilis: mau bikin ktp pak\n29/09/21, 18.02 - Bu Lilis: tp blm vaksin\n29/09/21, 18.05 - +62 812-3456-7890: saya sudah dosis 2 mau skck\n29/09/21, 18.06 - Pesan dan panggilan terenkripsi\n29/09/21, 18.07 - Pak RT 04: siap bu',
      [
        ['Bu L', 'ktp', 0],
        ['', 'skck', 2],
      ],
    ],
    [
      'KTP:\n1. Bu Ani belum vaksin\n2. Pak Budi 2x\nSIM:\n1. Pak Cecep 2x\n2. Bu Dedeh belum',
      [
        ['Bu A', 'ktp', 0],
        ['Pak B', 'ktp', 2],
        ['Pak C', 'sim', 2],
        ['Bu D', 'sim', 0],
      ],
    ],
    [
      'rt 5: hasan ktp belum, ratna kk 1x, yusuf skck 2x',
      [
        ['H.', 'ktp', 0],
        ['R.', 'kk', 1],
        ['Y.', 'skck', 2],
      ],
    ],
    [
      'mau KTP semua: bu A belum, pak B 2x',
      [
        ['Bu A', 'ktp', 0],
        ['Pak B', 'ktp', 2],
      ],
    ],
    [
      'bu ani ktp belum vaksin pak budi sim sudah 2x',
      [
        ['Bu A', 'ktp', 0],
        ['Pak B', 'sim', 2],
      ],
    ],
    [
      'Saya Pak RT 09. Bu Imas belum vaksin mau bikin KTP. Kalau Pak Eman sudah dua kali mau perpanjang SIM. Terus Teh Rini dosis 1 mau SKCK.',
      [
        ['Bu I', 'ktp', 0],
        ['Pak E', 'sim', 2],
        ['Teh R', 'skck', 1],
      ],
    ],
    [
      'Bu Y. belum vaksin mau KK. Pak D. sudah 2x mau SKCK. Mbah Uti mau bansos belum vaksin.',
      [
        ['Bu Y', 'kk', 0],
        ['Pak D', 'skck', 2],
        ['Mbah U', 'bansos', 0],
      ],
    ],
    [
      '|Nama|Keperluan|Vaksin|\n|---|---|---|\n|Hasan|KTP|belum|\n|Ratna|KK|lengkap|',
      [
        ['H.', 'ktp', 0],
        ['R.', 'kk', 2],
      ],
    ],
  ])('%s', (text, people) => {
    expect(read(text).people.map(({ label, service, facts }) => [label, service, facts.dose_count])).toEqual(
      people,
    );
  });
});
