import { beforeAll, expect, it } from 'vitest';
import { MOST_RECENT, type RecentLine, type Store } from '../../../src/store/store.js';
import type { Ground } from '../grounds.js';
import { chatWith, commitNext, LIFETIMES, message } from '../hand.js';

const MINUTE = 60_000;
const MARK = 'SIAPA-YANG-BERTANYA';

/** The contract of `Commit.recent` and `recent`. */
export function recent(ground: () => Ground): void {
  let store: Store;
  beforeAll(() => {
    store = ground().store;
  });

  /** A chat that says a line at each of these minutes. */
  async function saying(minutes: number[], from = 5_000_000_000_000) {
    const { chat, address } = await chatWith(store, {});
    for (const minute of minutes) {
      const at = from + minute * MINUTE;
      await store.accept(message(address, { at }));
      await commitNext(store, chat, { recent: [line(at, minute)] });
    }
    return { chat, address, from };
  }
  const line = (at: number, n: number): RecentLine => ({ id: `l${n}-0`, at, body: { n, text: MARK } });
  const heard = async (chat: string, now: number) =>
    (await store.recent(chat, now - LIFETIMES.latest_lines.ms)).map(({ body }) => (body as { n: number }).n);

  it('are the last of them, oldest first, sealed', async () => {
    const minutes = Array.from({ length: MOST_RECENT + 3 }, (_, n) => n);
    const { chat, from } = await saying(minutes);
    expect(await heard(chat, from + 13 * MINUTE)).toEqual(minutes.slice(3));
    expect(await store.recent(chat, from)).toContainEqual(line(from + 12 * MINUTE, 12));
    expect(await ground().rows()).not.toContain(MARK);
  });

  it('stay where a commit says nothing of them, and go where it says so', async () => {
    const { chat, address, from } = await saying([0, 1]);
    await store.accept(message(address, { at: from }));
    await commitNext(store, chat, {});
    expect(await heard(chat, from + MINUTE)).toEqual([0, 1]);
    await store.accept(message(address, { at: from }));
    await commitNext(store, chat, { recent: null });
    expect(await heard(chat, from + MINUTE)).toEqual([]);
  });

  it('are not told after their time, and deleted by a sweep', async () => {
    const { chat, from } = await saying([0, 30]);
    const over = from + LIFETIMES.latest_lines.ms;
    expect(await heard(chat, over - 1)).toEqual([0, 30]);
    expect(await heard(chat, over)).toEqual([30]);
    await store.expire(over, LIFETIMES);
    expect(await heard(chat, from)).toEqual([30]);
    await store.expire(over + 30 * MINUTE, LIFETIMES);
    expect(await heard(chat, from)).toEqual([]);
  });

  it('go with the person', async () => {
    const { chat, address, from } = await saying([0]);
    await store.accept(message(address, { at: from }));
    await store.accept(message(address, { at: from }));
    await commitNext(store, chat, { forget: true });
    expect(await heard(chat, from)).toEqual([]);
  });
}
