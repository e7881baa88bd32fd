/** Lets tasks go beside one another, or one alone: then nothing is under way while it runs. */
export class Aisle {
  private readonly under = new Set<Promise<unknown>>();
  /** Resolves when whoever goes alone, or waits for that, has come to the end. */
  private free: Promise<void> = Promise.resolve();

  async beside<T>(task: () => Promise<T>): Promise<T> {
    for (let waited: Promise<void> | null = null; waited !== this.free; await waited) waited = this.free;
    const going = task();
    this.under.add(going);
    try {
      return await going;
    } finally {
      this.under.delete(going);
    }
  }

  async alone<T>(task: () => Promise<T>): Promise<T> {
    const before = this.free;
    let resolve = () => {};
    this.free = new Promise((done) => {
      resolve = done;
    });
    try {
      await before;
      await Promise.allSettled(this.under);
      return await task();
    } finally {
      resolve();
    }
  }
}
