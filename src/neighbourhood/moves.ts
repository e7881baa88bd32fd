import { apply } from './apply.js';
import { asMeant } from './as-meant.js';
import type { Change } from './change.js';
import { withKin } from './companions.js';
import { everybodyIn } from './everybody.js';
import { type Found, nameIn, occupantsIn, presentAmong } from './found.js';
import { headedIn } from './headings.js';
import { meantOtherIn } from './meant-other.js';
import { moveIn } from './move.js';
import { roomState } from './occupancy.js';
import { dotsKept, withDots } from './pieces.js';
import { redatedIn } from './redated.js';
import { type Placed, plainName } from './register.js';
import { targetRoom, withoutTarget } from './room-target.js';
import { sameState } from './same-state.js';
import { swapIn } from './swap.js';
import { takenBackOf, takesBack } from './taken-back.js';
import { withoutRoom } from './telling.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules, withoutAny } from './words.js';

/** What the message at hand tells stands in no row yet. */
const SAME = { turn: '', isNext: true };
/** No message tells of more moves. */
const MOST_MOVES = 20;

/**
 * All the moves and corrections that a message tells, one after another: "Andi keluar, Budi pindah kamar 1", "Andi dan Budi
 * sudah lapor". What each of them changes is there for the next. Empty where it tells none.
 */
export function movesIn(text: string, register: readonly Placed[], rules: RegisterRules, telt: Telt): Move[] {
  const redated = redatedIn(text, register, rules, telt);
  if (redated.length) return redated;
  const names = presentAmong(register).map(({ occupant }) => occupant.name);
  const said = withKin(asMeant(text, rules), names, rules);
  const other = meantOtherIn(said, register, rules, telt);
  if (other) return [other];
  if (takesBack(said, register, rules, telt)) return [{ is: 'undo' }];
  const takenBack = takenBackOf(said, register, rules);
  if (takenBack) return [takenBack];
  const swap = swapIn(said, register, rules);
  const alike = swap ? [swap] : everybodyIn(said, register, rules, telt);
  if (alike.length) return alike;
  const headed = headedIn(said, register, rules);
  const parts = headed ?? (tellsApart(said, rules) ? [said] : partsOf(said, register, rules));
  const moves: Move[] = [];
  let now = register;
  let vacated: Found | null = null;
  let spoken: Placed | null = null;
  for (const [i, one] of parts.slice(0, MOST_MOVES).entries()) {
    if (parts.length > 1 && isVacancy(one, rules)) {
      if (livesIn(one, now, spoken, rules)) moves.push({ is: 'unread', text: one });
      continue;
    }
    const part = withSame(one, parts[i - 1] ?? '', rules);
    const there = vacated && placedNow(now, vacated.placed);
    const told: Telt = {
      ...telt,
      id: `${telt.id}-${i}`,
      ...(there && vacated
        ? { house: there, wrote: telt.wrote ?? SAME, vacated: { ...vacated, placed: there } }
        : {}),
    };
    // "yang lain" are of the house that was spoken of just now
    const among: Telt = spoken === null ? told : { ...told, house: placedNow(now, spoken), wrote: SAME };
    const all = parts.length > 1 ? everybodyIn(part, now, rules, among) : [];
    const found = all.length ? all : (eachIn(part, now, rules, told) ?? [moveIn(part, now, rules, told)]);
    // of several that are told nothing is lost unseen
    if (headed && found.every((move) => move === null)) moves.push({ is: 'unread', text: one });
    for (const move of found) {
      if (!move) continue;
      moves.push(move);
      if (move.is === 'out') vacated = move.found;
      if ('found' in move && !Array.isArray(move.found)) spoken = move.found.placed;
      if ('change' in move) now = after(now, move.change);
      if (move.is === 'transfer') now = after(now, move.into);
    }
  }
  return moves;
}

/** Whether somebody lives in the room that a part calls empty, as far as it is known of which house it tells. */
function livesIn(part: string, now: readonly Placed[], spoken: Placed | null, rules: RegisterRules): boolean {
  const room = withoutRoom(part, rules)[1];
  const house = spoken && placedNow(now, spoken);
  return house !== null && presentAmong([house]).some(({ occupant }) => occupant.room === room);
}

/**
 * "Andi 2020 sudah lapor, Budi 2021 juga": what was told of the one before is told of this one, too; "Budi belum" the
 * contrary.
 */
