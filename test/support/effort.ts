/**
 * Gives how long the processor has worked since (ms). What has to be done soon is held against this and not against a
 * clock, which runs on while a busy machine does other things.
 */
export function effort(): () => number {
  const since = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  };
}

/** The least of three times (ms): the processor works for other things of the process as well. */
export async function leastEffort(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const taken = effort();
    await work();
    times.push(taken());
  }
  return Math.min(...times);
}
