import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.js';
import { explain, type Line, papers, places } from '../../src/policy/explain.js';
import type { Facts } from '../../src/policy/facts.js';
import { shipped } from '../support/scripts.js';
import { AFTER, BEFORE, book, bookWith, claimed, TODAY } from './cases.js';

const on = (service: string, facts: Facts, day = TODAY, today = day) =>
  decide(book, service, facts, day, today);
const headline = (service: string, facts: Facts) =>
  shipped.flows.texts.format('id', explain(on(service, facts))[0]![0]!).split('\n')[0];

describe('who is too young for the service', () => {
  test.each([
    ['ktp', 'ktp-age', 'uu-23-2006-63'],
    ['sim', 'sim-age', 'uu-22-2009-81'],
  ])('%s: not before 17, whatever the doses and the acts', (id, rule, citation) => {
    for (const dose_count of [undefined, 0, 1, 2])
      for (const age of [3, 12, 15, 16]) {
        const facts = claimed(dose_count === undefined ? { age } : { age, dose_count });
        for (const day of [BEFORE, TODAY, AFTER]) {
          expect(decide(bookWith('applied'), id, facts, day)).toMatchObject({
            outcome: 'not_eligible',
            reasons: [{ rule, citation, analogy: false }],
            missing: [],
            allowedFrom: null,
            eligibleFrom: null,
          });
        }
        expect(headline(id, facts)).not.toMatch(/\bbisa\b/i);
        expect(headline(id, facts)).toMatch(/17 tahun/);
      }
    expect(on(id, claimed({ age: 17, dose_count: 1 })).outcome).toBe('allowed_if');
    expect(on(id, claimed({ age: 17 })).outcome).toBe('needs_facts');
  });

  test('who is or was married gets a KTP, and no SIM', () => {
    const facts = claimed({ age: 16, married: true, dose_count: 1 });
    expect(on('ktp', facts).outcome).toBe('allowed_if');
    expect(on('sim', facts).outcome).toBe('not_eligible');
  });

  test('a child who only comes along keeps nobody from anything', () => {
    for (const id of ['ktp', 'sim']) {
      expect(on(id, claimed({ age: 15, child_along: true, dose_count: 1 })).outcome).toBe('allowed_if');
      expect(on(id, claimed({ age: 8, child_along: true, dose_count: 1 })).outcome).toBe('allowed_if');
    }
  });

  test.each([
    ['2004-10-01', 'allowed_if', null],
    ['2004-10-02', 'not_eligible', '2021-10-02'],
    ['2004-11-03', 'not_eligible', '2021-11-03'],
  ])('born %s: %s, from the seventeenth birthday on', (born_on, outcome, day) => {
    for (const id of ['ktp', 'sim']) {
      // an age that was told beside counts no longer
      const facts = claimed({ born_on, age: 16, dose_count: 1 });
      expect(on(id, facts)).toMatchObject({ outcome, allowedFrom: day, eligibleFrom: day });
      expect(on(id, claimed({ born_on, dose_count: 1 })).outcome).toBe(outcome);
    }
  });

  test('without a dose the birthday opens the service, and the circular still asks for proof', () => {
    const facts = claimed({ born_on: '2004-11-03', dose_count: 0 });
    expect(on('ktp', facts)).toMatchObject({ allowedFrom: null, eligibleFrom: '2021-11-03' });
    expect(on('ktp', { ...facts, ...claimed({ planned_dose_on: '2021-12-01' }) }).allowedFrom).toBe(
      '2021-12-01',
    );
    expect(on('ktp', facts, '2021-11-03').outcome).toBe('not_yet');
  });
});

describe('a way online', () => {
  test.each(['ktp', 'kk', 'akta_lahir', 'akta_kematian', 'pindah_domisili', 'perizinan'])(
    '%s: no counter, no doses asked for',
    (id) => {
      for (const dose_count of [undefined, 0]) {
        const facts = claimed(dose_count === undefined ? { online: true } : { online: true, dose_count });
        expect(on(id, facts)).toMatchObject({ outcome: 'allowed', missing: [], answers: [] });
        expect(headline(id, facts)).toMatch(/tidak perlu datang ke loket|tanpa datang ke loket/);
        expect(headline(id, facts)).toMatch(/bukti vaksin dari yang datang/);
      }
    },
  );

  test('elsewhere it is not known here', () => {
    const verdict = on('stnk_pajak', claimed({ online: true }));
    expect(verdict.outcome).toBe('needs_facts');
    expect(verdict.answers).toMatchObject([{ id: 'online-unknown', unsettled: true }]);
  });

  test('after the pandemic the circular is not spoken of', () => {
    const verdict = decide(bookWith('applied'), 'kk', claimed({ online: true }), AFTER);
    expect(shipped.flows.texts.format('id', explain(verdict)[0]![0]!)).not.toMatch(/vaksin/);
  });
});

