import type { GraphError } from './graph.js';
import { type Meaning, NUMBER, REFUSALS, TOKEN } from './refusals.js';

const PASSING: Meaning = { is: 'passing' };
/** How long all wait at a 429 of which nothing else is known (ms). */
const USUAL_PAUSE_MS = 5_000;

/** Of a code that a failed status or a refused call gives; one that is not known is passing. */
export function meaningOfCode(code: number): Meaning {
  const fits = (one: number | readonly [number, number]) =>
    typeof one === 'number' ? one === code : one[0] <= code && code <= one[1];
  return REFUSALS.find(([codes]) => codes.some(fits))?.[1] ?? PASSING;
}

/** What a refused call means: by its code first, since Meta gives 400 for most of them. */
export function meaningOf({ status, code, subcode, isTransient, afterMs }: GraphError): Meaning {
  const known = meaningOfCode(code ?? -1);
  if (known.is === 'pause') return { ...known, ms: afterMs ?? known.ms };
  if (status === 429) return { is: 'pause', whom: 'everybody', ms: afterMs ?? USUAL_PAUSE_MS };
  if (code === 100 && subcode === 33) return NUMBER;
  if (known.is === 'never' && isTransient) return PASSING;
  if (known === PASSING && (status === 401 || status === 403)) return TOKEN;
  return known;
}
