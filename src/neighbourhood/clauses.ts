import { withSame } from './ellipsis.js';
import { calledIn, type Found, occupantsIn } from './found.js';
import { roomState } from './occupancy.js';
import { dotsKept, withDots } from './pieces.js';
import { type Placed, plainName } from './register.js';
import { targetRoom, withoutTarget } from './room-target.js';
import { withoutRoom } from './telling.js';
import {
  anyOf,
  atStart,
  everyOf,
  patternWith,
  type RegisterRules,
  withoutAny,
  withoutLeading,
} from './words.js';

/** A message in parts, each of which names somebody of its own; what goes on about the same one belongs to theirs. */
export function partsOf(text: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const pieces = dotsKept(goesAndComes(text.replace(BULLETS, `\n${ITEM}`), rules), rules)
    .split(patternWith(rules.next, BREAK))
    .map((one) => withDots(one ?? '').trim())
    .filter(Boolean)
    .flatMap((one) => atNames(one, register, rules));
  const parts: { text: string; who: string }[] = [];
  for (const said of pieces) {
    const piece = said.replace(ITEM, '').trim();
    // "kamar 2 masih kosong" is told of nobody
    if (pieces.length > 1 && isVacancy(piece, rules)) {
      parts.push({ text: piece, who: VACANT });
      continue;
    }
    const who = occupantsIn(withoutTarget(piece, rules), register, rules)
      .map(({ occupant }) => occupant.id)
      .join();
    const last = parts.at(-1);
    const isItem = said.startsWith(ITEM);
    const isApart = isItem || withSame(piece, last?.text ?? '', rules) !== piece;
    if (!last) parts.push({ text: piece, who });
    else if (isApart && who !== '' && (isItem || last.who !== '') && who !== last.who)
      parts.push({ text: piece, who });
    else if (
      who === '' &&
      (isWhole(last.text, rules) || last.who.includes(',')) &&
      (BEGINS.some((one) => atStart(rules[one], piece) !== null) || fillsRoom(piece, rules))
    )
      // "teguh keluar, masuk joko dari demak"
      parts.push({ text: piece, who });
    else if (who === '' || who === last.who) last.text += `, ${piece}`;
    else if (last.who === '' || !(isWhole(last.text, rules) || tellsRoom(last.text, register, rules))) {
      // "mess jaya ganti orang. Andi keluar", "Andi, Budi keluar"
      last.text += `, ${piece}`;
      last.who = [last.who, who].filter(Boolean).join();
    } else parts.push({ text: piece, who });
  }
  return parts.map((one) => one.text);
}

/** A line of a list begins anew. */
const ITEM = '\u0004';
const BULLETS = /\n\s*(?:[-•*·–]|\d{1,2}[.)])\s+/g;
const VACANT = '-';

/** "mira dari kuningan ratna dari tasik": whoever is named behind what is told of another begins anew. */
function atNames(piece: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const found = occupantsIn(withoutTarget(piece, rules), register, rules);
  const places = [...new Set(found.map(({ occupant }) => firstOf(occupant.name, piece)?.index ?? 0))].sort(
    (a, b) => a - b,
  );
  const isElse = [rules.beside, rules.swapped, rules.replaced, rules.accompanies].some((words) =>
    anyOf(words).test(piece),
  );
  if (places.length < 2 || isElse) return [piece];
  const cuts = places.filter((at, i) => {
    const before = piece.slice(places[i - 1] ?? 0, at);
    return i > 0 && (isWhole(before, rules) || tellsRoom(before, register, rules));
  });
  return [0, ...cuts].map((from, i) => piece.slice(from, cuts[i]).trim());
}

/** Whether a part names somebody with another room than theirs: "zaki kamar 4". */
function tellsRoom(part: string, register: readonly Placed[], rules: RegisterRules): boolean {
  const room = withoutRoom(part, rules)[1];
  const found = room === null ? [] : occupantsIn(withoutTarget(part, rules), register, rules);
  return found.length > 0 && found.every(({ occupant }) => occupant.room !== room);
}

/** Whether a part says of a room that nobody lives there, and nothing else. */
export function isVacancy(part: string, rules: RegisterRules): boolean {
  const [rest, room] = withoutRoom(part, rules);
  return room !== null && roomState(rest, rules) === 'vacant';
}

/** What is told of somebody else, whom it does not name. */
const BEGINS = ['arrived', 'others', 'both', 'all_three'] as const;

/** "pintu tiga udah diisi rojali" */
function fillsRoom(piece: string, rules: RegisterRules): boolean {
  const said = withoutLeading(piece, rules.next);
  const begins = atStart(rules.rooms, said) !== null && withoutRoom(said, rules)[1] !== null;
  return begins && anyOf(rules.arrived).test(said);
}

/** "teguh keluar masuk joko" tells of two. */
function goesAndComes(text: string, rules: RegisterRules): string {
  return [rules.others, rules.both, rules.all_three].reduce(
    (said, words) => said.replace(everyOf(words), ', $&'),
    text.replace(patternWith(rules.left, GOES), '$1, $2'),
  );
}

const GOES = (left: string) =>
  new RegExp(String.raw`(?<!\p{L})((?!pindah)${left})\s+((?:masuk|diisi|mlebu|lebet|mlebet|asup)\s)`, 'giu');
const BREAK = (then: string) => new RegExp(String.raw`\s*[\n;,]\s*|\.(?=\s|$)\s*|\s+${then}\s+`, 'iu');

/** Whether a part says what became of whom it names. */
function isWhole(text: string, rules: RegisterRules): boolean {
  const { left, arrived, stays, remains, reported, unreported, registered, unregistered, from, since } =
    rules;
  const tells = [left, arrived, stays, remains, reported, unreported, registered, unregistered, from, since];
  const isTold = tells.some((words) => anyOf(words).test(text)) || targetRoom(text, rules) !== null;
  return isTold || /\b(?:19|20)\d\d\b/.test(text);
}

/** Whether nothing but words that join stands between the names of several. */
export function areBeside(found: readonly Found[], text: string, rules: RegisterRules): boolean {
  const names = found.map(({ occupant }) => plainName(occupant.name));
  if (new Set(names).size < found.length) return false;
  const places = found.map(({ occupant }) => firstOf(occupant.name, text)?.index ?? -1);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  // one first name that several have is told of one of them
  if (from < 0 || new Set(places).size < found.length) return false;
  const between = found.reduce((rest, { occupant }) => withoutOne(rest, occupant.name), text.slice(from, to));
  const joined = withoutAny(between, [rules.beside, rules.honorifics]);
  return !/[\p{L}\p{N}]/u.test(joined);
}

function firstOf(name: string, text: string): RegExpExecArray | null {
  return calledIn(name, text)?.exec(text) ?? null;
}

/** A text without the name of somebody. */
export function withoutOne(text: string, name: string): string {
  const found = firstOf(name, text);
  return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` : text;
}
