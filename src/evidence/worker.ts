import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { programBeside } from '../beside.js';
import { readPhotograph } from './passes.js';
import { loadDecoder } from './reading/zxing.js';

/*
 * The process in which photographs are read, one at a time: a photograph's file in, the texts of its codes out. It gives
 * way to whoever answers residents, and a thread of its own ends it where it takes too much memory or is left alone.
 */

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
sharp.concurrency(1);
const { filename, execArgv = [] } = programBeside(import.meta.url, 'guard');
const guard = new Worker(filename, { execArgv, workerData: Number(process.argv[2]) });
await once(guard, 'message');
guard.unref();
await loadDecoder();

process.on('message', async (bytes: Uint8Array) => {
  process.send!(await readPhotograph(bytes));
});
process.on('disconnect', () => process.exit());
process.send!('ready');
