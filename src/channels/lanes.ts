/** Tasks one after another within a lane, and beside one another otherwise. */
export class Lanes {
  private readonly ends = new Map<string, Promise<void>>();

  /** Runs a task once all earlier ones of its lane have ended, well or not. */
  run(lane: string, task: () => Promise<void>): Promise<void> {
    const running = (this.ends.get(lane) ?? Promise.resolve()).then(task);
    const end = running
      .catch(() => {})
      .then(() => {
        if (this.ends.get(lane) === end) this.ends.delete(lane);
      });
    this.ends.set(lane, end);
    return running;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    while (this.ends.size) await Promise.all(this.ends.values());
  }
}
