import { setTimeout as wait } from 'node:timers/promises';
import { openBackend } from '../src/store/backend.js';
import { Asker, reminderAt } from './conversation.js';
import { FAULTS, wipeReminders } from './faults.js';
import type { Seen } from './model.js';
import { Random } from './random.js';
import { Town } from './town.js';

/** One run: from the same one follow the same messages and faults, at the same places. */
export interface Run {
  seed: number;
  /** Messages that are written, beside those of the faults. */
  turns: number;
  /** Messages a second. */
  rate: number;
  /** What each process does, as `bisa start --role` is told. */
  processes: readonly string[];
  /** What goes wrong, by name; each has its share of the messages. */
  faults: readonly string[];
  /** Hours of the day for which reminders are set, rising. */
  hours: readonly number[];
  /** How long answers may take that came under a fault (ms): it is no claim, only an end of waiting. */
  patienceMs: number;
}

export interface Played extends Seen {
  seconds: number;
  /** How long the slowest process took to end (ms). */
  endMs: number;
  /** Where logs and data are, when something was violated. */
  dir: string | null;
}

/** A chat writes so many messages in all: fewer in a minute than are taken for those of a machine. */
const A_CHAT = 20;
/** Shares of WhatsApp's messages that are brought twice, and in the wrong order. */
const TWICE = 0.03;
const SWAPPED = 0.02;
/** Clocks are apart by up to so much (ms). */
const SKEW_MS = 90_000;
const SECOND = 1_000;

/** Plays a run; `tell` is told how it goes. */
export async function play(run: Run, tell: (line: string) => void): Promise<Played> {
  const random = new Random(run.seed);
  const since = performance.now();
  const town = await Town.found({
    roles: run.processes,
    skewsMs: run.processes.map(() => random.between(-SKEW_MS, SKEW_MS)),
  });
  const { model } = town;
  const chats = peopleOf(run, random);
  setReminders(town, run, random);
  const share = Math.ceil(run.turns / run.faults.length);
  for (const name of random.shuffled(run.faults)) {
    await town.ready();
    tell(`${seconds(since)} s: ${name}, ${model.owed} answers owed`);
    model.fault = name;
    const writing = write(town, chats, share, run.rate, random);
    await wait(random.between(0, (share / run.rate) * SECOND));
    await FAULTS[name]!(town, random);
    await writing;
  }
  await until(() => model.owed === 0, run.patienceMs);
  await remind(town, run, random, tell);
  const violations = await left(town, run.patienceMs);
  const seen = model.seen();
  const endMs = await town.close();
  const all = [...seen.violations, ...violations];
  if (all.length === 0) await town.raze();
  return { ...seen, violations: all, seconds: seconds(since), endMs, dir: all.length ? town.dir : null };
}

/** Chats on both platforms, each with what it will ask. */
function peopleOf({ turns }: Run, random: Random): Map<string, Asker> {
  const names = Array.from({ length: Math.ceil(turns / A_CHAT) }, (_, i) =>
    i % 2 ? `t${1_000_000 + i}` : `w${62_812_000_000_000 + i}`,
  );
  return new Map(names.map((name) => [name, new Asker(random)]));
}

/** Writes so many messages, so many a second; some are brought twice, some in the wrong order. */
async function write(
  town: Town,
  chats: Map<string, Asker>,
  count: number,
  rate: number,
  random: Random,
): Promise<void> {
  const names = random.shuffled([...chats.keys()]);
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    const chat = names[i % names.length]!;
    const line = chats.get(chat)!.next();
    const key = `wamid.chaos${random.between(0, 2 ** 40)}`;
    const isSwapped = random.chance(SWAPPED);
    town.write(chat, line, { key, agoMs: isSwapped ? 0 : SECOND });
    if (isSwapped) town.write(chat, chats.get(chat)!.next(), { agoMs: 2 * SECOND });
    if (chat.startsWith('w') && random.chance(TWICE)) town.repeat(chat, line, key);
    await wait(started + (i + 1) * (SECOND / rate) - performance.now());
  }
}

function setReminders(town: Town, { turns, hours }: Run, random: Random): void {
  for (const hour of hours) {
    for (let i = 0; i < Math.max(2, turns / 200); i++) {
      const person = hour * 10_000 + i;
      const chat = random.chance(0.5) ? `t${2_000_000 + person}` : `w${62_813_000_000_000 + person}`;
      for (const line of reminderAt(hour, town.at(`${hour}:00`))) town.write(chat, line);
    }
  }
}

/** Lets the day go by, from hour to hour; at each a process is killed, and before the second the queue is lost. */
async function remind(town: Town, run: Run, random: Random, tell: (line: string) => void): Promise<void> {
  const { model, members } = town;
  model.fault = 'reminders, a process killed';
  for (const [i, hour] of run.hours.entries()) {
    tell(`reminders of ${hour}:00: ${model.dueUpTo(town.at(`${hour}:00`))}`);
    await town.ready();
    if (i === 1) await wipeReminders(town);
    town.moveTo(`${hour}:00`);
    await wait(random.between(0, 2 * SECOND));
    random.pick(members).kill();
    await until(() => model.dueUpTo(town.at(`${hour}:00`)) === 0, run.patienceMs);
  }
}

/** What the store holds at the end that it should not hold. */
async function left(town: Town, patienceMs: number): Promise<string[]> {
  const options = { redisUrl: town.redis.url, dataDir: town.dir, key: town.key, onError: () => {} };
  const { store, close } = await openBackend(options);
  try {
    const waiting = async () => (await store.attention(100)).length;
    for (const by = performance.now() + patienceMs; (await waiting()) && performance.now() < by; )
      await wait(SECOND / 2);
    const letters = await store.deadLetters(100);
    return [
      ...((await waiting()) ? [`${await waiting()} chats have messages or reminders waiting`] : []),
      ...(letters.length === town.hopeless
        ? []
        : [`${letters.length} messages are set aside, and ${town.hopeless} were hopeless`]),
    ];
  } finally {
    await close();
  }
}

async function until(isSo: () => boolean, patienceMs: number): Promise<void> {
  for (const by = performance.now() + patienceMs; !isSo() && performance.now() < by; ) await wait(100);
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / SECOND);
}
