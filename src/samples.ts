import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sample } from './channels/web/options.js';

const samplesSchema = z.array(z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), id: z.string() }));

/** The certificates that a demonstration offers to be tried, as `samples.json` of a folder lists them. */
export function readSamples(dir: string): Sample[] {
  const listed = samplesSchema.parse(JSON.parse(readFileSync(join(dir, 'samples.json'), 'utf8')));
  return listed.map(({ file, id }) => ({ id, path: join(dir, file) }));
}
