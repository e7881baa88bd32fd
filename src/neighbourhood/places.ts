import { atEnd, atStart, type RegisterRules } from './words.js';

type Places = Pick<RegisterRules, 'places'>;

const all = new WeakMap<Places['places'], string[]>();

function namesOf({ places }: Places): string[] {
  const known = all.get(places) ?? Object.values(places).flat();
  all.set(places, known);
  return known;
}

/** "dewi tegal" as a name and the place behind it; `null` where no place stands there, or nothing before it. */
export function placeApart(
  words: string,
  rules: Places & Pick<RegisterRules, 'honorifics'>,
): [string, string] | null {
  const place = atEnd(namesOf(rules), words);
  const before = place === null ? '' : words.slice(0, -place.length).trim();
  // "pak solo" is called so
  const isNamed = /\p{L}/u.test(before) && atEnd(rules.honorifics, before) === null;
  return place !== null && isNamed ? [before, place] : null;
}

/** "nias yosua petrus" as a place and what is told behind it; `null` where no place stands before anything. */
export function placeBefore(words: string, rules: Places): [string, string] | null {
  const place = atStart(namesOf(rules), words);
  const rest = place === null ? '' : words.slice(place.length).trim();
  // "metro lampung" is one
  const isApart =
    atStart(namesOf(rules), rest) !== rest &&
    /^\p{L}/u.test(rest) &&
    !/^(?:barat|timur|utara|selatan|tengah|kota|kab|kabupaten|kulon|wetan|kidul|lor)\b/i.test(rest);
  return place !== null && isApart ? [place, rest] : null;
}

/** Whether words begin with a place. */
export function beginsWithPlace(words: string, rules: Places): boolean {
  return atStart(namesOf(rules), words) !== null;
}

/** The province in which a place lies that somebody comes from, or `null` where it is not known. */
export function provinceOf(from: string, rules: Places): string | null {
  const provinces = Object.entries(rules.places);
  const found = provinces.find(([, places]) => atEnd(places, from.toLowerCase()) !== null);
  return found?.[0] ?? null;
}

/** The province that a text names, by its name or for short: "yang dari jabar". */
export function provinceIn(text: string, rules: Places): string | null {
  const provinces = Object.entries(rules.places);
  const shortest = provinces.map(([name, [short = '']]) => [name, [name.toLowerCase(), short]] as const);
  return (
    shortest.find(([, names]) => names.some((one) => new RegExp(`\\b${one}\\b`, 'iu').test(text)))?.[0] ??
    null
  );
}
