import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../bench/measure.js';
import { figure, type Table, times } from '../bench/table.js';
import { Asker } from './conversation.js';
import { Random } from './random.js';
import { Town } from './town.js';

/** Messages a second on each platform, for so long (s), before and while one hangs. */
const RATE = 15;
const SECONDS = 30;
/** People on each platform, who write in turn. */
const PEOPLE = 60;

/** How long people of one platform wait before and while the other one hangs. */
export async function hanging(seed: number): Promise<Table> {
  const random = new Random(seed);
  const town = await Town.found({ roles: ['all', 'all'], skewsMs: [] });
  const { model } = town;
  const people = Array.from({ length: PEOPLE }, (_, i) => ({ i, asker: new Asker(random) }));
  const phase = async () => {
    const since = performance.now();
    for (let i = 0; i < RATE * SECONDS; i++) {
      const { i: person, asker } = people[i % PEOPLE]!;
      town.write(`w${62_812_000_000_000 + person}`, asker.next());
      town.write(`t${1_000_000 + person}`, asker.next());
      await wait(since + (i + 1) * (1_000 / RATE) - performance.now());
    }
    return { since, until: performance.now() };
  };
  await phase();
  const before = await phase();
  town.telegram.answers('hang');
  const while_ = await phase();
  town.telegram.answers(null);
  for (const by = performance.now() + 180_000; model.owed && performance.now() < by; ) await wait(100);
  const seen = model.seen();
  await town.close();
  await town.raze();
  const waits = ({ since, until }: typeof before) =>
    seen.times
      .filter(({ chat, at }) => chat.startsWith('w') && at >= since && at < until)
      .map(({ ms }) => ms);
  const [p95, hung] = [percentile(waits(before), 0.95), percentile(waits(while_), 0.95)];
  return {
    title: 'One platform hangs',
    columns: ['on WhatsApp', 'ms, median', '95th percentile', 'times'],
    rows: [
      ['before', figure(percentile(waits(before), 0.5)), figure(p95), '1×'],
      ['while Telegram hangs', figure(percentile(waits(while_), 0.5)), figure(hung), times(hung / p95)],
    ],
    notes: [
      `${RATE} messages a second on each of both platforms, two processes; each phase ${SECONDS} s. Telegram's servers ` +
        'take every message and never answer. Afterwards, every message of Telegram was answered too: ' +
        `${seen.violations.length} violations.`,
    ],
  };
}
