import { join } from 'node:path';
import type { Config } from '../config.js';
import { FaultyContent } from '../content/fault.js';
import { loadContent } from '../content/load.js';
import { TrustListError } from '../evidence/trust.js';
import { readExamples } from '../examples/files.js';
import { type Failing, runExamples, type Tested } from '../examples/run.js';

/** Errors whose message says what is wrong with flows, locales or examples; and with a list of signers. */
export const FAILURES = [FaultyContent];
export const MISUSES = [TrustListError];

/**
 * Runs everything under `flows/examples`. `update` writes the replies that scripts give now into their files.
 * @throws {FaultyContent} when flows, locales or examples cannot be read.
 */
export async function testExamples(config: Config, { update = false } = {}): Promise<Tested> {
  const content = loadContent(config);
  const acts = content.flows.book.policies.map(({ id }) => id);
  const examples = readExamples(join(config.flowsDir, 'examples'), acts);
  // only few examples show a photograph, and what reads them takes a second to load
  let samples: { readSample: import('../examples/play.js').ReadSample; close(): Promise<void> } | undefined;
  try {
    return await runExamples(content, examples, {
      update,
      async readSample(sample, at) {
        samples ??= (await import('../examples/samples.js')).openSamples(config.flowsDir);
        return samples.readSample(sample, at);
      },
    });
  } finally {
    await samples?.close();
  }
}

/** A failing example as an officer reads it: its place, what came in, and the lines that differ. */
export function formatFailing({ file, line, example, expected, found }: Failing): string {
  const [wanted, got] = [expected.split('\n'), found.split('\n')];
  let same = 0;
  while (same < wanted.length && same < got.length && wanted[same] === got[same]) same++;
  let alike = 0;
  while (
    alike < Math.min(wanted.length, got.length) - same &&
    wanted[wanted.length - 1 - alike] === got[got.length - 1 - alike]
  )
    alike++;
  const differing = (lines: string[]) => lines.slice(same, lines.length - alike);
  return [
    `${file}:${line}: ${example}`,
    ...differing(wanted).map((text) => `    expected: ${text}`),
    ...differing(got).map((text) => `    found:    ${text}`),
  ].join('\n');
}

/** What a run came to, in one line. */
export function formatTested({ rulings, turns, failing, rewritten }: Tested): string {
  const kept = failing.length ? `${failing.length} not kept` : 'all kept';
  const written = rewritten.length ? `; replies rewritten in ${rewritten.join(', ')}` : '';
  return `examples: ${rulings} verdicts, ${turns} turns, ${kept}${written}`;
}
