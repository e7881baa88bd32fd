import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'redis';
import { Asker, bomb, hopeless, KILLER, POISON } from './conversation.js';
import type { Random } from './random.js';
import type { Town } from './town.js';
import { trickle } from './uploads.js';

/** Something that goes wrong, and is over when it resolves. */
export type Fault = (town: Town, random: Random) => Promise<void>;

const SECOND = 1_000;

/** All that can go wrong, by the names under which it is told. */
export const FAULTS: Record<string, Fault> = {
  'a process killed': async ({ members }, random) => random.pick(members).kill(),

  'two processes killed': async ({ members }, random) => {
    for (const member of random.shuffled(members).slice(0, 2)) member.kill();
  },

  'killed between send and mark': async (town) => {
    town.killsSender = true;
    for (let waited = 0; town.killsSender && waited < 10; waited++) await wait(SECOND);
    town.killsSender = false;
  },

  'a process frozen': async (town, random) => {
    town.model.interrupted();
    await random.pick(town.members).freeze(random.between(7, 12) * SECOND);
    town.model.interrupted();
  },

  'processes ended and started': async ({ members }) => {
    for (const member of members) await member.restart();
  },

  'Redis killed': async ({ redis, model }, random) => {
    model.interrupted();
    await redis.kill();
    await wait(random.between(0, 3) * SECOND);
    await redis.restart();
  },

  'Redis stopped': async ({ redis, model }) => {
    model.interrupted();
    process.kill(redis.pid, 'SIGSTOP');
    await wait(10 * SECOND);
    model.interrupted();
    process.kill(redis.pid, 'SIGCONT');
  },

  'Redis without room on its disk': async ({ redis }, random) => {
    await during(redis.url, { appendfsync: 'everysec' }, async () => {
      redis.setFull(true);
      await wait(random.between(2, 6) * SECOND);
      redis.setFull(false);
      await wait(2 * SECOND);
    });
  },

  'Redis without memory': async ({ redis }, random) =>
    during(redis.url, { maxmemory: '1mb' }, () => wait(random.between(2, 6) * SECOND)),

  'a connection silent': async ({ members, model }, random) => {
    const { redis } = random.pick(members);
    model.interrupted();
    redis.goSilent();
    await wait(random.between(6, 14) * SECOND);
    model.interrupted();
    redis.speak();
  },

  'connections cut in the middle': async ({ members }, random) => {
    for (let cuts = 0; cuts < 12; cuts++) {
      random.pick(members).redis.cut();
      await wait(random.between(100, 600));
    }
  },

  'platforms hang': async (town, random) => inMood(town, 'hang', () => wait(random.between(3, 12) * SECOND)),

  'platforms ask to wait': async (town, random) => {
    const seconds = random.between(1, 5);
    await inMood(town, { status: 429, seconds }, () => wait(SECOND));
  },

  'platforms fail': async (town, random) =>
    inMood(town, { status: 500 }, () => wait(random.between(2, 8) * SECOND)),

  'a clock jumps': async ({ members }, random) => {
    const member = random.pick(members);
    const { shift } = member;
    member.shiftTo(shift + random.pick([-10, -2, 2, 10]) * 60 * SECOND);
    await wait(3 * SECOND);
    member.shiftTo(shift);
  },

  'a message that kills': async (town, random) => after(town, random, KILLER),

  'a message that fails': async (town, random) => after(town, random, POISON),

  'a flood': async (town, random) => {
    const chat = `w${62_819_000_000_000 + random.between(0, 999_999)}`;
    const asker = new Asker(random);
    town.model.floods(chat);
    for (let i = 0; i < 80; i++) town.write(chat, asker.next());
  },

  'pictures of 38 bytes': async (town, random) => {
    const chats = Array.from({ length: 8 }, () => `w${62_818_000_000_000 + random.between(0, 999_999)}`);
    for (const chat of chats) for (const line of bomb()) town.write(chat, line);
  },

  'slow uploads': async ({ members }, random) => {
    const sites = members.filter(({ roles }) => /all|web/.test(roles));
    const ends = await Promise.all(sites.map(({ port }) => trickle(port, 40)));
    await wait(random.between(5, 10) * SECOND);
    for (const end of ends) end();
  },
};

/** Takes away all that the queue of reminders holds. */
export async function wipeReminders({ redis }: Town): Promise<void> {
  const client = await clientOf(redis.url);
  for await (const keys of client.scanIterator({ MATCH: '*queue:reminders:*' })) await client.del(keys);
  await client.close();
}

/** A message that no process can answer, before and behind others of its chat that can be answered. */
async function after(town: Town, random: Random, message: typeof KILLER): Promise<void> {
  const chat = `${random.pick(['w62817', 't7'])}${random.between(100_000_000, 199_999_999)}`;
  const asker = new Asker(random);
  for (const line of [asker.next(), hopeless(message), asker.next()]) town.write(chat, line);
  town.hopeless += 1;
}

async function inMood(town: Town, mood: Parameters<Town['platforms']>[0], task: () => Promise<void>) {
  town.platforms(mood);
  await task();
  town.platforms(null);
}

/** Has a Redis otherwise for a while. */
async function during(url: string, settings: Record<string, string>, task: () => Promise<void>) {
  const client = await clientOf(url);
  const before: Record<string, string> = {};
  for (const name of Object.keys(settings)) Object.assign(before, await client.configGet(name));
  await client.configSet(settings);
  await task();
  await client.configSet(before);
  await client.close();
}

async function clientOf(url: string) {
  const client = createClient({ url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
