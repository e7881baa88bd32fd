import { describe, expect, test } from 'vitest';
import { actInForce, decide, UnknownService, undecidedActs } from '../../src/policy/decide.js';
import type { Facts } from '../../src/policy/facts.js';
import {
  AFTER,
  BEFORE,
  book,
  bookWith,
  claimed,
  FIRST,
  gated,
  open,
  plain,
  services,
  TODAY,
  urgent,
  verified,
} from './cases.js';

const on = (service: string, facts: Facts, day = TODAY) => decide(book, service, facts, day);
const outcomes = (ids: string[], facts: Facts, day = TODAY) =>
  Object.fromEntries(ids.map((id) => [id, on(id, facts, day).outcome]));
const version = (id: string) => book.services.get(id)!.version;
/** Open to a child as far as the law of the service itself goes. */
const anyAge = gated.filter((id) => !['ktp', 'sim', 'nikah'].includes(id));
const all = (ids: string[], outcome: string) => Object.fromEntries(ids.map((id) => [id, outcome]));

test('the services are those that the rows below speak of', () => {
  expect(urgent.sort()).toEqual(['akta_kematian', 'akta_lahir', 'bansos']);
  expect(open.sort()).toEqual(['pendataan_kontrakan', 'puskesmas', 'vaksinasi']);
  expect(plain).toHaveLength(services.length - 6);
});

