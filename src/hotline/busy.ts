import type { Channel } from '../channels/channel.js';
import type { Address } from '../store/store.js';

/** Chats for which something is being done here, and the typing sign that says so, wherever their channel is. */
export class Busy {
  private readonly counts = new Map<string, number>();

  /**
   * `channelFor`: the channel of an address, where it reaches its person from this process; `mayShow`: whether its platform
   * may be troubled with a sign now; `elsewhere` tells the process that has it.
   */
  constructor(
    private readonly channelFor: (address: Address) => Pick<Channel, 'typing'> | undefined,
    private readonly mayShow: (channel: string) => boolean,
    private readonly elsewhere: (address: Address, on: boolean) => void,
  ) {}

  /** Shows the sign; what is given back is to be called once, when it is over. */
  begins(address: Address): () => void {
    const key = keyOf(address);
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    const channel = this.channelFor(address);
    if (channel && this.mayShow(address.channel)) channel.typing(address, true);
    if (!channel && count === 1) this.elsewhere(address, true);
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
      const channel = this.channelFor(address);
      if (channel) channel.typing(address, false);
      else this.elsewhere(address, false);
    }
  }
}

function keyOf({ channel, id }: Address): string {
  return `${channel} ${id}`;
}
