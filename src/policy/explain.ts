import type { Text, TextArg } from '../language/texts.js';
import type { Verdict } from './decide.js';

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
    lines.push(...errand(verdict));
    if (!placed) lines.push(placeLine(verdict, area));
  }
  if (reason) lines.push(ground(verdict));
  return lines;
}

/** Papers, places, remarks and grounds of a service, whoever asks. */
export function papers(verdict: Verdict, area: From | null = null): Text[] {
  return [
    ...errand(verdict),
    placeLine(verdict, area),
    ...remarks(verdict, ({ about }) => about === 'ground'),
  ];
}

/** What the errand takes: papers, fees and remarks. */
function errand(verdict: Verdict): Text[] {
  const lines: Text[] = [];
  if (verdict.bring.length) {
    lines.push({
      id: 'verdict-bring',
      args: {
        papers: paperList(verdict),
        confirm: verdict.bring.some(({ confirmLocally }) => confirmLocally) ? 'yes' : 'no',
      },
    });
  }
  lines.push(...remarks(verdict, ({ about }) => about === 'fee' || about === 'other'));
  return lines;
}

/** The papers in one line; those that turn on something unknown say on what. */
export function paperList({ service, bring }: Verdict): TextArg {
  return { style: 'and', list: bring.map((paper) => paperText(service, paper)) };
}

/** The name of a verdict's service. */
export function serviceName(verdict: Pick<Verdict, 'service'>): Text {
  return { id: `service-${verdict.service}` };
}

/** Where and when the service is given. */
export function places(verdict: Verdict, area: From | null = null): TextArg {
  const hours = remarks(verdict, ({ about }) => about === 'hours');
  return { style: 'lines', list: [placeLine(verdict, area), ...hours] };
}

function remarks(verdict: Verdict, which: (remark: Verdict['remarks'][number]) => boolean): Text[] {
  const list = verdict.remarks.filter(which).map(({ id }) => ({ id: `remark-${id}` }));
  return list.length ? [{ id: 'verdict-remarks', args: { remarks: { style: 'sentences', list } } }] : [];
}

/** Where the service is given, and when that was last checked. */
export function placeLine(verdict: Verdict, area: From | null): Text {
  const shown = verdict.places.slice(0, MOST_PLACES);
  const checked = shown.map(({ checkedOn }) => checkedOn).sort()[0]!;
  const args = { kecamatan: area?.kecamatan ?? 'none', kelurahan: area?.kelurahan ?? 'none' };
  const list = shown.map(({ id }) => ({ id: `place-${id}`, args }));
  return {
    id: 'verdict-place',
    args: { places: { style: 'or', list }, checked: { day: checked, weekday: false } },
  };
}

/** The legal ground of a reason in one line. */
function ground(verdict: Verdict): Text {
  const [reason] = verdict.reasons;
  const id = reason?.analogy ? 'verdict-ground-analogy' : 'verdict-ground';
  const cited = reason?.citation ?? '';
  return { id, args: { citation: { id: `citation-${cited}` }, id: cited } };
}

function paperText(service: string, { id, sure }: Verdict['bring'][number]): Text {
  const paper = { id: `doc-${id}` };
  return sure ? paper : { id: 'paper-unsure', args: { paper, when: { id: `when-${service}-${id}` } } };
}
