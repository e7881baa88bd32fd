import type { Known, Named } from '../language/reading.js';
import { type Case, SELF } from './person.js';
import type { Session } from './session.js';

/** A case with its id. */
type Entry = readonly [id: string, one: Case];

/**
 * The id of the case of somebody who was spoken of before: by what they are known by, or, where nobody is named, of
 * whoever is in question or was spoken of last. `null` where there is none.
 */
export function knownCase({ topic, person }: Session, named: Named | null): string | null {
  const others = Object.entries(person.cases).filter(([id]) => id !== SELF);
  if (!named?.key) return topic.case === SELF ? lastOf(others) : topic.case;
  const fitting = others.filter(([, one]) => fitsAge(one, named));
  const same = fitting.filter(([, one]) => one.key === named.key);
  return lastOf(same.length ? same : fitting.filter(([, one]) => one.key && isLessTold(named.key, one.key)));
}

/** Those who were named beside the writer, the last first. */
export function namedCases({ person }: Session): Named[] {
  return Object.values(person.cases)
    .filter(({ key }) => key !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .map(({ label = '', key = '' }) => ({ label, key }));
}

/** Those of the list that stands, by what a message may mean them by. */
export function knownOf({ topic, person }: Session): Known[] {
  return topic.people.map(({ case: id, label, service }) => {
    const { key = '', facts = {} } = person.cases[id] ?? {};
    const text = (name: 'variant' | 'other_service') => (facts[name] ? String(facts[name].value) : null);
    return {
      label,
      key: id === SELF ? '' : key,
      service,
      variant: text('variant'),
      other: text('other_service'),
    };
  });
}

/** Whether somebody is meant who was told apart before: "anak saya" after "anak pertama", "Bu T" after "Bu Tini". */
function isLessTold(key: string, known: string): boolean {
  return known.startsWith(key.includes(' ') ? `${key}-` : `${key} `);
}

/** Who is told to be of another age is another. */
function fitsAge({ facts }: Case, { age }: Named): boolean {
  return age === undefined || facts.age === undefined || facts.age.value === age;
}

function lastOf(entries: readonly Entry[]): string | null {
  const last = entries.reduce<Entry | null>((best, one) => (best && at(best) > at(one) ? best : one), null);
  return last?.[0] ?? null;
}

function at([, one]: Entry): number {
  return one.at ?? 0;
}