describe('the circular in force', () => {
  test.each([1, 2, 3, 5])(
    '%i dose(s), verified: allowed, with the same proof at the counter',
    (dose_count) => {
      expect(outcomes(gated, verified({ dose_count }))).toEqual(all(gated, 'allowed'));
      expect(on('ktp', verified({ dose_count }))).toMatchObject({
        reasons: [{ rule: 'dose-verified', citation: 'se-440-threshold', analogy: false }],
        evidence: 'verified',
        missing: [],
        allowedFrom: null,
        versions: ['se-440-1395-2021@1', `ktp@${version('ktp')}`],
      });
    },
  );

  test.each([1, 2, 3, 5])(
    '%i dose(s), claimed or on a card only recognised: allowed if shown',
    (dose_count) => {
      expect(outcomes(gated, claimed({ dose_count }))).toEqual(all(gated, 'allowed_if'));
      expect(on('ktp', claimed({ dose_count }))).toMatchObject({
        reasons: [{ rule: 'dose-claimed', citation: 'se-440-threshold' }],
        evidence: 'claimed',
      });
    },
  );

  test("somebody else's verified certificate has to be shown by that person", () => {
    const theirs = { ...verified({ dose_count: 2 }), ...claimed({ holder: 'other' }) };
    expect(outcomes(gated, theirs)).toEqual(all(gated, 'allowed_if'));
    expect(on('ktp', { ...verified({ dose_count: 2 }), ...claimed({ holder: 'self' }) }).outcome).toBe(
      'allowed',
    );
  });

  test('no dose: not yet, without a day where none is planned', () => {
    expect(outcomes(plain, claimed({ dose_count: 0 }))).toEqual(all(plain, 'not_yet'));
    expect(on('ktp', claimed({ dose_count: 0 }))).toMatchObject({
      reasons: [{ rule: 'no-dose', citation: 'se-440-threshold' }],
      allowedFrom: null,
      afterDose: null,
      missing: [],
    });
  });

  test('no dose and one planned: not yet, allowed from that day', () => {
    const facts = claimed({ dose_count: 0, planned_dose_on: '2021-10-12' });
    for (const id of plain)
      expect(on(id, facts)).toMatchObject({
        outcome: 'not_yet',
        allowedFrom: '2021-10-12',
        afterDose: 1,
      });
  });

  test('a dose planned for the very day counts from it; one whose day has passed promises nothing', () => {
    const planned = (planned_dose_on: string) => on('ktp', claimed({ dose_count: 0, planned_dose_on }));
    expect(planned(TODAY).allowedFrom).toBe(TODAY);
    expect(planned('2021-09-30').allowedFrom).toBeNull();
  });

  test('an errand on a later day, and a dose before it: from the day of the dose', () => {
    const facts = claimed({ dose_count: 0, planned_dose_on: '2021-10-07' });
    const later = (today: string) => decide(book, 'ktp', facts, '2021-10-08', today);
    expect(later(TODAY)).toMatchObject({ outcome: 'not_yet', on: '2021-10-08', allowedFrom: '2021-10-07' });
    expect(later('2021-10-08').allowedFrom).toBeNull();
  });

  describe('what the circular is silent on ends at an officer, labelled as an analogy', () => {
    const rows: [string, Facts, string, string][] = [
      ['cannot be vaccinated', claimed({ exempt: true }), 'exempt', 'perpres-14-2021'],
      ["a doctor's letter", claimed({ exempt_letter: true }), 'exempt', 'perpres-14-2021'],
      ['no dose, exempt', claimed({ dose_count: 0, exempt: true }), 'exempt', 'perpres-14-2021'],
      ['recovered of late', claimed({ recovered_on: '2021-09-10' }), 'recovered', 'se-kemenkes-2524-2021'],
      [
        'recovered two months ago from a severe illness',
        claimed({ dose_count: 0, recovered_on: '2021-08-01', recovered_severe: true }),
        'recovered',
        'se-kemenkes-2524-2021',
      ],
      ['only a test', claimed({ negative_test_on: '2021-09-30' }), 'test-only', 'se-440-silent'],
      ['a child under 12', claimed({ age: 11 }), 'child', 'se-440-silent'],
      ['no dose, a child', claimed({ age: 3, dose_count: 0 }), 'child', 'se-440-silent'],
    ];
    test.each(rows)('%s', (_name, facts, rule, citation) => {
      const ids = facts.age ? anyAge : gated;
      expect(outcomes(ids, facts)).toEqual(all(ids, 'officer'));
      expect(on('kk', facts).reasons).toEqual([{ rule, citation, analogy: true }]);
      expect(on('kk', facts)).toMatchObject({ missing: [], allowedFrom: null });
    });

    test('every analogy of every act ends there', () => {
      const analogies = book.policies.flatMap(({ rules }) => rules.filter(({ analogy }) => analogy));
      expect(analogies.map(({ id }) => id)).toEqual(['exempt', 'recovered', 'test-only', 'child']);
      expect(new Set(analogies.map(({ outcome }) => outcome))).toEqual(new Set(['officer']));
    });

    test('a dose weighs more than any of them', () => {
      const rest = { exempt: true, age: 11, negative_test_on: '2021-09-30', recovered_on: '2021-09-10' };
      expect(outcomes(anyAge, claimed({ ...rest, dose_count: 1 }))).toEqual(all(anyAge, 'allowed_if'));
    });
  });

  describe('where they end', () => {
    test('12 years is no child of the rule', () => {
      expect(on('kk', claimed({ age: 12 })).outcome).toBe('needs_facts');
      expect(on('kk', claimed({ age: 12, dose_count: 0 })).outcome).toBe('not_yet');
    });

    test.each([
      ['2021-09-02', null, 'officer'],
      ['2021-09-01', false, 'not_yet'],
      ['2021-09-01', true, 'officer'],
      ['2021-07-02', true, 'officer'],
      ['2021-07-01', true, 'not_yet'],
      ['2021-10-02', true, 'not_yet'],
    ])('recovered on %s, severe %s: %s', (recovered_on, severe, outcome) => {
      const illness = severe === null ? {} : { recovered_severe: severe };
      expect(on('ktp', claimed({ dose_count: 0, recovered_on, ...illness })).outcome).toBe(outcome);
    });

    test('a test that is still to come is none', () => {
      expect(on('ktp', claimed({ dose_count: 0, negative_test_on: '2021-10-02' })).outcome).toBe('not_yet');
    });
  });

  test('no dose and birth, death or aid: an officer, nobody is kept from coming', () => {
    expect(outcomes(urgent, claimed({ dose_count: 0 }))).toEqual(all(urgent, 'officer'));
    expect(on('bansos', claimed({ dose_count: 0 })).reasons).toEqual([
      { rule: 'urgent', citation: 'se-440-1395-2021', analogy: false },
    ]);
  });

  test('no dose and another urgent need: an officer for every service', () => {
    expect(outcomes(gated, claimed({ dose_count: 0, urgent: true }))).toEqual(all(gated, 'officer'));
  });

  test('doses unknown: they are asked for, and nothing else', () => {
    for (const id of gated) {
      expect(on(id, {})).toMatchObject({
        outcome: 'needs_facts',
        missing: ['dose_count'],
        reasons: [{ rule: 'needs-facts', citation: 'se-440-1395-2021' }],
        evidence: 'none',
      });
    }
  });

  test('how bad an illness was is asked only while it can matter', () => {
    const ill = { recovered_on: '2021-08-01' };
    expect(on('ktp', claimed({ ...ill, dose_count: 0 })).missing).toEqual(['recovered_severe']);
    expect(on('ktp', claimed(ill)).missing).toEqual(['dose_count', 'recovered_severe']);
    expect(on('ktp', claimed({ ...ill, dose_count: 1 })).missing).toEqual([]);
    expect(on('bansos', claimed({ ...ill, dose_count: 0 }))).toMatchObject({
      outcome: 'officer',
      missing: [],
    });
    expect(on('ktp', claimed({ recovered_on: '2021-06-01', dose_count: 0 })).outcome).toBe('not_yet');
  });

  test('vaccination and medical care are not gated, whatever is known', () => {
    for (const facts of [
      {},
      claimed({ dose_count: 0 }),
      claimed({ exempt: true }),
      verified({ dose_count: 2 }),
    ])
      expect(outcomes(open, facts)).toEqual(all(open, 'allowed'));
    expect(on('vaksinasi', {}).reasons[0]?.rule).toBe('not-gated');
  });

  test('who decides', () => {
    const by = Object.fromEntries(
      services.map(({ id }) => [id, on(id, claimed({ dose_count: 1 })).decidedBy]),
    );
    const police = Object.keys(by).filter((id) => by[id] === 'police');
    expect(police.sort()).toEqual(['sim', 'skck', 'stnk_pajak']);
    expect(by).toMatchObject({ ktp: 'city', bpjs: 'bpjs', nikah: 'ministry' });
  });

  test('a resident of another city: an officer for papers that go by the address, elsewhere a remark', () => {
    const verdict = (id: string) => on(id, claimed({ dose_count: 1, resident: false }));
    for (const id of ['ktp', 'kk', 'akta_lahir', 'akta_kematian'])
      expect(verdict(id)).toMatchObject({
        outcome: 'officer',
        reasons: [{ rule: 'other-city', citation: 'uu-adminduk' }],
      });
    expect(verdict('nikah').outcome).toBe('allowed_if');
    expect(verdict('nikah').reasons.map(({ rule }) => rule)).toEqual(['dose-claimed', 'note-other-city']);
    expect(on('ktp', claimed({ dose_count: 1, resident: true })).reasons).toHaveLength(1);
  });
});

