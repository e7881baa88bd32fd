import type { Known, ListChange, Which } from '../reading.js';
import { ME } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import { tellsOfEscort } from './escort.js';
import { CODE, KIN, nameKey, THEIR_OWN, TITLE, titleOf, whoIs } from './person-called.js';

/** Where a text speaks of some of the list: their places, from one. */
export interface Mention {
  at: number;
  end: number;
  places: readonly number[];
}

/** What reads an errand by which somebody is told apart: "yang legalisir". */
export type ReadErrand = (text: string) => Pick<ListChange, 'service' | 'facts'>;

const TITLED = new RegExp(`(?<!\\p{L})(${TITLE})\\.? (\\p{L}[\\p{L}'.]*)`, 'gu');
/** Whose they are stands behind a relative: "anaknya bu Y". */
const THEIRS = new RegExp(`(?<!\\p{L})(?:${KIN})(?:nya|ny|ne|na)? $`, 'u');
const WORD = /\p{L}[\p{L}']{2,}/gu;
/** "yang legalisir", "yg ktp hilang", "sing arep nikah" */
const BY_ERRAND = /(?<!\p{L})(?:yang|yg|nu|sing) ((?:[\p{L}\d]+ ?){1,4})/gu;
const EVERYONE = /(?<!\p{L})(?:semua(?:nya)?|sadayana(?:na)?|kabeh|sedoyo|sedaya|mereka)(?!\p{L})/gu;
/** Who is left out of all: "kajaba ceu edoh". */
const EXCEPT = /(?<!\p{L})(?:kecuali|kajaba|kejaba|kejawi|selain|except|cuma|cuman|hanya|ngan)(?!\p{L}) ?$/u;
/** Behind initials that are a word as well, what is said of somebody stands at once: "tp = 2x". */
const SAID_AT_ONCE =
  /^ ?(?:[=:–-]|(?:udah|udh|sudah|sdh|belum|blm|baru|katanya|ternyata|jadi|nya|itu|vaksin|dosis)\b|\d)/u;

/** Where a text in plain lower case speaks of those of the list that stands, by name, initials or what they come for. */
export function mentionsIn(
  line: string,
  known: readonly Known[],
  words: Pick<KnownWords, 'isWord'>,
  errand: ReadErrand,
): Mention[] {
  if (!known.length) return [];
  const named = apart([
    ...byTitle(line, known),
    ...byRelation(line, known),
    ...byInitials(line, known, words),
    ...byName(line, known),
    ...byCode(line, known),
  ]);
  const all = everyoneIn(line, known, named);
  const byErrand = named.length || all.length ? [] : errandsIn(line, known, errand);
  return apart([...named, ...all, ...byErrand]);
}

/** Those at some places of the list, as one names them. */
export function whichAt(places: readonly number[], known: readonly Known[]): Which[] {
  return places.map((place) => {
    const { label, key } = known[place - 1]!;
    const isOnly = key !== '' && known.filter((one) => one.key === key).length === 1;
    return isOnly ? { label, key } : { number: place };
  });
}

/** The place of the only one of whom something holds. */
function placeWhere(known: readonly Known[], holds: (one: Known) => boolean): number[] {
  const places = known.flatMap((one, i) => (holds(one) ? [i + 1] : []));
  return places.length === 1 ? places : [];
}

function byTitle(line: string, known: readonly Known[]): Mention[] {
  return [...line.matchAll(TITLED)].flatMap((found): Mention[] => {
    const [whole, said = '', name = ''] = found;
    const own = nameKey(titleOf(said) ?? said, name);
    const [relative] = THEIRS.exec(line.slice(0, found.index)) ?? [];
    // "anaknya bu Y" is not Bu Y
    if (relative !== undefined) {
      const theirs = placeWhere(known, (one) => one.key === `${whoIs(relative).name} ${own}`);
      const at = found.index - relative.length;
      return theirs.length ? [{ at, end: found.index + whole.length, places: theirs }] : [];
    }
    const key = own;
    const exact = placeWhere(known, (one) => one.key === key);
    const places = exact.length
      ? exact
      : placeWhere(
          known,
          (one) => one.key.startsWith(`${key}-`) || (one.key.includes(' ') && key.startsWith(`${one.key}-`)),
        );
    return places.length ? [{ at: found.index, end: found.index + whole.length, places }] : [];
  });
}

/** "istrinya", where one alone is on the list who is somebody's wife. */
function byRelation(line: string, known: readonly Known[]): Mention[] {
  return [...line.matchAll(RELATIVE_ALONE)].flatMap((found): Mention[] => {
    const { name } = whoIs(found[0]);
    const places = placeWhere(known, ({ key }) => key.startsWith(`${name} `));
    return places.length ? [{ at: found.index, end: found.index + found[0].length, places }] : [];
  });
}
const RELATIVE_ALONE = new RegExp(
  `(?<!\\p{L})(?:${KIN})(?:${THEIR_OWN})?(?!\\p{L})(?! (?:(?:${TITLE}) \\p{L}|(?:${ME})\\b))`,
  'gu',
);

/** A relative by an initial, as they are known. */
const OF_RELATIVE = new RegExp(`^(${KIN}) (\\p{L})$`, 'u');

/** "A.S", "as", "T P": whoever is listed by their initials. */
function byInitials(
  line: string,
  known: readonly Known[],
  { isWord }: Pick<KnownWords, 'isWord'>,
): Mention[] {
  return known.flatMap(({ key }, i): Mention[] => {
    // "anak A"
    const [, relative, initial] = OF_RELATIVE.exec(key) ?? [];
    if (relative) {
      const called = new RegExp(`(?<!\\p{L})${relative}(?:nya|ny|ku)?(?: saya)? ${initial}(?!\\p{L})`, 'gu');
      return [...line.matchAll(called)].map(({ 0: said, index: at }) => ({
        at,
        end: at + said.length,
        places: [i + 1],
      }));
    }
    if (!/^\p{L}{2,3}$/u.test(key)) return [];
    const letters = [...key].join('[. ]{0,2}');
    const pattern = new RegExp(`(?<![\\p{L}.])${letters}(?!\\p{L})\\.?`, 'gu');
    return [...line.matchAll(pattern)].flatMap((found): Mention[] => {
      const end = found.index + found[0].length;
      const isSure = found[0].includes('.') || !isWord(key) || SAID_AT_ONCE.test(line.slice(end));
      return isSure ? [{ at: found.index, end, places: [i + 1] }] : [];
    });
  });
}

/** "P4": whoever is called by a letter and a number. */
function byCode(line: string, known: readonly Known[]): Mention[] {
  return [...line.matchAll(CODED)].flatMap((found): Mention[] => {
    const places = placeWhere(known, ({ key }) => key === found[0]);
    return places.length ? [{ at: found.index, end: found.index + found[0].length, places }] : [];
  });
}
const CODED = new RegExp(CODE, 'gu');

/** By their name alone, whatever title they were listed with: "yati" is "Bu Yati". */
function byName(line: string, known: readonly Known[]): Mention[] {
  return [...line.matchAll(WORD)].flatMap((found): Mention[] => {
    const mark = nameKey('', found[0]);
    // "istri pak karno" is called otherwise
    const isCalled = ({ key }: Known) => key.includes('-') && key.split(' ').slice(0, 2).at(-1) === mark;
    const places = placeWhere(known, isCalled);
    return places.length ? [{ at: found.index, end: found.index + found[0].length, places }] : [];
  });
}

/** All of them, but for those who are left out. */
function everyoneIn(line: string, known: readonly Known[], named: readonly Mention[]): Mention[] {
  const [found] = line.matchAll(EVERYONE);
  if (!found) return [];
  const apart = named
    .filter(({ at }) => at > found.index && EXCEPT.test(line.slice(0, at)))
    .flatMap(({ places }) => places);
  const places = known.map((_, i) => i + 1).filter((place) => !apart.includes(place));
  return places.length > 1 ? [{ at: found.index, end: found.index + found[0].length, places }] : [];
}

function errandsIn(line: string, known: readonly Known[], errand: ReadErrand): Mention[] {
  return [...line.matchAll(BY_ERRAND)].flatMap((found): Mention[] => {
    if (tellsOfEscort(found[0])) return [];
    const { service, facts } = errand(found[1]!);
    if (service === null) return [];
    const { variant = null, other_service: other = null } = facts;
    const same = (one: Known) => one.service === service;
    const places = [
      placeWhere(known, (one) => same(one) && other !== null && one.other === other),
      placeWhere(known, (one) => same(one) && variant !== null && one.variant === variant),
      placeWhere(known, same),
    ].find((some) => some.length);
    return places ? [{ at: found.index, end: found.index + found[0].trimEnd().length, places }] : [];
  });
}

/** In the order of the text; of two in one place the one that says more. */
function apart(mentions: readonly Mention[]): Mention[] {
  const longest = [...mentions].sort((a, b) => b.end - b.at - (a.end - a.at));
  const kept: Mention[] = [];
  for (const one of longest)
    if (!kept.some((other) => one.at < other.end && other.at < one.end)) kept.push(one);
  return kept.sort((a, b) => a.at - b.at);
}
