/**
 * The register of a kelurahan with 50,000 occupants: how long officers wait for a search and for a file of all of it, and how
 * long anybody else is held meanwhile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaOfKey } from '../src/neighbourhood/area.js';
import { exportAs } from '../src/neighbourhood/files/write.js';
import { Registers } from '../src/neighbourhood/kept/registers.js';
import type { House, Placed } from '../src/neighbourhood/register.js';
import { searchIn } from '../src/neighbourhood/search.js';
import { totalsBy } from '../src/neighbourhood/totals.js';
import { openBackend } from '../src/store/backend.js';
import type { Json } from '../src/store/store.js';
import { startRedis } from '../test/support/redis.js';
import { shipped } from '../test/support/scripts.js';
import { figure, type Table } from './table.js';

const KELURAHAN = '32.75.01.1001';
const RTS = 40;
const HOUSES = 50;
const OCCUPANTS = 25;
const TODAY = '2021-10-01';
const FAR = Date.now() + 24 * 60 * 60 * 1000;

/** Seconds of a search and of files, on both stores. */
export async function registers(): Promise<Table[]> {
  const redis = await startRedis();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-registers-'));
  try {
    return [
      {
        title: `A register of ${figure(RTS * HOUSES * OCCUPANTS)} occupants`,
        columns: ['backend', 'searched, ms', 'as XLSX, ms', 'as CSV, ms', 'longest hold, ms'],
        rows: [
          await measure('Redis', join(dir, 'redis'), redis.url),
          await measure('embedded (PGlite)', join(dir, 'embedded')),
        ],
        notes: [
          `${RTS} RT with ${HOUSES} houses of ${OCCUPANTS} occupants each. Searched: read from the store, unsealed and ` +
            'checked, an RT at a time, with totals and a search of all names. As XLSX: read again, and written as a file ' +
            'in a thread of its own; CSV of what was read for that. Longest hold: for how long ' +
            'the thread that answers residents was busy with it at most.',
        ],
      },
    ];
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(name: string, dataDir: string, redisUrl?: string): Promise<string[]> {
  const backend = await openBackend({ dataDir, redisUrl, onError: (error) => console.error(error) });
  const { register: rules, texts } = shipped.flows;
  try {
    const { vault } = backend.store;
    for (let rt = 1; rt <= RTS; rt++) {
      const key = `${KELURAHAN}/001/${String(rt).padStart(3, '0')}`;
      await vault.add('register-areas', key, { until: FAR });
      const houses = Array.from({ length: HOUSES }, (_, i) => houseOf(i));
      const documents = houses.map((house) => [house.name.toLowerCase(), house as unknown as Json]);
      await vault.put(`register ${key}`, Object.fromEntries(documents), { expiresAt: FAR });
    }
    const exporting = (register: Placed[]) => ({ register, texts, locale: 'id', rules, today: TODAY });
    // the thread is there
    await exportAs('csv', exporting([]));
    const hold = holds();
    const started = performance.now();
    let count = 0;
    for await (const rt of new Registers(vault).each(areaOfKey(KELURAHAN))) {
      totalsBy(rt, 3, rules, TODAY);
      count += searchIn(rt, 'orang 7').length;
    }
    if (count < RTS * HOUSES) throw new Error('not everybody was found');
    const searched = performance.now();
    const found = await new Registers(vault).within(areaOfKey(KELURAHAN));
    await exportAs('xlsx', exporting(found));
    const workbook = performance.now();
    await exportAs('csv', exporting(found));
    const csv = performance.now();
    return [name, ...[searched - started, workbook - searched, csv - workbook, hold()].map(figure)];
  } finally {
    await backend.close();
  }
}

function houseOf(i: number): House {
  return {
    ...{
      name: `Kos ${i}`,
      owner: 'Tini',
      address: `Jl. Mawar ${i}`,
      rooms: OCCUPANTS,
      version: 1,
      until: FAR,
    },
    ...{ history: [], wishes: [], applied: [] },
    occupants: Array.from({ length: OCCUPANTS }, (_, j) => ({
      ...{ id: `o${j}`, name: `Orang ${j}`, room: String(j), from: 'Garut', since: '2021-03', fresh: null },
      ...{ reported: j % 2 === 0, registered: null, left: null },
    })),
  };
}

/** For how long this thread is held at most (ms) until it is asked. */
function holds(): () => number {
  let last = performance.now();
  let most = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    most = Math.max(most, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return Math.max(most, performance.now() - last);
  };
}
