import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { freeName } from '../../neighbourhood/addressed.js';
import { type Area, areaKey, areaOfKey, levelOf } from '../../neighbourhood/area.js';
import { bareName, nameIn, namesUnknown, withoutHouse } from '../../neighbourhood/found.js';
import { houseIn } from '../../neighbourhood/house-head.js';
import { enteredAs, type Placed } from '../../neighbourhood/register.js';
import { anyOf, type RegisterRules, withoutManners } from '../../neighbourhood/words.js';
import type { Draft } from '../draft.js';
import { areaOfRun, begunWith, consulted, mayIn, officeFor } from '../office.js';

const CODES = ['owner', 'occupant', 'end'] as const;
type Code = (typeof CODES)[number];

/**
 * Has a code made that opens the house of which the message tells to its owner, or to those who live there, or has the
 * owner's codes end; the answer tells whether the house is known.
 */
export const registerCode: NodeKind<Code, Draft> = {
  name: 'register_code',
  schema: z.enum(CODES),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft, areaOfRun(run));
    if (!register) return null;
    const text = begunWith(draft);
    const houses = housesIn(draft, text, { register, area: areaOfRun(run), code: spec });
    run.answers[id] = houses.length === 1 ? 'made' : houses.length ? 'several' : 'unknown';
    const [of] = houses;
    if (!of || houses.length > 1) return next;
    const place = { area: areaOfKey(of.area), house: of.house };
    const office = mayIn(draft, 'give', place) && officeFor(draft, 'give', place);
    if (!office) return null;
    const { grant: by, until } = office;
    draft.effects.push(
      spec === 'end'
        ? { kind: 'house_code_end', ...of }
        : { kind: 'house_code', whose: spec, ...of, by, until },
    );
    return next;
  },
  notes: () => z.enum(['made', 'several', 'unknown']),
};

/** By what follows the word for a house, or by its owner: "bu endang mau isi sendiri". */
function isCalled({ house }: Placed, text: string, rules: RegisterRules): boolean {
  const names = [bareName(house.name, rules), ...(house.owner === null ? [] : [house.owner])];
  return names.some((name) => name.length > 2 && nameIn(name, text) !== null);
}

/**
 * The houses that a text names; the only one of the register where it names none. An owner may be the first to enter theirs:
 * whoever names the RT, or holds no more, names it.
 */
function housesIn(
  { flows: { register: rules }, session }: Draft,
  text: string,
  { register, area: meant, code }: { register: readonly Placed[]; area: Area | null; code: Code },
): { area: string; house: string }[] {
  const [named] = withoutHouse(text, register, rules);
  const called = named.length ? named : register.filter((one) => isCalled(one, text, rules));
  const known = called.length || namesUnknown(text, register, rules) ? called : register;
  if (known.length || code === 'occupant')
    return known.map(({ area, house }) => ({ area, house: enteredAs(house) }));
  const area = meant ?? session.person.office?.area;
  const at = anyOf(rules.houses).exec(text)?.index;
  const house = at === undefined ? null : houseIn(withoutManners(text.slice(at), rules), rules)?.house.name;
  if (!area || levelOf(area) !== 'rt' || !house) return [];
  const key = areaKey(area);
  return [{ area: key, house: freeName(register, key, house) }];
}
