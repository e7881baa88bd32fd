import { bareName, nameIn, withoutHouse } from './found.js';
import { type Placed, plainName } from './register.js';
import { anyOf, type RegisterRules, upToAny } from './words.js';

/** The houses that a text names, as well by what one is called behind "di", or a part of that: "siapa di mpok nori". */
export function housesIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
): [Placed[], string] {
  const [named, rest] = withoutHouse(text, register, rules);
  if (named.length) return [named, rest];
  const at = anyOf(rules.in).source;
  const behind = register.flatMap((placed) => {
    const name = nameIn(bareName(placed.house.name, rules), text);
    const found = name && new RegExp(String.raw`${at}\s+${name.source}`, 'iu').exec(text);
    return found ? [{ placed, found }] : [];
  });
  const [only, ...others] = behind;
  if (!only) return partlyNamed(text, register, rules);
  if (others.length) return [[], text];
  const { index, 0: words } = only.found;
  return [[only.placed], `${text.slice(0, index)} ${text.slice(index + words.length)}`];
}

/** "di h naim" where one house alone is called so in part: "Kos Pojok H. Naim". */
function partlyNamed(text: string, register: readonly Placed[], rules: RegisterRules): [Placed[], string] {
  const [place, words] = placeNamed(text, rules) ?? [];
  if (!place || !words) return [[], text];
  const parts = plainName(words).split(' ');
  const called = register.filter(({ house }) => {
    const name = plainName(house.name).split(' ');
    return parts.some((part) => part.length > 2) && parts.every((part) => name.includes(part));
  });
  return called.length === 1 ? [called, text.replace(place, ' ')] : [[], text];
}

/** What stands behind "di" as the name of a place, with that word: "di h naim aja". */
export function placeNamed(text: string, rules: RegisterRules): [string, string] | null {
  const { queries, polite, questions, particles, now } = rules;
  const [place, , behind] =
    new RegExp(String.raw`(${anyOf(rules.in).source})\s+([^,.?!\n]+)`, 'iu').exec(text) ?? [];
  if (!place || !behind) return null;
  const words = upToAny(behind, [
    questions,
    queries.who,
    queries.count,
    queries.beside,
    polite,
    particles,
    now,
    rules.rooms,
  ]);
  return words.trim() ? [place.slice(0, place.length - behind.length + words.length), words.trim()] : null;
}
