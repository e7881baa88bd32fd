import { apply } from './apply.js';
import type { Change } from './change.js';
import { withKin } from './companions.js';
import { everybodyIn } from './everybody.js';
import { type Found, nameIn, occupantsIn, presentAmong } from './found.js';
import { headedIn } from './headings.js';
import { withoutSlipsOfHand } from './misspelt.js';
import { moveIn } from './move.js';
import { redatedIn } from './redated.js';
import { type Placed, plainName } from './register.js';
import { withoutTarget } from './room-target.js';
import { swapIn } from './swap.js';
import { takesBack } from './taken-back.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, patternWith, type RegisterRules, withoutAny } from './words.js';

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
  const said = withKin(withoutSlipsOfHand(text, rules), names, rules);
  if (takesBack(said, register, rules, telt)) return [{ is: 'undo' }];
  const swap = swapIn(said, register, rules);
  const alike = swap ? [swap] : everybodyIn(said, register, rules, telt);
  if (alike.length) return alike;
  const parts =
    headedIn(said, register, rules) ?? (tellsApart(said, rules) ? [said] : partsOf(said, register, rules));
  const moves: Move[] = [];
  let now = register;
  for (const [i, one] of parts.slice(0, MOST_MOVES).entries()) {
    const part = withSame(one, parts[i - 1] ?? '', rules);
    const told = { ...telt, id: `${telt.id}-${i}` };
    const found = eachIn(part, now, rules, told) ?? [moveIn(part, now, rules, told)];
    for (const move of found) {
      if (!move) continue;
      moves.push(move);
      if ('change' in move) now = after(now, move.change);
      if (move.is === 'transfer') now = after(now, move.into);
    }
  }
  return moves;
}

/** "Andi 2020 sudah lapor, Budi 2021 juga": what was told of the one before is told of this one, too. */
function withSame(part: string, before: string, rules: RegisterRules): string {
  const told = [rules.unreported, rules.reported, rules.unregistered, rules.registered, rules.left];
  if (!anyOf(rules.too).test(part) || told.some((words) => anyOf(words).test(part))) return part;
  const same = told.map((words) => anyOf(words).exec(before)?.[0]).find((word) => word !== undefined);
  return same === undefined ? part : `${part}, ${same}`;
}

/** "Andi bukan Andy": two who are told apart are not told of one by one. */
function tellsApart(text: string, rules: RegisterRules): boolean {
  return [rules.not, rules.instead, rules.becomes].some((words) => anyOf(words).test(text));
}

/** A message in parts, each of which names somebody of its own; what goes on about the same one belongs to theirs. */
function partsOf(text: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const pieces = text
    .split(patternWith(rules.next, BREAK))
    .map((one) => one?.trim() ?? '')
    .filter(Boolean);
  const parts: { text: string; who: string }[] = [];
  for (const piece of pieces) {
    const who = occupantsIn(withoutTarget(piece, rules), register, rules)
      .map(({ occupant }) => occupant.id)
      .join();
    const last = parts.at(-1);
    if (!last) parts.push({ text: piece, who });
    else if (who === '' || who === last.who) last.text += `, ${piece}`;
    else if (last.who === '' || !isWhole(last.text, rules)) {
      // "mess jaya ganti orang. Andi keluar", "Andi, Budi keluar"
      last.text += `, ${piece}`;
      last.who = [last.who, who].filter(Boolean).join();
    } else parts.push({ text: piece, who });
  }
  return parts.map((one) => one.text);
}

const BREAK = (then: string) => new RegExp(String.raw`\s*[\n;,]\s*|\.(?=\s|$)\s*|\s+${then}\s+`, 'iu');

/** Whether a part says what became of whom it names. */
function isWhole(text: string, rules: RegisterRules): boolean {
  const { left, arrived, stays, remains, reported, unreported, registered, unregistered, from, since } =
    rules;
  const tells = [left, arrived, stays, remains, reported, unreported, registered, unregistered, from, since];
  return tells.some((words) => anyOf(words).test(text)) || /\b(?:19|20)\d\d\b/.test(text);
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

/** A register as a change leaves it, for what is told next. */
function after(register: readonly Placed[], change: Change): Placed[] {
  const unsigned = { row: '', by: '', as: 'head' as const, at: 0, until: 0, leftBefore: '' };
  return register.map((placed) =>
    placed.area === change.area && plainName(placed.house.name) === plainName(change.house.name)
      ? { ...placed, house: apply(placed.house, change, unsigned).house }
      : placed,
  );
}