describe('the days of the acts', () => {
  const some = [{}, claimed({ dose_count: 0 }), claimed({ exempt: true }), verified({ dose_count: 2 })];

  test('before 9 September 2021 everything is allowed: no act holds', () => {
    for (const facts of some)
      expect(outcomes([...gated, ...open], facts, BEFORE)).toEqual(all([...gated, ...open], 'allowed'));
    expect(on('ktp', {}, BEFORE)).toMatchObject({
      reasons: [{ rule: 'no-act', citation: 'no-act' }],
      versions: [`ktp@${version('ktp')}`],
    });
  });

  test('it holds from that day on', () => {
    expect(outcomes(gated, {}, FIRST)).toEqual(all(gated, 'needs_facts'));
    expect(on('ktp', claimed({ dose_count: 0 }), FIRST).outcome).toBe('not_yet');
  });

  test.each(['undecided', 'not_applied'] as const)('Keppres 17/2023 %s: the circular goes on', (state) => {
    const verdict = decide(bookWith(state), 'ktp', claimed({ dose_count: 0 }), AFTER);
    expect(verdict).toMatchObject({ outcome: 'not_yet', allowedFrom: null });
    expect(actInForce(bookWith(state), AFTER)?.id).toBe('se-440-1395-2021');
  });

  test('Keppres 17/2023 applied: allowed on that ground, and not a day before', () => {
    const applied = bookWith('applied');
    for (const facts of some) {
      for (const id of [...gated, ...open]) {
        expect(decide(applied, id, facts, AFTER)).toMatchObject({
          outcome: 'allowed',
          reasons: [{ rule: 'pandemic-over', citation: 'keppres-17-2023' }],
          versions: ['keppres-17-2023@1', `${id}@${version(id)}`],
        });
      }
    }
    expect(decide(applied, 'ktp', claimed({ dose_count: 0 }), '2023-06-20')).toMatchObject({
      outcome: 'not_yet',
      allowedFrom: AFTER,
      afterDose: null,
    });
  });

  test('whether the city has yet to say what holds', () => {
    expect(undecidedActs(bookWith('undecided'), '2023-06-20')).toEqual([]);
    expect(undecidedActs(bookWith('undecided'), AFTER)).toEqual(['keppres-17-2023']);
    expect(undecidedActs(bookWith('applied'), AFTER)).toEqual([]);
  });
});

