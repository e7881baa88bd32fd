import { dayOf, instantOf, timeOf } from '../calendar.js';
import type { Effect } from '../case/effect.js';
import type { Event } from '../case/event.js';
import type { Flows } from '../case/flows.js';
import type { ChatName } from '../case/joined.js';
import { keptWhole } from '../case/migrate.js';
import { packChat, packPerson } from '../case/pack.js';
import { officesOf, SELF } from '../case/person.js';
import { inOrder } from '../case/reminder.js';
import { newSession, type Session } from '../case/session.js';
import type { Content } from '../content/load.js';
import { stepConsulting } from '../dialogue/step.js';
import { type Evidence, noEvidence } from '../evidence/evidence.js';
import { shownOf } from '../evidence/shown.js';
import { tableRead, textRead } from '../hotline/asked-table.js';
import { compose } from '../hotline/compose.js';
import { areaOfKey } from '../neighbourhood/area.js';
import { holdsHalfCode } from '../neighbourhood/head-code.js';
import { numbered } from '../numbered.js';
import { bookWhere } from '../policy/schema.js';
import { type ExamplePhoto, wholeOf } from './photo.js';
import { RegisterInMemory } from './register.js';
import type { Played, Script, Turn } from './script.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Reads a sample of the demonstration, by its id, at an instant (ms). */
export type ReadSample = (sample: string, at: number) => Promise<Evidence>;

/** Where no sample is read: the photograph is gone. */
const noSamples: ReadSample = async () => noEvidence('gone');

/**
 * Plays a script over flows, in the city that it is written for, and gives what each turn gave. The session goes
 * through JSON and its schema between any two events, as it does in a store, so that nothing lives on that would not be
 * kept.
 */
export async function play(
  content: Pick<Content, 'flows' | 'recognise' | 'tableOf'>,
  script: Script,
  readSample: ReadSample = noSamples,
): Promise<Played[]> {
  const flows = { ...content.flows, book: bookWhere(content.flows.book, script.acts) };
  const { zone } = flows;
  const start = instantOf(script.day, '09:00', zone);
  let now = start;
  let session = newSession('id', now);
  const photos = new Map<string, ExamplePhoto>();
  const named = namesOfCases();
  const register = new RegisterInMemory();
  let revoked = false;
  let shown: readonly number[] = [];
  const played: Played[] = [];
  for (const [i, turn] of script.turns.entries()) {
    const id = idOf(i + 1);
    if (script.alone) {
      session = newSession('id', start);
      named.clear();
    }
    const [day, time] = turn.at?.split(' ') ?? [];
    now = day && time ? instantOf(day, time, zone) : script.alone ? start : now + MINUTE_MS;
    if (turn.photo) photos.set(id, turn.photo);
    if (turn.revoked) revoked = true;
    shown = turn.proofs_shown ?? shown;
    const take = (event: Event): Effect[] => {
      const held = [...officesOf(session.person), ...session.person.entries];
      const ended = revoked ? held.map(({ grant }) => grant) : [];
      const read = readIn(session, turn, now);
      const known = { ...event, ended, proofs: codesOf(read, shown) };
      const steps = stepConsulting(flows, read, known, now);
      let next = steps.next();
      while (!next.done) {
        const { codes, own, house } = next.value;
        const within = own ? register.of(session.person) : register.within(officesOf(session.person), house);
        next = steps.next(
          codes
            ? { fresh: { codes: codesIn(id, codes), entrances: ENTRANCES } }
            : { register: within, photos: register.pictures() },
        );
      }
      const { stepped: after } = next.value;
      register.take(after.effects, id, now);
      session = keptAgain(after.session);
      return after.effects;
    };
    const effects = take(eventOf(turn, id, { session, now, zone, register }, content));
    const reading = effects.find((effect) => effect.kind === 'read_photos');
    if (reading) {
      const read = reading.turns.map(
        async (one) => [one, shownOf(await evidenceIn(photos.get(one), now, readSample))] as const,
      );
      const shown = Object.fromEntries(await Promise.all(read));
      effects.push(...take({ turn: id, kind: 'evidence', pending: id, shown }));
    }
    for (const told of toldOf(effects, id, register)) effects.push(...take(told));
    played.push(playedOf(flows, session, effects, named.of));
  }
  return played;
}