function withSame(part: string, before: string, rules: RegisterRules): string {
  const told = [rules.unreported, rules.reported, rules.unregistered, rules.registered, rules.left];
  if (told.some((words) => anyOf(words).test(part))) return part;
  const last = told.find((words) => anyOf(words).test(before));
  if (!last) return part;
  if (anyOf(rules.too).test(part)) return `${part}, ${anyOf(last).exec(before)![0]}`;
  const isNot = patternWith(rules.not_yet, AT_END).test(part);
  if (!isNot && !patternWith(rules.by_now, AT_END).test(part)) return part;
  const state = sameState(before, !isNot, rules);
  return state === null ? part : `${part}, ${state}`;
}

const AT_END = (word: string) => new RegExp(String.raw`${word}[\s.!]*$`, 'iu');

/** "Andi bukan Andy": two who are told apart are not told of one by one. */
function tellsApart(text: string, rules: RegisterRules): boolean {
  const said = withoutAny(text, [rules.others]);
  return [rules.not, rules.instead, rules.becomes].some((words) => anyOf(words).test(said));
}

/** A message in parts, each of which names somebody of its own; what goes on about the same one belongs to theirs. */
function partsOf(text: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const pieces = dotsKept(goesAndComes(text, rules), rules)
    .split(patternWith(rules.next, BREAK))
    .map((one) => withDots(one ?? '').trim())
    .filter(Boolean);
  const parts: { text: string; who: string }[] = [];
  for (const piece of pieces) {
    // "kamar 2 masih kosong" is told of nobody
    if (pieces.length > 1 && isVacancy(piece, rules)) {
      parts.push({ text: piece, who: VACANT });
      continue;
    }
    const who = occupantsIn(withoutTarget(piece, rules), register, rules)
      .map(({ occupant }) => occupant.id)
      .join();
    const last = parts.at(-1);
    if (!last) parts.push({ text: piece, who });
    else if (
      who === '' &&
      isWhole(last.text, rules) &&
      BEGINS.some((one) => atStart(rules[one], piece) !== null)
    )
      // "teguh keluar, masuk joko dari demak"
      parts.push({ text: piece, who });
    else if (who === '' || who === last.who) last.text += `, ${piece}`;
    else if (last.who === '' || !isWhole(last.text, rules)) {
      // "mess jaya ganti orang. Andi keluar", "Andi, Budi keluar"
      last.text += `, ${piece}`;
      last.who = [last.who, who].filter(Boolean).join();
    } else parts.push({ text: piece, who });
  }
  return parts.map((one) => one.text);
}

const VACANT = '-';

/** Whether a part says of a room that nobody lives there, and nothing else. */
function isVacancy(part: string, rules: RegisterRules): boolean {
  const [rest, room] = withoutRoom(part, rules);
  return room !== null && roomState(rest, rules) === 'vacant';
}

/** What is told of somebody else, whom it does not name. */
const BEGINS = ['arrived', 'others'] as const;

/** "teguh keluar masuk joko" tells of two. */
function goesAndComes(text: string, rules: RegisterRules): string {
  return text.replace(patternWith(rules.left, GOES), '$1, $2').replace(everyOf(rules.others), ', $&');
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

/** "Andi dan Budi keluar": what is told of several who are named beside each other is told of each. */
function eachIn(text: string, register: readonly Placed[], rules: RegisterRules, telt: Telt): Move[] | null {
  const found = occupantsIn(withoutTarget(text, rules), register, rules);
  if (found.length < 2 || !areBeside(found, text, rules)) return null;
  return found.flatMap((one, i) => {
    const others = found.filter((other) => other !== one);
    const alone = others.reduce((rest, { occupant }) => withoutOne(rest, occupant.name), text);
    return moveIn(alone, register, rules, { ...telt, id: `${telt.id}-${i}` }) ?? [];
  });
}

/** Whether nothing but words that join stands between the names of several. */
function areBeside(found: readonly Found[], text: string, rules: RegisterRules): boolean {
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
  const pattern = nameIn(name, text) ?? nameIn(plainName(name).split(' ')[0]!, text);
  return pattern?.exec(text) ?? null;
}

function withoutOne(text: string, name: string): string {
  const found = firstOf(name, text);
  return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` : text;
}

/** A house as it stands by now. */
function placedNow(now: readonly Placed[], { area, house }: Placed): Placed | null {
  return now.find((one) => one.area === area && plainName(one.house.name) === plainName(house.name)) ?? null;
}

/** A register as a change leaves it, for what is told next. */
function after(register: readonly Placed[], change: Change): Placed[] {
  const unsigned = { row: '', by: '', as: 'head' as const, at: 0, until: 0, leftBefore: '' };
  return register.map((placed) =>
    placed.area === change.area && plainName(placed.house.name) === plainName(change.house.name)
      ? { ...placed, house: apply(placed.house, change, unsigned).house }
      : placed,
  );
}
