import { placeIn } from './chosen.js';
import { bareName, withoutHouse } from './found.js';
import { houseIn } from './house-head.js';
import { differByOne } from './names.js';
import { tellsElse } from './particles.js';
import { wordsOfFields } from './pieces.js';
import { type HouseTelling, type Placed, plainName } from './register.js';
import { atStart, everyOf, patternWith, type RegisterRules, upToAny } from './words.js';

/** The house that a text speaks of: those of the register that may be meant, or one that is not there yet. */
export interface HouseMeant {
  houses: Placed[];
  told: HouseTelling | null;
  /** The text without the words for it. */
  rest: string;
}

/** No name of a house has more words here. */
const MOST_WORDS = 5;

/** The house that a text speaks of, by its name or a part of it: "di haji ali", "kontrakannya", "kos bu tini". */
export function houseMeantIn(text: string, register: readonly Placed[], rules: RegisterRules): HouseMeant {
  const [named, without] = withoutHouse(text, register, rules);
  const found = phraseIn(text, rules);
  if (named.length && !(found && isLonger(found.name, named, rules)))
    return { houses: named, told: null, rest: without };
  if (!found) return { houses: [], told: null, rest: text };
  const rest = `${text.slice(0, found.from)} , ${text.slice(found.to)}`;
  const houses = likeIn(found, register, rules);
  if (houses.length) return { houses, told: null, rest };
  const told =
    found.word && found.name ? (houseIn(`${found.word} ${found.name}`, rules)?.house ?? null) : null;
  return { houses: [], told, rest: told || found.word ? rest : text };
}

/** The house that somebody answers with, who was asked for it: its number in the list, or a part of its name. */
export function houseAnswered(
  text: string,
  offered: readonly Placed[],
  register: readonly Placed[],
  rules: RegisterRules,
): HouseMeant {
  const picked = offered[(placeIn(text) ?? 0) - 1];
  if (picked) return { houses: [picked], told: null, rest: '' };
  const meant = houseMeantIn(text, offered.length ? offered : register, rules);
  if (meant.houses.length || meant.told) return meant;
  const name = text.replace(patternWith([...rules.in], LEADING), '').trim();
  const like = likeIn({ word: null, name }, offered.length ? offered : register, rules);
  return like.length ? { houses: like, told: null, rest: '' } : meant;
}

const LEADING = (word: string) => new RegExp(String.raw`^(?:(?:${word}|yang|yg|itu|nu|sing)\s+)+`, 'iu');

interface Phrase {
  /** The word for a house, where one stands there. */
  word: string | null;
  name: string;
}

/** The words for a house in a text: behind a word for it, or behind "di". */
function phraseIn(text: string, rules: RegisterRules): (Phrase & { from: number; to: number }) | null {
  const house = houseWord(text, rules);
  const into = house ? null : patternWith(rules.in, INTO).exec(text);
  const at = house ?? into;
  if (!at) return null;
  const begin = at.index + at[0].length;
  const own = /^\s*(?:nya|na|ne)(?![\p{L}])/iu.exec(text.slice(begin))?.[0] ?? '';
  const behind = text.slice(begin + own.length);
  const name = own ? '' : nameAhead(behind, rules);
  if (into && name === '') return null;
  const before = house ? (patternWith(rules.in, AT_END).exec(text.slice(0, at.index))?.[0] ?? '') : '';
  const to = begin + own.length + (name ? behind.indexOf(name) + name.length : 0);
  return { word: house ? house[0].replace(/nya$/i, '') : null, name, from: at.index - before.length, to };
}

/** The word for a house that a name follows, the first that there is; else the first at all: "kontrakannya tulis kontrakan haji". */
function houseWord(text: string, rules: RegisterRules): RegExpExecArray | null {
  const all = [...text.matchAll(everyOf(rules.houses))];
  const called = all.find(({ index, 0: word }) => nameAhead(text.slice(index + word.length), rules) !== '');
  return called ?? all[0] ?? null;
}

const INTO = (into: string) => new RegExp(String.raw`${into}(?=\s+\p{L})`, 'iu');
const AT_END = (into: string) => new RegExp(String.raw`${into}\s+$`, 'iu');

/** The name that follows, up to a sign or a word that says something else. */
function nameAhead(text: string, rules: RegisterRules): string {
  const line = /^[^,;:\n.()?!]*(?:\.(?=\s?\p{L})[^,;:\n.()?!]*)?/u.exec(text)![0];
  const fields = Object.values(wordsOfFields(rules));
  const stops = [
    ...fields,
    rules.in,
    rules.rooms,
    rules.arrived,
    rules.vacant,
    rules.addresses,
    rules.particles,
    rules.left,
    rules.days,
  ];
  const name = upToAny(line, stops).trim();
  const words = name.split(/\s+/);
  return words.length <= MOST_WORDS && !tellsElse(name, rules) ? name : '';
}

/** The houses of the register that some words may be part of the name of. */
function likeIn({ word, name }: Phrase, register: readonly Placed[], rules: RegisterRules): Placed[] {
  const kind =
    word === null
      ? [...register]
      : register.filter(({ house }) => kindOf(house.name, rules) === kindOf(word, rules));
  if (name === '') return word === null ? [] : kind;
  const said = plainName(name)
    .split(' ')
    .filter((one) => atStart(rules.honorifics, one) !== one);
  if (!said.some((one) => one.length > 2)) return [];
  const like = (among: readonly Placed[], isSame: (one: string, other: string) => boolean) =>
    among.filter(({ house }) => {
      const words = bareName(house.name, rules).split(' ');
      return said.every((one) => words.some((other) => isSame(one, other)));
    });
  const same = like(kind, (one, other) => one === other);
  if (same.length || word === null) return same;
  const other = like(register, (one, other) => one === other);
  return other.length ? other : like(kind, isNear);
}

/** "yusup" for "yusuf" */
function isNear(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= SHORTEST_NEAR && differByOne(one, other));
}

/** A word that is shorter (letters) is another one where a letter differs. */
const SHORTEST_NEAR = 4;

/** "kos" of "kosan", "kost" and "kos-kosan"; "kontrakan" of "rumah kontrakan". */
function kindOf(name: string, { houses }: RegisterRules): string {
  const word = plainName(atStart(houses, name.toLowerCase()) ?? name);
  if (word.includes('kos')) return 'kos';
  if (word.includes('kontrak')) return 'kontrakan';
  return word.includes('petak') ? 'petakan' : (word.split(' ')[0] ?? word);
}

/** "kos melati indah" is not the "Kos Melati" whose name stands in it. */
function isLonger(name: string, named: readonly Placed[], rules: RegisterRules): boolean {
  const words = plainName(name).split(' ');
  return named.every(({ house }) => {
    const own = bareName(house.name, rules).split(' ');
    return (
      own.every((one) => words.includes(one)) &&
      words.length > own.length &&
      /\d|\p{L}{3}/u.test(words.at(-1)!)
    );
  });
}
