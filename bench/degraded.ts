/**
 * Reading certificates that are blurred, small, in shadow, noisy, tilted, bent: our reader against zxing-wasm, jsQR and
 * zbar-wasm alone, each condition a row. The pictures are made anew from fixed seeds (test/support/degraded.ts).
 */
import { readPhotograph } from '../src/evidence/passes.js';
import { openPhotograph } from '../src/evidence/photograph.js';
import { loadDecoder } from '../src/evidence/reading/zxing.js';
import { CONDITIONS, degradedSet } from '../test/support/degraded.js';
import { median, percentile } from './measure.js';
import { PEERS } from './readers.js';
import { figure, type Table } from './table.js';

const CERTIFICATES = 24;

/** Share of the certificates read under each condition, and how long ours takes. */
export async function degraded(): Promise<Table[]> {
  await loadDecoder();
  const rows: string[][] = [];
  for (const name of Object.keys(CONDITIONS)) {
    const set = await degradedSet(name, CERTIFICATES);
    const times: number[] = [];
    let ours = 0;
    const theirs = PEERS.map(() => 0);
    for (const { text, bytes } of set) {
      const started = performance.now();
      const { texts } = await readPhotograph(bytes);
      times.push(performance.now() - started);
      if (texts.includes(text)) ours++;
      const picture = await openPhotograph(bytes);
      if (typeof picture === 'string') continue;
      for (const [i, { decode }] of PEERS.entries()) if ((await decode(picture)).includes(text)) theirs[i]!++;
    }
    const shares = [ours, ...theirs].map((read) => `${Math.round((read / CERTIFICATES) * 100)} %`);
    rows.push([name, ...shares, figure(median(times)), figure(percentile(times, 0.95))]);
  }
  return [
    {
      title: `${CERTIFICATES} test certificates, degraded`,
      columns: [
        'condition',
        'Bisa',
        ...PEERS.map(({ name }) => name),
        'Bisa ms, median',
        'ms, 95th percentile',
      ],
      rows,
      notes: [
        'EU certificates of invented people, error correction Q (85 to 93 modules), 400 pixels a side in a scene of 520, ' +
          'JPEG quality 80 unless said. Read: the exact text is found. Bisa within its budget of 1.5 s a photograph.',
      ],
    },
  ];
}
