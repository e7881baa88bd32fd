import type { Facts } from '../policy/facts.js';
import { topicsOf } from './follow.js';
import { keptPerson } from './migrate.js';
import { type Packed, packPerson } from './pack.js';
import type { Case, Person } from './person.js';

/**
 * One person of two who turned out to be the same, as it is kept, of each as it was: what evidence proved beats what was
 * said, and what is newer beats what is older. The wish for silence is that of `into`, and so is the language, unless
 * only the other one was asked for. `null` where neither fits any more.
 */
export function mergePersons(into: unknown, from: unknown): Packed | null {
  const kept = keptPerson(into);
  const added = keptPerson(from);
  const merged = kept && added ? merge(kept, added) : (kept ?? added);
  return merged && packPerson(merged);
}

function merge(kept: Person, added: Person): Person {
  const ids = new Set(kept.reminders.map(({ id }) => id));
  const names = new Set([...Object.keys(kept.cases), ...Object.keys(added.cases)]);
  const cases = [...names].map((name) => [name, mergeCases(kept.cases[name], added.cases[name])] as const);
  const { consent, consent_text } = (added.consent ?? 0) > (kept.consent ?? 0) ? added : kept;
  const { consent_text: _, ...own } = kept;
  const { locale, chose_locale } = added.chose_locale && !kept.chose_locale ? added : kept;
  return {
    ...own,
    locale,
    chose_locale,
    head: kept.head || added.head,
    consent,
    ...(consent_text === undefined ? {} : { consent_text }),
    cases: Object.fromEntries(cases),
    ...latest(kept, added),
    showings: mergeShowings(kept.showings, added.showings),
    follows: mergeFollows(kept.follows, added.follows),
    noticed: [...new Set([...kept.noticed, ...added.noticed])],
    reminders: [...kept.reminders, ...added.reminders.filter(({ id }) => !ids.has(id))],
    held: kept.held ?? added.held,
    since: kept.since ?? added.since,
    joined: { ...added.joined, ...kept.joined },
    entries: [
      ...kept.entries,
      ...added.entries.filter(({ id }) => !kept.entries.some((one) => one.id === id)),
    ],
    owns: [...kept.owns, ...added.owns.filter(({ grant }) => !kept.owns.some((one) => one.grant === grant))],
  };
}

/** Of two offices the one whose term ends last. */
function latest({ office: one }: Person, { office: other }: Person): Pick<Person, 'office'> {
  const office = one && other ? (other.until > one.until ? other : one) : (one ?? other);
  return office ? { office } : {};
}

function mergeShowings(kept: Person['showings'], added: Person['showings']): Person['showings'] {
  const known = new Set(kept.map(({ code }) => code));
  return [...kept, ...added.filter(({ code }) => !known.has(code))];
}

/** What both have agreed to counts since it was first agreed to. */
function mergeFollows(kept: Person['follows'], added: Person['follows']): Person['follows'] {
  const known = new Set(topicsOf(kept));
  return [...kept, ...added.filter((one) => !known.has(topicsOf([one])[0]!))];
}

function mergeCases(into: Case | undefined, from: Case | undefined): Case {
  if (!into || !from) return (into ?? from)!;
  return { ...from, ...into, facts: mergeFacts(into.facts, from.facts) };
}

/** Of each fact the better one: what evidence proved beats what was said, and what is newer beats what is older. */
export function mergeFacts(into: Facts, from: Facts): Facts {
  const merged: Record<string, Facts[keyof Facts]> = { ...into };
  for (const [name, fact] of Object.entries(from)) {
    const known = merged[name];
    const better =
      !known || (fact.provenance === known.provenance ? fact.at > known.at : fact.provenance === 'verified');
    if (better) merged[name] = fact;
  }
  return merged as Facts;
}
