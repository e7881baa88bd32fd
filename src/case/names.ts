import { type Day, isDay, isTimeOfDay } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import type { Placed } from '../neighbourhood/register.js';
import type { Verdict } from '../policy/decide.js';
import { details } from '../policy/details.js';
import { answersBeside, nameOfService, papers, places } from '../policy/explain.js';
import { type Facts, isFactName } from '../policy/facts.js';
import { actAskingProof } from '../policy/proof.js';
import { RETENTION_KINDS } from '../policy/retention.js';
import { afterCovidOn, gapOf, nextDose, secondDoseOn } from '../policy/schedule.js';
import type { DoseSchedule } from '../policy/schema.js';
import type { Room, TextArg } from '../texts.js';
import { calledText } from '../understanding/called.js';
import { serviceAbout } from './about.js';
import { caseOf, factsOf } from './cases.js';
import { standingConsent } from './consent.js';
import { driveDetails, driveValue, nextDriveIn } from './drive.js';
import type { Flows } from './flows.js';
import { officeAt } from './hours.js';
import { chatText, othersOf } from './joined.js';
import { knownLines, numberedFacts, ownFacts } from './my-data.js';
import { noticeText, noticeValue } from './notice-names.js';
import { SELF } from './person.js';
import { isOfReminder, reminderText, reminderValue } from './reminder-names.js';
import { lastVerdict, saidOf } from './said.js';
import type { Session } from './session.js';
import { askersText, askerText } from './showings.js';

/** What a dialogue may be begun with, as `args.<name>`. */
export const ARGS = [
  'args.area',
  'args.cost',
  'args.channel',
  'args.code',
  'args.corrects',
  'args.ending',
  'args.entered_as',
  'args.grant',
  'args.house',
  'args.initials',
  'args.locale',
  'args.move',
  'args.notice',
  'args.places',
  'args.purpose',
  'args.reminder',
  'args.task',
  'args.text',
  'args.listed',
  'args.until',
  'args.wish',
  'args.within',
  'args.words',
] as const;

/** How long a kind of what is kept is kept: `retention.<kind>`, a text. */
export const RETENTION_NAMES = RETENTION_KINDS.map((kind) => `retention.${kind}` as const);

/**
 * Names beside the facts and `answers.<node>` that conditions and texts of a dialogue may use. `service.papers`,
 * `service.places`, `service.details` (what a first answer leaves out), `service.answers` (to what was told or asked
 * beside), `reminder.when` and `reminder.matter` are texts, and so only for texts; `reminder.asked` is the reminder of
 * which the dialogue was begun to ask, while it stands, its `asked_matter` and `asked_when` texts;
 * `service.gated` tells whether proof is asked for there today, `service.own_rule` whether a rule of the service itself
 * answers, `service.asked` whether an answer beside is still owed, `service.unsettled` whether one of them is that nobody
 * here knows. `retention.<kind>` is a text. `drive.` is the drive that comes first for the case in question, its `details` a
 * text. `person.known` is a text, too, and `person.stale` tells whether somebody else may hold the phone, since the chat was
 * silent, and `person.held` whether a certificate's facts are put aside for that. `person.joined` tells whether other chats are
 * joined, and names them in texts; `person.showings` counts the heads to whom they agreed to show their certificate, and
 * names those in texts. `proof.asker` is a text, the head whose code was entered. `topic.relays` tells whether the case in
 * question, or one of the last list, is a neighbour's.
 */
export const SESSION_NAMES = [
  'today',
  ...ARGS,
  'topic.service',
  'topic.several',
  'topic.next_service',
  'topic.listed',
  'topic.relays',
  'topic.interrupts',
  'topic.area',
  'topic.subject',
  'topic.who',
  'topic.day',
  'topic.time',
  'reminder.about',
  'reminder.what',
  'reminder.of',
  'reminder.day',
  'reminder.time',
  'reminder.next_day',
  'reminder.due',
  'reminder.ahead',
  'reminder.every',
  'reminder.quiet',
  'reminder.quiet_hours',
  'reminder.wrong',
  'reminder.other',
  'reminder.when',
  'reminder.matter',
  'reminder.recurs',
  'reminder.asked',
  'reminder.asked_matter',
  'reminder.asked_when',
  'service.gated',
  'service.urgent',
  'service.decided_by',
  'service.own_rule',
  'service.asked',
  'service.unsettled',
  'service.answers',
  'service.papers',
  'service.places',
  'service.details',
  'verdict.service',
  'verdict.outcome',
  'verdict.decided_by',
  'verdict.allowed_from',
  'verdict.stands',
  'schedule.second_dose_on',
  'schedule.next_dose_on',
  'schedule.next_dose_waits',
  'schedule.gap_days',
  'schedule.after_covid_on',
  'drive.day',
  'drive.place',
  'drive.details',
  'evidence.outcome',
  'evidence.finding',
  'evidence.format',
  'evidence.reason',
  'evidence.contradiction',
  'evidence.kind',
  'evidence.name',
  'evidence.dose',
  'evidence.doses',
  'evidence.on',
  'evidence.others',
  'evidence.missing',
  'consent.photos',
  ...RETENTION_NAMES,
  'person.locale',
  'person.reminders',
  'person.facts',
  'person.held',
  'person.initials',
  'person.joined',
  'person.knows',
  'person.stale',
  'person.known',
  'person.showings',
  'person.follows',
  'proof.asker',
  'proof.service',
  'notice.area',
  'notice.from',
  'notice.purpose',
  'notice.service',
  'notice.text',
  'photo.waiting',
  'officer.waiting',
  'officer.open',
  'officer.opens_on',
  'officer.opens_at',
  'officer.within',
] as const;

