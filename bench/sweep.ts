/**
 * Certificates under fifty conditions: our reader within its budget against zxing-wasm, jsQR and zbar-wasm alone, each
 * condition a row. What counts are the pictures that a peer reads and ours does not. The pictures are made anew from
 * fixed seeds (test/support/sweep.ts).
 */
import { readPhotograph } from '../src/evidence/passes.js';
import { openPhotograph } from '../src/evidence/photograph.js';
import { loadDecoder } from '../src/evidence/reading/zxing.js';
import { under } from '../test/support/degraded.js';
import { SWEEP } from '../test/support/sweep.js';
import { cpuMs, median } from './measure.js';
import { PEERS } from './readers.js';
import { figure, type Table } from './table.js';

/** Of each condition, unless `SWEEP_CERTIFICATES` says how many. */
const CERTIFICATES = Number(process.env.SWEEP_CERTIFICATES ?? 12);

/** How many certificates are read under each condition, what a peer reads alone, and what ours takes. */
export async function sweep(): Promise<Table[]> {
  await loadDecoder();
  const rows: string[][] = [];
  const all = { ours: 0, theirs: PEERS.map(() => 0), missed: 0, slowest: 0 };
  for (const [name, condition] of Object.entries(SWEEP)) {
    const times: number[] = [];
    let [ours, missed] = [0, 0];
    const theirs = PEERS.map(() => 0);
    for (const { text, bytes } of await under(condition, CERTIFICATES)) {
      const started = cpuMs();
      const { texts } = await readPhotograph(bytes);
      times.push(cpuMs() - started);
      const picture = await openPhotograph(bytes);
      if (typeof picture === 'string') continue;
      const read: boolean[] = [];
      for (const { decode } of PEERS) read.push((await decode(picture)).includes(text));
      for (const [i, one] of read.entries()) theirs[i]! += Number(one);
      if (texts.includes(text)) ours++;
      else if (read.includes(true)) missed++;
    }
    const slowest = Math.max(...times);
    rows.push([name, ...[ours, ...theirs, missed].map(String), figure(median(times)), figure(slowest)]);
    all.ours += ours;
    all.missed += missed;
    all.slowest = Math.max(all.slowest, slowest);
    for (const [i, one] of theirs.entries()) all.theirs[i]! += one;
    console.error(rows.at(-1)!.join('  '));
  }
  rows.push(['all', ...[all.ours, ...all.theirs, all.missed].map(String), '', figure(all.slowest)]);
  return [
    {
      title: `${CERTIFICATES} certificates under each of ${Object.keys(SWEEP).length} conditions`,
      columns: [
        'condition',
        'Bisa',
        ...PEERS.map(({ name }) => name),
        'read by a peer alone',
        'Bisa ms of CPU, median',
        'slowest',
      ],
      rows,
      notes: [
        'EU certificates of invented people, error correction Q (85 to 93 modules). Read: the exact text is found. ' +
          'Every decoder has the same grey pixels; Bisa has the file, and its budget.',
      ],
    },
  ];
}
