import { houseEnteredAs } from '../neighbourhood/addressed.js';
import { areaKey, areaOfKey } from '../neighbourhood/area.js';
import { lastDayOfTerm, trouble } from '../neighbourhood/office.js';
import type { Placed } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import { areaText } from './area-text.js';
import type { Flows } from './flows.js';
import { occupantLine, sinceArg } from './register-lines.js';
import type { Session } from './session.js';

/** A chat of which is told what registers hold of its person. */
export interface Registered {
  readonly flows: Pick<Flows, 'zone' | 'areas' | 'book' | 'register'>;
  readonly session: Session;
  readonly now: number;
  readonly today: string;
  /** The houses that the turn knows, and the grants that were ended. */
  readonly houses: readonly Placed[];
  readonly endedGrants: readonly string[];
}

/** What registers hold of the person: the houses that they fill in, and their own entries as an occupant; of nobody else. */
export function ownHouseLines(chat: Registered): Text[] {
  return [...ownedLines(chat), ...entryLines(chat)];
}

function ownedLines({ flows, session, now, houses, endedGrants }: Registered): Text[] {
  return session.person.owns.flatMap((office) => {
    const revoked = endedGrants.includes(office.grant);
    if (trouble({ office, revoked, now }) !== null) return [];
    const { area, house: name = '', until } = office;
    const house = houseEnteredAs(houses, areaKey(area), name);
    const args = {
      house: house?.name ?? name,
      area: areaText(flows, area),
      until: { day: lastDayOfTerm(flows, until) },
      owner: house?.owner ?? 'none',
      address: house?.address ?? 'none',
    };
    return [{ id: 'my-data-owns', args }];
  });
}

function entryLines({ flows, session, now, today, houses, endedGrants }: Registered): Text[] {
  return session.person.entries.flatMap(({ grant, area, house: name, id, until }) => {
    const house = houseEnteredAs(houses, area, name);
    const own = house?.occupants.find((one) => one.id === id);
    if (!house || !own || until <= now || endedGrants.includes(grant)) return [];
    const args = {
      house: house.name,
      area: areaText(flows, areaOfKey(area)),
      entry: occupantLine(own, flows.register, today),
      left: sinceArg(own.left),
    };
    return [{ id: 'my-data-entry', args }];
  });
}
