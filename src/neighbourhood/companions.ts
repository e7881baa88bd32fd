import type { Day } from '../calendar.js';
import { COUNT_WORDS } from '../language/dates/day-names.js';
import { countOf, headcountIn, namesApart, numbered } from './headcount.js';
import { nameOfWords } from './particles.js';
import { beginsField } from './pieces.js';
import { beginsWithPlace, placeApart, provinceOf } from './places.js';
import type { Telling } from './register.js';
import { capital, cut, NOTHING_TOLD, type Told, toldIn } from './telling.js';
import { anyOf, atStart, patternWith, type RegisterRules } from './words.js';

/** What is told behind the last of several is told of all of them. */
const SHARED = ['from', 'since', 'fresh', 'reported', 'registered'] as const;

/**
 * Everybody whom the entry of one room tells of, the first first: "Rudi dari Palembang bersama Yanti dan Keysha", "Rini sama
 * adiknya", "Bu Wiwin dan 2 anak". Who is told of by kinship alone is called by that until there is a name: "Adik Rini"; who
 * is only counted, "4 orang", by what the register calls those without a name.
 */
export function peopleTold(text: string, rules: RegisterRules, today: Day): Told[] {
  const counted = childrenNamed(text, rules, today);
  if (counted) return counted;
  const { rest, count, family } = headcountIn(text, rules);
  const all = namedIn(rest, rules, today);
  return count === null ? all : asMany(all, count, family, rules);
}

/** "tiga bocah dari nias yosua petrus ama markus": children of whom as many are named as are counted. */
function childrenNamed(text: string, rules: RegisterRules, today: Day): Told[] | null {
  const { rest, count } = headcountIn(text, rules, kinOf(rules));
  // "Pak Budi, 2 anak, Siti" begins with somebody else
  const [before = ''] = rest.split(',');
  if (count === null || count < 2 || nameOfWords(before, rules)) return null;
  const all = asMany(namedIn(rest, rules, today), count, false, rules);
  const isEach = all.length === count && all.every(({ telling }) => !hasNoName(telling, rules));
  return isEach ? all : null;
}

