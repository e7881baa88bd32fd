import type { Store } from '../../src/store/store.js';

/** Files are packed in places, which breaks bytes into runs of 32 at most: so many of a key in a row are the key. */
const RUN = 16;

/** Whether a wrapped data key, or a part of it, is among bytes. */
export function holds(bytes: Buffer, wrapped: Buffer): boolean {
  for (let start = 0; start + RUN <= wrapped.length; start++)
    if (bytes.includes(wrapped.subarray(start, start + RUN))) return true;
  return false;
}

/** Shreds until nothing is left to be shredded: on Redis that is done in steps, each of which it has to come through. */
export async function shredAll(store: Store): Promise<void> {
  const until = Date.now() + 20_000;
  while ((await store.shred(0)) > 0) {
    if (Date.now() > until) throw new Error('data keys are not shredded');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
