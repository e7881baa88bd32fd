/** So many of those who go first are let past others in a row: nobody is kept out for good. */
const MOST_IN_A_ROW = 8;

/** One piece of work at a time, in the order in which it came; but what may go first waits for nothing else that waits. */
export class Line {
  private isTaken = false;
  private inARow = 0;
  private readonly first: (() => void)[] = [];
  private readonly others: (() => void)[] = [];

  /** Runs work once it is its turn; where nothing is under way, at once. */
  async run<T>(work: () => Promise<T>, order: 'first' | 'in turn' = 'in turn'): Promise<T> {
    if (this.isTaken)
      await new Promise<void>((resolve) => (order === 'first' ? this.first : this.others).push(resolve));
    this.isTaken = true;
    try {
      return await work();
    } finally {
      this.letIn();
    }
  }

  private letIn(): void {
    const isFirst = this.first.length > 0 && (this.inARow < MOST_IN_A_ROW || this.others.length === 0);
    this.inARow = isFirst ? this.inARow + 1 : 0;
    const next = (isFirst ? this.first : this.others).shift();
    if (next) next();
    else this.isTaken = false;
  }
}
