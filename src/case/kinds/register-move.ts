import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { chosenOf } from '../../neighbourhood/chosen.js';
import type { Found } from '../../neighbourhood/found.js';
import { houseAnswered } from '../../neighbourhood/house-meant.js';
import { movesIn } from '../../neighbourhood/moves.js';
import { bareDay } from '../../neighbourhood/redated.js';
import type { Placed } from '../../neighbourhood/register.js';
import { sinceShown, sinceWithin, withoutEvent } from '../../neighbourhood/since.js';
import { PHONE, toldIn } from '../../neighbourhood/telling.js';
import type { Move } from '../../neighbourhood/told-move.js';
import type { Draft } from '../draft.js';
import { MOST_NAMED, outcomeOf, tellHouses, tellMeant } from '../move-noted.js';
import { areaOfRun, begunWith, consulted } from '../office.js';
import { teltOf } from '../telt.js';

/** What was answered to which of several is meant, into which house, and when, where that was asked. */
const specSchema = z.strictObject({ chosen: nameSchema, house: nameSchema, when: nameSchema });

/**
 * Notes in the register who came, who left, or what is set right of somebody there, as the message tells it. Where an entry
 * is to go, its id is the answer; `several` where it is to be asked who is meant, `undo` where the last change is to be taken back.
 */
export const registerMove: NodeKind<z.infer<typeof specSchema>, Draft> = {
  name: 'register_move',
  schema: specSchema,
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft, areaOfRun(run));
    if (!register) return null;
    const house = draft.lookup(spec.house)?.value;
    const when = draft.lookup(spec.when)?.value;
    const words = typeof when === 'string' ? withDay(draft, when) : begunWith(draft);
    if (words === null) {
      draft.tell('register-unsure');
      run.answers[id] = 'not';
      return next;
    }
    const told = movesTold(draft, register, words, typeof house === 'string' ? house : null);
    const chosen = draft.lookup(spec.chosen)?.value;
    const moves = typeof chosen === 'string' ? movesOfChosen(draft, told, register, words, chosen) : told;
    const outcomes = moves.map((move) => outcomeOf(draft, move));
    run.answers[id] = outcomes.find((one) => one !== 'noted' && one !== 'not') ?? outcomes[0] ?? 'unread';
    if (words.search(PHONE) >= 0) draft.tell('register-left-out');
    if (run.answers[id] === 'which_house') tellHouses(draft, moves);
    if (run.answers[id] === 'unread' && tellMeant(draft, register)) run.answers[id] = 'not';
    return next;
  },
  inspect: (spec) => ({
    looksAt: [
      { part: spec.chosen, path: ['register_move', 'chosen'] },
      { part: spec.house, path: ['register_move', 'house'] },
      { part: spec.when, path: ['register_move', 'when'] },
    ],
  }),
  notes: () => z.string(),
};

/** What a message told, with the day that was asked for in the place of what it told of when; `null` where that is none. */
function withDay(draft: Draft, answer: string): string | null {
  const { today, flows } = draft;
  const said = begunWith(draft);
  const day = sinceWithin(answer, today) ?? bareDay(answer, flows.register, today);
  return day === null ? null : `${withoutEvent(said)} ${sinceShown(day)}`;
}

/** `into`: what was answered to into which house somebody comes. */
function movesTold(
  draft: Draft,
  register: readonly Placed[],
  words: string,
  into: string | null = null,
): Move[] {
  const { event, flows, before, now } = draft;
  const telt = teltOf(draft, register, { id: `${event.turn}-0-0`, before, now });
  const moves = movesIn(words, register, flows.register, telt);
  if (into === null) return moves;
  const houses = moves.flatMap((move) => (move.is === 'which_house' ? (move.houses ?? []) : []));
  const [chosen, ...more] = houseAnswered(into, houses, houses, flows.register).houses;
  if (!chosen || more.length) return [{ is: 'which_house' }];
  const alone = register.filter((placed) => placed === chosen || !houses.includes(placed));
  return movesIn(`${words} ${flows.register.in[0]} ${chosen.house.name}`, alone, flows.register, telt);
}

/** What was told of the one of several who was chosen; the rest of the message was noted before. */
function movesOfChosen(
  draft: Draft,
  told: readonly Move[],
  register: readonly Placed[],
  words: string,
  chosen: string,
): Move[] {
  const several = told.flatMap((move) => (move.is === 'several' ? move.found.slice(0, MOST_NAMED) : []));
  const one = chosenOf(chosen, several, draft.flows.register);
  if (!one) return [{ is: 'nobody' }];
  const { since: day } = toldIn(chosen, draft.flows.register, draft.today).telling;
  const isDated = toldIn(words, draft.flows.register, draft.today).telling.since !== null;
  const all = day !== null && !isDated ? `${words} ${sinceShown(day)}` : words;
  const others = new Set(several.filter((other) => other !== one).map(({ occupant }) => occupant.id));
  const alone = register.map((placed) => ({
    ...placed,
    house: { ...placed.house, occupants: placed.house.occupants.filter(({ id }) => !others.has(id)) },
  }));
  return movesTold(draft, alone, all).filter((move) => 'found' in move && isOf(move, one));
}

function isOf(move: Move, { occupant }: Found): boolean {
  if (!('found' in move)) return false;
  const found = Array.isArray(move.found) ? move.found : [move.found];
  return found.some((one) => one.occupant.id === occupant.id);
}