describe('papers of another kind are not told', () => {
  test.each([
    ['akta_lahir', 'lost-akta'],
    ['akta_kematian', 'lost-akta'],
    ['stnk_pajak', 'lost'],
    ['sim', 'lost'],
    ['layanan_lain', 'lost'],
  ])('%s that is lost', (id, answer) => {
    const verdict = on(id, claimed({ variant: 'hilang', dose_count: 1 }));
    expect(verdict.bring).toEqual([]);
    expect(verdict.answers).toMatchObject([{ id: answer, unsettled: true }]);
    expect(headline(id, claimed({ variant: 'hilang', dose_count: 1 }))).toMatch(
      /surat kehilangan dari polisi/,
    );
  });

  test('a change of what the KTP says', () => {
    expect(on('ktp', claimed({ variant: 'ubah', dose_count: 1 }))).toMatchObject({
      bring: [],
      answers: [{ id: 'ktp-change', unsettled: true }],
    });
  });

  test('what the facts do support is told as before', () => {
    expect(on('ktp', claimed({ variant: 'hilang', dose_count: 1 }))).toMatchObject({ answers: [] });
    expect(on('ktp', claimed({ variant: 'hilang', dose_count: 1 })).bring.map(({ id }) => id)).toContain(
      'lost-report',
    );
    expect(on('akta_lahir', claimed({ dose_count: 1 })).bring.map(({ id }) => id)).toContain('birth-letter');
  });
});

describe('a licence by the day of the visit', () => {
  const verdict = (expires_on: string, day: string, variant?: string) =>
    on('sim', claimed({ expires_on, dose_count: 1, ...(variant ? { variant } : {}) }), day, TODAY);
  const ids = (parts: { id: string }[]) => parts.map(({ id }) => id);

  test('run out by then: a new one, its fee and its place, whatever kind was said', () => {
    for (const variant of [undefined, 'masih_berlaku']) {
      const late = verdict('2021-10-12', '2021-10-16', variant);
      expect(late.answers).toMatchObject([{ id: 'sim-lapses', day: '2021-10-12' }]);
      expect(ids(late.bring)).not.toContain('sim-old');
      expect(ids(late.places)).toEqual(['satpas']);
      expect(ids(late.remarks)).toContain('sim-new-fee');
      expect(ids(late.remarks)).not.toContain('sim-fee');
    }
  });

  test('valid until the very day: renewal', () => {
    const still = verdict('2021-10-16', '2021-10-16', 'lewat');
    expect(still.answers).toMatchObject([{ id: 'sim-valid', day: '2021-10-16' }]);
    expect(ids(still.bring)).toContain('sim-old');
    expect(ids(still.places)).toContain('sim-keliling');
    expect(ids(still.remarks)).not.toContain('sim-new-fee');
  });
});

describe('months at an address', () => {
  test.each([
    [0, 'stay-short'],
    [11, 'stay-short'],
  ])('%i months: no move, and no proof asked for', (stay_months, rule) => {
    expect(on('pindah_domisili', claimed({ stay_months }))).toMatchObject({
      outcome: 'allowed',
      reasons: [{ rule }],
      missing: [],
    });
  });

  test('a year and more: the papers move', () => {
    expect(on('pindah_domisili', claimed({ stay_months: 12, dose_count: 1 }))).toMatchObject({
      outcome: 'allowed_if',
      answers: [{ id: 'stay-long' }],
    });
    expect(on('ktp', claimed({ stay_months: 24, resident: false })).answers).toMatchObject([
      { id: 'stay-long' },
    ]);
  });
});

