import { fingerprint } from '../engine/fingerprint.js';
import type { Command } from '../understanding/command.js';
import type { ResidentEvent, TextEvent } from '../understanding/event.js';
import type { Effect } from './effect.js';
import { keptWhole } from './migrate.js';
import { packChat, packPerson } from './pack.js';
import type { Person } from './person.js';
import type { Session } from './session.js';

/** Of so many texts it is remembered what they said. */
const MOST_HEARD = 12;

/** What cannot be taken back: it was read, passed on, or is gone. */
const FINAL: ReadonlySet<Effect['kind']> = new Set([
  'hand_over',
  'read_photos',
  'read_codes',
  'join_code',
  'join',
  'leave',
  'request',
  'conceal',
  'forget',
]);

/** An edited text. */
export type EditEvent = TextEvent & { message: string; edited: true };

/** What follows from a text, as far as its edit needs it. */
interface Followed {
  session: Session;
  effects: readonly Effect[];
  commands: readonly Command[] | null;
}

export function isEdit(event: { kind: string }): event is EditEvent {
  return event.kind === 'text' && (event as TextEvent).edited === true;
}

/** Whether an edited text says what it said before: some apps report a mere reaction as an edit. */
export function saysTheSame({ heard }: Session, event: EditEvent): boolean {
  return heard.find((one) => one.message === event.message)?.words === wordsOf(event);
}

/**
 * The chat as it stood before the text that is edited, where nothing came after that and all that followed from it can be
 * taken back; otherwise `null`. Buttons of what was asked since are those of an older question.
 */
export function takenBack(session: Session, { message }: EditEvent): Session | null {
  const { undo, handover, person, heard, token, chat } = session;
  if (!undo || undo.message !== message || handover || undo.person !== shortOf(person)) return null;
  const before = keptWhole(undo.before.chat, undo.before.person);
  return before && { ...before, heard, token: token + 1, chat };
}

/** Whether an edited text asks again what it asked before it was edited: a slip of the pen was put right. */
export function asksTheSame({ undo }: Session, commands: readonly Command[] | null): boolean {
  if (!commands || commands.some((one) => one.do === 'miss')) return false;
  return undo?.asked === askedOf(commands);
}

/** What is to be said and set right beside what follows from the edited text: reminders that came or went with the first. */
export function amends(wrong: Person, { session, effects }: Followed): Effect[] {
  const right = session.person.reminders;
  const set = new Set(effects.flatMap((one) => (one.kind === 'remind' ? one.id : [])));
  const gone = wrong.reminders.filter(({ id }) => !right.some((one) => one.id === id));
  const back = right.filter(({ id }) => !set.has(id) && !wrong.reminders.some((one) => one.id === id));
  return [
    ...gone.map(({ id }) => ({ kind: 'cancel' as const, id })),
    ...back.map(({ id, at }) => ({ kind: 'remind' as const, id, at })),
    { kind: 'send', text: { id: 'edit-taken' }, choices: [], token: null },
  ];
}

/** The chat after a text, with what an edit of the text needs: what it said, and how the chat stood before. */
export function readyForEdit(before: Session, event: ResidentEvent, followed: Followed): Session {
  const { session: after, effects, commands } = followed;
  if (event.kind === 'photo' && isOfAlbum(commands)) return { ...after, undo: withPhotos(before, after) };
  if (event.kind !== 'text' || event.message === undefined) return after;
  const { message } = event;
  const heard = heardAs(after, event);
  const isFinal = effects.some(({ kind }) => FINAL.has(kind)) || before.handover || after.handover;
  if (event.edited || !commands || isFinal) return { ...after, heard };
  const kept = { chat: packChat({ ...before, heard: [], undo: null }), person: packPerson(before.person) };
  return {
    ...after,
    heard,
    undo: { message, asked: askedOf(commands), person: shortOf(after.person), before: kept },
  };
}

/** The photographs of an album are one message with its caption, which comes with the first. */
function isOfAlbum(commands: readonly Command[] | null): boolean {
  return commands?.some((one) => one.do === 'photo' && one.beside) ?? false;
}

/** How the chat stood before the caption, with the photographs that have come since. */
function withPhotos({ undo }: Session, { photos }: Session): Session['undo'] {
  const before = undo && keptWhole(undo.before.chat, undo.before.person);
  return undo && before && { ...undo, before: { ...undo.before, chat: packChat({ ...before, photos }) } };
}

/** The texts that were heard, with this one. */
export function heardAs({ heard }: Session, event: TextEvent): Session['heard'] {
  const others = heard.filter((one) => one.message !== event.message);
  return [...others, { message: event.message!, words: wordsOf(event) }].slice(-MOST_HEARD);
}

function wordsOf({ text, whole = text }: TextEvent): string {
  return fingerprint([whole]);
}

function askedOf(commands: readonly Command[]): string {
  return fingerprint([JSON.stringify(commands)]);
}

/** A person in short, whatever the order of what is known of them: another chat of theirs may have changed it. */
function shortOf(person: Person): string {
  return fingerprint([JSON.stringify(packPerson(person), sorted)]);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
