import { describe, expect, test } from 'vitest';
import { mergePersons } from '../../src/case/merge.js';
import { keptPerson } from '../../src/case/migrate.js';
import { packPerson } from '../../src/case/pack.js';
import { newPerson, type Person } from '../../src/case/person.js';
import type { Fact } from '../../src/policy/facts.js';

const person = (fields: Partial<Person> = {}): Person => ({ ...newPerson('id'), ...fields });
const doses = (value: number, provenance: Fact['provenance'], at: number) =>
  person({ cases: { self: { facts: { dose_count: { value, provenance, at } } } } });
const reminder = (id: string) => ({ id, at: 1_000, text: { id: 'reminder-own-words' } });

/** The person of two, as the next turn finds it: each was kept, and so is what becomes of them. */
function merged(into: Person, from: Person): Person | null {
  const [a, b] = [into, from].map((one) => JSON.parse(JSON.stringify(packPerson(one))) as unknown);
  return keptPerson(JSON.parse(JSON.stringify(mergePersons(a, b))));
}

describe('of two persons who are the same', () => {
  test.each([
    ['proof beats what was said later', doses(1, 'verified', 1), doses(2, 'claimed', 9), 1],
    ['proof beats what was said before', doses(2, 'claimed', 9), doses(1, 'verified', 1), 1],
    ['of what was said the newer holds', doses(0, 'claimed', 1), doses(2, 'claimed', 9), 2],
    ['of what was said the newer holds, whichever joins', doses(2, 'claimed', 9), doses(0, 'claimed', 1), 2],
    ['of two proofs the newer holds', doses(1, 'verified', 1), doses(2, 'verified', 9), 2],
  ])('%s', (_, into, from, value) => {
    expect(merged(into, from)?.cases.self?.facts.dose_count?.value).toBe(value);
  });

  test('what only one of them told is known, of each case', () => {
    const into = doses(2, 'claimed', 1);
    const age = { value: 70, provenance: 'claimed', at: 1 } as const;
    const from = person({
      cases: { self: { facts: { age } }, other: { facts: { age }, relayed: true } },
    });
    expect(merged(into, from)?.cases).toEqual({
      self: { facts: { dose_count: { value: 2, provenance: 'claimed', at: 1 }, age } },
      other: { facts: { age }, relayed: true },
    });
  });

  test('every reminder stays, each once', () => {
    const into = person({ reminders: [reminder('a'), reminder('b')] });
    const from = person({ reminders: [reminder('b'), reminder('c')] });
    expect(merged(into, from)?.reminders.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [null, null, null],
    [5, null, 5],
    [null, 5, 5],
    [5, 9, 9],
    [9, 5, 9],
  ])('photographs were agreed to by either: %s and %s', (into, from, consent) => {
    expect(merged(person({ consent: into }), person({ consent: from }))?.consent).toBe(consent);
  });

  test('the one who is joined to decides on silence', () => {
    expect(merged(person({ stopped: true }), person())?.stopped).toBe(true);
    expect(merged(person(), person({ stopped: true }))?.stopped).toBe(false);
  });

  test.each([
    ['su', false, 'en', false, 'su'],
    ['su', false, 'en', true, 'en'],
    ['su', true, 'en', false, 'su'],
    ['su', true, 'en', true, 'su'],
  ])('%s (chosen: %s) and %s (chosen: %s) make %s', (into, chosen, from, chosenToo, kept) => {
    const both = merged(
      person({ locale: into, chose_locale: chosen }),
      person({ locale: from, chose_locale: chosenToo }),
    );
    expect(both).toMatchObject({ locale: kept, chose_locale: chosen || chosenToo });
  });
});

test('whoever joins themselves stays who they are', () => {
  const one = person({ consent: 3, reminders: [reminder('a')], cases: doses(2, 'verified', 1).cases });
  expect(merged(one, one)).toEqual(one);
});

describe('of a person who was kept', () => {
  const kept = packPerson(doses(2, 'claimed', 1));

  test.each([[null], ['what'], [{ v: 2, locale: 7 }]])(
    'in no form that is known (%j) only the other is left',
    (lost) => {
      for (const whole of [mergePersons(kept, lost), mergePersons(lost, kept)])
        expect(keptPerson(whole)).toEqual(doses(2, 'claimed', 1));
      expect(mergePersons(lost, lost)).toBeNull();
    },
  );

  test('by the version before what it held is there too', () => {
    const before = { locale: 'id', cases: { self: { age: { value: 70, provenance: 'claimed', at: 1 } } } };
    expect(Object.keys(keptPerson(mergePersons(before, kept))?.cases.self?.facts ?? {}).sort()).toEqual([
      'age',
      'dose_count',
    ]);
  });
});
