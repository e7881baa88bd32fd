import { basename, join } from 'node:path';
import type { Config } from '../config.js';
import type { Fault } from '../content/fault.js';
import { readTrust, TrustListError } from '../evidence/trust.js';
import { staleSources } from '../evidence/trust-age.js';

/** What begins the remedy against the age of a list. */
const REFRESH = 'bisa trust refresh';

/** What is wrong with the trust lists, and which of them are old at an instant (ms). */
export function trustFaults({ flowsDir }: Config, now: number): Fault[] {
  const folder = join(flowsDir, 'trust');
  try {
    return staleSources(readTrust(folder), now).map(({ file, date, days, staleAfterDays }) => ({
      file,
      line: 1,
      message: `the list is of ${date}, ${days} days ago, and is to be made anew every ${staleAfterDays}`,
      remedy: `${REFRESH} ${basename(file, '.json')} --from FILE; flows/trust/README.md says where lists are published`,
      warning: true,
    }));
  } catch (error) {
    if (!(error instanceof TrustListError)) throw error;
    const remedy = 'mend the list, or put back the one before it (its name and .old)';
    return [{ file: error.file ?? folder, line: error.line, message: error.message, remedy }];
  }
}

/** Whether a fault is that a list is old. */
export function isAge({ warning, remedy }: Fault): boolean {
  return warning === true && remedy.startsWith(REFRESH);
}
