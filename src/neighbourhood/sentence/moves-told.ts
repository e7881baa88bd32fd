import { changeIn, correctionsOf } from '../change.js';
import type { Found } from '../found.js';
import { outOn } from '../leaving.js';
import { type Placed, presentIn, type Telling } from '../register.js';
import { capital, cut, NOTHING_TOLD } from '../telling.js';
import { AT_HAND, type Move, type Telt } from '../told-move.js';
import { transferOf } from '../transfer.js';
import type { RegisterRules } from '../words.js';
import { toldOf } from './reading.js';
import { tagged } from './tagged.js';
import type { Told } from './told.js';

/** No sentence is longer (words). */
const LONGEST = 60;

/** Whether a text may be one that {@link movesTold} reads: short, no question, no list. */
export function mayTellPlainly(text: string): boolean {
  return !text.includes('?') && !/\n.*\n/.test(text) && text.trim().split(/\s+/).length <= LONGEST;
}

/**
 * The moves that a text tells of those who live there, where every word of it is understood: nothing is guessed. `null` where it is
 * not, or tells something else.
 */
export function movesTold(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  telt: Telt,
): Move[] | null {
  if (!mayTellPlainly(text)) return null;
  const told = toldOf(tagged(text, { register, rules, today: telt.today }), rules);
  if (!told) return null;
  const moves: Move[] = [];
  for (const [i, one] of told.entries()) {
    const before = moves.at(-1);
    const vacated = before?.is === 'out' ? before.found : null;
    const move = moveOf(one, register, {
      ...telt,
      id: `${telt.id}-${i}`,
      ...(vacated ? { vacated, house: vacated.placed, wrote: telt.wrote ?? AT_HAND } : {}),
    });
    if (!move) return null;
    moves.push(move);
  }
  return moves;
}

function moveOf(told: Told, register: readonly Placed[], telt: Telt): Move | null {
  const { who } = told;
  if (who !== null && 'name' in who) return comes(who.name, told, register, telt);
  const { wrote, latest } = telt;
  const all = who?.found ?? (wrote && latest ? [latest] : []);
  // a house or a room alone says of whom something is told, and not what
  if (who === null && told.does === null && (told.room !== null || told.house !== null)) return null;
  const found = meantOf(all, told);
  if (found.length > 1) return { is: 'several', found };
  const [one] = found;
  return one ? moveOfOne(one, told, telt) : null;
}

/** Of several who are called so: those of the house or the room that is told. */
function meantOf(found: readonly Found[], { house, goesTo, room }: Told): Found[] {
  const there = goesTo || house === null ? [] : found.filter(({ placed }) => placed === house);
  const among = there.length ? there : [...found];
  const inRoom = goesTo || room === null ? [] : among.filter(({ occupant }) => occupant.room === room);
  return inRoom.length ? inRoom : among;
}

function moveOfOne(found: Found, told: Told, telt: Telt): Move | null {
  const { placed, occupant } = found;
  const { does, house, goesTo, room, day } = told;
  const { today } = telt;
  const elsewhere = house !== null && house !== placed;
  if (elsewhere && (does === null || does === 'comes' || !goesTo)) return null;
  if (elsewhere) return transferOf(found, house, room, day ?? today, telt.id);
  const isMove = room !== null && room !== occupant.room;
  if (does === 'leaves' && !isMove) {
    return isMore(told) ? null : outOn(found, day ?? today);
  }
  // whoever comes into another room may be another of that name
  if (does === 'comes' && isMove && (told.from !== null || told.fresh !== null)) return null;
  if (does === 'moves' && !isMove) return null;
  // "udah lapor dari agustus" tells when that was
  const isState = told.reported !== null || told.registered !== null;
  const isSince = does === 'comes' || (told.isSince && !isState);
  // of what the day is, is not told
  if (day !== null && !isSince && !isState && !isMove) return null;
  const said: Telling = {
    ...NOTHING_TOLD,
    name: occupant.name,
    room,
    from: told.from === null ? null : cut(told.from),
    since: isSince && !isMove ? day : null,
    fresh: told.fresh,
    reported: told.reported,
    registered: told.registered,
  };
  const steps = correctionsOf(occupant, said);
  if (!steps.length) return { is: 'same', found };
  const taken = isMove
    ? presentIn(placed.house).find((one) => one.room === room && one !== occupant)
    : undefined;
  return { is: 'set', found, change: changeIn(placed, steps), ...(taken ? { taken } : {}) };
}

/** Whether something is told of somebody beside that they leave. */
function isMore({ from, reported, registered, fresh }: Told): boolean {
  return [from, reported, registered, fresh].some((one) => one !== null);
}

function comes(name: string, told: Told, register: readonly Placed[], telt: Telt): Move | null {
  const { does, from, day, reported, registered, fresh } = told;
  const { vacated, today, wrote, house: latest } = telt;
  const isTold = [told.house, told.room, from, day].some((one) => one !== null);
  // of somebody new more is told than that they come
  if (does === 'leaves' || does === 'moves' || (!isTold && !vacated)) return null;
  const only = register.length === 1 ? register[0]! : null;
  const placed = told.house ?? vacated?.placed ?? (wrote ? latest : null) ?? only;
  if (!placed) return { is: 'which_house' };
  const comesNow = does === 'comes';
  const telling: Telling = {
    name: capital(cut(name)),
    room: told.room ?? (vacated?.placed === placed ? vacated.occupant.room : null),
    from: from === null ? null : cut(from),
    since: day ?? (comesNow ? today : null),
    fresh: fresh ?? (comesNow ? true : null),
    reported,
    registered,
  };
  const change = changeIn(placed, [{ do: 'in', occupant: { ...telling, id: telt.id, left: null } }]);
  return { is: 'in', placed, tellings: [telling], change };
}
