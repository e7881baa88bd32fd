import { z } from 'zod';
import type { Text } from '../texts.js';
import { disagree } from './consent.js';
import { topicsOf } from './follow.js';
import type { Follow } from './follow-schema.js';
import { mergePersons } from './merge.js';
import { keptPerson } from './migrate.js';
import { type Packed, packPerson } from './pack.js';
import { type Person, SELF } from './person.js';
import type { Session } from './session.js';

/** A chat as its person knows it: the app, and the last digits of a telephone number (`none` where there is none). */
export const chatNameSchema = z.object({ channel: z.string(), ending: z.string() });
export type ChatName = z.infer<typeof chatNameSchema>;

/** One of the chats of a person who has several. */
export interface Joined extends ChatName {
  /** Instant (ms) since which it is joined. */
  since: number;
  /** What was told in it, by the names of {@link piecesOf}: it goes with the chat when that leaves the others. */
  own: string[];
  /** Instant (ms) since which somebody new holds the phone. */
  anew?: number;
}

/** What is kept of a person, piece by piece: their facts, the others asked about, reminders, consents, office, notices. */
function piecesOf({
  cases,
  reminders,
  consent,
  head,
  office,
  showings,
  follows,
}: Person): Map<string, unknown> {
  const { [SELF]: self, ...others } = cases;
  return new Map<string, unknown>([
    ...Object.entries(self?.facts ?? {}).map(([name, fact]) => [`fact/${name}`, fact] as const),
    ...Object.entries(others).map(([id, one]) => [`case/${id}`, one] as const),
    ...reminders.map((one) => [`reminder/${one.id}`, one] as const),
    ...(consent === null ? [] : [['consent', consent] as const]),
    ...(head ? [['head', head] as const] : []),
    ...(office ? [['office', office] as const] : []),
    ...showings.map((one) => [`showing/${one.code}`, one] as const),
    ...follows.map((one) => [pieceOf(one), one] as const),
  ]);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * One person of two whose chats are joined, as it is kept, of each as it was; it is remembered what was whose. `names`: how
 * each chat is called.
 */
export function joinPersons(
  into: unknown,
  from: unknown,
  { chats, since }: { chats: { into: [string, ChatName]; from: [string, ChatName] }; since: number },
): Packed | null {
  const merged = keptPerson(mergePersons(into, from));
  if (!merged) return null;
  const pieces = piecesOf(merged);
  const sideOf = (kept: unknown, [id, name]: [string, ChatName]): Person['joined'] => {
    const person = keptPerson(kept);
    const all = person ? piecesOf(person) : new Map<string, unknown>();
    const own = [...all.keys()].filter((one) => isSame(pieces.get(one), all.get(one)));
    const known = person?.joined ?? {};
    if (!Object.keys(known).length) return { [id]: { ...name, since, own } };
    const still = new Set(own);
    return Object.fromEntries(
      Object.entries(known).map(([chat, one]) => [
        chat,
        { ...one, own: one.own.filter((piece) => still.has(piece)) },
      ]),
    );
  };
  return packPerson({ ...merged, joined: { ...sideOf(from, chats.from), ...sideOf(into, chats.into) } });
}

/** A person after a turn of one of several chats: what is told anew, or otherwise than before, was told in that. */
export function toldIn(chat: string, before: Person, after: Person): Person {
  if (!(chat in after.joined)) return after;
  const was = piecesOf(before);
  const told = [...piecesOf(after)].flatMap(([name, one]) => (isSame(was.get(name), one) ? [] : [name]));
  if (!told.length) return after;
  const without = (own: string[]) => own.filter((name) => !told.includes(name));
  const joined = Object.entries(after.joined).map(([id, one]) => {
    const own = id === chat ? [...without(one.own), ...told] : without(one.own);
    return [id, { ...one, own }] as const;
  });
  return { ...after, joined: Object.fromEntries(joined) };
}

/** A person in two, as they are kept, when one of their chats leaves the others: each has what was told in it. */
export function leavePerson(kept: unknown, chat: string): { own: Packed | null; rest: Packed | null } {
  const person = keptPerson(kept);
  if (!person) return { own: null, rest: null };
  const { [chat]: leaver, ...others } = person.joined;
  const own = new Set(leaver?.own ?? []);
  const left = Object.keys(others).length > 1 ? others : {};
  return {
    own: packPerson({ ...only(person, (name) => own.has(name)), ...anewIn(leaver), joined: {} }),
    rest: packPerson({ ...only(person, (name) => !own.has(name)), joined: left }),
  };
}

/** Where somebody new holds the phone, nothing of before is theirs. */
function anewIn({ anew }: Partial<Joined> = {}): Partial<Person> {
  return anew === undefined ? {} : { since: anew, held: null };
}

function pieceOf(follow: Follow): string {
  return `follow/${topicsOf([follow])}`;
}

function only(person: Person, isKept: (name: string) => boolean): Person {
  const { office, ...rest } = person;
  const { cases, reminders, head, held, showings, follows } = rest;
  const facts = <F extends object>(of: F) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => isKept(`fact/${name}`))) as F;
  const { [SELF]: self, ...others } = cases;
  const kept = Object.entries(others).filter(([id]) => isKept(`case/${id}`));
  const left: Person = {
    ...rest,
    ...(office && isKept('office') ? { office } : {}),
    showings: showings.filter(({ code }) => isKept(`showing/${code}`)),
    follows: follows.filter((one) => isKept(pieceOf(one))),
    cases: {
      ...Object.fromEntries(kept),
      ...(self ? { [SELF]: { ...self, facts: facts(self.facts) } } : {}),
    },
    reminders: reminders.filter(({ id }) => isKept(`reminder/${id}`)),
    head: isKept('head') && head,
    held: held && {
      ...held,
      facts: facts(held.facts),
    },
  };
  if (!isKept('consent')) for (const one of [left, left.held]) if (one) disagree(one);
  return left;
}

/** The other chats of the person of a chat. */
export function othersOf({ chat, person }: Pick<Session, 'chat' | 'person'>): ChatName[] {
  return Object.entries(person.joined).flatMap(([id, one]) => (id === chat ? [] : [one]));
}

/** A chat as it is called in a text. */
export function chatText({ channel, ending }: ChatName): Text {
  return { id: 'chat-name', args: { channel, ending } };
}
