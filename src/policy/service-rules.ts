import type { Day } from '../calendar.js';
import { turnsOfConditions } from './ahead.js';
import { dayFact } from './facts.js';
import { type Case, holdsIn } from './lookup.js';
import type { AnswerBeside, Rulebook, Service } from './schema.js';

/** Something that was told or asked, and what is answered to it before anything else. */
export interface Answer {
  /** The Fluent message `answer-<id>`. */
  id: string;
  /** The day of the case that it names, or `null`. */
  day: Day | null;
  unsettled: boolean;
  papers: boolean;
}

/** The case with the facts that its service derives from others. */
export function withDerived(one: Case): Case {
  const derived = one.service.derive.filter(({ when }) => holdsIn(one, when));
  if (!derived.length) return one;
  const settled = derived.map(({ fact, value }) => [fact, { value, provenance: 'claimed', at: 0 }] as const);
  return { ...one, facts: { ...one.facts, ...Object.fromEntries(settled) } };
}

/** The first rule of the service itself that holds, or `null`. */
function ownRuleIn(one: Case): Service['rules'][number] | null {
  return one.service.rules.find(({ when }) => holdsIn(one, when)) ?? null;
}

/** The conditions of the service's own rules, and of the facts that it derives. */
export function conditionsOf({ rules, derive }: Service) {
  return [...rules, ...derive].map(({ when }) => when);
}

/** The first day after a case's own on which its service is open to the person, as far as what is known tells; or `null`. */
export function eligibleFrom(one: Case): Day | null {
  const turns = turnsOfConditions(conditionsOf(one.service), one.facts).filter((day) => day > one.on);
  const open = (on: Day) => ownRuleIn(withDerived({ ...one, on }))?.outcome !== 'not_eligible';
  return turns.sort().find(open) ?? null;
}

/** What is to be answered beside the verdict: what the service itself has on it, then what holds for any. */
export function answersIn(book: Rulebook, one: Case): Answer[] {
  return [...one.service.answers, ...book.city.answers]
    .filter(({ when }) => holdsIn(one, when))
    .map((answer) => answerOf(one, answer));
}

function answerOf({ facts }: Case, { id, day, unsettled, papers }: AnswerBeside): Answer {
  return { id, day: day ? dayFact(facts, day) : null, unsettled, papers };
}
