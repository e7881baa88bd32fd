import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import type { Json, Store } from '../../src/store/store.js';
import { chats, damaged, type KeptChat, type KeptTurn, messagesOf, whole } from '../case/kept-chats.js';
import { People, type Seen } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { warmReader } from '../support/warm-reader.js';

const sample = (name: string) => new Uint8Array(readFileSync(`flows/demo/${name}.jpg`));
const named = <T extends { name: string }>(list: T[]) => list.map((one) => [one.name, one] as const);

/** Which of their documents did not fit any more, by the record that tells so. */
const MENDED = [
  ...Array(3).fill('session'),
  ...Array(7).fill('person'),
  // both of one chat
  'session, person',
].map((lost) => `what was kept did not fit its schema: ${lost}`);

const LANGUAGE_LOST = ['no language', 'a person that is none'];

/** What was damaged is of one chat: in a store each has reminders of its own. */
function keptAs({ name, session, person }: (typeof damaged)[number]): KeptChat['kept'] {
  const kept = JSON.stringify({ ...whole.kept, session, person });
  const own = (id: string) => `${id}-${damaged.findIndex((one) => one.name === name)}`;
  return JSON.parse(Object.keys(whole.kept.reminders).reduce((all, id) => all.replaceAll(id, own(id)), kept));
}

/** What lies in the store of a hotline of version 1, and the hotline of today that is started on it. */
describe.each(['embedded', 'redis'] as const)('a hotline that takes over from version 1 on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  const story = it.skipIf(skipped);
  const ids = new Map<string, string>();
  const people = new People();
  let redis: TestRedis | null = null;
  let dir: string;
  let running: Running | null = null;

  const open = (): Promise<Backend> =>
    openBackend({
      redisUrl: redis?.url,
      dataDir: dir,
      onError: (error) => {
        throw error;
      },
    });

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-kept-'));
    const backend = await open();
    for (const { name, kept, photo } of chats) ids.set(name, await keep(backend.store, name, kept, photo));
    for (const one of damaged) ids.set(one.name, await keep(backend.store, one.name, keptAs(one)));
    await backend.close();
    const config = readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) });
    running = await startHotline({
      config,
      photos: await warmReader(config),
      log: searchedLog(),
      channels: [people],
      web: false,
    });
  });

  afterAll(async () => {
    if (skipped) return;
    await running?.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Writes documents as the commit of a turn did; gives the chat. */
  async function keep(
    store: Store,
    name: string,
    { at, session, person, ...rows }: KeptChat['kept'],
    photo?: string,
  ): Promise<string> {
    const waiting = photo ? { turn: session.photo!, photo: sample(photo) } : {};
    const address = people.person(name).address;
    const { chat } = await store.accept({ turn: newId(), key: 'kept', at, address, body: null, ...waiting });
    const turn = await store.next(chat);
    const documents = { session: session as unknown as Json, person: person as unknown as Json };
    const commit = { ...documents, ...rows, effects: [], records: [] };
    if (!(await store.commit(turn!, commit))) throw new Error(`"${name}" was not kept`);
    return chat;
  }

  /** What answers a message. */
  async function sends(name: string, { body, photo }: KeptTurn): Promise<Seen[]> {
    const person = people.person(name);
    switch (body.kind) {
      case 'text':
        return person.says(body.text);
      case 'photo':
        return person.sends(sample(photo!));
      case 'choice':
        // the button is one of the message that version 1 sent last
        person.seen.push({ id: newId(), text: '', choices: [], token: body.token });
        return person.taps(body.id);
      case 'officer': {
        const act = { kind: 'done' } as const;
        const before = person.seen.length;
        await running!.officers.act({
          chat: ids.get(name)!,
          key: newId(),
          by: body.by,
          officer: 'o1',
          desk: 'test',
          act,
        });
        await person.has(before + 1);
        return person.seen.slice(before);
      }
      default:
        throw new Error(`nobody sends a ${body.kind} here`);
    }
  }

  const plain = ({ text, choices, token }: Omit<Seen, 'id'>) => ({ text, choices, token });

  describe.skipIf(skipped)('goes on with the same answer', () => {
    it.each(named(chats))('%s', async (name, { turns }) => {
      const { texts } = running!.content.flows;
      for (const turn of turns) {
        const seen = await sends(name, turn);
        expect(seen.map(plain)).toEqual(messagesOf(turn, texts).map(plain));
      }
    });
  });

  describe.skipIf(skipped)('answers in the language that it still knows, where something was damaged', () => {
    it.each(named(damaged))('%s', async (name) => {
      const { texts } = running!.content.flows;
      const locale = LANGUAGE_LOST.includes(name) ? 'id' : 'en';
      const [menu] = await people.person(name).says('menu');
      expect(menu?.text).toContain(texts.format(locale, { id: 'menu-offer' }));
    });
  });

  story('reminds as was promised, whatever became of the session', async () => {
    const reminders = (name: string) => {
      const seen = people.person(name).seen.filter(({ purpose }) => purpose === 'reminder');
      return seen.map(({ text }) => text).sort();
    };
    const reminded = (name: string) => expect.poll(() => reminders(name), { timeout: 20_000 });
    const [errand, dose] = [expect.stringContaining(': SIM.'), expect.stringContaining('18 October 2021')];
    // one whose day is over helps nobody any more
    await running!.moveTo!('2021-10-07');
    for (const name of [
      'half a session',
      'a consent of the wrong type',
      'a reminder without its instant',
      'a fact of the wrong type, and one that there is not',
    ])
      await reminded(name).toEqual([errand]);
    await running!.moveTo!('2021-10-17');
    await reminded('half a session').toEqual([dose, errand]);
    await reminded('a consent of the wrong type').toEqual([dose, errand]);
    await reminded('a reminder without its instant').toEqual([errand]);
    await reminded('a fact of the wrong type, and one that there is not').toEqual([dose, errand]);
  });

  story('has kept every chat in the form of version 2, and noted which were damaged', async () => {
    await running!.stop();
    running = null;
    const backend = await open();
    try {
      for (const [name, chat] of ids) {
        const kept = await backend.store.documents(chat);
        // whoever wanted to be forgotten is
        if (name === 'asked whether all is to be forgotten') expect(kept).toBeNull();
        else expect([kept?.session, kept?.person], name).toMatchObject([{ v: 2 }, { v: 2 }]);
      }
      const records = await backend.store.records('failure', 100);
      expect(records.map(({ about }) => about.reason).sort()).toEqual([...MENDED].sort());
    } finally {
      await backend.close();
    }
  });
});
