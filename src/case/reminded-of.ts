import type { Day } from '../calendar.js';
import { decide, type Verdict } from '../policy/decide.js';
import { explain } from '../policy/explain.js';
import { bring } from '../policy/papers.js';
import type { Text } from '../texts.js';
import { factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { SELF } from './person.js';
import { recordOf } from './record.js';
import { dayMeant, type Reminder, serviceOf } from './reminder.js';

type Deciding = Pick<Draft, 'session' | 'flows' | 'today'>;

/** What a reminder that is set now keeps of its service, where it is of one. */
export function rulesOf(draft: Deciding, text: Text): Pick<Reminder, 'case' | 'rules'> {
  const { topic } = draft.session;
  const service = serviceOf({ text });
  const verdict = service && verdictOn(draft, service, topic.case, topic.day ?? draft.today);
  if (!verdict) return {};
  return { ...(topic.case === SELF ? {} : { case: topic.case }), rules: rulesIn(verdict) };
}

/**
 * What is told of the service of a reminder as it comes, by the rules as they are then: that these are others than when
 * it was set, with what holds now as far as it is known, and what to bring.
 */
export function newsOf(draft: Pick<Draft, 'effects'> & Deciding, reminder: Reminder): Text[] {
  const { case: whose = SELF, rules } = reminder;
  const service = serviceOf(reminder);
  const [, day] = [draft.today, dayMeant(reminder, draft.flows.zone)].sort();
  const verdict = service && verdictOn(draft, service, whose, day!);
  if (!verdict) return [];
  if (rules === undefined || rules === rulesIn(verdict)) return bring(verdict);
  const known = verdict.outcome !== 'needs_facts';
  const changed: Text = { id: 'reminder-rules-changed', args: { known: known ? 'yes' : 'no' } };
  if (!known) return [changed, ...bring(verdict)];
  draft.effects.push(recordOf(draft, verdict, whose));
  const [answer = []] = explain(verdict, { brief: true });
  return [changed, ...answer, ...bring(verdict)];
}

/** `null`: there is no such service any more. */
function verdictOn(
  { session, flows, today }: Deciding,
  service: string,
  id: string,
  on: Day,
): Verdict | null {
  return flows.book.services.has(service)
    ? decide(flows.book, service, factsOf(session, id), on, today)
    : null;
}

function rulesIn({ versions }: Verdict): string {
  return versions.join(' ');
}
