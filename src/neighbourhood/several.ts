import { changeIn } from './change.js';
import { contrastIn } from './correction.js';
import { type Found, occupantsIn, withoutHouse, withoutName } from './found.js';
import { type Move, moveIn, outOf, type Telt } from './move.js';
import { type Placed, plainName } from './register.js';
import { ROOM_NAMED, withoutRoom } from './telling.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** No message tells of more people than this one by one: a list is read as one. */
const MOST_TOLD = 12;

/**
 * All that a message tells of people of a register, one by one: "andi sama budi udah lapor", "tambah kmr 6 fajar, kmr 7 gilang",
 * "budi pindah ke kos melati kamar 3". Empty where it tells nothing.
 */
export function movesIn(text: string, register: readonly Placed[], rules: RegisterRules, telt: Telt): Move[] {
  const [left, entered] = relocationIn(text, register, rules, telt) ?? [];
  if (left && entered) return [left, entered];
  const parts = partsByRoom(text, register, rules);
  const of = (part: string, place: number) =>
    moveIn(part, register, rules, { ...telt, id: `${telt.id}-${place}` });
  if (parts.length > 1) {
    const moves = parts.map(of);
    // what is not told of the first is not told of the others
    return all(moves) ?? moves.slice(0, 1).flatMap((move) => move ?? []);
  }
  const move = moveIn(text, register, rules, telt);
  if (move?.is === 'several') return all(partsByName(text, move.found, rules).map(of)) ?? [move];
  if (move?.is === 'in') return entriesOf(move, rules, telt);
  return move ? [move] : [];
}

/** All of them, where each is understood and none is left open. */
function all(moves: (Move | null)[]): Move[] | null {
  const clear = moves.filter((move) => move !== null && 'change' in move) as Move[];
  return clear.length === moves.length && clear.length > 1 ? clear : null;
}

/** Somebody goes from one house of the register to another: they leave the one, and come into the other as they are known. */
function relocationIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, id }: Telt,
): [Move, Move] | null {
  const target = register.find((one) => isTarget(text, one, rules));
  if (!target) return null;
  const rest = register.reduce((said, one) => withoutHouse(said, [one], rules)[1], text);
  const moves = [rules.left, rules.stays, rules.moved].some((words) => anyOf(words).test(rest));
  if (!moves && contrastIn(rest, rules, false) === null) return null;
  const [words, room] = withoutRoom(rest, rules);
  const elsewhere = register.filter((one) => one !== target);
  const [found, ...others] = occupantsIn(words, elsewhere, rules);
  if (!found || others.length) return null;
  const left = outOf(found, words, rules, today);
  const { left: _left, entered: _entered, ...known } = found.occupant;
  const occupant = { ...known, id, room, since: left.on, left: null };
  const change = changeIn(target, [{ do: 'in', occupant }]);
  return [left, { is: 'in', placed: target, telling: occupant, change }];
}

/** Whether somebody goes into a house, by the text: "ke kos melati", "tapi di kos melati". */
function isTarget(text: string, placed: Placed, rules: RegisterRules): boolean {
  const [named, rest] = withoutHouse(text, [placed], rules);
  if (!named.length) return false;
  const right = contrastIn(text, rules, true)?.right ?? '';
  if (withoutHouse(right, [placed], rules)[0].length) return true;
  // what stands before it is gone with it, where it was "ke"
  const kept = plainName(text).replace(plainName(placed.house.name), '\u0000').split('\u0000')[0] ?? '';
  return rest !== text && patternWith(rules.into, BEFORE).test(kept.trim());
}

const BEFORE = (into: string) => new RegExp(`${into}$`, 'iu');

/** "kmr 6 fajar, kmr 7 gilang": a part for each room, with the words in front of the first and the house. */
function partsByRoom(text: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const [[house], rest] = withoutHouse(text, register, rules);
  if (!anyOf(rules.arrived).test(rest)) return [];
  const rooms = [...rest.matchAll(new RegExp(patternWith(rules.rooms, ROOM_NAMED).source, 'giu'))];
  if (rooms.length < 2 || rooms.length > MOST_TOLD) return [];
  const arrived = anyOf(rules.arrived).exec(rest)![0];
  const clauses = rest.split(/\s*[,;\n]\s*/).filter((one) => one.trim());
  const isEach =
    clauses.length === rooms.length && clauses.every((one) => withoutRoom(one, rules)[1] !== null);
  const starts = rooms.map(({ index }) => index);
  const parts = isEach ? clauses : starts.map((from, i) => rest.slice(from, starts[i + 1]));
  const where = house ? ` ${rules.in[0]} ${house.house.name}` : '';
  return parts.map(
    (part) =>
      `${anyOf(rules.arrived).test(part) ? '' : `${arrived} `}${part.replace(/[,;\s]+$/, '')}${where}`,
  );
}

/** "andi sama budi udah lapor": a text for each who is named, without the others. */
function partsByName(text: string, found: readonly Found[], rules: RegisterRules): string[] {
  const names = found.map(({ occupant }) => plainName(occupant.name));
  const isApart = names.every((name, i) =>
    names.every((other, j) => i === j || !name.split(' ').includes(other.split(' ')[0]!)),
  );
  if (!isApart || found.length > MOST_TOLD) return [];
  return found.map((one) =>
    found.reduce(
      (rest, { occupant }) => (occupant === one.occupant ? rest : withoutName(rest, occupant.name)),
      text.replace(patternWith(rules.joins, JOIN), ' '),
    ),
  );
}

const JOIN = (join: string) => new RegExp(String.raw`(?<=\p{L}[\p{L}\s]*)\s*${join}(?=\s)`, 'giu');

/** "eko sama feri": each of them, where several come at once. */
function entriesOf(move: Extract<Move, { is: 'in' }>, rules: RegisterRules, { id }: Telt): Move[] {
  const names = move.telling.name.split(patternWith(rules.joins, BETWEEN)).filter(Boolean);
  if (names.length < 2) return [move];
  return names.map((name, i): Move => {
    const telling = { ...move.telling, name };
    const occupant = { ...telling, id: `${id}-${i}`, left: null };
    return { ...move, telling, change: changeIn(move.placed, [{ do: 'in', occupant }]) };
  });
}

const BETWEEN = (join: string) => new RegExp(String.raw`\s+${join}\s+`, 'iu');
