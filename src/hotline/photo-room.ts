import { AtOnce } from '../at-once.js';
import type { Address, Store } from '../store/store.js';

const MB = 1024 * 1024;
/**
 * Photographs that are kept at a time: of one chat two files of the largest size, or what an officer and an album may
 * need of those that messengers make; of all, some 1,500 of these.
 */
const MOST = { own: { count: 100, bytes: 40 * MB }, all: { count: 2_000, bytes: 256 * MB } };

/** Lets photographs into the store while there is room for them, one at a time. */
export class PhotoRoom {
  private readonly door = new AtOnce(1);

  constructor(private readonly store: Store) {}

  /** Has a photograph of so many bytes taken, or turned away where it is one too many. */
  async enter(
    address: Address,
    bytes: number,
    take: () => Promise<unknown>,
    turnAway: () => Promise<unknown>,
  ) {
    await this.door.run(async () => {
      const { own, all } = await this.store.photosKept(address);
      const hasRoom = [
        [own, MOST.own],
        [all, MOST.all],
      ].every(([kept, most]) => kept!.count < most!.count && kept!.bytes + bytes <= most!.bytes);
      await (hasRoom ? take() : turnAway());
    });
  }
}
