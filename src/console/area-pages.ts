import { type Action, mayAnywhere } from '../neighbourhood/rights.js';
import type { Officer } from '../officers/accounts.js';
import { holderOf } from './holder.js';
import type { ConsoleParts } from './parts.js';

/** The pages of areas, in the menu's order: where each is, what is done there, and what it is called. */
const PAGES = [
  { path: 'rt', action: 'list', text: 'console-heads', icon: 'team' },
  { path: 'wilayah', action: 'read', text: 'console-registers', icon: 'person' },
  { path: 'pendataan', action: 'request', text: 'console-asked', icon: 'audit' },
  { path: 'pengumuman', action: 'stop', text: 'console-notices', icon: 'note' },
  { path: 'ditanyakan', action: 'count', text: 'console-counts', icon: 'audit' },
] as const satisfies readonly { path: string; action: Action; text: string; icon: string }[];
export type AreaPage = (typeof PAGES)[number];

/** Those that an officer has something to do on. */
export function areaPagesOf(parts: ConsoleParts, officer: Officer): AreaPage[] {
  const holder = holderOf(officer, parts.areas);
  return PAGES.filter(
    ({ path, action }) =>
      mayAnywhere(holder, action) && (path !== 'pengumuman' || parts.notices !== undefined),
  );
}
