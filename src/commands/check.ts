import { dayOf } from '../calendar.js';
import { realClock } from '../clock.js';
import type { Config } from '../config.js';
import { checkContent } from '../content/check.js';
import { formatFault } from '../content/fault.js';
import { OWN_TEXTS } from '../own-texts.js';
import { isAge, trustFaults } from './check-trust.js';

/** What `bisa check` prints, and whether flows and locales cannot be used as they are. */
export function findFaults(config: Config, { json = false } = {}): { lines: string[]; broken: boolean } {
  const now = realClock.now();
  const found = [...checkContent(config, dayOf(now, config.zone), OWN_TEXTS), ...trustFaults(config, now)];
  const broken = found.some(({ warning }) => !warning);
  // who has faults to mend is not told of the age of lists
  const faults = found.filter((fault) => !broken || !isAge(fault));
  const lines = faults.map((fault) => (json ? JSON.stringify(fault) : formatFault(fault)));
  if (!broken && !json) lines.push('flows and locales: no faults');
  return { lines, broken };
}