/** A chat as far as names stand for something in it. */
export interface Named {
  readonly flows: Flows;
  readonly session: Session;
  readonly now: number;
  readonly today: Day;
  readonly lookup: Lookup;
  /** The houses of registers that the turn knows, and the grants of the writer that were ended. */
  readonly houses: readonly Placed[];
  readonly endedGrants: readonly string[];
  /** The verdict on the case and the service in question, as far as it is known by now. */
  verdict(): Verdict;
}

/** What a name that is no fact stands for in a chat; `undefined` or `null` while it is not known. */
export function sessionValue(chat: Named, name: string): unknown {
  const { session, flows } = chat;
  const { evidence, person } = session;
  const [scope, key] = name.split('.', 2) as [string, string];
  switch (scope) {
    case 'today':
      return chat.today;
    case 'answers':
      return session.runs.at(-1)?.answers[key];
    case 'args':
      return session.runs.at(-1)?.args[key];
    case 'topic':
      return topicValue(chat, key);
    case 'reminder':
      return reminderValue(chat, key);
    case 'service':
      return serviceValue(chat, key);
    case 'verdict':
      return key === 'stands' ? stands(chat) : lastVerdict(session)?.[key as 'outcome'];
    case 'schedule':
      return SCHEDULE[key]!(flows.book.doses, factsOf(session));
    case 'drive':
      return driveValue(nextDriveIn(chat), key);
    case 'evidence':
      return evidence?.[key as 'outcome'] ?? evidence?.certificate?.[key as 'name'];
    case 'consent':
      return standingConsent(flows, person, chat.now);
    case 'person':
      return personValue(chat, key);
    case 'notice':
      return noticeValue(chat, key);
    case 'proof':
      return session.runs.at(-1)?.args.service;
    case 'photo':
      return session.photos.length > 0;
    case 'officer': {
      if (key === 'waiting') return session.handover !== null;
      if (key === 'within') return flows.office.requests.hours;
      const office = officeAt(flows.office, flows.zone, chat.now);
      return key === 'open' ? office.open : key === 'opens_on' ? office.day : office.time;
    }
    default:
      return undefined;
  }
}

function personValue(chat: Named, key: string): unknown {
  const { person } = chat.session;
  switch (key) {
    case 'locale':
      return person.locale;
    case 'stale':
      return person.held !== null;
    case 'held':
      return Object.keys(person.held?.facts ?? {}).length > 0;
    case 'initials':
      return person.held?.initials ?? person.cases[SELF]?.initials ?? 'none';
    case 'joined':
      return othersOf(chat.session).length > 0;
    case 'follows':
      return person.follows.length;
    case 'showings':
      return person.showings.length;
    case 'knows':
      return ownFacts(chat.session).length > 0;
    default:
      return person.reminders.length;
  }
}

function topicValue({ session, flows }: Named, key: string): unknown {
  const { topic, runs } = session;
  switch (key) {
    case 'listed':
      return runs.some(({ dialogue }) => dialogue === flows.byEvent.get('people'));
    case 'relays':
      return [topic, ...topic.people].some((one) => caseOf(session, one.case).relayed);
    // an open question waits below, and is asked again
    case 'interrupts':
      return runs.length > 1;
    case 'several':
      return topic.services.length > 0;
    case 'next_service':
      return topic.service && topic.services[0];
    case 'area':
      return topic.area?.kelurahan ?? topic.area?.kecamatan ?? 'none';
    // a text, and so only for texts
    case 'who':
      return null;
    case 'subject':
      return topic.case === SELF ? 'self' : 'other';
    case 'service':
      return serviceAbout(session);
    default:
      return topic[key as 'service'];
  }
}

