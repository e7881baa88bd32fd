import { addDays, dayOf } from '../calendar.js';
import { type Area, areaKey, levelOf, padded } from '../neighbourhood/area.js';
import type { Change } from '../neighbourhood/change.js';
import {
  type Action,
  mayNot,
  type Refusal,
  type Standing,
  termsOf,
  trouble,
} from '../neighbourhood/office.js';
import type { Placed } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import type { Flows } from './flows.js';

/** A code was entered: it gives an office, or says why it does not. */
export function enterOffice(draft: Draft, event: Extract<Happening, { kind: 'head_code' }>): void {
  if (event.outcome !== 'given') {
    draft.tell('head-code-refused', { why: event.outcome });
    return;
  }
  const { person } = draft.session;
  const { office } = event;
  person.office = office;
  person.head = true;
  draft.tell('head-code-given', {
    area: areaText(draft.flows, office.area),
    until: { day: lastDayOfTerm(draft.flows, office.until) },
  });
}

/** The holder of an office writes: it stays awake, where it is not asleep already. */
export function seeOffice(draft: Draft): void {
  const { person } = draft.session;
  if (!person.office || trouble(standingOf(draft)) !== null) return;
  person.office = { ...person.office, seen: draft.now };
  person.head = true;
}

/** The writer's office as it stands. */
export function standingOf({ session, event, now }: Pick<Draft, 'session' | 'event' | 'now'>): Standing {
  return { office: session.person.office ?? null, revoked: event.revoked === true, now };
}

/** Whether the writer may do something in an area of theirs; a refusal is told and written down. */
export function mayIn(draft: Draft, action: Action, area: Area | null): boolean {
  const standing = standingOf(draft);
  const own = standing.office?.area;
  const why = own ? mayNot(standing, area ?? own, action) : 'no_office';
  if (why === null) return true;
  tellRefusal(draft, why, area);
  const about = [action, why, ...(area ? [areaKey(area)] : [])].join(' ');
  draft.effects.push({
    kind: 'audit',
    does: 'register_refused',
    by: standing.office?.grant ?? 'nobody',
    about,
  });
  return false;
}

function tellRefusal(draft: Draft, why: Refusal, area: Area | null): void {
  const { office } = draft.session.person;
  const own = office ? areaText(draft.flows, office.area) : '';
  draft.tell('register-may-not', { why, own, area: area ? areaText(draft.flows, area) : '' });
}

/** The register of the writer's area; `null` where the turn is to be made anew with it. */
export function consulted({ event, effects }: Draft): readonly Placed[] | null {
  if (event.register) return event.register;
  effects.push({ kind: 'consult' });
  return null;
}

/** Has a house of the register changed, by the writer's office. */
export function write(draft: Draft, change: Change): void {
  const { office } = draft.session.person;
  if (!office || !change.steps.length) return;
  const { register: rules, zone } = draft.flows;
  draft.effects.push({
    kind: 'register',
    change,
    by: office.grant,
    ...termsOf(office, rules, dayOf(draft.now, zone)),
  });
}

function lastDayOfTerm({ zone }: Flows, until: number): string {
  return addDays(dayOf(until, zone), -1);
}

/** What an area is called: "RT 05 RW 11 Kayuringinjaya". */
export function areaText({ areas }: Pick<Flows, 'areas'>, area: Area): Text {
  const { kelurahan, rw, rt } = area;
  const name = areas.kecamatan.flatMap((one) => one.kelurahan).find(({ code }) => code === kelurahan)?.name;
  return {
    id: 'register-area',
    args: {
      level: levelOf(area),
      rt: rt === null ? '' : padded(rt),
      rw: rw === null ? '' : padded(rw),
      kelurahan: name ?? kelurahan,
    },
  };
}
