import { dayOf } from '../calendar.js';
import { advance } from '../engine/run.js';
import type { Run } from '../engine/state.js';
import { houseEnteredAs } from '../neighbourhood/addressed.js';
import { type Area, areaKey, areaOfKey, isWithin } from '../neighbourhood/area.js';
import { asChanged } from '../neighbourhood/as-changed.js';
import type { Change } from '../neighbourhood/change.js';
import {
  lastDayOfTerm,
  mayNot,
  type Office,
  type Place,
  type Refusal,
  type Standing,
  termsOf,
  trouble,
  writerOf,
} from '../neighbourhood/office.js';
import { enteredAs, type HouseTelling, houseKey, type Placed } from '../neighbourhood/register.js';
import type { Action } from '../neighbourhood/rights.js';
import type { TextArg } from '../texts.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { officesOf } from './person.js';

/** So many houses one person keeps. */
const MOST_OWNED = 10;

/** A code was entered: it gives an office, opens a house to those who live there, or says why it does neither. */
export function enterOffice(draft: Draft, event: Extract<Happening, { kind: 'head_code' }>): void {
  if (event.outcome === 'occupant') {
    const { area, house, called = house, grant, until } = event;
    draft.session.runs = [];
    draft.startOn('occupant', { area, house: called, entered_as: house, grant, until });
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
  draft.tell('owner-code-given', { house: event.called ?? office.house, area, until });
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

/** What the writer keeps of the register now, its area and until when, for a text: `over` was theirs, `none` never was. */
export function officeTold(draft: Draft): {
  keeps: 'none' | 'area' | 'house' | 'over';
  area: TextArg;
  until: TextArg;
} {
  const offices = officesOf(draft.session.person);
  const held = offices.find((office) => trouble(standingOf(draft, office)) === null);
  const office = held ?? offices[0];
  if (!office) return { keeps: 'none', area: '', until: '' };
  return {
    keeps: !held ? 'over' : held.house === undefined ? 'area' : 'house',
    area: areaText(draft.flows, office.area),
    until: { day: lastDayOfTerm(draft.flows, office.until) },
  };
}

/** The office by which the writer may do something in a place (`null`: anywhere), or `null`. */
export function officeFor(draft: Draft, action: Action, place: Place | null): Office | null {
  const may = (office: Office) => whyNot(draft, office, action, place) === null;
  return officesOf(draft.session.person).find(may) ?? null;
}

function whyNot(draft: Draft, office: Office, action: Action, place: Place | null): Refusal | null {
  return mayNot(standingOf(draft, office), placeFor(office, place), action);
}

/** Of an area without a house whoever keeps one there means that. */
function placeFor({ area, house }: Office, place: Place | null): Place {
  const isAround = place !== null && place.house === undefined && isWithin(area, place.area);
  return place === null || (house !== undefined && isAround) ? { area, house } : place;
}

/** The part of the writer's area that a run is about, where it was begun with one. */
export function areaOfRun({ args }: Pick<Run, 'args'>): Area | null {
  return typeof args.area === 'string' ? areaOfKey(args.area) : null;
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
  const named = ({ area, house }: Place) =>
    house === undefined ? areaText(draft.flows, area) : calledNow(draft, areaKey(area), house);
  const own = office ? named(office) : '';
  const asked = place && (office?.house === undefined ? areaText(draft.flows, place.area) : named(place));
  const area = asked ?? '';
  const keeps = office?.house === undefined ? 'area' : 'house';
  if (action === 'ask') draft.tell('proof-may-not', { why, own, area, keeps });
  else draft.tell('register-may-not', { why, does: action, own, area, keeps });
}

/**
 * The register as far as the writer may read it, of an area (`null`: of all that is theirs), with what the turn has written by
 * now; `null` where the turn is to be made anew with it.
 */
export function consulted(draft: Draft, of: Area | null = null): readonly Placed[] | null {
  const { event, effects } = draft;
  if (!event.register) {
    effects.push({ kind: 'consult' });
    return null;
  }
  const changes = effects.flatMap((one) => (one.kind === 'register' ? [one.change] : []));
  return changes.reduce<readonly Placed[]>(asChanged, event.register).filter(({ area, house }) => {
    const place = placeOf({ area, house });
    return (of === null || isWithin(place.area, of)) && officeFor(draft, 'read', place);
  });
}

/** The place of a house in an RT, by its key. */
export function placeOf({ area, house }: { area: string; house: HouseTelling }): Required<Place> {
  return { area: areaOfKey(area), house: enteredAs(house) };
}

/** What a house is called now that was entered under a name, as far as the turn knows the register. */
export function calledNow({ event }: Pick<Draft, 'event'>, area: string, name: string): string {
  return houseEnteredAs(event.register ?? [], area, name)?.name ?? name;
}

/** The words that the present dialogue was begun with: those of the message, unless it is begun anew ("ulang"). */
export function begunWith(draft: Draft): string {
  const words = draft.lookup('args.words')?.value;
  return typeof words === 'string' ? words : draft.event.kind === 'text' ? draft.event.text : '';
}

/** Has a house of the register changed, by the office of the writer that reaches it. */
export function write(draft: Draft, change: Change): void {
  const office = officeFor(draft, 'write', placeOf(change));
  if (!office || !change.steps.length) return;
  draft.session.registered = { turn: draft.event.turn, at: draft.now };
  draft.session.listed = 'register';
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
