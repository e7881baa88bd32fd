import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { areaOfKey, levelOf } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/move.js';
import { type Occupant, type Placed, presentIn } from '../../neighbourhood/register.js';
import { isFresh, missingIn, totalsBy, totalsOf, WANTED } from '../../neighbourhood/totals.js';
import type { Text } from '../../texts.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { consulted } from '../office.js';
import { houseLine, occupantLine } from '../register-lines.js';

const SHOWN = ['totals', 'list', 'newcomers', 'missing'] as const;
type Shown = (typeof SHOWN)[number];

/** What is longer goes into a file: lines of occupants, of houses, and of areas. */
const MOST_OCCUPANTS = 40;
const MOST_HOUSES = 15;
/** Names in a line of what is missing. */
const MOST_NAMES = 6;

/** Says what the register of the writer's area holds: totals, houses with their occupants, who is new, what is missing. */
export const registerShow: NodeKind<Shown, Draft> = {
  name: 'register_show',
  schema: z.enum(SHOWN),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const isEmpty = !register.length;
    run.answers[id] = isEmpty ? 'empty' : 'shown';
    if (isEmpty) draft.tell('register-empty');
    else SHOWS[spec](draft, register);
    return next;
  },
  notes: () => z.enum(['empty', 'shown']),
};

const SHOWS: Record<Shown, (draft: Draft, register: readonly Placed[]) => void> = {
  totals(draft, register) {
    const { flows, today, session } = draft;
    const area = session.person.office!.area;
    const all = totalsOf(
      register.map(({ house }) => house),
      flows.register,
      today,
    );
    draft.tell('register-totals', { area: areaText(flows, area), ...all });
    // an RW head sees each RT, the kelurahan each RW
    const parts = { kelurahan: 2, rw: 3, rt: 0 }[levelOf(area)];
    if (parts === 0) return;
    const list: Text[] = totalsBy(register, parts, flows.register, today)
      .slice(0, MOST_HOUSES)
      .map(([key, { houses, occupants, fresh }]) => ({
        id: 'register-totals-part',
        args: { area: areaText(flows, areaOfKey(key)), houses, occupants, fresh },
      }));
    draft.tell('register-lines', { lines: { list, style: 'lines' } });
  },
  list(draft, register) {
    const { event, flows, today } = draft;
    const [named] = withoutHouse(event.kind === 'text' ? event.text : '', register);
    const shown = inOrder(named.length ? named : register);
    let room = MOST_OCCUPANTS;
    const lines = shown.slice(0, MOST_HOUSES).flatMap((placed): Text[] => {
      const present = byRoom(presentIn(placed.house)).slice(0, room);
      room -= present.length;
      return [houseLine(placed), ...present.map((one) => occupantLine(one, flows.register, today))];
    });
    const all = shown.reduce((sum, { house }) => sum + presentIn(house).length, 0);
    const more = Math.max(0, all - MOST_OCCUPANTS);
    draft.tell('register-listed', { lines: { list: lines, style: 'lines' }, more });
  },
  newcomers(draft, register) {
    const { flows, today } = draft;
    const fresh = inOrder(register).flatMap((placed) =>
      presentIn(placed.house)
        .filter((one) => isFresh(one, flows.register, today))
        .map((one) => ({ placed, one })),
    );
    const lines = fresh.slice(0, MOST_OCCUPANTS).map(
      ({ placed, one }): Text => ({
        id: 'register-newcomer',
        args: { house: placed.house.name, who: occupantLine(one, flows.register, today) },
      }),
    );
    const more = Math.max(0, fresh.length - MOST_OCCUPANTS);
    draft.tell('register-newcomers', { count: fresh.length, lines: { list: lines, style: 'lines' }, more });
  },
  missing(draft, register) {
    const { flows, today } = draft;
    const missing = missingIn(inOrder(register), flows.register, today);
    const lines = missing.slice(0, MOST_HOUSES).map(({ placed, wanted }): Text => {
      const fields = WANTED.flatMap((field): Text[] => {
        const names = wanted[field];
        if (!names) return [];
        const list = names.slice(0, MOST_NAMES);
        return [
          {
            id: 'register-missing-field',
            args: { field, names: { list, style: 'and' }, more: names.length - list.length },
          },
        ];
      });
      return {
        id: 'register-missing-house',
        args: { house: placed.house.name, fields: { list: fields, style: 'parts' } },
      };
    });
    const more = Math.max(0, missing.length - MOST_HOUSES);
    draft.tell('register-missing', { count: missing.length, lines: { list: lines, style: 'lines' }, more });
  },
};

function byRoom(present: readonly Occupant[]): Occupant[] {
  const order = new Intl.Collator('id', { numeric: true });
  return [...present].sort((a, b) => order.compare(a.room ?? '~', b.room ?? '~'));
}

function inOrder(register: readonly Placed[]): Placed[] {
  return [...register].sort(
    (a, b) => a.area.localeCompare(b.area) || a.house.name.localeCompare(b.house.name),
  );
}
