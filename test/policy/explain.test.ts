import { describe, expect, test } from 'vitest';
import { decide, type Verdict } from '../../src/policy/decide.js';
import { explain, papers, places } from '../../src/policy/explain.js';
import type { Facts } from '../../src/policy/facts.js';
import { serviceSchema } from '../../src/policy/schema.js';
import type { TextArg } from '../../src/texts.js';
import { shipped } from '../support/scripts.js';
import { AFTER, BEFORE, book, bookWith, claimed, services, TODAY, verified } from './cases.js';

const { texts } = shipped.flows;
const lines = (verdict: Verdict, brief = false) => explain(verdict, { brief }).map(({ id }) => id);
const told = (verdict: Verdict, locale: string) =>
  texts.format(locale, {
    id: 'verdict',
    args: { lines: { style: 'lines', list: explain(verdict) as TextArg[] } },
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
      expect(words).not.toMatch(/[{}]|undefined|null|\bNaN\b/);
      expect(words.split('\n')[0]).toMatch(
        verdict.outcome === 'needs_facts'
          ? /./
          : verdict.answers.length || verdict.own
            ? /^\*.+\*/
            : /^\*.+\*$/,
      );
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

  test('tells its ground in the last line', () => {
    for (const verdict of verdicts) {
      const last = told(verdict, 'id').split('\n').at(-1);
      const [reason] = verdict.reasons;
      const compared = reason?.analogy && reason.citation !== 'se-440-silent';
      expect(last).toMatch(compared ? /^Sebagai pembanding: / : /^Dasarnya: /);
    }
  });
});

describe('the order of the lines', () => {
  test('answer, reason, papers, remarks, place, ground', () => {
    expect(lines(decide(book, 'skck', claimed({ dose_count: 0 }), TODAY))).toEqual([
      'verdict-not-yet',
      'rule-no-dose',
      'verdict-bring',
      'verdict-remarks',
      'verdict-place',
      'verdict-ground',
    ]);
  });

  test('a remark on the case stands with the reason', () => {
    expect(
      lines(decide(book, 'nikah', claimed({ dose_count: 1, resident: false }), TODAY)).slice(0, 3),
    ).toEqual(['verdict-allowed-if', 'rule-dose-claimed', 'rule-note-other-city']);
  });

  test('while facts are missing no papers are told', () => {
    expect(lines(decide(book, 'ktp', {}, TODAY))).toEqual([
      'verdict-needs-facts',
      'rule-needs-facts',
      'verdict-ground',
    ]);
  });

  test('brief: no papers, and of a planned dose only the day', () => {
    expect(lines(decide(book, 'ktp', verified({ dose_count: 1 }), TODAY), true)).toEqual([
      'verdict-allowed',
      'rule-dose-verified',
      'verdict-ground',
    ]);
    const planned = decide(book, 'ktp', claimed({ dose_count: 0, planned_dose_on: '2021-10-12' }), TODAY);
    expect(lines(planned, true)).toEqual(['verdict-from', 'verdict-ground']);
  });
});

test('hours stand with the places alone, the ground of papers and fees with the papers alone', () => {
  const verdict = decide(book, 'skck', claimed({ dose_count: 1 }), TODAY);
  const format = (arg: TextArg) => texts.format('id', { id: 'verdict', args: { lines: arg } });
  const replies = {
    verdict: told(verdict, 'id'),
    papers: format({ style: 'lines', list: papers(verdict) }),
    places: format(places(verdict)),
  };
  const holding = (part: RegExp) =>
    Object.entries(replies)
      .filter(([, text]) => part.test(text))
      .map(([name]) => name);
  expect(holding(/Loket buka/)).toEqual(['places']);
  expect(holding(/PP 76\/2020/)).toEqual(['papers']);
  expect(holding(/Rp30\.000/)).toEqual(['verdict', 'papers']);
  expect(holding(/^Tempat: /m)).toEqual(['verdict', 'papers', 'places']);
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

test('at most three places are told, with the day on which they were checked', () => {
  const words = told(decide(book, 'ktp', claimed({ dose_count: 1 }), TODAY), 'id');
  expect(words).toMatch(/^Tempat: [^,]+, [^,]+, (atau|dan) .+ \(dicek 1 November 2026\)\.$/m);
  expect(words).not.toContain('e-Open');
});

test('a fee that no source settles is to be made sure of, and only that one', () => {
  const fee = (variant: string) =>
    told(decide(book, 'sim', claimed({ dose_count: 1, variant }), TODAY), 'id')
      .split('\n')
      .find((line) => line.includes('Rp'));
  expect(fee('lewat')).toContain('C Rp100.000, di luar biaya tes. Pastikan dulu, ya.');
  expect(fee('masih_berlaku')).toBe('Biaya perpanjang: SIM A Rp80.000, SIM C Rp75.000, di luar biaya tes.');
});

test('where and when is told with the day of the look that lies furthest back, at places or at hours', () => {
  const verdict = decide(book, 'ktp', {}, TODAY);
  const looked = (about: string, day: string) => ({
    ...verdict,
    places: verdict.places.map((place) => ({ ...place, ...(about === 'place' ? { checkedOn: day } : {}) })),
    remarks: verdict.remarks.map((one) => (one.about === about ? { ...one, checkedOn: day } : one)),
  });
  const last = (of: Verdict) =>
    texts
      .format('id', { id: 'verdict', args: { lines: places(of) } })
      .split('\n')
      .at(-1);
  expect(last(verdict)).toMatch(/^Dicek 1 November 2026\./);
  expect(last(looked('hours', '2026-02-03'))).toMatch(/^Dicek 3 Februari 2026\./);
  expect(last(looked('place', '2026-03-04'))).toMatch(/^Dicek 4 Maret 2026\./);
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
