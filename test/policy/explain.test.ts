import { describe, expect, test } from 'vitest';
import { decide, type Verdict } from '../../src/policy/decide.js';
import { details, inFull } from '../../src/policy/details.js';
import { explain, type Line, papers, places } from '../../src/policy/explain.js';
import type { Facts } from '../../src/policy/facts.js';
import { serviceSchema } from '../../src/policy/schema.js';
import type { TextArg } from '../../src/texts.js';
import { shipped } from '../support/scripts.js';
import { AFTER, BEFORE, book, bookWith, claimed, services, TODAY, verified } from './cases.js';

const { texts } = shipped.flows;
const lines = (verdict: Verdict, brief = false) =>
  explain(verdict, { brief }).map((line) => line.map(({ id }) => id).join(' '));
const ROOMY = { lines: 9, characters: 999 };
const said = (lines: Line[], locale = 'id', room = ROOMY) =>
  texts.format(locale, { id: 'verdict', args: { lines: { lines, room } } });
const told = (verdict: Verdict, locale: string) => said(explain(verdict), locale);
const whole = (verdict: Verdict, locale = 'id') =>
  texts.format(locale, {
    id: 'verdict',
    args: { lines: { style: 'lines', list: inFull(verdict) as TextArg[] } },
  });

const CASES: Facts[] = [
  {},
  claimed({ dose_count: 0 }),
  claimed({ dose_count: 0, planned_dose_on: '2021-10-12' }),
  claimed({ dose_count: 1, resident: false }),
  verified({ dose_count: 2 }),
  claimed({ exempt: true }),
  claimed({ age: 8 }),
  claimed({ negative_test_on: TODAY }),
  claimed({ recovered_on: '2021-09-20' }),
  claimed({ dose_count: 0, urgent: true }),
  claimed({ born_on: '2006-10-02' }),
  claimed({ online: true }),
  claimed({ stay_months: 6 }),
  claimed({ stay_months: 24, resident: false, dose_count: 1 }),
  claimed({ expires_on: '2021-10-20', dose_count: 1 }),
  claimed({ expires_on: '2021-09-20', has_ktp: false, dose_count: 1 }),
  claimed({ dose_count: 1, asks_hours: true, asks_duration: true, asks_fine: true, asks_sending: true }),
  claimed({ dose_count: 1, asks_test_fee: true, asks_schedule: true }),
];

describe('every verdict of every service', () => {
  const applied = bookWith('applied');
  const verdicts = services.flatMap(({ id, variants }) =>
    [undefined, ...variants].flatMap((variant) =>
      CASES.flatMap((facts) =>
        [BEFORE, TODAY, AFTER, '2026-11-01'].map((on) =>
          decide(applied, id, { ...facts, ...claimed({ variant: variant! }) }, on),
        ),
      ),
    ),
  );

  test.each(texts.locales)('has its words in %s, and leaves no argument open', (locale) => {
    for (const verdict of verdicts) {
      const words = told(verdict, locale);
      expect(whole(verdict, locale)).not.toMatch(/[{}]|undefined|null|\bNaN\b/);
      expect(words).not.toMatch(/[{}]|undefined|null|\bNaN\b/);
      expect(words.split('\n')[0]).toMatch(verdict.outcome === 'needs_facts' ? /./ : /^\*.+\*/);
    }
  });

  test('says who decides where it is not the city, and never "ditolak"', () => {
    for (const verdict of verdicts) {
      const words = told(verdict, 'id');
      expect(words).not.toMatch(/ditolak|tolak/i);
      if (verdict.decidedBy === 'police' && !['needs_facts'].includes(verdict.outcome))
        expect(words).toMatch(/polisi/i);
    }
  });

  test('tells its ground where all of it is told', () => {
    for (const verdict of verdicts) {
      const [reason] = verdict.reasons;
      const compared = reason?.analogy && reason.citation !== 'se-440-silent';
      expect(whole(verdict)).toMatch(compared ? /^Sebagai pembanding: /m : /^Dasarnya: /m);
    }
  });
});

describe('the order of the lines', () => {
  test('answer and reason, papers, place', () => {
    expect(lines(decide(book, 'skck', claimed({ dose_count: 0 }), TODAY))).toEqual([
      'verdict-not-yet rule-no-dose',
      'verdict-bring',
      'verdict-place',
    ]);
  });

  test('a remark on the case stands with the reason', () => {
    expect(lines(decide(book, 'nikah', claimed({ dose_count: 1, resident: false }), TODAY))[0]).toBe(
      'verdict-allowed-if rule-dose-claimed rule-note-other-city',
    );
  });

  test('while facts are missing no papers are told', () => {
    expect(lines(decide(book, 'ktp', {}, TODAY))).toEqual(['verdict-needs-facts rule-needs-facts']);
  });

  test('brief: no papers, and of a planned dose only the day', () => {
    expect(lines(decide(book, 'ktp', verified({ dose_count: 1 }), TODAY), true)).toEqual([
      'verdict-allowed rule-dose-verified',
    ]);
    const planned = decide(book, 'ktp', claimed({ dose_count: 0, planned_dose_on: '2021-10-12' }), TODAY);
    expect(lines(planned, true)).toEqual(['verdict-from']);
  });

  test('papers that turn on the kind are left to the details where there are several kinds', () => {
    const first = (id: string, facts: Facts) => told(decide(book, id, facts, TODAY), 'id');
    expect(first('kk', claimed({ dose_count: 1 }))).toContain(
      'Bawa KTP; selebihnya tergantung keperluannya (*rincian*).',
    );
    expect(first('kk', claimed({ dose_count: 1, variant: 'hilang' }))).toContain(
      'Bawa KTP dan surat kehilangan',
    );
    expect(first('sim', claimed({ dose_count: 1 }))).toContain('kalau perpanjang: SIM lama');
  });

  test('where there is no room the place goes before the papers, and the answer stays', () => {
    const verdict = decide(book, 'skck', claimed({ dose_count: 1 }), TODAY);
    const within = (characters: number) => said(explain(verdict), 'id', { lines: 4, characters });
    expect(within(264)).toMatch(/Bawa KTP & KK.*\nTempat: Polres/);
    expect(within(220)).toMatch(/Bawa KTP & KK/);
    expect(within(220)).not.toContain('Tempat');
    expect(within(10)).toBe(
      '*Bisa urus SKCK, Kak, asal bukti vaksinnya dibawa. Keputusan akhir di kepolisian.*',
    );
  });
});