/** What the hotline tells of codes and photographs that a turn asks to be made or kept. */
function toldOf(effects: readonly Effect[], turn: string, register: RegisterInMemory): Event[] {
  return effects.flatMap((effect): Event[] => {
    if (effect.kind === 'house_code') {
      const { whose, area, until } = effect;
      const house = register.called(area, effect.house);
      return [{ turn, kind: 'house_code', whose, area, house, until, code: HOUSE_CODE, links: [] }];
    }
    if (effect.kind === 'keep_photos') {
      const { area, photos } = effect;
      const house = effect.house === null ? null : register.called(area, effect.house);
      return [{ turn, kind: 'list_photo', house, outcome: 'kept', count: photos.length }];
    }
    if (effect.kind === 'house_code_end') {
      const house = register.called(effect.area, effect.house);
      return [{ turn, kind: 'house_code_ended', house, count: 1 }];
    }
    if (effect.kind !== 'head_notice') return [];
    if (effect.does === 'halt' || effect.does === 'progress') {
      const outcome = effect.does === 'halt' ? 'halted' : 'progress';
      return [{ turn, kind: 'head_notice', outcome, progress: HALFWAY[effect.does] }];
    }
    if (effect.does !== 'draft')
      return [{ turn, kind: 'head_notice', outcome: effect.does === 'send' ? 'sending' : 'stopped' }];
    const text = `${effect.text}\n${effect.from}`;
    const draft = {
      ...{ id: turn, area: effect.to, count: FOLLOWERS, kept: 0, second: false },
      ...{ text, words: effect.text },
    };
    return [{ turn, kind: 'head_notice', outcome: 'drafted', draft }];
  });
}

/** So many follow the notices of an area. */
const FOLLOWERS = 23;

/** How far a notice is that is asked for, and one that is stopped. */
const HALFWAY = {
  progress: { sent: 21, waiting: 0, failed: 2, left: 0 },
  halt: { sent: 14, waiting: 0, failed: 0, left: 9 },
};

/** The code of a house. */
const HOUSE_CODE = 'K7QP-2M9X-4TRW';

/** The code of another chat, and this chat and the other one by their ids. */
const CODE = 'K7QP-2M9X';
const [HERE, THERE] = ['this-chat', 'other-chat'];

/** Where the chat is opened, and the codes that a turn is given. */
const ENTRANCES = { whatsapp: '62811000000', telegram: 'bisa_bot' };

function codesIn(turn: string, count: number): string[] {
  const [digits] = /\d+$/.exec(turn)!;
  return Array.from({ length: count }, (_, i) => `KX7-P${digits}-M${digits[1]}${i + 1}`);
}

/** The codes that were given for some of the list, by their places. */
function codesOf({ topic, person }: Session, places: readonly number[]): string[] {
  return places.flatMap((place) => person.cases[topic.people[place - 1]?.case ?? '']?.proof?.code ?? []);
}

/** A session as it comes to a turn; a chat that is joined to another one shares its person. */
function readIn(session: Session, { joined, left }: Turn, now: number): Session {
  const one = (name: ChatName) => ({ ...name, since: now, own: [] });
  const chats = joined
    ? { [HERE]: one({ channel: 'web', ending: 'none' }), [THERE]: one(joined) }
    : left
      ? {}
      : session.person.joined;
  return { ...session, chat: HERE, person: { ...session.person, joined: chats } };
}

/** The id of a turn, counted from 1. */
function idOf(turn: number): string {
  return `t${String(turn).padStart(2, '0')}`;
}

