import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Trials } from '../../src/hotline/trials.js';
import type { Json, Store, Turn } from '../../src/store/store.js';
import { type Ground, grounds } from '../store/grounds.js';
import { commitOf, HAND, message, newAddress } from '../store/hand.js';
import { searchedLog } from '../support/searched-log.js';

/** A message that never comes to a commit. */
const HOPELESS: Record<string, Json> = {
  'of the resident': { kind: 'text', text: 'halo' },
  'of what a photograph showed': { kind: 'evidence', pending: 'p', shown: {} },
  'that nobody waits for': { kind: 'reminder', id: 'r' },
};

const { open } = grounds.find(({ name }) => name.startsWith('embedded'))!;

describe('a message that fails each time', () => {
  let ground: Ground;
  let store: Store;
  beforeAll(async () => {
    ground = await open();
    store = ground.store;
  });
  afterAll(() => ground?.end());

  it.each([
    ['of the resident', ['set_aside', 'after it']],
    ['of what a photograph showed', ['set_aside', 'after it']],
    ['that nobody waits for', ['after it']],
  ])('%s is set aside, and whoever waits for its answer hears of it', async (which, done) => {
    const trials = new Trials({ store, clock: { now: () => 0 }, log: searchedLog() });
    const address = newAddress();
    const hopeless = message(address, { body: { body: HOPELESS[which]! } });
    const { chat } = await store.accept(hopeless);
    await store.accept(message(address, { body: { body: { kind: 'after it' } } }));
    const taken: string[] = [];
    const attempt = async (turn: Turn) => {
      const { kind } = (turn.body as { body: { kind: string } }).body;
      if (turn.id === hopeless.turn) {
        await store.failed(turn, 'RangeError');
        return 'again' as const;
      }
      taken.push(kind);
      return (await store.commit(turn, commitOf()))?.more ? ('again' as const) : ('done' as const);
    };
    while (await trials.next(chat, HAND, attempt));
    expect(taken).toEqual(done);
    expect((await store.deadLetters(1))[0]).toMatchObject({ id: hopeless.turn, fault: 'RangeError' });
  });

  it('that waits for its file is tried when that has come, as if for the first time', async () => {
    const trials = new Trials({ store, clock: { now: () => 0 }, log: searchedLog() });
    const { chat } = await store.accept(message(newAddress()));
    for (let i = 0; i < 5; i++) expect(await trials.next(chat, HAND, async () => 'waits')).toBe(false);
    expect((await store.claim(chat, false, HAND))?.tries).toBe(0);
  });
});
