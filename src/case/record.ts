import type { Verdict } from '../policy/decide.js';

/** Each verdict that is told is kept, so that a wrong one can be corrected to all who got it. */
export function recordOf({ service, outcome, on, versions }: Verdict, id: string) {
  const about = { service, outcome, on, versions: versions.join(' ') };
  return { kind: 'record', record: 'verdict', about, case: id } as const;
}
