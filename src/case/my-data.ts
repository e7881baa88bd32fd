import { z } from 'zod';
import { dayOf, timeOf } from '../calendar.js';
import { daySchema } from '../day-schema.js';
import { type FactName, isAsked } from '../policy/facts.js';
import { OUTCOMES } from '../policy/schema.js';
import type { Text, TextArg } from '../texts.js';
import { factLines } from './fact-line.js';
import type { Flows } from './flows.js';
import { followLines } from './follow.js';
import { chatText, othersOf } from './joined.js';
import { ownHouseLines, type Registered } from './own-houses.js';
import { SELF } from './person.js';
import { reminderLines } from './reminder-names.js';
import type { Session } from './session.js';
import { askerText } from './showings.js';

/** A chat as far as it tells what is kept of its person. */
interface Keeping {
  readonly flows: Pick<Flows, 'zone' | 'areas' | 'book'>;
  readonly session: Session;
  readonly now: number;
}

const FACT_TEXTS = { line: 'my-data-fact', yes: 'choice-yes', no: 'choice-no' };

/** All that is kept of the person, in lines; others are counted alone, whatever is known of them. */
export function knownLines(chat: Keeping & Registered): Text[] {
  const { person, handover, requests } = chat.session;
  const joined = othersOf(chat.session);
  const { [SELF]: self, ...others } = person.cases;
  const count = Object.values(others).filter((one) => Object.keys(one.facts).length > 0).length;
  const lines: Text[] = [
    ...factLines(self?.facts ?? {}, FACT_TEXTS, (at) => dayIn(chat, at, false)),
    ...(count ? [{ id: 'my-data-others', args: { count } }] : []),
    ...(person.reminders.length ? [{ id: 'my-data-reminders' }, ...reminderLines(chat)] : []),
    ...followLines(chat.session, chat.flows),
    ...(person.consent === null
      ? []
      : [{ id: 'my-data-consent', args: { day: dayIn(chat, person.consent) } }]),
    ...showingLines(chat),
    ...(person.head ? [{ id: 'my-data-head' }] : []),
    ...ownHouseLines(chat),
    ...(handover ? [{ id: 'my-data-officer', args: { count: handover.lines.length } }] : []),
    ...(joined.length
      ? [{ id: 'my-data-joined', args: { chats: { list: joined.map(chatText), style: 'and' as const } } }]
      : []),
    ...requests.map(({ what, due }) => ({ id: 'my-data-request', args: { what, ...momentIn(chat, due) } })),
  ];
  return lines.length ? lines : [{ id: 'my-data-none' }];
}

function showingLines(chat: Keeping): Text[] {
  return chat.session.person.showings.map(({ area, service, at, shown }) => ({
    id: 'my-data-showing',
    args: {
      asker: askerText(chat.flows, area),
      service: service === null ? 'none' : { id: `service-${service}` },
      day: dayIn(chat, at, false),
      shown: shown ? 'yes' : 'no',
    },
  }));
}

/** What is known of the writer and was not merely asked, by name. */
export function ownFacts({ person }: Pick<Session, 'person'>): FactName[] {
  return (Object.keys(person.cases[SELF]?.facts ?? {}) as FactName[]).filter((name) => !isAsked(name));
}

/** The same in numbered lines, to pick one that is wrong. */
export function numberedFacts(session: Pick<Session, 'person'>): Text[] {
  const texts = { ...FACT_TEXTS, line: 'correct-line' };
  return factLines(session.person.cases[SELF]?.facts ?? {}, texts).map(({ id, args }, i) => ({
    id,
    args: { n: i + 1, name: args!.name!, value: args!.value! },
  }));
}

/** An answer that was given, as it is kept. */
export const answeredSchema = z.object({
  at: z.number(),
  service: z.string(),
  outcome: z.enum(OUTCOMES),
  on: daySchema,
});
export type Answered = z.infer<typeof answeredSchema>;

/** What is kept beside the session: the answers that were given, and until when lines are kept for officers. */
export function keptLines(
  chat: Keeping,
  { answers, lines, until }: { answers: readonly Answered[]; lines: number; until: number | null },
): Text[] {
  const told = answers.map(({ at, service, outcome }) => ({
    id: 'my-data-answer',
    args: { day: dayIn(chat, at, false), service: { id: `service-${service}` }, outcome },
  }));
  return [
    answers.length
      ? { id: 'my-data-answers', args: { count: answers.length, lines: { list: told, style: 'lines' } } }
      : { id: 'my-data-no-answers' },
    ...(until === null ? [] : [{ id: 'my-data-lines', args: { count: lines, ...momentIn(chat, until) } }]),
  ];
}

function momentIn({ flows }: Keeping, at: number): { day: TextArg; time: TextArg } {
  return { day: { day: dayOf(at, flows.zone) }, time: { hour: timeOf(at, flows.zone) } };
}

function dayIn({ flows }: Keeping, at: number, weekday = true): TextArg {
  return { day: dayOf(at, flows.zone), weekday };
}
