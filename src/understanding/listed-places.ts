import type { Reading, Which } from '../language/reading.js';
import type { ListedPerson, View } from './view.js';

/** Whether somebody is to be struck off the list that stands: by a number, or by a name that is there. */
export function strikesListed({ people }: View, { listed: asked }: Reading): boolean {
  if (asked?.wish !== 'remove' || !people.length) return false;
  return asked.which.some((one) => 'number' in one || placeOf(people, one) !== null);
}

/** The places of those who are meant; `unknown`: one of them is not on the list, or as well another. */
export function placesOf(
  people: readonly ListedPerson[],
  which: readonly Which[],
): { places: number[]; unknown: boolean } {
  const found = which.map((one) => placeOf(people, one));
  const places = [...new Set(found.filter((place) => place !== null))];
  return { places, unknown: found.includes(null) };
}

/** The place of one who is meant, by their number or what they are called; `null` where it is nobody's, or several'. */
export function placeOf(people: readonly ListedPerson[], one: Which): number | null {
  if ('number' in one) {
    const place = one.number < 0 ? people.length : one.number;
    return place >= 1 && place <= people.length ? place : null;
  }
  const exact = people.flatMap(({ key }, i) => (key === one.key ? [i + 1] : []));
  const near = people.flatMap(({ key }, i) => (isCalled(key, one.key) ? [i + 1] : []));
  const [place, ...others] = exact.length ? exact : near;
  return place === undefined || others.length ? null : place;
}

/** Whether one key may be the other's: by an initial alone ("Pak D" for "Pak Dul"), or by a name without its title. */
function isCalled(key: string, said: string): boolean {
  if (key === '') return false;
  const name = (one: string) => (one.includes('-') ? one.split(' ').at(-1) : null);
  return (
    key.startsWith(`${said}-`) ||
    said.startsWith(`${key}-`) ||
    (name(key) !== null && name(key) === name(said))
  );
}
