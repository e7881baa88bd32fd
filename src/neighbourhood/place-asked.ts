import { bareName, nameIn, presentAmong, withoutHouse } from './found.js';
import { type Placed, plainName } from './register.js';
import { lexiconOf } from './sentence/lexemes.js';
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
  if (!place || !words) return ownWord(text, register, rules);
  const parts = plainName(words).split(' ');
  const called = register.filter(({ house }) => {
    const name = plainName(house.name).split(' ');
    return parts.some((part) => part.length > 2) && parts.every((part) => name.includes(part));
  });
  return called.length === 1 ? [called, text.replace(place, ' ')] : ownWord(text, register, rules);
}

/** No shorter word names a house alone (letters). */
const SHORTEST = 4;

/** "kosong mana aja berkah" of Kos Berkah: a word that is one house's own, and nobody's who lives there. */
function ownWord(text: string, register: readonly Placed[], rules: RegisterRules): [Placed[], string] {
  const people = new Set(
    presentAmong(register).flatMap(({ occupant }) => plainName(occupant.name).split(' ')),
  );
  const wordsOfHouse = ({ house }: Placed) => bareName(house.name, rules).split(' ');
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const said = plainName(word);
    if (said.length < SHORTEST || people.has(said) || lexiconOf(rules).has(said)) continue;
    const called = register.filter((placed) => wordsOfHouse(placed).includes(said));
    if (called.length === 1) return [called, text.replace(word, ' ')];
  }
  return [[], text];
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
