import type { Channel } from '../channels/channel.js';
import type { Address } from '../store/store.js';

/** Chats for which something is being done here, and the typing sign that says so. */
export class Busy {
  private readonly counts = new Map<string, number>();

  /** `mayShow`: whether a channel's platform may be troubled with a sign now. */
  constructor(
    private readonly channels: ReadonlyMap<string, Pick<Channel, 'typing'>>,
    private readonly mayShow: (channel: string) => boolean,
  ) {}

  /** Shows the sign; what is given back is to be called once, when it is over. */
  begins(address: Address): () => void {
    const key = keyOf(address);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (this.mayShow(address.channel)) this.channels.get(address.channel)?.typing(address, true);
    return () => this.ends(address);
  }

  /** Keeps the sign until some work is over. */
  async during(address: Address, work: Promise<void>): Promise<void> {
    const ends = this.begins(address);
    await work.finally(ends);
  }

  private ends(address: Address): void {
    const key = keyOf(address);
    const left = (this.counts.get(key) ?? 1) - 1;
    if (left > 0) this.counts.set(key, left);
    else {
      this.counts.delete(key);
      this.channels.get(address.channel)?.typing(address, false);
    }
  }
}

function keyOf({ channel, id }: Address): string {
  return `${channel} ${id}`;
}
