import type { Run } from '../engine/state.js';
import { type Person, SELF } from './person.js';
import { newTopic, type Session, type Topic } from './session.js';

/** The version of the kept form; see `migrate`. */
export const VERSION = 2;

/** A session or a person as it is kept: its version, and what differs from a new one's. */
export type Packed = { v: typeof VERSION } & Record<string, unknown>;

/** A chat as it is kept, without its person. */
export function packChat(session: Session): Packed {
  const {
    runs,
    trail,
    shown,
    edition,
    token,
    waiting,
    misses,
    agenda,
    said,
    photos,
    pending,
    evidence,
    parts,
    handover,
    requests,
    reminded,
    noticed,
    registered,
    looked,
    announced,
    listed,
    heard,
    undo,
    at,
  } = session;
  const packed: Packed = { v: VERSION, at };
  if (runs.length) packed.runs = runs.map(packRun);
  if (trail.length) packed.trail = trail.join(' ');
  if (shown) packed.shown = shown;
  if (edition) packed.edition = edition;
  if (token) packed.token = token;
  if (waiting) packed.waiting = waiting;
  if (misses) packed.misses = misses;
  const topic = packTopic(session.topic);
  if (!isEmpty(topic)) packed.topic = topic;
  if (agenda.length) packed.agenda = agenda;
  if (said.length) packed.said = said;
  if (photos.length) packed.photos = photos;
  if (pending.length) packed.pending = pending;
  if (evidence) packed.evidence = evidence;
  if (parts.length) packed.parts = parts;
  if (handover) packed.handover = handover;
  if (requests.length) packed.requests = requests;
  if (reminded) packed.reminded = reminded;
  if (noticed) packed.noticed = noticed;
  if (registered) packed.registered = registered;
  if (looked) packed.looked = looked;
  if (announced) packed.announced = announced;
  if (listed) packed.listed = listed;
  if (heard.length) packed.heard = heard.map(({ message, words }) => `${message}:${words}`).join(' ');
  if (undo) packed.undo = undo;
  return packed;
}

function packRun({ dialogue, version, node, args, answers, sought, kept }: Run): Partial<Run> {
  return {
    dialogue,
    version,
    node,
    ...(isEmpty(args) ? {} : { args }),
    ...(isEmpty(answers) ? {} : { answers }),
    ...(sought.length ? { sought } : {}),
    ...(kept.length ? { kept } : {}),
  };
}

function packTopic({
  case: id,
  service,
  services,
  people,
  talk,
  area,
  day,
  time,
  reminder,
}: Topic): Partial<Topic> {
  const packed: Partial<Topic> = {};
  if (id !== SELF) packed.case = id;
  if (service) packed.service = service;
  if (services.length) packed.services = services;
  if (people.length) packed.people = people;
  if (talk) packed.talk = talk;
  if (area) packed.area = area;
  if (day) packed.day = day;
  if (time) packed.time = time;
  if (reminder) packed.reminder = reminder;
  return packed;
}

/** A person as it is kept. */
export function packPerson({
  locale,
  consent,
  consent_text,
  stopped,
  chose_locale,
  head,
  cases,
  reminders,
  held,
  since,
  joined,
  office,
  owns,
  entries,
  showings,
  follows,
  noticed,
}: Person): Packed {
  const packed: Packed = { v: VERSION, locale };
  if (consent !== null) packed.consent = consent;
  if (consent_text !== undefined) packed.consent_text = consent_text;
  if (stopped) packed.stopped = stopped;
  if (chose_locale) packed.chose_locale = chose_locale;
  if (head) packed.head = head;
  const known = Object.entries(cases).filter(([id, one]) => id !== SELF || !isEmpty(one.facts));
  if (known.length) packed.cases = Object.fromEntries(known);
  if (reminders.length) packed.reminders = reminders;
  if (held) packed.held = held;
  if (since !== null) packed.since = since;
  if (!isEmpty(joined)) packed.joined = joined;
  if (office) packed.office = office;
  if (owns.length) packed.owns = owns;
  if (entries.length) packed.entries = entries;
  if (showings.length) packed.showings = showings;
  if (follows.length) packed.follows = follows;
  if (noticed.length) packed.noticed = noticed;
  return packed;
}

/** What was packed, whole again, as far as it has the form of a chat: what is not in it is as in a new one. */
export function unpackChat(packed: Partial<Record<keyof Session | 'photo', unknown>>): unknown {
  const { runs, trail, topic, heard, photo } = packed;
  return {
    runs: Array.isArray(runs) ? runs.map(unpackRun) : (runs ?? []),
    trail: typeof trail === 'string' ? trail.split(' ') : (trail ?? []),
    shown: packed.shown ?? '',
    edition: packed.edition ?? '',
    token: packed.token ?? 0,
    waiting: packed.waiting ?? null,
    misses: packed.misses ?? 0,
    topic: topic === undefined ? newTopic() : { ...newTopic(), ...(topic as object) },
    agenda: packed.agenda ?? [],
    said: packed.said ?? [],
    // one alone, as it was kept before there were albums
    photos: packed.photos ?? (photo ? [photo] : []),
    pending: packed.pending ?? [],
    evidence: packed.evidence ?? null,
    parts: packed.parts ?? [],
    handover: packed.handover ?? null,
    requests: packed.requests ?? [],
    reminded: packed.reminded ?? null,
    noticed: packed.noticed ?? null,
    registered: packed.registered ?? null,
    looked: packed.looked ?? null,
    announced: packed.announced ?? null,
    listed: packed.listed ?? null,
    heard: typeof heard === 'string' ? heard.split(' ').map(unpackHeard) : (heard ?? []),
    undo: packed.undo ?? null,
    at: packed.at,
  };
}

/** What was packed, whole again, as far as it has the form of a person. */
export function unpackPerson(packed: Partial<Record<keyof Person, unknown>>): unknown {
  return {
    locale: packed.locale,
    consent: packed.consent ?? null,
    ...(packed.consent_text === undefined ? {} : { consent_text: packed.consent_text }),
    stopped: packed.stopped ?? false,
    chose_locale: packed.chose_locale ?? false,
    head: packed.head ?? false,
    cases: packed.cases ?? {},
    reminders: packed.reminders ?? [],
    held: packed.held ?? null,
    since: packed.since ?? null,
    joined: packed.joined ?? {},
    ...(packed.office === undefined ? {} : { office: packed.office }),
    owns: packed.owns ?? [],
    entries: packed.entries ?? [],
    showings: packed.showings ?? [],
    follows: packed.follows ?? [],
    noticed: packed.noticed ?? [],
  };
}

function unpackHeard(one: string): unknown {
  const [message, words] = one.split(':');
  return { message, words };
}

function unpackRun(run: Partial<Run>): unknown {
  const { dialogue, version, node, args = {}, answers = {}, sought = [], kept = [] } = run ?? {};
  return { dialogue, version, node, args, answers, sought, kept };
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
