import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../bench/measure.js';
import { figure, type Table } from '../bench/table.js';
import { Asker } from './conversation.js';
import { Random } from './random.js';
import { timesOf } from './report.js';
import { Town } from './town.js';

export interface Crowd {
  chats: number;
  messages: number;
  /** Messages a second. */
  rate: number;
  patienceMs: number;
}

/**
 * Four processes that take turns and two that are reached by the platform, on one Redis, a crowd that writes, and two of
 * the four killed among it, at a third and at two thirds.
 */
export async function crowd({ chats, messages, rate, patienceMs }: Crowd, seed: number) {
  const random = new Random(seed);
  const town = await Town.found({
    roles: ['worker', 'worker', 'worker', 'worker', 'web,whatsapp', 'web,whatsapp'],
    skewsMs: [],
  });
  const { model, members } = town;
  const people = Array.from({ length: chats }, (_, i) => ({
    chat: `w${62_812_000_000_000 + i}`,
    asker: new Asker(random),
  }));
  const deaths = new Map([
    [Math.floor(messages / 3), members[0]!],
    [Math.floor((2 * messages) / 3), members[1]!],
  ]);
  const started = performance.now();
  for (let i = 0; i < messages; i++) {
    const { chat, asker } = people[i % people.length]!;
    town.write(chat, asker.next());
    deaths.get(i)?.kill();
    await wait(started + (i + 1) * (1_000 / rate) - performance.now());
  }
  for (const by = performance.now() + patienceMs; model.owed && performance.now() < by; ) await wait(100);
  const seen = model.seen();
  await town.close();
  await town.raze();
  return seen;
}

/** The same as a table. */
export async function crowdTable(whole: Crowd, seed: number): Promise<Table> {
  const seen = await crowd(whole, seed);
  const untouched = timesOf(seen, false);
  const touched = timesOf(seen, true);
  for (const violation of seen.violations) console.error(`crowd: VIOLATED: ${violation}`);
  if (seen.violations.length) process.exitCode = 1;
  const doubled = Object.values(seen.doubled).reduce((sum, count) => sum + count, 0);
  return {
    title: 'Four workers, two of them killed',
    columns: [
      'messages',
      'answered, in order',
      'twice',
      'untouched chats: ms, median',
      '99th percentile',
      'longest',
      'chats that waited at a death: ms, median',
      'longest',
      'violations',
    ],
    rows: [
      [
        figure(seen.accepted),
        figure(seen.answered),
        figure(doubled),
        figure(percentile(untouched, 0.5)),
        figure(percentile(untouched, 0.99)),
        figure(Math.max(...untouched)),
        figure(percentile(touched, 0.5)),
        figure(Math.max(...touched)),
        String(seen.violations.length),
      ],
    ],
    notes: [
      `${whole.chats} chats of WhatsApp, ${whole.rate} messages a second; four processes that take turns, two that are ` +
        'reached by webhooks and send, one Redis. From the first delivery of a message to the platform having its answer.',
    ],
  };
}
