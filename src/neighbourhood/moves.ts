import { asChanged } from './as-changed.js';
import { asMeant } from './as-meant.js';
import { areBeside, isVacancy, partsOf, withoutOne } from './clauses.js';
import { withKin } from './companions.js';
import { contrastIn } from './correction.js';
import { withSame } from './ellipsis.js';
import { everybodyIn } from './everybody.js';
import { type Found, occupantsIn, presentAmong } from './found.js';
import { headedIn } from './headings.js';
import { withHousehold } from './household.js';
import { likely } from './likely.js';
import { meantOtherIn } from './meant-other.js';
import { moveIn } from './move.js';
import { redatedIn } from './redated.js';
import { isSameHouse, type Placed } from './register.js';
import { withRoomsOfOthers } from './room-of.js';
import { withoutTarget } from './room-target.js';
import { movesTold } from './sentence/moves-told.js';
import { swapIn } from './swap.js';
import { takenBackOf, takesBack } from './taken-back.js';
import { withoutRoom } from './telling.js';
import { AT_HAND, type Move, type Telt } from './told-move.js';
import { anyOf, atStart, type RegisterRules, withoutAny } from './words.js';

/** No message tells of more moves. */
const MOST_MOVES = 20;

/**
 * All the moves and corrections that a message tells, one after another: "Andi keluar, Budi pindah kamar 1", "Andi dan Budi
 * sudah lapor". What each of them changes is there for the next. Empty where it tells none.
 */
export function movesIn(text: string, register: readonly Placed[], rules: RegisterRules, telt: Telt): Move[] {
  return movesRead(text, register, rules, telt).map((move) => likely(move, text, rules));
}

function movesRead(text: string, register: readonly Placed[], rules: RegisterRules, telt: Telt): Move[] {
  const redated = redatedIn(text, register, rules, telt);
  if (redated.length) return redated;
  const meant = withHousehold(withRoomsOfOthers(asMeant(text, rules), register, rules), register, rules);
  const plainly = movesTold(meant, register, rules, telt);
  if (plainly) return plainly;
  const names = presentAmong(register).map(({ occupant }) => occupant.name);
  const said = withKin(meant, names, rules);
  const other = meantOtherIn(said, register, rules, telt);
  if (other) return [other];
  const back = takenBackIn(said, register, rules, telt);
  if (back) return back;
  const takenBack = takenBackOf(said, register, rules);
  if (takenBack) return [takenBack];
  const swap = swapIn(said, register, rules);
  const alike = swap ? [swap] : everybodyIn(said, register, rules, telt);
  if (alike.length) return alike;
  const headed = headedIn(said, register, rules);
  const parts =
    headed ??
    (tellsApart(said, rules) ? sentencesApart(said, register, rules) : partsOf(said, register, rules));
  const moves: Move[] = [];
  let now = register;
  let vacated: Found | null = null;
  let spoken: Placed | null = null;
  const named = new Set<string>();
  for (const [i, one] of parts.slice(0, MOST_MOVES).entries()) {
    if (parts.length > 1 && isVacancy(one, rules)) {
      if (livesIn(one, now, spoken, rules)) moves.push({ is: 'unread', text: one });
      continue;
    }
    const part = withHousehold(withSame(one, parts[i - 1] ?? '', rules), now, rules);
    const there = vacated && placedNow(now, vacated.placed);
    const told: Telt = {
      ...telt,
      id: `${telt.id}-${i}`,
      // what goes on without a house is of the one that was spoken of
      ...(spoken === null ? {} : { house: placedNow(now, spoken), wrote: telt.wrote ?? AT_HAND }),
      ...(there && vacated
        ? { house: there, wrote: telt.wrote ?? AT_HAND, vacated: { ...vacated, placed: there } }
        : {}),
    };
    // "yang lain" are of the house that was spoken of just now
    const among: Telt = spoken === null ? told : { ...told, house: placedNow(now, spoken), wrote: AT_HAND };
    const all = parts.length > 1 ? everybodyIn(part, now, rules, among) : [];
    const together = all.length ? [] : ofAllNamed(part, named, now, rules, told);
    const found = all.length
      ? all
      : together.length
        ? together
        : (eachIn(part, now, rules, told) ?? [moveIn(part, now, rules, told)]);
    // of several that are told nothing is lost unseen
    if (headed && found.every((move) => move === null)) moves.push({ is: 'unread', text: one });
    for (const move of found) {
      if (!move) continue;
      moves.push(move);
      if (move.is === 'out') vacated = move.found;
      if ('found' in move && !Array.isArray(move.found)) {
        spoken = move.found.placed;
        named.add(move.found.occupant.name);
      }
      if ('change' in move) now = asChanged(now, move.change);
      if (move.is === 'transfer') now = asChanged(now, move.into);
    }
  }
  return moves;
}

