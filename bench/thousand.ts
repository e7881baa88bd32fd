/**
 * A thousand photographs, four at once, through the reader's own processes: whether any is lost, how much memory the
 * processes take in the course of it, and how long the slowest takes. Memory is read from /proc, on Linux only.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openEvidenceReader } from '../src/evidence/reader.js';
import { TrustList } from '../src/evidence/trust.js';
import { degradedSet } from '../test/support/degraded.js';
import { inFlight, median, percentile } from './measure.js';
import { figure, type Table } from './table.js';

/** How many, unless `PHOTOGRAPHS` says so. */
const COUNT = Number(process.env.PHOTOGRAPHS ?? 1_000);
const AT_ONCE = 4;
/** Memory is looked at after so many tenths. */
const TENTHS = 10;

/** Photographs lost, times and memory. */
export async function thousand(): Promise<Table[]> {
  const photographs = await mixture();
  const reader = openEvidenceReader({ trust: new TrustList(), processes: AT_ONCE });
  const times: number[] = [];
  const memory: number[] = [];
  let [read, without, lost] = [0, 0, 0];
  try {
    const numbers = Array.from({ length: COUNT }, (_, number) => number);
    await inFlight(numbers, AT_ONCE, async (number) => {
      const { outcome, reason, ms } = await reader.read(photographs[number % photographs.length]!, 0);
      times.push(ms);
      if (outcome !== 'unreadable') read++;
      else if (reason === null || reason === 'busy') lost++;
      else without++;
      if (times.length % Math.ceil(COUNT / TENTHS) === 0) memory.push(processesMb());
    });
  } finally {
    await reader.close();
  }
  return [
    {
      title: `${figure(COUNT)} photographs, ${AT_ONCE} at once`,
      columns: ['', 'photographs'],
      rows: [
        ['read', figure(read)],
        ['told why not', figure(without)],
        ['lost', figure(lost)],
        ['ms, median', figure(median(times))],
        ['95th percentile', figure(percentile(times, 0.95))],
        ['slowest', figure(Math.max(...times))],
        ['MB of the largest process, in each tenth', memory.map(figure).join(', ')],
      ],
      notes: [
        "By turns: ZXing's photographs, certificates blurred, small, in noise and crumpled, a photograph of 12 million " +
          'pixels with a certificate and one without a code. Lost is what was given up (10 s, 1 GB) or turned away. ' +
          'A process is followed by another after 500 photographs.',
      ],
    },
  ];
}

async function mixture(): Promise<Uint8Array[]> {
  const folder = 'test/fixtures/photos';
  const photos = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(png|jpg)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const degraded: Buffer[] = [];
  for (const name of ['blur σ 2 px', 'size 35 %', 'noise σ 45', 'crumpled, blur σ 1 px'])
    for (const { bytes } of await degradedSet(name, 5)) degraded.push(bytes);
  const table = sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#a98',
      noise: { type: 'gaussian', mean: 150, sigma: 12 },
    },
  });
  const empty = await table.clone().jpeg().toBuffer();
  const input = await sharp(degraded[0]).resize(1100).toBuffer();
  const large = await table
    .clone()
    .composite([{ input, left: 1500, top: 900 }])
    .jpeg()
    .toBuffer();
  return [...photos, ...degraded, large, empty];
}

/** The memory of the largest process that this one has started (MB); 0 where it cannot be told. */
function processesMb(): number {
  try {
    const sizes = execFileSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)]).toString();
    return Math.max(...sizes.trim().split(/\s+/).map(Number)) / 1024;
  } catch {
    return 0;
  }
}
