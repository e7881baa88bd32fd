import type { Facts } from '../policy/facts.js';
import { agreedIn, disagree } from './consent.js';
import type { Effect } from './effect.js';
import { followNothing } from './follow.js';
import { othersOf } from './joined.js';
import { mergeFacts } from './merge.js';
import { newPerson, SELF } from './person.js';
import type { Session } from './session.js';
import { takeBack } from './showings.js';

/** A chat in which it is told who holds the phone. */
interface Chat {
  readonly session: Session;
  readonly now: number;
  readonly effects: Effect[];
}

/** The initials of a name as certificates show it, `B*** S***`: "B. S.". */
function initialsOf(masked: string): string {
  return masked
    .split(' ')
    .flatMap((word) => (word ? [`${[...word][0]}.`] : []))
    .join(' ');
}

/**
 * Notes whose a certificate of the case in question is: by its name, and whether they are a child. Where the name is that
 * of whoever was known before, they are there.
 */
export function noteBearer(chat: Chat, { name, child: isChild }: { name: string; child?: true }): void {
  const { person, topic } = chat.session;
  const initials = initialsOf(name);
  const known = person.cases[topic.case];
  if (!known) return;
  const { child: _, ...of } = known;
  person.cases[topic.case] = {
    ...of,
    ...(initials ? { initials } : {}),
    ...(isChild ? { child: true } : {}),
  };
  if (!initials) return;
  if (topic.case === SELF && person.held?.initials === initials) sameHolder(chat);
}

/** What earlier versions kept of a certificate's initials: those of the one that was read last. */
function shownInitials({ evidence, topic }: Session): string | null {
  const shown = evidence?.outcome === 'verified' && topic.case === SELF ? evidence.certificate : null;
  return shown && initialsOf(shown.name);
}

/** Puts aside what was known before a silence, as far as it still counts; after a long one, that is the consent alone. */
export function holdBack(session: Session, proven: Facts, isLong: boolean): void {
  const { person } = session;
  const { held, cases } = person;
  person.held = {
    facts: isLong ? {} : mergeFacts(proven, held?.facts ?? {}),
    initials: isLong ? null : (cases[SELF]?.initials ?? held?.initials ?? shownInitials(session)),
    ...agreedIn(person.consent === null && held ? held : person),
  };
  disagree(person);
}

/** Whoever holds the phone is the one of before: what was known of them is known again. */
export function sameHolder({ session: { person } }: Chat): void {
  const { held } = person;
  if (!held) return;
  const self = person.cases[SELF];
  const initials = held.initials ?? self?.initials;
  person.cases[SELF] = {
    ...self,
    facts: mergeFacts(held.facts, self?.facts ?? {}),
    ...(initials ? { initials } : {}),
  };
  if (person.consent === null) Object.assign(person, agreedIn(held));
  person.held = null;
}

/**
 * Somebody else holds the phone: nothing that was told before is theirs, nor answered to them. Where the one of before has
 * other chats, it is kept there, and this chat leaves those.
 */
export function otherHolder({ session, now, effects }: Chat): void {
  const { person, chat } = session;
  const self = person.cases[SELF];
  session.requests = [];
  session.reminded = null;
  effects.push({ kind: 'conceal' });
  if (othersOf(session).length) {
    const { [chat ?? '']: here, ...others } = person.joined;
    if (here) person.joined = { ...others, [chat!]: { ...here, own: [], anew: now } };
    effects.push({ kind: 'leave', erase: false });
    return;
  }
  for (const { id } of person.reminders) effects.push({ kind: 'cancel', id });
  followNothing({ session, effects });
  takeBack({ session, effects });
  const { locale, chose_locale, stopped } = person;
  session.person = {
    ...newPerson(locale),
    chose_locale,
    stopped,
    since: now,
    cases: self ? { [SELF]: self } : {},
  };
}
