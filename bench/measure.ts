/** What the tables are made of: percentiles, CPU time, and the words for the machine. */
import { cpus, totalmem } from 'node:os';

/** Whether benches that know a short form take it: a look at whether they run, whose figures say little. */
export const short = process.env.BENCH_SHORT === 'yes';

/** The value below which a share (0 to 1) of the values lies; `NaN` of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one of some values. */
export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** CPU time that this process has used so far, all its threads (ms). */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs a task over all items, so many at a time, in their order. */
export async function inFlight<T>(
  items: T[],
  atOnce: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** `AMD EPYC ..., 2 cores, 16 GB, Node 20.20.2, linux`. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    first?.model.trim() ?? 'unknown CPU',
    `${cpus().length} cores`,
    memory,
    `Node ${process.versions.node}`,
    process.platform,
  ].join(', ');
}
