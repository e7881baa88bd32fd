import { saysSomething } from '../language/people/list-said.js';
import type { ListAsked, ListChange } from '../language/reading.js';
import type { Claims, Command } from './command.js';
import { placeOf, placesOf } from './listed-places.js';
import type { Found } from './reader.js';
import type { View } from './view.js';

/** The places of those who are named, on the list or behind it, and how many it then holds. */
export function withAdded(view: View, people: ListAsked['people']): { lines: number[]; next: number } {
  const known = people.map(({ label, key = '' }) => placeOf(view.people, { label, key }));
  let next = view.people.length;
  const lines = known.map((place) => place ?? ++next);
  return { lines, next };
}

/** What holds from now on for those of the list of whom something is said. */
export function amendments(
  view: View,
  changes: readonly ListChange[],
): { place: number; command: Command }[] {
  return changes.filter(saysSomething).flatMap((change) =>
    placesOf(view.people, change.which).places.map((place) => {
      const { case: id } = view.people[place - 1]!;
      const service = change.service !== null && view.serviceOf(change.service) ? change.service : null;
      return {
        place,
        command: {
          do: 'amend',
          case: id,
          service,
          facts: claimsOf(view, id, change),
          ...(change.called ? { called: change.called } : {}),
        },
      };
    }),
  );
}

/** What is claimed of one of the list: who had no dose has had one by now, at least, and who may have none has had none. */
function claimsOf(view: View, id: string, { facts, vaccinated }: ListChange): Claims {
  const known = view.factsOf({ kind: 'listed', id }).dose_count?.value;
  if (facts.exempt === true && facts.dose_count === undefined) return { ...facts, dose_count: 0 };
  return vaccinated && !known ? { ...facts, dose_count: 1 } : facts;
}

/** Who is meant is asked. */
export function notOnList(view: View): Found {
  const { length: count } = view.people;
  return {
    commands: [{ do: 'ack', text: 'people-not-listed', args: { count } }, { do: 'repeat' }],
    because: 'nobody of the list, or several, are called so',
  };
}
