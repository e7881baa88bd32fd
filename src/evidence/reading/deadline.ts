/** A time by which something has to be done. */
export class Deadline {
  private readonly at: number;

  /** @param budget milliseconds from now */
  constructor(budget: number) {
    this.at = performance.now() + budget;
  }

  passed(): boolean {
    return performance.now() >= this.at;
  }
}
