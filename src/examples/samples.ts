import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openEvidenceReader } from '../evidence/reader.js';
import { readTrust } from '../evidence/trust.js';
import type { ReadSample } from './play.js';

const samplesSchema = z.array(z.object({ id: z.string(), file: z.string() }));

/** Reads the sample certificates of a demonstration as its hotline does; `close` ends the threads that read. */
export function openSamples(flowsDir: string): { readSample: ReadSample; close(): Promise<void> } {
  const demo = join(flowsDir, 'demo');
  let reader: ReturnType<typeof openEvidenceReader> | undefined;
  return {
    async readSample(sample, at) {
      reader ??= openEvidenceReader({ trust: readTrust(join(flowsDir, 'trust'), join(demo, 'trust.json')) });
      const samples = samplesSchema.parse(JSON.parse(await readFile(join(demo, 'samples.json'), 'utf8')));
      const found = samples.find(({ id }) => id === sample);
      if (!found)
        throw new RangeError(`no sample "${sample}"; known: ${samples.map(({ id }) => id).join(', ')}`);
      return reader.read(await readFile(join(demo, found.file)), at);
    },
    close: async () => reader?.close(),
  };
}
