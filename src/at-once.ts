/** Lets so many tasks run at a time; the others wait for their turn. */
export class AtOnce {
  private readonly queue: (() => void)[] = [];

  constructor(private places: number) {}

  /** How many wait. */
  get waiting(): number {
    return this.queue.length;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.places > 0) this.places -= 1;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.places += 1;
    }
  }
}
