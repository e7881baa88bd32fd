import type { Text, TextArg } from '../texts.js';
import type { Verdict } from './decide.js';

/** The part of the city that somebody asks from. */
export interface From {
  kecamatan: string;
  kelurahan: string | null;
}

/** How many places fit a phone screen. */
const MOST_PLACES = 3;

/** Where the service is given, and when that and its hours were last checked. */
export function placeLine(verdict: Verdict, area: From | null) {
  const args = { places: placeList(verdict, area), checked: lookedOn(verdict) };
  return { id: 'verdict-place', args } satisfies Text;
}

/** The same by the short names of the places. */
export function placeInShort(verdict: Verdict, area: From | null): Text {
  return { id: 'verdict-place', args: { places: placeList(verdict, area, true) }, short: true };
}

/** The places, of which one is enough. */
function placeList(verdict: Verdict, area: From | null, short = false): TextArg {
  const args = {
    kecamatan: area?.kecamatan ?? 'none',
    kelurahan: area?.kelurahan ?? 'none',
    other: verdict.other,
  };
  const list = shownPlaces(verdict).map(
    ({ id }): Text => ({ id: `place-${id}`, args, ...(short ? { short } : {}) }),
  );
  return { style: 'or', list };
}

function shownPlaces({ places }: Verdict): Verdict['places'] {
  return places.slice(0, MOST_PLACES);
}

/** The day of the look that lies furthest back; `none` where it was asked before that day, and nobody can have looked. */
function lookedOn(verdict: Verdict): TextArg {
  const hours = verdict.remarks.filter(({ about }) => about === 'hours');
  const [first] = [...shownPlaces(verdict), ...hours].flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  return first && first <= verdict.today ? { day: first, weekday: false } : 'none';
}
