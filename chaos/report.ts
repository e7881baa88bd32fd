import { percentile } from '../bench/measure.js';
import { figure, type Table } from '../bench/table.js';
import type { Seen } from './model.js';
import type { Played } from './play.js';

/** What was seen in several runs. */
export function seedsTable(played: (Played & { seed: number })[]): Table {
  const rows = played.map((one) => [
    String(one.seed),
    figure(one.accepted),
    figure(one.answered),
    figure(one.reminders),
    figure(one.interruptions),
    figure(sum(Object.values(one.doubled))),
    figure(one.mostDoubled),
    figure(percentile(timesOf(one, false), 0.99)),
    figure(Math.max(...timesOf(one, true))),
    figure(one.seconds),
    String(one.violations.length),
  ]);
  const faults = [...new Set(played.flatMap(({ doubled }) => Object.keys(doubled)))];
  const kinds = faults.map((fault) => `${fault}: ${sum(played.map(({ doubled }) => doubled[fault] ?? 0))}`);
  return {
    title: 'Chaos',
    columns: [
      'seed',
      'messages',
      'answered, in order',
      'reminders',
      'processes taken for dead',
      'came twice',
      'most in one chat',
      'chats untouched: ms, 99th percentile',
      'the others: ms, longest',
      'seconds',
      'violations',
    ],
    rows,
    notes: [`What came twice, by the fault under way: ${kinds.join('; ') || 'nothing'}.`],
  };
}

function sum(counts: number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}

/** How long answers took (ms) in chats that were waiting when a process was taken for dead, or in the others. */
export function timesOf({ times }: Pick<Seen, 'times'>, touched: boolean): number[] {
  return times.filter((one) => one.touched === touched).map(({ ms }) => ms);
}
