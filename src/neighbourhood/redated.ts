import type { Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from '../language/dates/day-names.js';
import { changeIn, type Step } from './change.js';
import type { Found } from './found.js';
import { withoutParticles } from './particles.js';
import type { Placed, Since } from './register.js';
import { sinceIn } from './since.js';
import type { Move } from './told-move.js';
import { anyOf, type RegisterRules } from './words.js';

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

const MONTHS_OR_NUMBERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d[\d/.-]*|${[...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * "tgl 1", "kemarin semua": the day on which those came or left of whom a turn told. Empty where nothing of that stands in
 * the register, or more people are meant than a day alone says.
 */
export function redatedIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { today, wrote }: { today: Day; wrote: { turn: string } | null },
): Move[] {
  const day = wrote === null ? null : bareDay(text, rules, today);
  if (day === null) return [];
  const found = register.flatMap((placed): { one: Found; step: Step }[] =>
    placed.house.occupants.flatMap((occupant): { one: Found; step: Step }[] => {
      const { id, left, since, entered } = occupant;
      const one = { placed, occupant };
      const isOf = (row: string | undefined) => row?.startsWith(`${wrote?.turn}-`) === true;
      const out = placed.house.history.some(
        (past) => past.occupant === id && past.field === 'left' && isOf(past.row),
      );
      if (out && left !== null) return [{ one, step: { do: 'out', id, was: left, on: day } }];
      if (!isOf(entered?.row) || left !== null) return [];
      return [{ one, step: { do: 'set', id, field: 'since', was: since, value: day } }];
    }),
  );
  if (found.length > MOST_AT_ONCE && !anyOf(rules.everybody).test(text)) return [];
  return found.map(({ one, step }): Move => {
    const change = changeIn(one.placed, [step]);
    return step.do === 'out' ? { is: 'out', found: one, on: day, change } : { is: 'set', found: one, change };
  });
}
