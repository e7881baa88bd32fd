import type { Day } from '../calendar.js';
import type { Text, TextArg } from '../language/texts.js';
import type { Remark, Verdict } from './decide.js';

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
 * `placed`: the places were told; `area`: offices are those of that part of the city.
 */
export function explain(
  verdict: Verdict,
  {
    brief = false,
    placed = false,
    area = null,
  }: { brief?: boolean; placed?: boolean; area?: From | null } = {},
): Text[] {
  const [reason, ...notes] = verdict.reasons;
  const args = { service: serviceName(verdict), by: verdict.decidedBy };
  const lines: Text[] = [];
  if (!brief || !verdict.allowedFrom) {
    lines.push({ id: `verdict-${verdict.outcome.replace('_', '-')}`, args });
    if (reason) lines.push({ id: `rule-${reason.rule}`, args: { by: verdict.decidedBy } });
  }
  if (verdict.allowedFrom) {
    const because = verdict.afterDose === null ? 'law' : `dose-${verdict.afterDose}`;
    lines.push({ id: 'verdict-from', args: { ...args, day: { day: verdict.allowedFrom }, because } });
  }
  lines.push(...notes.map(({ rule }) => ({ id: `rule-${rule}` })));
  if (!brief && verdict.outcome !== 'needs_facts') {
    const [fee, other] = [isAbout('fee'), isAbout('other')];
    lines.push(...bring(verdict), ...remarks(verdict, (one) => fee(one) || other(one)));
    if (!placed) lines.push(placeLine(verdict, area));
  }
  if (reason) lines.push(ground(verdict));
  return lines;
}

/** Papers, places, remarks and grounds of a service, whoever asks; `cost`: the fee is what was asked, and comes first. */
export function papers(
  verdict: Verdict,
  { area = null, cost = false }: { area?: From | null; cost?: boolean } = {},
): Text[] {
  const [fee, other] = [isAbout('fee'), isAbout('other')];
  return [
    ...(cost ? remarks(verdict, fee) : []),
    ...bring(verdict),
    ...remarks(verdict, (one) => other(one) || (!cost && fee(one))),
    placeLine(verdict, area),
    ...remarks(verdict, isAbout('ground')),
  ];
}

/** What to bring, in one line, where there is anything. */
function bring(verdict: Verdict): Text[] {
  if (!verdict.bring.length) return [];
  const confirm = verdict.bring.some(({ confirmLocally }) => confirmLocally) ? 'yes' : 'no';
  return [{ id: 'verdict-bring', args: { papers: paperList(verdict), confirm } }];
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

/** The name of a verdict's service. */
export function serviceName(verdict: Pick<Verdict, 'service'>): Text {
  return { id: `service-${verdict.service}` };
}

/** Where and when the service is given, and when that was last checked. */
export function places(verdict: Verdict, area: From | null = null): TextArg {
  const { args } = placeLine(verdict, area);
  const isHours = isAbout('hours');
  const looked = [...shownPlaces(verdict), ...verdict.remarks.filter(isHours)];
  return {
    style: 'lines',
    list: [
      { id: 'where-places', args: { places: args.places } },
      ...remarks(verdict, isHours),
      { id: 'where-checked', args: { checked: oldest(looked) } },
    ],
  };
}

const isAbout =
  (what: Remark['about']) =>
  ({ about }: Remark) =>
    about === what;

function remarks(verdict: Verdict, which: (remark: Remark) => boolean): Text[] {
  const list = verdict.remarks.filter(which).map(remarkText);
  return list.length ? [{ id: 'verdict-remarks', args: { remarks: { style: 'sentences', list } } }] : [];
}

/** Where the service is given, and when that was last checked. */
export function placeLine(verdict: Verdict, area: From | null) {
  const shown = shownPlaces(verdict);
  const args = { kecamatan: area?.kecamatan ?? 'none', kelurahan: area?.kelurahan ?? 'none' };
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
