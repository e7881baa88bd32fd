import { dayOf } from '../calendar.js';
import { liesIn, type Neighbourhood, nameOfNeighbourhood } from '../language/neighbourhood.js';
import type { Text } from '../texts.js';
import type { Effect } from './effect.js';
import type { Flows } from './flows.js';
import type { Follow, Noticed } from './follow-schema.js';
import type { Session } from './session.js';

/** More than these nobody reads. */
export const MOST_FOLLOWED = 10;
/** What is written within this time (ms) of a notice may be about it. */
const NOTICED_MS = 24 * 60 * 60 * 1000;

/** A chat in which something is followed. */
interface Following {
  readonly session: Session;
  readonly effects: Effect[];
}

/** Follows a purpose in an area, in place of the same agreed to before; `false` where it is one too many. */
export function follow({ session, effects }: Following, wanted: Follow): boolean {
  const { person } = session;
  const isSame = ({ purpose, area }: Follow) => purpose === wanted.purpose && area === wanted.area;
  const others = person.follows.filter((one) => !isSame(one));
  if (others.length >= MOST_FOLLOWED) return false;
  person.follows = [...others, wanted];
  // whoever asks for notices wants to be written to again
  person.stopped = false;
  effects.push({ kind: 'follow', topics: topicsOf(person.follows) });
  return true;
}

/** Follows nothing any more. */
export function followNothing({ session, effects }: Following): void {
  if (session.person.follows.length === 0) return;
  session.person.follows = [];
  effects.push({ kind: 'follow', topics: [] });
}

/** Topics as they stand in the index of those who follow something. */
export function topicsOf(follows: readonly Pick<Follow, 'purpose' | 'area'>[]): string[] {
  return follows.map(({ purpose, area }) => `${purpose}/${area}.`);
}

/** Whether a person is to get what is said of a purpose to an area. */
export function isFollowed(
  { follows, stopped }: Pick<Session['person'], 'follows' | 'stopped'>,
  { purpose, area }: { purpose: string; area: Neighbourhood },
): boolean {
  return !stopped && follows.some((one) => one.purpose === purpose && liesIn(one.area, area));
}

/** The notice that a message may be about, or `null`. */
export function justNoticed({ noticed }: Session, now: number): Noticed | null {
  return noticed && now - noticed.at < NOTICED_MS ? noticed : null;
}

/** What is followed, in lines for whoever asks what is kept. */
export function followLines(session: Session, flows: Pick<Flows, 'zone' | 'areas' | 'book'>): Text[] {
  return session.person.follows.map(({ purpose, area, at, words }) => ({
    id: 'my-data-follow',
    args: {
      purpose: { id: `notice-purpose-${purpose}` },
      area: nameOfNeighbourhood(area, flows.areas, flows.book.city.name),
      day: { day: dayOf(at, flows.zone), weekday: false },
      words,
    },
  }));
}