/** A session as it comes back from a store. */
function keptAgain(after: Session): Session {
  const kept = JSON.stringify([packChat(after), packPerson(after.person)]);
  const [chat, person] = JSON.parse(kept) as [unknown, unknown];
  const session = keptWhole(chat, person);
  if (!session) throw new Error('a session that was kept does not fit its schema');
  return session;
}

async function evidenceIn(
  photo: ExamplePhoto | undefined,
  now: number,
  readSample: ReadSample,
): Promise<Evidence> {
  if (!photo) return noEvidence('gone');
  return 'sample' in photo ? readSample(photo.sample, now) : wholeOf(photo);
}

function eventOf(
  move: Turn,
  turn: string,
  {
    session,
    now,
    zone,
    register,
  }: { session: Session; now: number; zone: string; register: RegisterInMemory },
  content: Pick<Content, 'recognise' | 'tableOf'>,
): Event {
  const { user, edits, tap, stale, photo, other, location, reminder, officer, join } = move;
  if (user !== undefined) {
    if (holdsHalfCode(user, session.person.head)) return { turn, kind: 'head_code', outcome: 'short' };
    const edited = edits === undefined ? { message: turn } : { message: idOf(edits), edited: true as const };
    return { turn, kind: 'text', text: user, ...textRead(content, user, dayOf(now, zone)), ...edited };
  }
  if (tap !== undefined) return { turn, kind: 'choice', id: tap, token: String(session.token) };
  if (stale !== undefined) return { turn, kind: 'choice', id: stale, token: String(session.token - 1) };
  if (photo) return { turn, kind: 'photo' };
  if (other) return { turn, kind: 'other', what: other };
  if (location) {
    const [latitude, longitude] = location;
    return { turn, kind: 'other', what: 'location', near: { latitude, longitude } };
  }
  if (reminder) return { turn, kind: 'reminder', id: inOrder(session.person.reminders)[0]?.id ?? 'none' };
  if (join === 'same' || join === 'unknown') return { turn, kind: 'join', outcome: join };
  if (join) return { turn, kind: 'join', outcome: 'asked', code: CODE, initials: 'none', ...join };
  if (move.join_wanted) return { turn, kind: 'join_wanted', code: CODE, ...move.join_wanted };
  if (move.joined) return { turn, kind: 'joined', ...move.joined };
  if (move.join_not) return { turn, kind: 'join_not' };
  if (move.left) return { turn, kind: 'left', erase: move.left === 'erased' };
  if (move.left_by) return { turn, kind: 'left_by', ...move.left_by };
  if (move.erased) return { turn, kind: 'erased', ...move.erased };
  if (move.kept) return { turn, kind: 'kept', ...move.kept };
  if (move.request_closed)
    return {
      turn,
      kind: 'request_closed',
      id: session.requests[0]?.id ?? 'none',
      by: 'Rina',
      ...move.request_closed,
    };
  if (move.moved) return { turn, kind: 'moved', move: 'the-old-chat', ending: move.moved };
  if (move.moved_in) return { turn, kind: 'moved_in' };
  if (typeof move.head_code === 'string') return { turn, kind: 'head_code', outcome: move.head_code };
  if (move.head_code) {
    const { area, until, by, house, whose } = move.head_code;
    if (house !== undefined && whose === 'occupant')
      return {
        turn,
        kind: 'head_code',
        outcome: 'occupant',
        grant: by,
        area,
        house,
        called: register.called(area, house),
        until: instantOf(until, '00:00', zone),
      };
    const office = {
      ...(house === undefined ? {} : { house }),
      grant: by,
      area: areaOfKey(area),
      until: instantOf(until, '00:00', zone),
      seen: now,
    };
    const called = house === undefined ? {} : { called: register.called(area, house) };
    return { turn, kind: 'head_code', outcome: 'given', office, ...called };
  }
  if (typeof move.proof_code === 'string') return { turn, kind: 'proof_code', outcome: move.proof_code };
  if (move.proof_code) {
    const { by: grant, ...asking } = move.proof_code;
    return { turn, kind: 'proof_code', outcome: 'open', ...asking, grant, until: now + 7 * DAY_MS };
  }
  if (move.proof_not) {
    const { code } = session.person.showings.at(-1) ?? { code: 'none' };
    return { turn, kind: 'proof_not', code, why: move.proof_not };
  }
  if (move.proofs_shown) return { turn, kind: 'proofs_shown' };
  if (move.notice) return { turn, kind: 'notice', id: turn, until: now + DAY_MS, ...move.notice };
  if (move.table) {
    const asked = tableRead(content, move.table, dayOf(now, zone));
    return { turn, kind: 'table', rows: move.table, trouble: null, ...asked };
  }
  if (move.gone) return { turn, kind: 'gone' };
  if (move.set_aside) return { turn, kind: 'set_aside' };
  if (officer) return { turn, kind: 'officer', by: officer.by, desk: 'example', act: actOf(officer) };
  return { turn, kind: 'start' };
}

