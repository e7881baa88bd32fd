import { changeIn, type Step } from './change.js';
import { type Found, occupantsIn, withoutHouse } from './found.js';
import { isHeldBack, type Placed, presentIn } from './register.js';
import { type StateField, statesIn } from './states.js';
import type { Move, Telt } from './told-move.js';
import { anyOf, atStart, type RegisterRules } from './words.js';

/**
 * What is told of everybody of a house, or of the register: "semua di kos melati sudah lapor kecuali toni". A change a
 * house; empty where a text tells nothing of everybody, or names whom it means.
 */
export function everybodyIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  { house, wrote }: Telt,
): Move[] {
  // "edi belum lapor, yang lain sudah" tells it of others where nothing stands before them
  const isOfOthers = atStart(rules.others, text.trim().toLowerCase()) !== null;
  const hasOthers = anyOf(rules.others).test(text);
  if (hasOthers ? !isOfOthers : !anyOf(rules.everybody).test(text)) return [];
  if (!statesIn(text, rules).length) return [];
  const [houses, rest] = withoutHouse(text, register, rules);
  const except = anyOf(rules.except).exec(rest);
  const named = occupantsIn(except ? rest.slice(0, except.index) : rest, register, rules);
  if (named.length) return [];
  const latest = wrote !== null && house !== null ? [house] : register;
  const among = houses.length ? houses : except ? register : latest;
  const left = except ? occupantsIn(rest.slice(except.index), among, rules) : [];
  // who is left out has to be known: else it would be told of them
  if (except && !left.length) return [{ is: 'nobody' }];
  const states = statesIn(except ? rest.slice(0, except.index) : rest, rules);
  const those = except ? statesIn(rest.slice(except.index), rules) : [];
  // "dua2nya" of a house with three are two who were told of, and not all
  const said = anyOf(rules.both).test(text) ? 2 : anyOf(rules.all_three).test(text) ? 3 : null;
  const present = among.flatMap(({ house: { occupants } }) => occupants.filter((one) => one.left === null));
  if (said !== null && said !== present.length) return [];
  // what is told of all but of them in this alone is told of them, too
  const shared = Object.fromEntries(states.filter(([field]) => !those.some(([one]) => one === field)));
  const excepted = left.map(({ placed, occupant }) => ({
    placed,
    occupant: those.length ? { ...occupant, ...shared } : occupant,
  }));
  return states.flatMap(([field, value]) => {
    // "semua sudah lapor dan nonpermanen kecuali husein belum nonpermanen" leaves him out of that alone
    const isOut = !those.length || those.some(([one]) => one === field);
    const without = isOut ? left : [];
    const general = among.flatMap((placed): Move[] => {
      const steps = presentIn(placed.house)
        .filter((one) => !isHeldBack(one) && !without.some(({ occupant }) => occupant.id === one.id))
        .filter((one) => (isOfOthers ? one[field] === null : one[field] !== value))
        .map((one): Step => ({ do: 'set', id: one.id, field, was: one[field], value }));
      const change = changeIn(placed, steps);
      return steps.length ? [{ is: 'all', placed, field, value, count: steps.length, change }] : [];
    });
    return [...general, ...(isOut ? exceptedIn(excepted, field, those) : [])];
  });
}

/** What is told of those who are left out: "kecuali husein belum". */
function exceptedIn(
  left: readonly Found[],
  field: StateField,
  those: readonly (readonly [StateField, boolean])[],
): Move[] {
  const told = those.find(([one]) => one === field);
  return left.flatMap((found): Move[] => {
    const { placed, occupant } = found;
    if (!told || occupant[field] === told[1]) return [];
    const step: Step = { do: 'set', id: occupant.id, field, was: occupant[field], value: told[1] };
    return [{ is: 'set', found, change: changeIn(placed, [step]) }];
  });
}