function namedIn(text: string, rules: RegisterRules, today: Day): Told[] {
  const groups: Told[][] = [];
  const parts = partsOf(text, rules);
  for (const part of parts.length ? parts : [text]) {
    const told = toldIn(withoutKin(part, rules), rules, today);
    // "pak min" beside a family is somebody, though both are words of manners
    const titled = /^\p{L}+\.?\s+\p{L}+(?=\s*(?:$|[,;(:]))/u.exec(part)?.[0] ?? null;
    const isFirst = !groups.length && parts.length > 1 && !told.telling.name;
    if (isFirst && titled !== null && atStart(rules.honorifics, titled) !== null)
      told.telling.name = capital(cut(titled));
    const first = groups[0]?.[0]?.telling ?? null;
    const unnamed = unnamedIn(told.telling.name, first?.name || null, rules);
    if (unnamed) groups.push(unnamed.map((name) => ({ ...told, telling: { ...told.telling, name } })));
    else if (told.telling.name || !first) groups.push([told]);
    // "dari Solo dan belum lapor" tells of no more people
    else fill(groups.at(-1)!, told.telling);
  }
  // "Yanti dan Keysha sejak 2021" tells it of both
  const last = groups.pop() ?? [];
  const others = groups.flat();
  for (const field of SHARED)
    if (others.every(({ telling }) => telling[field] === null)) fill(others, last[0]!.telling, [field]);
  const all = [...others, ...last];
  for (const { telling } of all) telling.room ??= all[0]!.telling.room;
  return all;
}

/** The parts of a text that each tell of somebody of their own. */
function partsOf(text: string, rules: RegisterRules): string[] {
  const beside = text.split(patternWith(rules.beside, BESIDE));
  return beside
    .flatMap((part, i) => (i < beside.length - 1 ? inRow(part, rules) : [part]))
    .flatMap((part) => part.split(patternWith(kinOf(rules), AT_KIN)))
    .flatMap((part) => part.split(patternWith(titlesOf(rules), AT_TITLE)))
    .flatMap((part) => beforePlace(part, rules))
    .flatMap((part) => atNextWhole(part, rules))
    .map((part) => part.replace(/^[\s,]+/, ''))
    .filter((part) => /[\p{L}\p{N}•]/u.test(part));
}

/** "Rahmat, Joni" before "sama Tigor" are two, unless the second is where the first is from. */
function inRow(part: string, rules: RegisterRules): string[] {
  const pieces = part.split(/,(?!\d)/);
  const last = pieces.at(-1)!.trim();
  const isName = pieces.length > 1 && /^\p{L}[\p{L}\s.']*$/u.test(last) && nameOfWords(last, rules) === last;
  const isPlace = provinceOf(last, rules) !== null || beginsField(last, rules);
  return isName && !isPlace ? [...inRow(pieces.slice(0, -1).join(','), rules), last] : [part];
}

/** "Amirudin, Sahril (buton)", "Deni, Dani - cirebon": those before one place are all from there. */
function beforePlace(part: string, rules: RegisterRules): string[] {
  const [, names, inside, behind, more = ''] = BEFORE_PLACE.exec(part) ?? [];
  const place = (inside ?? behind ?? '').trim();
  if (!names || !beginsWithPlace(place.toLowerCase(), rules)) return [part];
  const pieces = names.split(',').map((one) => one.trim());
  const isName = (one: string) =>
    nameOfWords(one, rules) === one && provinceOf(one, rules) === null && !beginsField(one, rules);
  const last = pieces.at(-1)!;
  return pieces.every(isName) ? [...pieces.slice(0, -1), `${last}, ${place}${more}`] : [part];
}

const BEFORE_PLACE = /^\s*([^,()]+(?:,[^,()]+?)+)\s*(?:\(([^)]*)\)|\s[-–]\s*(\p{L}[^,]*))\s*(,.*)?$/u;

const BESIDE = (word: string) => new RegExp(String.raw`(?:^|[\s,]+)${word}(?:\s+|(?=\d))`, 'iu');
/** "Pak Hasan, istri, 1 anak", "Pak Darmo anak 1" */
const AT_KIN = (kin: string) =>
  new RegExp(
    String.raw`,\s*(?=(?:(?:\d{1,2}|${COUNT_WORDS})\s+(?:org\s+|orang\s+)?)?${kin}(?:\s+(?:balita|kecil|bayi))?(?:\s*(?:$|[,.(\d])))|\s+(?=${kin}\s+(?:\d{1,2}|${COUNT_WORDS})(?:[\s,.)]|$))|(?<=\p{L})\s+(?=\d{1,2}\s+${kin}(?:\s|$|,))`,
    'iu',
  );
/** "PAK DARMO BU DARMO": who has a title begins anew, where the one before has a name as well. */
const AT_TITLE = (title: string) =>
  new RegExp(String.raw`(?<=(?:^|[\s,])${title}\.?\s+\p{L}{2,}(?<!${title}))\s+(?=${title}\s+\p{L})`, 'iu');

const kinWords = new WeakMap<RegisterRules, string[]>();

function kinOf(rules: RegisterRules): string[] {
  const known = kinWords.get(rules) ?? Object.values(rules.kin).flat();
  kinWords.set(rules, known);
  return known;
}

const titles = new WeakMap<RegisterRules, string[]>();
/** These stand behind a title as part of it: "Pak Haji". */
const BEHIND_TITLES = new Set(['haji', 'hj', 'h', 'si', 'ko', 'bi', 'pa']);

function titlesOf(rules: RegisterRules): string[] {
  const known = titles.get(rules) ?? rules.honorifics.filter((one) => !BEHIND_TITLES.has(one));
  titles.set(rules, known);
  return known;
}

/** "Fahmi dari Jepara, Udin dari Rembang": whoever is told of with a place of their own begins anew. */
function atNextWhole(part: string, rules: RegisterRules): string[] {
  const pieces = part.split(/,(?!\d)/);
  const whole = patternWith(rules.from, WITH_PLACE);
  const parts: string[] = [];
  for (const [i, piece] of pieces.entries())
    if (i === 0 || [piece, pieces[i - 1]!].every((one) => whole.test(one) || hasPlace(one, rules)))
      parts.push(piece);
    else parts[parts.length - 1] += `,${piece}`;
  return parts;
}

/** "Ato tasik juga" */
function hasPlace(piece: string, rules: RegisterRules): boolean {
  return placeApart(nameOfWords(piece.trim(), rules), rules) !== null;
}

const WITH_PLACE = (from: string) =>
  new RegExp(
    String.raw`^[\s,]*(?!${from})\p{L}[\p{L}\s.']{1,40}?(?:\s${from}\s+\p{L}|\s*\(\p{L}[^)]*\)\s*$)`,
    'iu',
  );

/** "istrinya bu Ela" has a name; "anak pak budi" has not. */
function withoutKin(part: string, rules: RegisterRules): string {
  const rest = part.replace(patternWith(kinOf(rules), OF_THEIRS), '');
  const [name = ''] = rest.split(/[,(]/);
  return nameOfWords(name, rules) && !beginsField(name, rules) ? rest : part;
}

const OF_THEIRS = (kin: string) =>
  new RegExp(
    String.raw`^\s*${kin}(?<=nya|nye|ne|na|ipun)\s+(?=\p{L}{2,})(?!\d|(?:${COUNT_WORDS})(?!\p{L}))`,
    'iu',
  );

/** As many as are counted: those beyond who is named have no name yet. */
function asMany(all: Told[], count: number, family: boolean, rules: RegisterRules): Told[] {
  const called = all.filter(({ telling }) => telling.name !== '');
  const named = called.flatMap((told) => {
    const apart =
      called.length < count ? namesApart(told.telling.name, count - called.length + 1, rules) : null;
    return (apart ?? [told.telling.name]).map((name) => ({ ...told, telling: { ...told.telling, name } }));
  });
  // where they are counted together they are told of together
  for (const field of SHARED) {
    const told = new Set(named.map(({ telling }) => telling[field]).filter((one) => one !== null));
    if (told.size === 1) for (const { telling } of named) Object.assign(telling, { [field]: [...told][0] });
  }
  const missing = count - named.length;
  if (missing <= 0) return named;
  const of = named[0] ?? all[0];
  const kin = family && named[0] ? `${rules.family} ${named[0].telling.name}` : rules.nameless;
  const none: Told = of ?? {
    telling: { ...NOTHING_TOLD },
    left: null,
    vacant: false,
    unread: [],
    leftOut: false,
  };
  const more = numbered(kin, missing).map((name) => ({
    ...none,
    vacant: false,
    telling: { ...none.telling, name, fresh: none.telling.fresh },
  }));
  return [...named, ...more];
}

/** What those are called who are told of by kinship or number alone: "istrinya", "2 anak", "4 orang". */
function unnamedIn(words: string, of: string | null, rules: RegisterRules): string[] | null {
  for (const [kin, names] of Object.entries(rules.kin)) {
    const found = of === null ? null : patternWith(names, COUNTED).exec(words);
    if (found) return numbered(`${kin} ${of}`, countOf(found[1] ?? found[2]));
  }
  const found = patternWith(rules.units, NUMBER).exec(words);
  return found ? numbered(rules.nameless, countOf(found[1])) : null;
}

/** "anak", "anaknya 2", "dua anak", "bocah tiga" */
const COUNTED = (kin: string) =>
  new RegExp(
    String.raw`^(?:(\d{1,2}|(?:ke)?(?:${COUNT_WORDS}))\s+(?:(?:orang|org)\s+)?)?${kin}(?:\s+(\d{1,2}|${COUNT_WORDS})(?:\s+(?:orang|org))?)?(?:\s+(?:balita|kecil|bayi|laki|cewek|cowok))?$`,
    'iu',
  );
const NUMBER = (unit: string) => new RegExp(String.raw`^(\d{1,2}|${COUNT_WORDS})\s+${unit}$`, 'iu');

function fill(
  all: readonly Told[],
  more: Telling,
  fields: readonly (typeof SHARED)[number][] = SHARED,
): void {
  for (const { telling } of all)
    for (const field of fields) Object.assign(telling, { [field]: telling[field] ?? more[field] });
}

/**
 * A text that calls somebody by kinship as the register does: "adeknya rini namanya rina" tells of "Adik Rini", where somebody
 * is entered so.
 */
export function withKin(text: string, names: readonly string[], rules: RegisterRules): string {
  return Object.entries(rules.kin).reduce((said, [kin, words]) => {
    const called = names.filter((name) => name.startsWith(`${kin} `));
    return called.reduceRight((rest, name) => {
      const of = name.slice(kin.length + 1).replace(/\s+\d+$/, '');
      const first = of
        .split(' ')
        .at(-1)!
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      const honorific = anyOf(rules.honorifics).source;
      const pattern = `${anyOf(words).source}\\s+(?:${honorific}\\s+)*${first}(?![\\p{L}\\p{N}])`;
      return rest.replace(new RegExp(pattern, 'iu'), name);
    }, said);
  }, text);
}

/** Whether somebody is entered who has no name yet: "Tanpa nama 2". */
export function hasNoName({ name }: Pick<Telling, 'name'>, { nameless }: RegisterRules): boolean {
  return name.replace(/\s+\d+$/, '') === nameless;
}
