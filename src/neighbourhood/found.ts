import { type Occupant, type Placed, plainName, presentIn } from './register.js';
import { withoutRoom } from './telling.js';
import { anyOf, atStart, patternWith, type RegisterRules } from './words.js';

/** Somebody of the register, with the house. */
export interface Found {
  placed: Placed;
  occupant: Occupant;
}

/** The houses that a text names, and the text without their names. */
export function withoutHouse(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
): [Placed[], string] {
  const named = namedHouses(text, register, rules);
  const [first] = named;
  if (!first) return [[], text];
  const pattern = nameIn(first.house.name, text) ?? bareNameIn(first, text, rules)!;
  const before = patternWith(rules.in, BEFORE).source;
  const without = text.replace(new RegExp(before + pattern.source, 'iu'), ' ');
  // "kos" of "kos haji" is left where the house is kept as "Kos Pak Haji"
  return [named, without.replace(patternWith(rules.houses, LONE), ' ')];
}

const BEFORE = (word: string) => new RegExp(String.raw`(?:${word}\s+)?`, 'iu');
const LONE = (word: string) => new RegExp(word, 'iu');

/** By the whole name, the longest that stands there; else by what follows the word for a house, where one alone has it. */
function namedHouses(text: string, register: readonly Placed[], rules: RegisterRules): Placed[] {
  const whole = register.filter(({ house }) => nameIn(house.name, text));
  const longest = Math.max(0, ...whole.map(({ house }) => house.name.length));
  if (whole.length) return whole.filter(({ house }) => house.name.length === longest);
  const bare = bareHouses(text, register, rules);
  return bare.length === 1 ? bare : [];
}

/** Those that a text names without the word for a house, and with one or "di" in it: "di haji ali". */
export function bareHouses(text: string, register: readonly Placed[], rules: RegisterRules): Placed[] {
  return register.filter((placed) => bareNameIn(placed, text, rules) !== null);
}

/** What finds a house in a text without the word for it: "haji ali" is Pak Haji Ali's, and "Haji Ali 2". */
function bareNameIn({ house }: Placed, text: string, rules: RegisterRules): RegExp | null {
  const isNear = anyOf(rules.houses).test(text);
  const called = bareName(house.name, rules);
  const shorter = called.replace(patternWith(rules.honorifics, HONORIFIC), '');
  for (const name of [called, shorter, called.replace(/ \d+$/, '')]) {
    const found = name.length > 2 ? nameIn(name, text) : null;
    const before = found ? text.slice(0, found.exec(text)!.index) : '';
    const isBehind =
      patternWith(rules.in, BEHIND).test(before) || patternWith(rules.rooms, BEHIND_ROOM).test(before);
    if (found && (isNear || isBehind)) return found;
  }
  return null;
}

const HONORIFIC = (word: string) => new RegExp(`^${word}\\s+`, 'iu');
const BEHIND = (word: string) => new RegExp(`${word}\\s+$`, 'iu');
/** "kamar 5 melati" */
const BEHIND_ROOM = (room: string) => new RegExp(String.raw`${room}\s*\d{1,3}[a-z]?\s+$`, 'iu');

/** Whether a text names a house that is not among those of the register: "kontrakan pak joko". */
export function namesUnknown(text: string, register: readonly Placed[], rules: RegisterRules): boolean {
  if (namedHouses(text, register, rules).length) return false;
  const after = patternWith(rules.houses, NAMED).exec(text)?.[1];
  const followed = [rules.rooms, rules.from, rules.since, rules.in, rules.polite, rules.named];
  return (
    after !== undefined &&
    !followed.some((words) => atStart(words, after) !== null && !isHonorific(after, rules))
  );
}

const NAMED = (house: string) => new RegExp(String.raw`${house}\s+(\p{L}.*)`, 'iu');

function isHonorific(text: string, { honorifics }: RegisterRules): boolean {
  return atStart(honorifics, text) !== null;
}

/** A house's name without the word for a house: "Kosan Bu Tini" is "bu tini". */
export function bareName(name: string, { houses }: RegisterRules): string {
  const plain = plainName(name);
  return plain.slice(atStart(houses, plain)?.length ?? 0).trim();
}

/** A pattern that finds a name in a text, whatever stands between its words, or `null` where it is not there. */
export function nameIn(name: string, text: string): RegExp | null {
  const words = plainName(name)
    .split(' ')
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (words[0] === '') return null;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s.,'’-]+`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  return pattern.test(text) ? pattern : null;
}

