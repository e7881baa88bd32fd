const NEWLINE = 10;
/** The longest line that is waited for (bytes). */
const LONGEST_LINE = 4_096;

/** Bytes that come in, read by lines and lengths. */
export class Incoming {
  private readonly source: AsyncIterator<Uint8Array>;
  private kept = Buffer.alloc(0);

  /** `broken`: what is thrown where they end too early. */
  constructor(
    source: AsyncIterable<Uint8Array>,
    private readonly broken: Error,
  ) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** A line with its newline. */
  async line(): Promise<Buffer> {
    for (;;) {
      const end = this.kept.indexOf(NEWLINE);
      if (end >= 0) return this.take(end + 1);
      if (this.kept.length > LONGEST_LINE || !(await this.more())) throw this.broken;
    }
  }

  async read(bytes: number): Promise<Buffer> {
    while (this.kept.length < bytes) if (!(await this.more())) throw this.broken;
    return this.take(bytes);
  }

  /** So many bytes, as they come. */
  async *pass(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (this.kept.length === 0 && !(await this.more())) throw this.broken;
      const part = this.take(Math.min(left, this.kept.length));
      left -= part.length;
      yield part;
    }
  }

  /** All bytes up to some that mark their end. */
  async *passUntil(end: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const found = this.kept.indexOf(end);
      if (found >= 0) {
        yield this.take(found);
        this.take(end.length);
        return;
      }
      // the mark may have begun
      const sure = this.kept.length - end.length + 1;
      if (sure > 0) yield this.take(sure);
      if (!(await this.more())) throw this.broken;
    }
  }

  /** All bytes to the end. */
  async *rest(): AsyncGenerator<Buffer> {
    do if (this.kept.length) yield this.take(this.kept.length);
    while (await this.more());
  }

  /** Whether nothing more comes. */
  async isOver(): Promise<boolean> {
    return this.kept.length === 0 && !(await this.more());
  }

  private take(bytes: number): Buffer {
    const taken = this.kept.subarray(0, bytes);
    this.kept = this.kept.subarray(bytes);
    return taken;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.source.next();
    if (done) return false;
    this.kept = this.kept.length ? Buffer.concat([this.kept, value]) : Buffer.from(value);
    return true;
  }
}
