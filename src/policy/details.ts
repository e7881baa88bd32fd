import type { Text } from '../texts.js';
import type { Verdict } from './decide.js';
import { answerOfAct, answersBeside, ownAnswer, serviceName } from './explain.js';
import type { Part } from './facts.js';
import { bring, prepare } from './papers.js';
import { type From, placeLine } from './places.js';
import { hoursLine, remarks } from './remarks.js';

/**
 * What a first answer leaves out: each of the parts that are asked for, or all there is to know of the service: papers of
 * every kind, fees, places, hours and grounds.
 */
export function details(verdict: Verdict, area: From | null = null): Text[] {
  const parts = verdict.asks.filter((part) => part !== 'details');
  if (parts.length && !verdict.asks.includes('details'))
    return parts.flatMap((part) => PARTS[part](verdict, area));
  return [{ id: 'details-title', args: { service: serviceName(verdict) } }, ...whole(verdict, area)];
}

/** A verdict with all that belongs to it, as officers read it. */
export function inFull(verdict: Verdict): Text[] {
  return [
    ...answersBeside(verdict),
    ...(verdict.own ? ownAnswer(verdict) : answerOfAct(verdict, { long: true }).flat()),
    ...whole(verdict, null),
  ];
}

function whole(verdict: Verdict, area: From | null): Text[] {
  const own = verdict.own;
  return [
    ...(own?.papers === false ? [] : [...(own ? prepare(verdict) : bring(verdict))]),
    ...remarks(verdict, 'fee', 'other'),
    placeLine(verdict, area),
    ...hoursLine(verdict),
    ...ground(verdict),
    ...remarks(verdict, 'ground'),
  ];
}

/** A part alone; where nothing is known of it, that is said. */
const PARTS: Record<Exclude<Part, 'details'>, (verdict: Verdict, area: From | null) => Text[]> = {
  papers: (verdict) => orUnknown('papers', bring(verdict)),
  fee: (verdict) => orUnknown('fee', remarks(verdict, 'fee')),
  where: (verdict, area) => [placeLine(verdict, area)],
  hours: (verdict) => orUnknown('hours', hoursLine(verdict)),
  ground: (verdict) => orUnknown('ground', [...ground(verdict), ...remarks(verdict, 'ground')]),
};

function orUnknown(part: Part, lines: Text[]): Text[] {
  return lines.length ? lines : [{ id: 'details-unknown', args: { part } }];
}

/** The legal ground of the answer in one line. */
function ground({ reasons: [reason] }: Verdict): Text[] {
  if (!reason) return [];
  const id = reason.analogy ? 'verdict-ground-analogy' : 'verdict-ground';
  return [{ id, args: { citation: { id: `citation-${reason.citation}` }, id: reason.citation } }];
}
