import { z } from 'zod';
import { dayOf } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { areaKey } from '../../neighbourhood/area.js';
import { withoutHouse } from '../../neighbourhood/found.js';
import type { Office } from '../../neighbourhood/office.js';
import { enteredAs, type Placed } from '../../neighbourhood/register.js';
import type { Draft } from '../draft.js';
import { areaOfRun, begunWith, calledNow, consulted, mayIn, officeFor, placeOf } from '../office.js';
import { officesOf } from '../person.js';

/** So many photographs are shown at once. */
const MOST_SHOWN = 6;
const DOES = ['of', 'keep', 'show', 'drop'] as const;

/**
 * Photographs of lists on paper, which no machine reads. `of` notes of which house the message tells; `keep` puts those that
 * wait beside the register of that house, or of the area; `show` sends them, and `drop` deletes them.
 */
export const registerPhoto: NodeKind<(typeof DOES)[number], Draft> = {
  name: 'register_photo',
  schema: z.enum(DOES),
  run(draft, { run, id, spec, next }) {
    const register = consulted(draft, areaOfRun(run));
    const [office] = officesOf(draft.session.person);
    if (!register || !office) return null;
    const named = houseIn(draft, register);
    if (spec === 'of') {
      run.answers[id] = named ? idOf(named) : 'none';
      return next;
    }
    if (spec === 'keep') {
      const before = Object.values(run.answers).find((one) =>
        register.some((placed) => idOf(placed) === one),
      );
      const house = named ?? register.find((placed) => idOf(placed) === before) ?? only(register, office);
      run.answers[id] = keep(draft, house ?? null, office) ? 'kept' : 'not';
      return next;
    }
    const photos = (draft.event.photos ?? []).filter(
      (one) => !named || (one.area === named.area && one.house === enteredAs(named.house)),
    );
    run.answers[id] = photos.length ? 'some' : 'none';
    if (spec === 'show') show(draft, photos);
    else if (photos.length) {
      draft.effects.push({ kind: 'drop_photos', ids: photos.map((one) => one.id) });
      draft.tell('register-photos-dropped', { count: photos.length });
    }
    return next;
  },
  notes: () => z.string(),
};

function houseIn(draft: Draft, register: readonly Placed[]): Placed | null {
  const [named] = withoutHouse(begunWith(draft), register, draft.flows.register);
  return named.length === 1 ? named[0]! : null;
}

function only(register: readonly Placed[], { house }: Office): Placed | null {
  const own = house === undefined ? register : register.filter((one) => enteredAs(one.house) === house);
  return own.length === 1 ? own[0]! : null;
}

function idOf({ area, house }: Placed): string {
  return `${area} ${enteredAs(house)}`;
}

function keep(draft: Draft, placed: Placed | null, own: Office): boolean {
  const { session, effects } = draft;
  const place = placed
    ? placeOf(placed)
    : { area: own.area, ...(own.house === undefined ? {} : { house: own.house }) };
  if (!mayIn(draft, 'write', place)) return false;
  const { grant: by, until } = officeFor(draft, 'write', place)!;
  const house = place.house ?? null;
  effects.push({ kind: 'keep_photos', photos: session.photos, area: areaKey(place.area), house, by, until });
  session.photos = [];
  return true;
}

function show(draft: Draft, photos: NonNullable<Draft['event']['photos']>): void {
  draft.tell('register-photos', { count: photos.length, more: Math.max(0, photos.length - MOST_SHOWN) });
  for (const { id, area, house, at } of photos.slice(-MOST_SHOWN)) {
    const args = {
      house: house === null ? 'none' : calledNow(draft, area, house),
      day: { day: dayOf(at, draft.flows.zone), weekday: false },
    };
    const text = { id: 'register-photo-caption', args };
    draft.effects.push({ kind: 'send', text, choices: [], token: null, picture: id, apart: true });
  }
}
