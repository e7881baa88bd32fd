import { addDays, dayOf } from '../calendar.js';
import { advance } from '../engine/run.js';
import { areaKey, areaOfKey } from '../neighbourhood/area.js';
import type { Change } from '../neighbourhood/change.js';
import { type Found, presentAmong } from '../neighbourhood/found.js';
import {
  mayNot,
  type Office,
  type Place,
  type Refusal,
  type Standing,
  termsOf,
  trouble,
  writerOf,
} from '../neighbourhood/office.js';
import { houseKey, type Placed } from '../neighbourhood/register.js';
import type { Action } from '../neighbourhood/rights.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import type { Flows } from './flows.js';
import { officesOf } from './person.js';

/** So many houses one person keeps. */
const MOST_OWNED = 10;

/** A code was entered: it gives an office, opens a house to those who live there, or says why it does neither. */
export function enterOffice(draft: Draft, event: Extract<Happening, { kind: 'head_code' }>): void {
  if (event.outcome === 'occupant') {
    const { area, house, until } = event;
    draft.session.runs = [];
    draft.startOn('occupant', { area, house, until });
    advance(draft);
    return;
  }
  if (event.outcome !== 'given') {
    draft.tell('head-code-refused', { why: event.outcome });
    return;
  }
  const { person } = draft.session;
  const { office } = event;
  const area = areaText(draft.flows, office.area);
  const until = { day: lastDayOfTerm(draft.flows, office.until) };
  // whatever was asked before, the code begins something of its own
  draft.session.runs = [];
  draft.session.waiting = null;
  if (office.house === undefined) {
    person.office = office;
    person.head = true;
    draft.tell('head-code-given', { area, until });
    return;
  }
  const others = person.owns.filter((one) => !isSameHouse(one, office));
  person.owns = [...others, office].slice(-MOST_OWNED);
  draft.tell('owner-code-given', { house: office.house, area, until });
}

function isSameHouse(one: Office, other: Office): boolean {
  return (
    areaKey(one.area) === areaKey(other.area) && houseKey(one.house ?? '') === houseKey(other.house ?? '')
  );
}

/** The holder of offices writes: those stay awake that are not asleep already. */
export function seeOffice(draft: Draft): void {
  const { person } = draft.session;
  const seen = (office: Office): Office =>
    trouble(standingOf(draft, office)) === null ? { ...office, seen: draft.now } : office;
  person.owns = person.owns.map(seen);
  if (!person.office || trouble(standingOf(draft, person.office)) !== null) return;
  person.office = seen(person.office);
  person.head = true;
}

/** An office of the writer as it stands. */
function standingOf({ event, now }: Pick<Draft, 'event' | 'now'>, office: Office): Standing {
  return { office, revoked: event.ended?.includes(office.grant) === true, now };
}

/** Whether the writer holds an area, as a head, now. */
export function isInOffice(draft: Pick<Draft, 'session' | 'event' | 'now'>): boolean {
  const { office } = draft.session.person;
  return office !== undefined && trouble(standingOf(draft, office)) === null;
}

/** The office by which the writer may do something in a place (`null`: anywhere), or `null`. */
export function officeFor(draft: Draft, action: Action, place: Place | null): Office | null {
  const may = (office: Office) => whyNot(draft, office, action, place) === null;
  return officesOf(draft.session.person).find(may) ?? null;
}

function whyNot(draft: Draft, office: Office, action: Action, place: Place | null): Refusal | null {
  return mayNot(standingOf(draft, office), place ?? { area: office.area, house: office.house }, action);
}

/** Whether the writer may do something in a place, or anywhere; a refusal is told and written down. */
export function mayIn(draft: Draft, action: Action, place: Place | null): boolean {
  if (officeFor(draft, action, place)) return true;
  const [office] = officesOf(draft.session.person);
  const why = office ? whyNot(draft, office, action, place)! : 'no_office';
  const isNotice = action === 'draft' || action === 'send' || action === 'stop';
  const told = isNotice && why === 'no_office' ? 'no_office_notice' : why;
  tellRefusal(draft, action, told, office ?? null, place);
  const about = [action, why, ...(place ? [areaKey(place.area)] : [])].join(' ');
  const by = office?.grant ?? 'nobody';
  const does = isNotice ? 'notice_refused' : 'register_refused';
  draft.effects.push({ kind: 'audit', does, by, about });
  return false;
}

function tellRefusal(
  draft: Draft,
  action: Action,
  why: Refusal | 'no_office_notice',
  office: Office | null,
  place: Place | null,
): void {
  const named = ({ area, house }: Place) => house ?? areaText(draft.flows, area);
  const own = office ? named(office) : '';
  const asked = place && (office?.house === undefined ? areaText(draft.flows, place.area) : named(place));
  const area = asked ?? '';
  if (action === 'ask') draft.tell('proof-may-not', { why, own, area });
  else
    draft.tell('register-may-not', { why, own, area, keeps: office?.house === undefined ? 'area' : 'house' });
}

/** The register as far as the writer may read it; `null` where the turn is to be made anew with it. */
export function consulted(draft: Draft): readonly Placed[] | null {
  const { event, effects } = draft;
  if (!event.register) {
    effects.push({ kind: 'consult' });
    return null;
  }
  return event.register.filter(({ area, house }) =>
    officeFor(draft, 'read', { area: areaOfKey(area), house: house.name }),
  );
}

/** Has a house of the register changed, by the office of the writer that reaches it. */
export function write(draft: Draft, change: Change): void {
  const office = officeFor(draft, 'write', { area: areaOfKey(change.area), house: change.house.name });
  if (!office || !change.steps.length) return;
  draft.session.registered = { turn: draft.event.turn, at: draft.now, house: change.house.name };
  writeAs(draft, change, { by: office.grant, as: writerOf(office), until: office.until });
}

/** Has a house of the register changed by somebody, and kept for some time after `until` (ms). */
export function writeAs(
  { effects, flows, now }: Draft,
  change: Change,
  { by, as, until }: { by: string; as: 'head' | 'owner' | 'occupant'; until: number },
): void {
  const { register: rules, zone } = flows;
  effects.push({
    kind: 'register',
    change,
    by,
    as,
    ...termsOf({ until }, rules, dayOf(now, zone)),
  });
}

/** The one of whom the writer has told last: whatever they add is about them, where nobody is named. */
export function latestOf({ session: { person } }: Draft, register: readonly Placed[]): Found | null {
  const grants = officesOf(person).map(({ grant }) => grant);
  const told = register.flatMap(({ house }) => [
    ...house.history.flatMap(({ at, by, occupant }) => (grants.includes(by) ? [{ at, occupant }] : [])),
    ...house.occupants.flatMap(({ id, entered }) =>
      entered && grants.includes(entered.by) ? [{ at: entered.at, occupant: id }] : [],
    ),
  ]);
  const last = told.reduce((latest, one) => (one.at >= latest.at ? one : latest), {
    at: 0,
    occupant: null as string | null,
  });
  const all = told.filter(({ at, occupant }) => at === last.at && occupant !== last.occupant);
  // of a list that was entered at once nobody is the last
  if (all.length) return null;
  return presentAmong(register).find(({ occupant }) => occupant.id === last.occupant) ?? null;
}

/** The last day of a term that ends at an instant (ms). */
export function lastDayOfTerm({ zone }: Pick<Flows, 'zone'>, until: number): string {
  return addDays(dayOf(until, zone), -1);
}