/** "ga jadi tukernya, wahyu aja yang pindah ke 3": what is told beside it is not read, and that is told. */
function takenBackIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  telt: Telt,
): Move[] | null {
  if (!takesBack(text, register, rules, telt)) return null;
  const rest = text.split(/[,;.\n]/).filter((part) => !anyOf(rules.cancelled).test(part));
  const more = rest.filter((part) =>
    [rules.left, rules.rooms, rules.arrived].some((words) => anyOf(words).test(part)),
  );
  return [...more.map((part): Move => ({ is: 'unread', text: part.trim() })), { is: 'undo' }];
}

/** Whether somebody lives in the room that a part calls empty, as far as it is known of which house it tells. */
function livesIn(part: string, now: readonly Placed[], spoken: Placed | null, rules: RegisterRules): boolean {
  const room = withoutRoom(part, rules)[1];
  const house = spoken && placedNow(now, spoken);
  return house !== null && presentAmong([house]).some(({ occupant }) => occupant.room === room);
}

/** "mira dari kuningan, ratna dari tasik, dua-duanya masuk tgl 1": what is told of both is told of each who was named. */
function ofAllNamed(
  part: string,
  named: ReadonlySet<string>,
  register: readonly Placed[],
  rules: RegisterRules,
  telt: Telt,
): Move[] {
  const count = atStart(rules.both, part) !== null ? 2 : atStart(rules.all_three, part) !== null ? 3 : 0;
  if (count === 0 || named.size !== count) return [];
  const told = withoutAny(part, [rules.both, rules.all_three]);
  return [...named].flatMap((name) => moveIn(`${name} ${told}`, register, rules, telt) ?? []);
}

/** "Andi bukan Andy": two who are told apart are not told of one by one. */
function tellsApart(text: string, rules: RegisterRules): boolean {
  // nor is a room that becomes empty
  const said = withoutAny(text, [rules.others]).replace(emptiedIn(rules), ' ');
  return [rules.not, rules.instead, rules.becomes].some((words) => anyOf(words).test(said));
}

const emptied = new WeakMap<RegisterRules, RegExp>();

/** "jadi kosong" */
function emptiedIn(rules: RegisterRules): RegExp {
  const [becomes, vacant] = [rules.becomes, rules.vacant].map((words) => anyOf(words).source);
  const known = emptied.get(rules) ?? new RegExp(String.raw`${becomes}\s+${vacant}`, 'iu');
  emptied.set(rules, known);
  return known;
}

/** "dani salah tulis, yang bener dhani. deni mah bener": the second sentence is of somebody else. */
function sentencesApart(text: string, register: readonly Placed[], rules: RegisterRules): string[] {
  const [first = '', ...rest] = text.split(
    /(?<=\p{L}{3})(?:[.!]\s+(?:nah[\s,]+)?|[\s,]+nah[\s,]+)(?=\p{L})/u,
  );
  const more = rest.join('. ');
  const isWhole = contrastIn(first, rules, false) !== null;
  return more && isWhole && occupantsIn(more, register, rules).length ? [first, more] : [text];
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

/** A house as it stands by now. */
function placedNow(now: readonly Placed[], placed: Placed): Placed | null {
  return now.find((one) => isSameHouse(one, placed)) ?? null;
}