describe('after COVID-19', () => {
  test.each([
    ['2021-09-13', undefined, '2021-10-13', true],
    ['2021-09-13', false, '2021-10-13', false],
    ['2021-09-13', true, '2021-12-13', false],
    ['2021-08-31', true, '2021-11-30', false],
  ])('recovered %s, severe %s: a dose from %s on', (recovered_on, severe, day, ifMild) => {
    const illness = severe === undefined ? {} : { recovered_severe: severe };
    const verdict = on('kk', claimed({ recovered_on, dose_count: 0, ...illness }));
    expect(verdict).toMatchObject({ outcome: 'officer', vaccineFrom: day, vaccineFromIfMild: ifMild });
    expect(
      explain(verdict)
        .flat()
        .map(({ id }) => id),
    ).toContain('verdict-vaccine-from');
  });

  test.each([
    ['2021-09-02', undefined, '2021-10-02'],
    ['2021-09-01', false, null],
    ['2021-07-02', true, '2021-10-02'],
    ['2021-07-01', true, null],
  ])('a vaccination, recovered %s, severe %s: open from %s on', (recovered_on, severe, day) => {
    const illness = severe === undefined ? {} : { recovered_severe: severe };
    expect(on('vaksinasi', claimed({ recovered_on, ...illness }))).toMatchObject({
      outcome: day ? 'not_eligible' : 'allowed',
      eligibleFrom: day,
      // while nothing is said of how bad it was, no more than three months are certain
      allowedFrom: day && severe === undefined ? '2021-12-02' : day,
    });
  });

  test('how bad it was is asked where a vaccination turns on it', () => {
    const verdict = on('vaksinasi', claimed({ recovered_on: '2021-09-01' }));
    expect(verdict).toMatchObject({ outcome: 'needs_facts', missing: ['recovered_severe'] });
  });

  test('no such day for the vaccinated, and none that has passed', () => {
    expect(on('kk', claimed({ recovered_on: '2021-09-13', dose_count: 1 })).vaccineFrom).toBeNull();
    const past = claimed({ recovered_on: '2021-08-20', recovered_severe: false, dose_count: 0 });
    expect(on('kk', past).vaccineFrom).toBeNull();
  });
});

describe('hours', () => {
  const told = (lines: Line[]) => {
    const room = { lines: 9, characters: 999 };
    return shipped.flows.texts.format('id', { id: 'verdict', args: { lines: { lines, room } } });
  };
  const dosed = claimed({ dose_count: 1 });
  const asked = { ...dosed, ...claimed({ asks_hours: true }) };

  test('are told where they are asked for beside', () => {
    expect(told(explain(on('skck', asked)))).toMatch(/Loket buka/);
    expect(told(papers(on('skck', asked)))).toMatch(/Loket buka/);
    expect(told(explain(on('skck', dosed)))).not.toMatch(/Loket buka/);
  });

  test('are told with the day where that is a Saturday or Sunday', () => {
    for (const facts of [dosed, asked]) {
      const verdict = on('skck', facts, '2021-10-02', TODAY);
      for (const lines of [told(explain(verdict)), told(papers(verdict)), told(places(verdict))]) {
        expect(lines).toMatch(
          /^\*Sabtu, 2 Oktober 2021 itu akhir pekan, Kak\.\* Loket buka pada hari kerja/m,
        );
        expect(lines.match(/Loket buka/g)).toHaveLength(1);
      }
    }
    expect(told(explain(on('skck', dosed, '2021-10-04', TODAY)))).not.toMatch(/akhir pekan/);
  });
});

test.each([
  ['kk', 'asks_duration', 'how-long'],
  ['stnk_pajak', 'asks_fine', 'fine'],
  ['sim', 'asks_test_fee', 'test-fee'],
  ['stnk_pajak', 'asks_schedule', 'schedule'],
] as const)(
  '%s, %s: it is said first that nobody here knows, and an officer is offered',
  (id, fact, answer) => {
    const facts = claimed({ [fact]: true, dose_count: 1 });
    expect(on(id, facts).answers).toMatchObject([{ id: answer, unsettled: true }]);
    expect(headline(id, facts)).toMatch(/belum ada di data saya/);
    expect(
      explain(on(id, facts))
        .flat()
        .map((line) => line.id),
    ).toContain('verdict-ask-officer');
  },
);

test('beside the law of a service stands what the act alone says, as the circular has it', () => {
  const services = new Map([...book.services].map(([id, service]) => [id, { ...service, rules: [] }]));
  const bare = { ...book, services };
  const cases = [undefined, 0, 1, 2].flatMap((dose_count) =>
    [{ age: 8 }, { age: 15 }, { resident: false }, { online: true }, { stay_months: 3 }, {}].map((other) =>
      claimed({ ...other, ...(dose_count === undefined ? {} : { dose_count }) }),
    ),
  );
  let own = 0;
  for (const id of services.keys())
    for (const facts of cases) {
      const { outcome, reasons, missing, allowedFrom } = decide(bare, id, facts, TODAY);
      const verdict = decide(book, id, facts, TODAY);
      const act = verdict.own?.act ?? verdict;
      if (verdict.own) own++;
      expect({ id, outcome: act.outcome, missing: act.missing, allowedFrom: act.allowedFrom }).toEqual({
        id,
        outcome,
        missing,
        allowedFrom,
      });
      expect(act.reasons[0]).toEqual(reasons[0]);
    }
  expect(own).toBeGreaterThan(20);
});
