import type { EvidenceOutcome } from '../evidence/evidence.js';
import type { Shown } from '../evidence/shown.js';

/** Of these what a certificate says counts, as evidence or as a claim. */
const CREDIBLE: ReadonlySet<EvidenceOutcome> = new Set(['verified', 'expired', 'recognised']);
/** What a photograph is worth beside others, the best last. */
const WORTH: readonly EvidenceOutcome[] = [
  'unreadable',
  'not_certificate',
  'untrusted',
  'invalid',
  'recognised',
  'expired',
  'verified',
];

/** What the photographs of an album show together. */
interface SortedOut {
  /** The one that is told. */
  told: Shown;
  /** Those of its person of which something counts, the best last. */
  same: Shown[];
  /** How many certificates are somebody else's. */
  others: number;
}

/**
 * Sorts out what photographs that came together show. An album may hold the cards of a whole family: the first of the
 * best says whose it is about.
 */
export function sortedOut(shown: readonly Shown[]): SortedOut {
  const [first] = [...shown].sort((a, b) => worthOf(b) - worthOf(a)) as [Shown];
  const counted = shown.filter(({ outcome }) => CREDIBLE.has(outcome));
  const same = counted
    .filter((one) => one === first || nameOn(one) === nameOn(first))
    .sort((a, b) => worthOf(a) - worthOf(b) || doseOn(a) - doseOn(b));
  const others = counted.filter((one) => nameOn(one) !== null && !same.includes(one));
  return { told: same.at(-1) ?? first, same, others: others.length };
}

function worthOf({ outcome }: Shown): number {
  return WORTH.indexOf(outcome);
}

function doseOn({ certificate }: Shown): number {
  return certificate?.dose ?? 0;
}

function nameOn({ certificate }: Shown): string | null {
  return certificate?.name ?? null;
}
