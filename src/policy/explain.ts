import type { Day } from '../calendar.js';
import type { Text, TextArg } from '../texts.js';
import type { Remark, Verdict } from './decide.js';
import { type Facts, otherService } from './facts.js';

/** The part of the city that somebody asks from. */
export interface From {
  kecamatan: string;
  kelurahan: string | null;
}

/** How many papers and places fit a phone screen. */
const MOST_PLACES = 3;

/**
 * A verdict as texts, in the order in which they are read: the answer, its reason, from when, what to bring and where,
 * and the legal ground in one line. `brief`: papers and places were just told, and only what is new is said;
 * `placed`: the places were told; `noted`: these answers beside were given; `area`: offices are those of that part of the
 * city.
 */
export function explain(
  verdict: Verdict,
  {
    brief = false,
    placed = false,
    noted = [],
    area = null,
  }: { brief?: boolean; placed?: boolean; noted?: readonly string[]; area?: From | null } = {},
): Text[] {
  const beside = answersBeside(verdict, noted);
  const offer = verdict.answers.some(({ unsettled }) => unsettled);
  return [
    ...beside,
    ...(brief || verdict.own ? [] : weekend(verdict)),
    ...(verdict.own ? ownAnswer(verdict, brief) : answerOfAct(verdict, { brief, placed, area })),
    ...(offer ? [{ id: 'verdict-ask-officer' }] : []),
    ...(verdict.reasons.length ? [ground(verdict)] : []),
  ];
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
function ownAnswer(verdict: Verdict, brief: boolean): Text[] {
  const [reason] = verdict.reasons;
  return [
    { id: `rule-${reason!.rule}`, args: ownRuleArgs(verdict) },
    ...(!brief && verdict.own?.papers
      ? [...prepare(verdict), ...remarks(verdict, isAbout('fee', 'other'))]
      : []),
  ];
}

function answerOfAct(
  verdict: Verdict,
  { brief, placed, area }: { brief: boolean; placed: boolean; area: From | null },
): Text[] {
  const [reason, ...notes] = verdict.reasons;
  const args = { id: verdict.service, service: serviceName(verdict), by: verdict.decidedBy };
  const lines: Text[] = [];
  if (!brief || !verdict.allowedFrom) {
    lines.push({ id: `verdict-${verdict.outcome.replace('_', '-')}`, args });
    if (reason) lines.push({ id: `rule-${reason.rule}`, args: { id: args.id, by: args.by } });
  }
  if (verdict.allowedFrom) {
    const because = verdict.afterDose === null ? 'law' : `dose-${verdict.afterDose}`;
    lines.push({ id: 'verdict-from', args: { ...args, day: { day: verdict.allowedFrom }, because } });
  }
  if (verdict.vaccineFrom) {
    const severity = verdict.vaccineFromIfMild ? 'unknown' : 'known';
    lines.push({ id: 'verdict-vaccine-from', args: { day: { day: verdict.vaccineFrom }, severity } });
  }
  lines.push(...notes.map(({ rule }) => ({ id: `rule-${rule}` })));
  if (!brief && verdict.outcome !== 'needs_facts') {
    lines.push(...bring(verdict), ...remarks(verdict, isAbout('fee', 'other')));
    if (!placed) lines.push(placeLine(verdict, area));
    lines.push(...hours(verdict));
  }
  return lines;
}

/** Papers, places, remarks and grounds of a service, whoever asks; `cost`: the fee is what was asked, and comes first. */
export function papers(
  verdict: Verdict,
  { area = null, cost = false }: { area?: From | null; cost?: boolean } = {},
): Text[] {
  return [
    ...weekend(verdict),
    ...(cost ? remarks(verdict, isAbout('fee')) : []),
    ...bring(verdict),
    ...remarks(verdict, cost ? isAbout('other') : isAbout('fee', 'other')),
    placeLine(verdict, area),
    ...hours(verdict),
    ...remarks(verdict, isAbout('ground')),
  ];
}

/** What to bring, in one line, where there is anything. */
export function bring(verdict: Verdict): Text[] {
  if (!verdict.bring.length) return [];
  const confirm = verdict.bring.some(({ confirmLocally }) => confirmLocally) ? 'yes' : 'no';
  return [{ id: 'verdict-bring', args: { papers: paperList(verdict), confirm } }];
}

/** What to have ready where nobody comes to the counter. */
function prepare(verdict: Verdict): Text[] {
  return verdict.bring.length ? [{ id: 'verdict-prepare', args: { papers: paperList(verdict) } }] : [];
}

/** The papers in one line: those that are needed, then those that turn on something unknown, by what that is. */
export function paperList({ service, bring }: Verdict): TextArg {
  const needed = bring.filter(({ when }) => when === null);
  const open = new Map<string, Verdict['bring']>();
  for (const paper of bring.filter(({ when }) => when !== null)) {
    const condition = JSON.stringify(paper.when);
    open.set(condition, [...(open.get(condition) ?? []), paper]);
  }
  return {
    style: 'parts',
    list: [
      ...(needed.length ? [paperNames(needed)] : []),
      ...[...open.values()].map((papers) => ({
        id: 'papers-when',
        args: { when: { id: `when-${service}-${papers[0]!.id}` }, papers: paperNames(papers) },
      })),
    ],
  };
}

function paperNames(papers: Verdict['bring']): TextArg {
  return { style: 'and', list: papers.map(({ id }) => ({ id: `doc-${id}` })) };
}

/** The name of a service to somebody of whom these facts are known. */
export function nameOfService(service: string, facts: Facts): Text {
  return serviceName({ service, other: otherService(facts) });
}

/** The name of a verdict's service; `other` names one that has no file of its own. */
export function serviceName({ service, other }: Pick<Verdict, 'service' | 'other'>): Text {
  return { id: `service-${service}`, args: { other } };
}

/** Where and when the service is given, and when that was last checked; `cost`: the fee is asked too, and comes first. */
export function places(
  verdict: Verdict,
  { area = null, cost = false }: { area?: From | null; cost?: boolean } = {},
): TextArg {
  const { args } = placeLine(verdict, area);
  const isHours = isAbout('hours');
  const looked = [...shownPlaces(verdict), ...verdict.remarks.filter(isHours)];
  return {
    style: 'lines',
    list: [
      ...weekend(verdict),
      ...(cost ? remarks(verdict, isAbout('fee')) : []),
      { id: 'where-places', args: { places: args.places } },
      ...(verdict.onWeekend ? [] : remarks(verdict, isHours)),
      { id: 'where-checked', args: { checked: oldest(looked) } },
    ],
  };
}

const isAbout =
  (...what: Remark['about'][]) =>
  ({ about }: Remark) =>
    what.includes(about);

function remarks(verdict: Verdict, which: (remark: Remark) => boolean): Text[] {
  const list = verdict.remarks.filter(which).map(remarkText);
  return list.length ? [{ id: 'verdict-remarks', args: { remarks: { style: 'sentences', list } } }] : [];
}

/** The hours where they are asked for, and were not told first. */
function hours(verdict: Verdict): Text[] {
  return verdict.asksHours && !verdict.onWeekend ? remarks(verdict, isAbout('hours')) : [];
}

/** Of a day of the weekend the hours are told first: many a counter is closed. */
function weekend(verdict: Verdict): Text[] {
  const [told] = verdict.onWeekend ? remarks(verdict, isAbout('hours')) : [];
  return told ? [{ id: 'verdict-weekend', args: { day: { day: verdict.on }, hours: told } }] : [];
}

/** Where the service is given, and when that was last checked. */
export function placeLine(verdict: Verdict, area: From | null) {
  const shown = shownPlaces(verdict);
  const args = {
    kecamatan: area?.kecamatan ?? 'none',
    kelurahan: area?.kelurahan ?? 'none',
    other: verdict.other,
  };
  const list = shown.map(({ id }) => ({ id: `place-${id}`, args }));
  return {
    id: 'verdict-place',
    args: { places: { style: 'or', list }, checked: oldest(shown) },
  } satisfies Text;
}

function shownPlaces({ places }: Verdict): Verdict['places'] {
  return places.slice(0, MOST_PLACES);
}

/** The day of the look that lies furthest back. */
function oldest(looked: { checkedOn: Day | null }[]): TextArg {
  const days = looked.flatMap(({ checkedOn }) => checkedOn ?? []);
  return { day: days.sort()[0]!, weekday: false };
}

/** The legal ground of a reason in one line. */
function ground(verdict: Verdict): Text {
  const [reason] = verdict.reasons;
  const id = reason?.analogy ? 'verdict-ground-analogy' : 'verdict-ground';
  const cited = reason?.citation ?? '';
  return { id, args: { citation: { id: `citation-${cited}` }, id: cited } };
}

function remarkText({ id, confirmLocally }: Remark): Text {
  const remark = { id: `remark-${id}` };
  return confirmLocally ? { id: 'remark-unsure', args: { remark } } : remark;
}
