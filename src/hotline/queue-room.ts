import type { Counter } from '../counter.js';
import type { Store } from '../store/store.js';

/** What the room in the officers' queue goes by. */
export interface QueueRoomParts {
  store: Pick<Store, 'openHandovers'>;
  /** So many chats may wait for the officers or be with one; turns under way may bring a few more. */
  most: number;
  /** Counts the chats of a network that called for one. */
  ofNetwork: Counter;
}

/** Whether the officers' queue has room: a flood, from few addresses or from everywhere, leaves them able to work. */
export class QueueRoom {
  constructor(private readonly parts: QueueRoomParts) {}

  /** Takes the room for one more chat, of somebody on that network where one is known. */
  async take(network: string | undefined): Promise<boolean> {
    const { store, most, ofNetwork } = this.parts;
    if ((await store.openHandovers()) >= most) return false;
    return network === undefined || ofNetwork.takes(network, 1);
  }
}
