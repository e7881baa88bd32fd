import type { Queue, Worker } from 'bullmq';

/** How a queue of jobs stands, over all processes, and whether this process takes jobs of it, where it should. */
export interface Jobs {
  waiting: number;
  active: number;
  /** Those whose time is still to come, and those that failed and are tried again later. */
  delayed: number;
  isTaken: boolean;
}

/** `worker`: the one of this process, `null` where others work. */
export async function jobsOf<Data>(queue: Queue<Data>, worker: Worker<Data> | null): Promise<Jobs> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
  const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    waiting: of('waiting', 'prioritized'),
    active: of('active'),
    delayed: of('delayed'),
    isTaken: worker?.isRunning() ?? true,
  };
}