/** Those present whom a text names: by their whole name, else by its first word; by room where it says one. */
export function occupantsIn(said: string, among: readonly Placed[], rules: RegisterRules): Found[] {
  const [words, room] = withoutRoom(withoutAccents(said), rules);
  const all = presentAmong(among);
  const whole = all.filter(({ occupant }) => nameIn(occupant.name, words));
  const named = whole.length ? alikeTo(longestNamed(whole), all) : byFirstName(all, words, rules);
  if (room === null) return named;
  const from = named.length ? named : isBare(words, rules) ? all : [];
  const inRoom = from.filter(({ occupant }) => occupant.room === room);
  return inRoom.length ? inRoom : named;
}

/** Those who have left, and are named. */
export function goneIn(said: string, among: readonly Placed[], rules: RegisterRules): Found[] {
  const [words] = withoutRoom(withoutAccents(said), rules);
  const gone = among.flatMap((placed) =>
    placed.house.occupants.filter(({ left }) => left !== null).map((occupant) => ({ placed, occupant })),
  );
  const whole = gone.filter(({ occupant }) => nameIn(occupant.name, words));
  return whole.length ? longestNamed(whole) : byFirstName(gone, words, rules);
}

/** All who are present in some houses. */
export function presentAmong(among: readonly Placed[]): Found[] {
  return among.flatMap((placed) => presentIn(placed.house).map((occupant) => ({ placed, occupant })));
}

/** "Andi Wijaya" of "Andi" and "Andi Wijaya", where both stand in the text. */
function longestNamed(found: Found[]): Found[] {
  const longest = Math.max(...found.map(({ occupant }) => plainName(occupant.name).length));
  const names = found.filter(({ occupant }) => plainName(occupant.name).length === longest);
  const [first] = names;
  const inside = (one: Found) => nameIn(one.occupant.name, plainName(first!.occupant.name)) !== null;
  return found.every(inside) ? names : found;
}

/** "Sri" may be Sri, and Sri Hartati; who is entered by one name alone is called by it. */
function alikeTo(named: Found[], all: readonly Found[]): Found[] {
  const [one, ...others] = named;
  if (!one || others.length || plainName(one.occupant.name).includes(' ')) return named;
  const first = plainName(one.occupant.name);
  return all.filter(({ occupant }) => plainName(occupant.name).split(' ')[0] === first);
}

function byFirstName(all: readonly Found[], words: string, rules: RegisterRules): Found[] {
  return all.filter(({ occupant }) => {
    const plain = plainName(occupant.name);
    // "edi" is Pak Edi
    const [first = ''] = (plain.replace(patternWith(rules.honorifics, HONORIFIC), '') || plain).split(' ');
    return first.length > 2 && nameIn(first, words);
  });
}

/** Nobody is named: "kamar 3 sudah keluar" tells of whoever lives there. */
function isBare(words: string, rules: RegisterRules): boolean {
  const known = [
    rules.left,
    rules.erased,
    rules.corrected,
    rules.slips,
    rules.instead,
    rules.in,
    rules.houses,
  ];
  const fields = [rules.reported, rules.unreported, rules.registered, rules.unregistered, rules.stays];
  const rest = [...known, ...fields].reduce((text, one) => text.replace(anyOf(one), ' '), words);
  return (
    !/\p{L}/u.test(
      rest
        .replace(/[^\p{L}\s]/gu, ' ')
        .trim()
        .split(/\s+/)[0] ?? '',
    ) || startsBare(words, rules)
  );
}

/** Whether a text begins with what became of somebody, or with a word for whoever was told of. */
export function startsBare(words: string, rules: RegisterRules): boolean {
  const first = words.replace(/^[\s,.:-]+/, '').toLowerCase();
  return (
    [rules.left, rules.erased, rules.in, rules.slips, rules.instead].some(
      (one) => atStart(one, first) !== null,
    ) || /^(?:yang|yg|penghuni|sudah|udah|udh|dari|the)\b/.test(first)
  );
}

/** A pattern that finds somebody's name in a text, or its first word; `null` where neither is there. */
export function calledIn(name: string, text: string): RegExp | null {
  return nameIn(name, text) ?? nameIn(plainName(name).split(' ')[0]!, text);
}

/** A text without the name of somebody, or without its first word. */
export function withoutName(text: string, name: string): string {
  const called = calledIn(name, text);
  return called ? text.replace(called, ' ') : text;
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
