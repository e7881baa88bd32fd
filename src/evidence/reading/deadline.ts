/** However little of the processor it is given, something is over after this (ms): its process is ended after ten seconds. */
const LONGEST = 6_500;

/** How much of the processor something may take, so that what is read does not depend on how busy the machine is. */
export class Deadline {
  private readonly at: number;
  private readonly latest: number;

  /**
   * @param budget milliseconds of processor time of this process, all its threads, from now
   * @param whole what this is a part of
   */
  constructor(
    budget: number,
    private readonly whole: Deadline | null = null,
  ) {
    this.at = spent() + budget;
    this.latest = performance.now() + Math.max(budget, LONGEST);
  }

  passed(): boolean {
    return spent() >= this.at || performance.now() >= this.latest || (this.whole?.passed() ?? false);
  }
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
