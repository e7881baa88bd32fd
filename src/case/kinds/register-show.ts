import { z } from 'zod';
import type { Day } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { type Area, areaKey, areaOfKey, levelOf } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/found.js';
import type { Office } from '../../neighbourhood/office.js';
import { queryIn } from '../../neighbourhood/query.js';
import { isHeldBack, type Placed, presentIn } from '../../neighbourhood/register.js';
import { isFresh, missingIn, totalsBy, totalsOf, WANTED } from '../../neighbourhood/totals.js';
import type { Text } from '../../texts.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { latestHouseOf } from '../latest-told.js';
import { type Looked, SHOWN, type Shown } from '../looked-schema.js';
import { areaOfRun, begunWith, consulted } from '../office.js';
import { officesOf } from '../person.js';
import { tellAsked } from '../register-asked.js';
import { inOrder, linesOf, MOST_HOUSES, MOST_OCCUPANTS } from '../register-houses.js';
import { foundLine, houseLine, occupantLine } from '../register-lines.js';
import { roomLines } from '../register-queried.js';
import { historyLines, pendingLines, settledIn, wishesIn } from '../register-views.js';
import { justWrote } from '../session.js';

/** Names in a line of what is missing. */
const MOST_NAMES = 6;
/** Of what was asked so much is kept (characters). */
const LONGEST_WORDS = 200;
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
    const register = consulted(draft, areaOfRun(run));
    if (!register) return null;
    const isEmpty = !register.length;
    if (!isEmpty) draft.session.listed = 'register';
    run.answers[id] = isEmpty ? 'empty' : 'shown';
    if (isEmpty) draft.tell('register-empty');
    else {
      const of = areaOfRun(run);
      run.answers[id] = SHOWS[spec](draft, register, of) ?? 'shown';
      if (spec !== 'list') look(draft, of, { as: spec, words: begunWith(draft), house: null });
    }
    return next;
  },
  notes: () => z.string(),
};

/** Notes what was looked at: what is asked next may go on with it. */
function look(
  { session, now }: Draft,
  of: Area | null,
  { as, words, house }: Pick<Looked, 'as' | 'words' | 'house'>,
): void {
  const area = of && areaKey(of);
  session.looked = { as, words: words.slice(0, LONGEST_WORDS), house, area, at: now };
}

type Shows = (draft: Draft, register: readonly Placed[], of: Area | null) => Day | null;

const SHOWS: Record<Shown, Shows> = {
  totals(draft, register, of) {
    const { flows, today, session } = draft;
    const [office] = officesOf(session.person) as [Office];
    const { house } = office;
    const area = of ?? office.area;
    const [[named, ...others]] = withoutHouse(begunWith(draft), register, flows.register);
    if (named && !others.length) {
      const all = totalsOf([named.house], flows.register, today);
      draft.tell('register-totals', { area: named.house.name, ...all });
      return null;
    }
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
  list(draft, register, of) {
    look(
      draft,
      of,
      tellAsked(draft, register, () => SHOWS.totals(draft, register, of)),
    );
    return null;
  },
  standing(draft, register) {
    const { session, now } = draft;
    const written = justWrote(session, now) ? latestHouseOf(draft, register) : null;
    const list = linesOf(draft, written ? [written] : inOrder(register), () => true);
    draft.tell('register-standing', { lines: { list, style: 'lines' } });
    return null;
  },
  newcomers(draft, register) {
    const { flows, today } = draft;
    const fresh = inOrder(register).flatMap((placed) =>
      presentIn(placed.house)
        .filter((one) => !isHeldBack(one) && isFresh(one, flows.register, today))
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
    const [named] = withoutHouse(begunWith(draft), register, flows.register);
    const missing = missingIn(inOrder(named.length ? named : register), flows.register, today);
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
    const { flows, today } = draft;
    const { among, named, room } = queryIn(begunWith(draft), register, flows.register, today);
    if (room !== null && !named.length) {
      const lines = roomLines(draft, inOrder(among), room);
      draft.tell(lines.length ? 'register-room-history' : 'register-room-empty', {
        room,
        lines: { list: lines, style: 'lines' },
      });
      return null;
    }
    const of = new Set(named.map(({ occupant }) => occupant.id));
    const list = historyLines(among, MOST_PAST, flows.zone, of);
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

/** What occupants ask for is not forgotten beside the rest. */
function tellWishes(draft: Draft, register: readonly Placed[]): void {
  const count = wishesIn(register).length;
  if (count) draft.tell('register-wishes', { count });
}
