import type { Sentence, Text, TextArg } from '../texts.js';
import type { Verdict } from './decide.js';
import { type Facts, otherService } from './facts.js';
import { bringInCommon, bringInShort, prepare } from './papers.js';
import { type From, placeInShort, placeLine } from './places.js';
import { hoursLine, remarks, remarksOfCase, weekend } from './remarks.js';

/** What goes first where there is no room for all of it; an answer itself stays. */
const SPARE = { note: 1, place: 2, remark: 3, reason: 4, officer: 5, papers: 6, hours: 7 };

/** A line of a message. */
export type Line = Sentence[];

/**
 * A verdict as the lines of a first answer: what was asked beside, the answer with its reason, from when, what to bring,
 * where. What else there is to know is told when it is asked for, see `details`. `brief`: papers and places were just
 * told, and only what is new is said; `placed`: the places were told; `noted`: these answers beside were given; `area`:
 * offices are those of that part of the city.
 */
export function explain(
  verdict: Verdict,
  {
    brief = false,
    placed = false,
    noted = [],
    area = null,
  }: { brief?: boolean; placed?: boolean; noted?: readonly string[]; area?: From | null } = {},
): Line[] {
  const unsettled = verdict.answers.some((answer) => answer.unsettled);
  const tells = !brief && verdict.outcome !== 'needs_facts';
  return [
    ...lines(answersBeside(verdict, noted)),
    ...(verdict.own ? lines(ownAnswer(verdict)) : answerOfAct(verdict, { brief })),
    ...(tells ? lines(asked(verdict)) : []),
    ...(tells && !verdict.own ? lines(weekend(verdict), SPARE.hours) : []),
    ...(tells ? lines(papersOf(verdict), SPARE.papers) : []),
    ...(tells && !verdict.own ? lines(remarksOfCase(verdict), SPARE.remark) : []),
    ...(tells && !placed && !verdict.own ? lines([placeInShort(verdict, area)], SPARE.place) : []),
    // where an officer decides, the dialogue itself offers one
    ...(unsettled && verdict.outcome !== 'officer'
      ? lines([{ id: 'verdict-ask-officer' }], SPARE.officer)
      : []),
  ];
}

/** Each text in a line of its own. */
function lines(texts: Text[], spare?: number): Line[] {
  return texts.map((text) => [spare === undefined ? text : { ...text, spare }]);
}

/** What was told or asked beside, in a line each, without what was `noted` before. */
export function answersBeside(verdict: Verdict, noted: readonly string[] = []): Text[] {
  return verdict.answers
    .filter(({ id }) => !noted.includes(id))
    .map(({ id, day }): Text => ({ id: `answer-${id}`, args: day ? { day: { day } } : {} }));
}

/** What the text of a rule of a service itself is given. */
export function ownRuleArgs(verdict: Verdict): Record<string, TextArg> {
  const day = verdict.eligibleFrom;
  return {
    service: serviceName(verdict),
    by: verdict.decidedBy,
    proof: verdict.own?.asksProof ? 'yes' : 'no',
    since: day ? 'known' : 'none',
    day: day ? { day } : '',
  };
}

/** A rule of the service itself decided: its text is the answer. */
export function ownAnswer(verdict: Verdict): Text[] {
  return [{ id: `rule-${verdict.reasons[0]!.rule}`, args: ownRuleArgs(verdict) }];
}

/**
 * The answer of the act with its reason, and the day from which it will be another one. `brief`: of a day that is known
 * only that; `long`: nothing is said in short.
 */
export function answerOfAct(
  verdict: Verdict,
  { brief = false, long = false }: { brief?: boolean; long?: boolean } = {},
): Line[] {
  const [reason, ...notes] = verdict.reasons;
  const args = { id: verdict.service, service: serviceName(verdict), by: verdict.decidedBy };
  const because = ({ rule }: { rule: string }, spare: number): Sentence => ({
    id: `rule-${rule}`,
    args: { id: args.id, by: args.by },
    spare,
    ...(long ? {} : { short: true }),
  });
  const answer: Line = [];
  if (!brief || !verdict.allowedFrom) {
    answer.push({ id: `verdict-${verdict.outcome.replace('_', '-')}`, args });
    if (reason) answer.push(because(reason, SPARE.reason));
  }
  answer.push(...notes.map((note) => because(note, SPARE.note)));
  const from: Sentence[] = [];
  if (verdict.allowedFrom) {
    const since = verdict.afterDose === null ? 'law' : `dose-${verdict.afterDose}`;
    const given = { ...args, day: { day: verdict.allowedFrom }, because: since };
    from.push({ id: 'verdict-from', args: given, ...(since === 'law' ? { spare: SPARE.note } : {}) });
  }
  if (verdict.vaccineFrom) {
    const severity = verdict.vaccineFromIfMild ? 'unknown' : 'known';
    from.push({ id: 'verdict-vaccine-from', args: { day: { day: verdict.vaccineFrom }, severity } });
  }
  return [...(answer.length ? [answer] : []), ...lines(from)];
}

/** What to bring; what to have ready where nobody comes to the counter. */
function papersOf(verdict: Verdict): Text[] {
  if (verdict.own) return verdict.own.papers ? prepare(verdict) : [];
  return verdict.asks.includes('papers') ? bringInShort(verdict) : bringInCommon(verdict);
}

/** The fee and the hours, where they are asked for. */
function asked(verdict: Verdict): Text[] {
  return [
    ...fee(verdict),
    ...(verdict.asks.includes('hours') && !verdict.onWeekend ? remarks(verdict, 'hours') : []),
  ];
}

function fee(verdict: Verdict): Text[] {
  return verdict.asks.includes('fee') ? remarks(verdict, 'fee') : [];
}

/** Papers and places of a service in short, whoever asks; `cost`: the fee is what was asked, and comes first. */
export function papers(
  verdict: Verdict,
  { area = null, cost = false }: { area?: From | null; cost?: boolean } = {},
): Line[] {
  return [
    ...lines(weekend(verdict), SPARE.hours),
    ...(cost ? lines(fee(verdict)) : []),
    ...lines(verdict.answers.length ? bringInCommon(verdict) : bringInShort(verdict)),
    ...(cost ? [] : lines(fee(verdict))),
    ...lines(remarksOfCase(verdict), SPARE.remark),
    ...lines([placeInShort(verdict, area)], SPARE.place),
  ];
}

/**
 * Where the service is given, and the hours, which stay where they are asked for; `cost`: the fee is asked too, and
 * comes first.
 */
export function places(
  verdict: Verdict,
  { area = null, cost = false }: { area?: From | null; cost?: boolean } = {},
): Line[] {
  const { asks, onWeekend, answers } = verdict;
  const hours = asks.includes('hours');
  const short = answers.length > 0 || (hours && !asks.includes('where'));
  return [
    ...lines(weekend(verdict)),
    ...(cost ? lines(fee(verdict)) : []),
    ...lines([short ? placeInShort(verdict, area) : placeLine(verdict, area)]),
    ...(onWeekend ? [] : lines(hoursLine(verdict), hours ? undefined : SPARE.hours)),
  ];
}

/** The name of a service to somebody of whom these facts are known. */
export function nameOfService(service: string, facts: Facts): Text {
  return serviceName({ service, other: otherService(facts) });
}

/** The name of a verdict's service; `other` names one that has no file of its own. */
export function serviceName({ service, other }: Pick<Verdict, 'service' | 'other'>): Text {
  return { id: `service-${service}`, args: { other } };
}
