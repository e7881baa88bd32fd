import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Named } from '../../src/language/reading.js';
import { decide } from '../../src/policy/decide.js';
import type { FactName, Facts } from '../../src/policy/facts.js';
import { reading, Talk } from '../dialogue/talk.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';

/** Somebody, in words by which they are named again. */
const PERSONS: Record<string, (Named | null)[]> = {
  writer: [null],
  mother: [
    { label: 'ibu', key: 'mother' },
    { label: 'mama', key: 'mother' },
  ],
  father: [{ label: 'bapak', key: 'father' }],
  eldest: [{ label: 'anak pertama', key: 'child first' }],
  youngest: [{ label: 'anak kecil', key: 'child last' }],
  neighbour: [{ label: 'Bu T', key: 'bu t-4k' }],
  namesake: [{ label: 'Bu T', key: 'bu t-5a' }],
};
const SERVICES = ['ktp', 'kk', 'skck', 'bpjs'];
const SAID: Record<string, string | number | boolean>[] = [
  { dose_count: 0 },
  { dose_count: 1 },
  { dose_count: 2 },
  { dose_count: 0, exempt: true, exempt_letter: true },
  { dose_count: 1, vaccine: 'sinovac', last_dose_on: '2021-09-10' },
];

const statement = fc.record({
  who: fc.constantFrom(...Object.keys(PERSONS)),
  word: fc.nat(),
  service: fc.constantFrom(...SERVICES),
  facts: fc.constantFrom(...SAID),
});

test('the verdict on a person rests on what was said of them, whatever was said of others', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), (said) => {
      const talk = new Talk();
      const known: Record<string, Record<string, unknown>> = {};
      const cases: Record<string, string> = {};
      for (const { who, word, service, facts } of said) {
        const names = PERSONS[who]!;
        const person = names[word % names.length]!;
        const subject = person ? ('other' as const) : ('self' as const);
        talk.take({
          kind: 'text',
          text: '…',
          reading: reading({ intent: 'ask_access', service, subject, person, facts }),
        });
        known[who] = { ...known[who], ...facts };
        cases[who] ??= talk.session.topic.case;
        expect(talk.session.topic.case).toBe(cases[who]);
        const verdicts = talk.effects.flatMap((one) =>
          one.kind === 'record' && one.record === 'verdict' ? [one] : [],
        );
        const alone = decide(
          shipped.flows.book,
          service,
          factsOf(known[who]),
          talk.view.today,
          talk.view.today,
        );
        expect(verdicts.map(({ about, case: id }) => [about.outcome, id])).toEqual(
          alone.missing.length ? [] : [[alone.outcome, cases[who]]],
        );
      }
      expect(new Set(Object.values(cases)).size).toBe(Object.keys(cases).length);
      // an id tells nothing of whose it is
      for (const id of Object.values(cases)) expect(id).toMatch(/^(?:self|t\d+-r\d+)$/);
    }),
    { numRuns: runs(60) },
  );
});

function factsOf(said: Record<string, unknown>): Facts {
  const facts = Object.entries(said).map(([name, value]) => [name, { value, provenance: 'claimed', at: 0 }]);
  return Object.fromEntries(facts) as Partial<Record<FactName, Facts[FactName]>> as Facts;
}
