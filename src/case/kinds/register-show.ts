import { z } from 'zod';
import type { Day } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { areaOfKey, levelOf } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/found.js';
import type { Office } from '../../neighbourhood/office.js';
import { provinceIn, provinceOf } from '../../neighbourhood/places.js';
import { type Occupant, type Placed, presentIn } from '../../neighbourhood/register.js';
import { isFresh, missingIn, totalsBy, totalsOf, WANTED } from '../../neighbourhood/totals.js';
import { anyOf, type RegisterRules } from '../../neighbourhood/words.js';
import type { Text } from '../../texts.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { consulted } from '../office.js';
import { officesOf } from '../person.js';
import { foundLine, houseLine, occupantLine } from '../register-lines.js';
import { historyLines, pendingLines, settledIn, wishesIn } from '../register-views.js';
import { justWrote } from '../session.js';

const SHOWN = [
  'totals',
  'list',
  'standing',
  'newcomers',
  'missing',
  'history',
  'pending',
  'settled',
] as const;
type Shown = (typeof SHOWN)[number];

/** What is longer goes into a file: lines of occupants, of houses, and of areas. */
const MOST_OCCUPANTS = 40;
const MOST_HOUSES = 15;
/** Names in a line of what is missing. */
const MOST_NAMES = 6;
/** Changes that are told, the latest. */
const MOST_PAST = 15;

/**
 * Says what the register of the writer holds: totals, houses with their occupants, who is new, what is missing. The day on which
 * the next one has stayed a year is the answer, where there is one.
 */
export const registerShow: NodeKind<Shown, Draft> = {
  name: 'register_show',
  schema: z.enum(SHOWN),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft);
    if (!register) return null;
    const isEmpty = !register.length;
    run.answers[id] = isEmpty ? 'empty' : 'shown';
    if (isEmpty) draft.tell('register-empty');
    else run.answers[id] = SHOWS[spec](draft, register) ?? 'shown';
    return next;
  },
  notes: () => z.string(),
};

const SHOWS: Record<Shown, (draft: Draft, register: readonly Placed[]) => Day | null> = {
  totals(draft, register) {
    const { flows, today, session } = draft;
    const [office] = officesOf(session.person) as [Office];
    const { area, house } = office;
    const all = totalsOf(
      register.map(({ house }) => house),
      flows.register,
      today,
    );
    draft.tell('register-totals', { area: house ?? areaText(flows, area), ...all });
    tellWishes(draft, register);
    // an RW head sees each RT, the kelurahan each RW
    const parts = house === undefined ? { kelurahan: 2, rw: 3, rt: 0 }[levelOf(area)] : 0;
    if (parts === 0) {
      const houses = inOrder(register).slice(0, MOST_HOUSES).map(houseLine);
      if (houses.length > 1) draft.tell('register-lines', { lines: { list: houses, style: 'lines' } });
      return null;
    }
    const list: Text[] = totalsBy(register, parts, flows.register, today)
      .slice(0, MOST_HOUSES)
      .map(([key, { houses, occupants, fresh }]) => ({
        id: 'register-totals-part',
        args: { area: areaText(flows, areaOfKey(key)), houses, occupants, fresh },
      }));
    draft.tell('register-lines', { lines: { list, style: 'lines' } });
    return null;
  },
  list(draft, register) {
    const { event, flows } = draft;
    const text = event.kind === 'text' ? event.text : '';
    const [named] = withoutHouse(text, register, flows.register);
    const shown = inOrder(named.length ? named : register);
    const isAsked = askedOf(text, flows.register) ?? (() => true);
    const all = shown.reduce((sum, { house }) => sum + presentIn(house).filter(isAsked).length, 0);
    const more = Math.max(0, all - MOST_OCCUPANTS);
    const list = linesOf(draft, shown, isAsked);
    if (askedOf(text, flows.register)) draft.tell('register-matching', { count: all });
    draft.tell('register-listed', { lines: { list, style: 'lines' }, more });
    return null;
  },
  standing(draft, register) {
    const { session, now } = draft;
    const last = justWrote(session, now)?.house;
    const written = register.filter(({ house }) => house.name === last);
    const list = linesOf(draft, inOrder(written.length ? written : register), () => true);
    draft.tell('register-standing', { lines: { list, style: 'lines' } });
    return null;
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
    return null;
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
    const { found } = settledIn(register, flows.register, today);
    if (found.length) draft.tell('register-settled-count', { count: found.length });
    tellWishes(draft, register);
    return null;
  },
  history(draft, register) {
    const { event, flows } = draft;
    const [named] = withoutHouse(event.kind === 'text' ? event.text : '', register, flows.register);
    const list = historyLines(named.length ? named : register, MOST_PAST, flows.zone);
    draft.tell('register-history', { count: list.length, lines: { list, style: 'lines' } });
    return null;
  },
  pending(draft, register) {
    const list = pendingLines(register);
    draft.tell('register-pending', { count: list.length, lines: { list, style: 'lines' } });
    return null;
  },
  settled(draft, register) {
    const { flows, today } = draft;
    const { found, next } = settledIn(register, flows.register, today);
    const list = found.slice(0, MOST_OCCUPANTS).map(foundLine);
    const more = Math.max(0, found.length - list.length);
    draft.tell('register-settled', {
      count: found.length,
      lines: { list, style: 'lines' },
      more,
      next: next === null ? 'none' : { day: next },
    });
    return next;
  },
};

/** Houses with those who live there, as far as there is room. */
function linesOf(
  { flows, today }: Draft,
  shown: readonly Placed[],
  isAsked: (one: Occupant) => boolean,
): Text[] {
  let room = MOST_OCCUPANTS;
  return shown.slice(0, MOST_HOUSES).flatMap((placed): Text[] => {
    const present = byRoom(presentIn(placed.house)).filter(isAsked).slice(0, room);
    room -= present.length;
    if (!present.length && presentIn(placed.house).length) return [];
    return [houseLine(placed), ...present.map((one) => occupantLine(one, flows.register, today))];
  });
}

/** What occupants ask for is not forgotten beside the rest. */
function tellWishes(draft: Draft, register: readonly Placed[]): void {
  const count = wishesIn(register).length;
  if (count) draft.tell('register-wishes', { count });
}

/** "daftar penghuni yang belum lapor", "yang dari jabar": those alone; `null` where all are asked for. */
function askedOf(text: string, rules: RegisterRules): ((one: Occupant) => boolean) | null {
  if (anyOf(rules.unreported).test(text)) return ({ reported }) => reported !== true;
  if (anyOf(rules.unregistered).test(text)) return ({ registered }) => registered !== true;
  const province = provinceIn(text, rules);
  return province === null ? null : ({ from }) => from !== null && provinceOf(from, rules) === province;
}

function byRoom(present: readonly Occupant[]): Occupant[] {
  const order = new Intl.Collator('id', { numeric: true });
  return [...present].sort((a, b) => order.compare(a.room ?? '~', b.room ?? '~'));
}

function inOrder(register: readonly Placed[]): Placed[] {
  return [...register].sort(
    (a, b) => a.area.localeCompare(b.area) || a.house.name.localeCompare(b.house.name),
  );
}