function actOf({ does, text }: NonNullable<Turn['officer']>): Extract<Event, { kind: 'officer' }>['act'] {
  if (does === 'say') return { kind: 'say', text, photo: false };
  if (does === 'note') return { kind: 'note', text };
  return { kind: does };
}

/** How a script calls cases: the writer `self`, the people of a list by their ids, others in the order of their verdicts. */
function namesOfCases() {
  const others: string[] = [];
  return {
    clear: () => others.splice(0),
    of(id: string | null): string | null {
      if (id === null || id === SELF || /-p\d+$/.test(id)) return id;
      if (!others.includes(id)) others.push(id);
      const n = others.indexOf(id) + 1;
      return n === 1 ? 'other' : `other-${n}`;
    },
  };
}
type NameOf = ReturnType<typeof namesOfCases>['of'];

function playedOf(flows: Flows, session: Session, effects: Effect[], nameOf: NameOf): Played {
  const sends = effects.filter((effect) => effect.kind === 'send');
  const bot = compose(sends, flows.texts, session.person.locale, session.person.head).map(
    ({ text, ...choosing }) => numbered(text, choosing),
  );
  const others = effects.filter(({ kind }) => kind !== 'send');
  return { bot, effects: others.map((effect) => shortOf(effect, flows.zone, nameOf)) };
}

function shortOf(effect: Effect, zone: string, nameOf: NameOf): string {
  switch (effect.kind) {
    case 'remind':
      return `remind ${effect.id} at ${dayOf(effect.at, zone)} ${timeOf(effect.at, zone)}`;
    case 'cancel':
      return `cancel ${effect.id}`;
    case 'hand_over':
      return `hand over ${effect.topic} (${effect.service ?? 'no service'})`;
    case 'record':
      return effect.record === 'verdict'
        ? `verdict ${effect.about.service} ${effect.about.outcome} on ${effect.about.on} (${nameOf(effect.case)})`
        : `failure ${effect.about.place}: ${effect.about.reason}`;
    case 'read_photos':
      return `read photo ${effect.turns.join(' ')}`;
    case 'join':
      return `join ${effect.does}`;
    case 'leave':
      return effect.erase ? 'leave and erase' : 'leave';
    case 'request':
      return `request ${effect.request.what} by ${dayOf(effect.request.due, zone)} ${timeOf(effect.request.due, zone)}`;
    case 'register':
      return `register ${effect.change.area}: ${effect.change.house.name}, ${effect.change.steps.length} steps`;
    case 'proof':
      return `proof ${effect.does} ${effect.code}`;
    case 'audit':
      return `audit ${effect.does}: ${effect.about}`;
    case 'house_code':
      return `code of ${effect.house} for its ${effect.whose}`;
    case 'house_code_end':
      return `end codes of ${effect.house}`;
    case 'desk':
      return `officers see: ${effect.does} ${effect.text}`.trim();
    default:
      return effect.kind;
  }
}
