import { parentPort } from 'node:worker_threads';
import { type Part, written } from './written.js';

// Writes files of registers in a thread of its own: a workbook of a whole kelurahan takes seconds of a processor.

let rows: Part['rows'] = [];

parentPort!.on('message', async (part: Part) => {
  rows = rows.concat(part.rows);
  if (part.format === null) return;
  const all = rows;
  rows = [];
  parentPort!.postMessage(await written(part.format, all).catch(() => null));
});
parentPort!.postMessage('ready');