describe('what a first answer leaves out', () => {
  const skck = (asked: Parameters<typeof claimed>[0] = {}, today = TODAY) =>
    details(decide(book, 'skck', claimed({ dose_count: 1, ...asked }), today))
      .map((line) => texts.format('id', line))
      .join('\n');

  test('is told whole, or each part alone', () => {
    const all = skck({ asks_details: true });
    expect(all).toMatch(
      /^\*Rincian SKCK\*\nBawa KTP & KK.*\nBiaya Rp30\.000.*\nTempat: .*\nLoket buka.*\nDasarnya: SE 440/,
    );
    expect(all).toContain('Dasar biayanya: PP 76/2020.');
    expect(skck({ asks_fee: true })).toBe('Biaya Rp30.000, berlaku 6 bulan.');
    expect(skck({ asks_hours: true })).toMatch(/^Tempat: Polres.*\nLoket buka pada hari kerja/);
    expect(skck({ asks_ground: true })).toMatch(/^Dasarnya: SE 440.*\nDasar biayanya: PP 76\/2020\.$/);
    expect(skck({ asks_where: true })).toMatch(/^Tempat: Polres Metro Bekasi Kota, polsek, atau MPP di BTC/);
    expect(skck({ asks_fee: true, asks_hours: true }).split('\n')).toHaveLength(3);
  });

  test('tells when somebody looked, but not before that day', () => {
    expect(skck({ asks_where: true })).not.toContain('dicek');
    expect(skck({ asks_where: true }, '2026-11-01')).toContain('(dicek 1 November 2026)');
  });

  test('says so where a part is not known', () => {
    const lost = decide(book, 'sim', claimed({ variant: 'hilang', asks_fee: true }), TODAY);
    expect(details(lost).map((line) => texts.format('id', line))).toEqual([
      'Soal biaya belum ada di data saya, Kak. Petugas di tempatnya yang tahu.',
    ]);
  });
});

describe('the day from which it holds', () => {
  test('after a dose, and after the act', () => {
    const planned = claimed({ dose_count: 0, planned_dose_on: '2021-10-12' });
    expect(told(decide(book, 'ktp', planned, TODAY), 'id')).toContain(
      'Bisa urus KTP mulai *Selasa, 12 Oktober 2021*, sesudah dosis 1.',
    );
    const over = decide(bookWith('applied'), 'ktp', claimed({ dose_count: 0 }), '2023-06-01');
    expect(told(over, 'id')).toContain('Mulai *Rabu, 21 Juni 2023* aturan ini tidak dipakai lagi');
    expect(told(over, 'id')).not.toContain('sesudah dosis 1');
  });
});

test('at most three places are told', () => {
  const words = told(decide(book, 'ktp', claimed({ dose_count: 1 }), TODAY), 'id');
  expect(words).toMatch(/^Tempat: [^,]+, [^,]+, (atau|dan) .+\.$/m);
  expect(words).not.toContain('e-Open');
});

test('a fee that no source settles is to be made sure of, and only that one', () => {
  const fee = (variant: string) =>
    said(papers(decide(book, 'sim', claimed({ asks_fee: true, variant }), TODAY)))
      .split('\n')
      .find((line) => line.includes('Rp'));
  expect(fee('lewat')).toContain('C Rp100.000, di luar tes. Pastikan dulu, ya.');
  expect(fee('masih_berlaku')).toBe('Biaya perpanjang: SIM A Rp80.000, SIM C Rp75.000, di luar biaya tes.');
});

test('a place is told with the day of the look that lies furthest back, at places or at hours', () => {
  const verdict = decide(book, 'ktp', {}, '2026-11-20');
  const looked = (about: string, day: string) => ({
    ...verdict,
    places: verdict.places.map((place) => ({ ...place, ...(about === 'place' ? { checkedOn: day } : {}) })),
    remarks: verdict.remarks.map((one) => (one.about === about ? { ...one, checkedOn: day } : one)),
  });
  expect(said(places(verdict))).toContain('(dicek 1 November 2026)');
  expect(said(places(looked('hours', '2026-02-03')))).toContain('(dicek 3 Februari 2026)');
  expect(said(places(looked('place', '2026-03-04')))).toContain('(dicek 4 Maret 2026)');
});

test('hours need the day on which somebody looked', () => {
  const service = { id: 'x', version: 1, places: [{ id: 'y', checked_on: '2026-11-01' }] };
  const parse = (remark: object) => serviceSchema.safeParse({ ...service, remarks: [remark] });
  expect(parse({ id: 'z', about: 'hours', checked_on: '2026-11-01' }).success).toBe(true);
  expect(parse({ id: 'z', about: 'fee' }).success).toBe(true);
  expect(parse({ id: 'z', about: 'hours' }).error?.issues[0]).toMatchObject({
    path: ['remarks', 0, 'checked_on'],
    message: expect.stringContaining('checked_on: 2026-11-20'),
  });
});
