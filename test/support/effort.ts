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
