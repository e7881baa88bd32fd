import type { Actor } from '../../officers/audit.js';
import { areaOfKey } from '../area.js';
import type { Grant, Heads } from './heads.js';

/** What `bisa head` needs, here or in the running hotline. */
export interface HeadOffice {
  /** A new code for the area of a key, until an instant (ms). */
  issue(area: string, until: number): Promise<{ code: string; grant: Grant }>;
  list(): Promise<Grant[]>;
  /** Ends a grant; `false` where there is none that holds. */
  revoke(id: string): Promise<boolean>;
}

/** Gives and ends offices for somebody. */
export function headOfficeOf(heads: Heads, actor: Actor): HeadOffice {
  return {
    issue: (area, until) => heads.issue(areaOfKey(area), until, actor),
    list: () => heads.list(),
    revoke: (id) => heads.revoke(id, actor),
  };
}
