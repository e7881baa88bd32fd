import { parentPort, workerData } from 'node:worker_threads';

/** How often it is looked (ms). */
const LOOK_MS = 50;

/*
 * Ends its process where that takes more memory than it may (bytes), whoever in it did: native code is under no limit of
 * V8. So does it where the process is left alone by the one that it reads for, which it cannot notice while it is at work.
 */
const most = workerData as number;
const parent = process.ppid;
function look(): void {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}
look();
setInterval(look, LOOK_MS);
parentPort!.postMessage('it looks');
