import { areaOfKey } from '../neighbourhood/area.js';
import type { Text } from '../texts.js';
import { areaText } from './area-text.js';
import type { Effect } from './effect.js';
import type { Flows } from './flows.js';
import type { Person } from './person.js';
import type { Showing } from './proof-schema.js';

/** Takes back what was agreed to, all of it or some: no head sees it any more. */
export function takeBack(
  { session: { person }, effects }: { session: { person: Person }; effects: Effect[] },
  which: (one: Showing) => boolean = () => true,
): void {
  for (const one of person.showings)
    if (which(one)) effects.push({ kind: 'proof', does: 'withdraw', code: one.code });
  person.showings = person.showings.filter((one) => !which(one));
}

/** The heads to whom the person has agreed to show their certificate, as they are called. */
export function askersText(flows: Pick<Flows, 'areas'>, showings: readonly Showing[]): Text[] {
  return showings.map(({ area }) => askerText(flows, area));
}

/** The head of an area, by its key. */
export function askerText(flows: Pick<Flows, 'areas'>, area: string): Text {
  return { id: 'proof-asker', args: { area: areaText(flows, areaOfKey(area)) } };
}
