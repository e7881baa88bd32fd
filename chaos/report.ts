import { machine, percentile } from '../bench/measure.js';
import { figure, markdown } from '../bench/table.js';
import type { Played } from './play.js';

/** What was seen in several runs, as tables. */
export function report(played: (Played & { seed: number })[]): string {
  const rows = played.map((one) => [
    String(one.seed),
    figure(one.accepted),
    figure(one.answered),
    figure(one.reminders),
    figure(one.interruptions),
    figure(Object.values(one.doubled).reduce((sum, count) => sum + count, 0)),
    figure(one.mostDoubled),
    figure(percentile(one.untouched, 0.99)),
    figure(Math.max(...one.touched)),
    figure(one.seconds),
    String(one.violations.length),
  ]);
  const doubled: Record<string, number> = {};
  for (const one of played)
    for (const [fault, count] of Object.entries(one.doubled)) doubled[fault] = (doubled[fault] ?? 0) + count;
  const kinds = Object.entries(doubled).map(([fault, count]) => `${fault}: ${count}`);
  return `${machine()}\n\n${markdown({
    title: 'Chaos',
    columns: [
      'seed',
      'messages',
      'answered',
      'reminders',
      'processes taken for dead',
      'answers that came twice',
      'most in one chat',
      'untouched chats: ms, 99th percentile',
      'others: ms, longest',
      'seconds',
      'violations',
    ],
    rows,
    notes: [`Twice came, by the fault under way: ${kinds.join('; ') || 'nothing'}.`],
  })}`;
}
