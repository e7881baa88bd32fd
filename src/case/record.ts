import type { Verdict } from '../policy/decide.js';
import type { Draft } from './draft.js';

/**
 * Each verdict that is told is kept, so that a wrong one can be corrected to all who got it; of its place the
 * kecamatan, by which people are counted once the week has ended.
 */
export function recordOf({ session }: Pick<Draft, 'session'>, verdict: Verdict, id: string) {
  const { service, outcome, on, versions } = verdict;
  const area = session.topic.area?.kecamatan;
  const about = {
    service,
    outcome,
    on,
    versions: versions.join(' '),
    ...(area ? { area } : {}),
  };
  return { kind: 'record', record: 'verdict', about, case: id } as const;
}