function serviceValue(chat: Named, key: string): unknown {
  const { book } = chat.flows;
  const service = book.services.get(serviceAbout(chat.session) ?? '');
  if (!service) return undefined;
  switch (key) {
    case 'gated':
      return actAskingProof(book, service.id, chat.today) !== null;
    case 'own_rule':
      return chat.verdict().own !== null;
    case 'asked':
      return chat.verdict().answers.some(({ id }) => !notedIn(chat).includes(id));
    case 'unsettled':
      return chat.verdict().answers.some(({ unsettled }) => unsettled);
    default:
      return service[key as 'urgent'];
  }
}

/** The answers beside that were given already. */
export function notedIn({ session }: Named): readonly string[] {
  return saidOf(session, session.topic.case, serviceAbout(session)).answers ?? [];
}

const SCHEDULE: Record<string, (doses: DoseSchedule, facts: Facts) => Day | number | string | null> = {
  gap_days: gapOf,
  second_dose_on: secondDoseOn,
  after_covid_on: afterCovidOn,
  next_dose_on: (doses, facts) => nextDose(doses, facts)?.day ?? null,
  next_dose_waits: (doses, facts) => nextDose(doses, facts)?.waits ?? null,
};

/** Whether the verdict that was told last is what would be told now. */
function stands(chat: Named): boolean {
  const { session } = chat;
  const last = lastVerdict(session);
  if (!session.topic.service || last?.service !== session.topic.service) return false;
  const anew = chat.verdict();
  return anew.outcome === last.outcome && anew.reasons[0]?.rule === last.rule;
}

/** What a small phone holds, less the name of the service, and the question that follows. */
const ROOM = { lines: 4, characters: 197 };
/** What an answer beside takes of it. */
const BESIDE = 80;

/** The room for papers or places, with the answers beside that go before them. */
function roomIn(chat: Named): Room {
  const beside = chat.verdict().answers.length;
  return { lines: ROOM.lines - beside, characters: ROOM.characters - BESIDE * beside };
}

/** A name's value as an argument of a text: days and hours are written out, services, facts and reminders by their texts. */
export function argumentOf(chat: Named, name: string): TextArg {
  const { session } = chat;
  const ofNotice = noticeText(chat, name);
  if (ofNotice !== null) return ofNotice;
  if (isOfReminder(name)) return reminderText(chat, name);
  if (name === 'person.joined') return { list: othersOf(session).map(chatText), style: 'and' };
  if (name === 'person.showings')
    return { list: askersText(chat.flows, session.person.showings), style: 'and' };
  if (name === 'proof.asker') {
    const asker = session.runs.at(-1)?.args.area;
    return typeof asker === 'string' ? askerText(chat.flows, asker) : '';
  }
  if (name === 'person.facts') return { list: numberedFacts(session), style: 'lines' };
  if (name === 'person.known') return { list: knownLines(chat), style: 'lines' };
  const fixed = chat.flows.names.fixed(name);
  if (fixed !== undefined) return fixed;
  const { area } = session.topic;
  const cost = chat.lookup('args.cost')?.value === true;
  if (name === 'service.places') return { lines: places(chat.verdict(), { area, cost }), room: roomIn(chat) };
  if (name === 'service.papers') return { lines: papers(chat.verdict(), { area, cost }), room: roomIn(chat) };
  if (name === 'service.details') return { list: details(chat.verdict(), area), style: 'lines' };
  if (name === 'drive.details') return driveDetails(nextDriveIn(chat));
  if (name === 'service.answers')
    return { list: answersBeside(chat.verdict(), notedIn(chat)), style: 'lines' };
  if (name === 'topic.who') {
    const one = caseOf(session, session.topic.case);
    return calledText(one, session.topic.case === SELF);
  }
  const value = chat.lookup(name)?.value ?? '';
  if (/[._]fact$/.test(name)) return { id: `fact-${value}` };
  if (name === 'proof.service' && !value) return 'none';
  if (/[._]service$/.test(name)) return value ? nameOfService(String(value), factsOf(session)) : '';
  if (typeof value === 'number') return value;
  const text = String(value);
  // one plans by the weekday of a day to come; of a past one it is noise
  if (isDay(text)) return { day: text, weekday: text >= chat.today };
  return isTimeOfDay(text) ? { hour: text } : text;
}

/** Whether a name is of a fact, and of what it is one. */
export function factValue({ session }: Named, name: string) {
  const fact = isFactName(name) ? factsOf(session)[name] : undefined;
  return fact && { value: fact.value, verified: fact.provenance === 'verified' };
}
