import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar.js';
import { Draft } from '../../src/case/draft.js';
import { newSession, type Session } from '../../src/case/session.js';
import { advance } from '../../src/engine/run.js';
import { compose } from '../../src/hotline/compose.js';
import type { Facts, FactValue } from '../../src/policy/facts.js';
import { VACCINES } from '../../src/policy/facts.js';
import { runs } from '../support/runs.js';
import { shipped, ZONE } from '../support/scripts.js';

/** Words by which a text would tell how somebody stands with their vaccination, per language. */
const STATES: Record<string, RegExp> = {
  id: /\b(?:sudah|belum|sdh|blm|tidak|tdk|pernah) (?:di)?(?:vaksin|suntik|booster|dosis)|\bbelum dosis|\bdosis (?:2|3|dua|tiga|lengkap)|booster|sinovac|pfizer|moderna|astra|komorbid|penyintas|sembuh|positif|negatif|surat dokter|tidak bisa divaksin/i,
  en: /\b(?:not|un|is|are|was|fully|already|yet)[ -]?vaccinated|\b(?:second|third|two|three|2|3) doses?|booster|sinovac|pfizer|moderna|astra|recovered|exempt|doctor/i,
  su: /\b(?:parantos|teu acan|atos|tos) (?:di)?(?:vaksin|suntik|dosis)|\bdosis (?:2|3)|booster|sinovac|pfizer|moderna|astra|serat dokter|cageur/i,
  jv: /\b(?:sampun|dereng) (?:dipun)?(?:vaksin|suntik|dosis)|\bdosis (?:2|3)|booster|sinovac|pfizer|moderna|astra|serat dokter|mantun/i,
};

const NOW = instantOf('2021-10-04', '09:00', ZONE);
const { flows } = shipped;
const services = [...flows.book.services.keys()];

/** What may be known of somebody's vaccination, or stands for it. */
const health = fc.record(
  {
    dose_count: fc.integer({ min: 0, max: 4 }),
    vaccine: fc.constantFrom(...VACCINES),
    last_dose_on: fc.constantFrom('2021-04-01', '2021-09-20'),
    planned_dose_on: fc.constantFrom('2021-10-05', '2021-11-01'),
    exempt: fc.boolean(),
    exempt_letter: fc.boolean(),
    recovered_on: fc.constantFrom('2021-06-01', '2021-09-25'),
    recovered_severe: fc.boolean(),
    negative_test_on: fc.constantFrom('2021-10-03', '2021-09-01'),
    urgent: fc.boolean(),
  },
  { requiredKeys: [] },
);
/** What their errand is about. */
const errand = fc.record(
  {
    age: fc.integer({ min: 0, max: 90 }),
    variant: fc.constantFrom('baru', 'hilang', 'rusak', 'ubah', 'perpanjang'),
    married: fc.boolean(),
    has_ktp: fc.boolean(),
    has_kk: fc.boolean(),
    foreigner: fc.boolean(),
    stay_months: fc.integer({ min: 0, max: 40 }),
    expires_on: fc.constantFrom('2021-09-01', '2022-01-01'),
  },
  { requiredKeys: [] },
);

type Known = Partial<Record<string, FactValue>>;

function factsOf(known: Known, provenance: 'claimed' | 'verified'): Facts {
  const facts = Object.entries(known).map(([name, value]) => [name, { value, provenance, at: NOW }]);
  return Object.fromEntries(facts) as Facts;
}

/** All that a head can pass on of somebody on their list: texts for them, for a group, and with a code. */
function forwarded(locale: string, service: string | null, facts: Facts): string[] {
  const session: Session = { ...newSession(locale, NOW), at: NOW };
  session.topic = { ...session.topic, people: [{ case: 'one', label: 'Bu Y', service }] };
  session.person.head = true;
  session.person.cases = { one: { facts, relayed: true, at: NOW } };
  session.person.office = {
    grant: 'grant',
    area: { kelurahan: '32.75.04.1005', rw: 11, rt: 5 },
    until: NOW + 1e10,
    seen: NOW,
  };
  return [
    ['people', { task: 'pass_on' }],
    ['people', { task: 'group' }],
    ['proof_codes', { task: 'all' }],
  ].flatMap(([start, args]) => {
    const fresh = { codes: ['KX7-P05-M51'], entrances: { telegram: 'bisa_bot' } };
    const event = { turn: 't1', kind: 'start', fresh } as const;
    const draft = new Draft(flows, session, event, NOW);
    draft.startOn(start as 'people', args as Record<string, string>);
    advance(draft);
    const sends = draft.effects.filter((effect) => effect.kind === 'send').filter(({ apart }) => apart);
    return compose(sends, flows.texts, locale, true).map(({ text }) => text);
  });
}

const anybody = {
  locale: fc.constantFrom(...flows.texts.locales),
  service: fc.constantFrom(null, ...services),
  errand,
  provenance: fc.constantFrom('claimed' as const, 'verified' as const),
};

describe('what a head passes on', () => {
  test('tells no vaccination state, whatever is known of somebody and whatever they want', () => {
    fc.assert(
      fc.property(fc.record({ ...anybody, health }), ({ locale, service, errand, health, provenance }) => {
        const texts = forwarded(locale, service, factsOf({ ...errand, ...health }, provenance));
        expect(texts.length).toBeGreaterThan(1);
        for (const text of texts) expect(text).not.toMatch(STATES[locale]!);
      }),
      { numRuns: runs(100) },
    );
  });

  test('is the same of two people who differ in nothing but their vaccination', () => {
    fc.assert(
      fc.property(
        fc.record({ ...anybody, one: health, other: health }),
        ({ locale, service, errand, one, other, provenance }) => {
          const texts = forwarded(locale, service, factsOf({ ...errand, ...one }, provenance));
          expect(forwarded(locale, service, factsOf({ ...errand, ...other }, 'claimed'))).toEqual(texts);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('would be found out if it told one', () => {
    for (const [locale, told] of Object.entries({
      id: 'Bu Y belum vaksin',
      en: 'Mrs Y is not vaccinated',
      su: 'Bu Y teu acan divaksin',
      jv: 'Bu Y dereng vaksin',
    }))
      expect(told).toMatch(STATES[locale]!);
    // papers differ with the errand, so that equality is not that of one text for all
    expect(forwarded('id', 'kk', factsOf({ variant: 'hilang' }, 'claimed'))).not.toEqual(
      forwarded('id', 'kk', factsOf({ variant: 'rusak' }, 'claimed')),
    );
  });
});