describe('papers, places and remarks', () => {
  test('what turns on the kind of a service is marked until the kind is known', () => {
    const paper = (facts: Facts) => on('ktp', facts).bring.map(({ id, when }) => [id, when === null]);
    expect(paper({})).toEqual([
      ['kk-copy', true],
      ['lost-report', false],
      ['ktp-damaged', false],
    ]);
    expect(paper(claimed({ variant: 'hilang' }))).toEqual([
      ['kk-copy', true],
      ['lost-report', true],
    ]);
  });

  test('a paper that is asked for since a day', () => {
    const ids = (day: string) => on('skck', {}, day).bring.map(({ id }) => id);
    expect(ids('2024-07-31')).not.toContain('bpjs-active');
    expect(ids('2024-08-01')).toContain('bpjs-active');
  });

  test('a fee is told while the kind is not known; another remark waits for it', () => {
    const remarks = (facts: Facts) => on('sim', facts).remarks.map(({ id }) => id);
    expect(remarks({})).toEqual(expect.arrayContaining(['sim-fee', 'sim-new-fee']));
    expect(remarks(claimed({ variant: 'lewat' }))).toEqual(expect.arrayContaining(['sim-new-fee']));
    expect(remarks(claimed({ variant: 'lewat' }))).not.toContain('sim-fee');
    expect(remarks(claimed({ variant: 'lewat' }))).not.toContain('sim-fee');
  });

  test('every service tells hours and what it costs', () => {
    const without = (about: string) =>
      services.filter(({ remarks }) => !remarks.some((one) => one.about === about)).map(({ id }) => id);
    expect(without('hours')).toEqual([]);
    expect(without('fee')).toEqual([]);
  });

  test('mobile renewal is no place for a licence that has run out', () => {
    const places = (variant: string) => on('sim', claimed({ variant })).places.map(({ id }) => id);
    expect(places('masih_berlaku')).toEqual(['satpas', 'sim-keliling']);
    expect(places('lewat')).toEqual(['satpas']);
  });
});

test('an unknown service is named, with those there are', () => {
  expect(() => on('paspor', {})).toThrow(UnknownService);
  expect(() => on('paspor', {})).toThrow(/unknown service "paspor"; known: .*ktp/);
});

test('an act none of whose rules holds leaves it to an officer', () => {
  const [act] = book.policies;
  const silent = {
    ...act!,
    id: 'act',
    rules: [{ id: 'one', when: { age: 1 }, outcome: 'allowed' as const, analogy: false }],
  };
  const other = { ...book, policies: [silent], city: { ...book.city, acts: { act: 'applied' as const } } };
  expect(decide(other, 'kk', claimed({ age: 2 }), AFTER)).toMatchObject({
    outcome: 'officer',
    reasons: [{ rule: 'silent', citation: 'act' }],
  });
});
