import type { Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { changeIn, type Step } from './change.js';
import { contrastIn } from './correction.js';
import { isRowOf } from './entry.js';
import { type Found, goneIn, withoutName } from './found.js';
import { withoutParticles } from './particles.js';
import type { Placed, Since } from './register.js';
import { sinceIn, sinceWithin } from './since.js';
import type { Move, Telt } from './told-move.js';
import { touchedBy } from './undo.js';
import { anyOf, type RegisterRules, withoutAny } from './words.js';

/** A day alone is of so many who were told of at once, unless it is said to be of all. */
const MOST_AT_ONCE = 3;

/** The day that a text names, where it says nothing else: "sejak sabtu", "tgl 1 semua". */
export function bareDay(text: string, rules: RegisterRules, today: Day): Since | null {
  const words = withoutParticles(text.trim().replace(/[.!]+$/, ''), rules);
  const said = [rules.since, rules.everybody, rules.polite].reduce(
    (rest, group) => rest.replace(new RegExp(anyOf(group), 'giu'), ' '),
    words,
  );
  const isDay = said.replace(new RegExp(anyOf(rules.days), 'giu'), ' ').replace(MONTHS_OR_NUMBERS, ' ');
  if (said.trim() === '' || /[\p{L}\p{N}]/u.test(isDay)) return null;
  const whole = text.trim().replace(new RegExp(anyOf(rules.everybody), 'giu'), '');
  return sinceIn(said.replace(/\s+/g, ' '), today) ?? sinceIn(words, today) ?? sinceIn(whole, today);
}

/** A number, a month or a day of the week. */
export const MONTHS_OR_NUMBERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d[\d/.-]*|${[...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * "tgl 1", "kemarin semua", "pindahnya senin lalu": the day on which those came or left of whom a turn told. Empty where nothing of that stands in
 * the register, or more people are meant than a day alone says.
 */
export function redatedIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, wrote }: Pick<Telt, 'today' | 'wrote'>,
): Move[] {
  const said = withoutAny(withoutSlips(text, rules), [rules.left, rules.arrived, rules.fields]);
  // of two days that are told apart one is wrong
  const day = wrote?.isNext && !anyOf(rules.not).test(text) ? bareDay(said, rules, today) : null;
  if (wrote === null || day === null) return [];
  const { turn } = wrote;
  const found = register.flatMap((placed): { one: Found; step: Step }[] =>
    placed.house.occupants.flatMap((occupant): { one: Found; step: Step }[] => {
      const { id, left, since, entered } = occupant;
      const one = { placed, occupant };
      const out = placed.house.history.some(
        (past) => past.occupant === id && past.field === 'left' && isRowOf(past.row, turn),
      );
      if (out && left !== null) return [{ one, step: { do: 'out', id, was: left, on: day } }];
      if (!isRowOf(entered?.row, turn) || left !== null) return [];
      return [{ one, step: { do: 'set', id, field: 'since', was: since, value: day } }];
    }),
  );
  if (found.length > MOST_AT_ONCE && !anyOf(rules.everybody).test(text)) return [];
  return found.map(({ one, step }): Move => {
    const change = changeIn(one.placed, [step]);
    return step.do === 'out' ? { is: 'out', found: one, on: day, change } : { is: 'set', found: one, change };
  });
}

/** "eh salah, tgl 21" */
function withoutSlips(text: string, rules: RegisterRules): string {
  return withoutAny(text, [rules.slips, rules.corrected]).replace(/^[\s,.]+/, '');
}

/**
 * Another day on which somebody has left: "ilham bukan 18 tapi 17" of an Ilham who left on the 18th. `null` where a text
 * tells none.
 */
export function leftRedatedIn(
  text: string,
  among: readonly Placed[],
  rules: RegisterRules,
  { today, wrote }: Pick<Telt, 'today' | 'wrote'>,
): Move | null {
  const contrast = contrastIn(text, rules, true);
  if (!contrast) return null;
  const named = goneIn(text, among, rules);
  const gone = named.length || !wrote?.isNext ? named : goneInTurn(among, wrote.turn);
  const changed = gone.flatMap((one): Move[] => {
    const left = one.occupant.left!;
    const [was, on] = [contrast.wrong, contrast.right].map((side) => dayIn(side, one, left, rules, today));
    if (was !== left || !on || on === left) return [];
    const change = changeIn(one.placed, [{ do: 'out', id: one.occupant.id, was: left, on }]);
    return [{ is: 'out', found: one, on, change }];
  });
  return changed.length === 1 ? changed[0]! : null;
}

/** Those of whom a turn told that they left. */
export function goneInTurn(among: readonly Placed[], turn: string): Found[] {
  const touched = new Set(touchedBy(among, turn).map(({ id }) => id));
  return among.flatMap((placed) =>
    placed.house.occupants
      .filter(({ id, left }) => left !== null && touched.has(id))
      .map((occupant) => ({ placed, occupant })),
  );
}

/** The day that one side of a contrast tells: a number alone is of the month in which they left. */
function dayIn(
  side: string,
  { occupant }: Found,
  left: Since,
  rules: RegisterRules,
  today: Day,
): Since | null {
  const said = withoutAny(withoutName(side, occupant.name), [
    rules.left,
    rules.fields,
    rules.in,
    rules.particles,
  ]);
  const number = /^\D*(\d{1,2})\D*$/.exec(said)?.[1];
  if (number !== undefined && left.length === 10) return `${left.slice(0, 8)}${number.padStart(2, '0')}`;
  return sinceWithin(said, today);
}
