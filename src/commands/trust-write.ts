import { existsSync } from 'node:fs';
import { copyFile, rename, writeFile } from 'node:fs/promises';
import type { TrustFile } from '../evidence/trust-file.js';

/** Behind the name of a list, what was there before: it is no list any more, and can be put back by its name. */
const OLD = '.old';

/** Writes a list in place of the one that is there, in one step; that one is kept beside it. */
export async function writeTrust(target: string, content: TrustFile): Promise<void> {
  await writeFile(`${target}.new`, written(content));
  if (existsSync(target)) await copyFile(target, `${target}${OLD}`);
  await rename(`${target}.new`, target);
}

/** JSON with an entry a line, so that two lists can be compared line by line. */
function written({ keys, revoked, refresh, ...head }: TrustFile): string {
  const members = [
    ...Object.entries({ ...head, ...(refresh && { refresh }) }).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    ),
    ...Object.entries({ keys, revoked }).map(
      ([name, entries]) =>
        `${JSON.stringify(name)}: [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
    ),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}
