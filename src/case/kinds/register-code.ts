import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { areaOfKey } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/found.js';
import type { Draft } from '../draft.js';
import { consulted, mayIn, officeFor } from '../office.js';

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
    const register = consulted(draft);
    if (!register) return null;
    const { event, flows } = draft;
    const text = event.kind === 'text' ? event.text : '';
    const [named] = withoutHouse(text, register, flows.register);
    const houses = named.length || register.length !== 1 ? named : register;
    run.answers[id] = houses.length === 1 ? 'made' : houses.length ? 'several' : 'unknown';
    const [one] = houses;
    if (!one || houses.length > 1) return next;
    const place = { area: areaOfKey(one.area), house: one.house.name };
    const office = mayIn(draft, 'give', place) && officeFor(draft, 'give', place);
    if (!office) return null;
    const { grant: by, until } = office;
    const of = { area: one.area, house: one.house.name };
    draft.effects.push(
      spec === 'end'
        ? { kind: 'house_code_end', ...of }
        : { kind: 'house_code', whose: spec, ...of, by, until },
    );
    return next;
  },
  notes: () => z.enum(['made', 'several', 'unknown']),
};
