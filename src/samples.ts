import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sample } from './channels/web/options.js';

const samplesSchema = z.array(z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), id: z.string() }));

/** The sample certificates of a demonstration, which its web page offers to try with. */
export function readSamples(dir: string): Sample[] {
  const listed = samplesSchema.parse(JSON.parse(readFileSync(join(dir, 'samples.json'), 'utf8')));
  return listed.map(({ file, id }) => ({ id, path: join(dir, file) }));
}
