/**
 * Breaks a whole installation in every way that it should bear, and watches what its people see. `npm run chaos` is all of
 * it and takes hours: twenty seeds of 10,000 messages, a crowd of which two workers are killed, and one platform that
 * hangs. `npm run chaos -- seeds --seeds 2 --turns 1000` is less, `-- seeds --seed 7` plays one again, `--fault NAME`
 * breaks in that way alone, `--process ROLES` is one more process, and `-- crowd` and `-- hanging` are the others. Progress goes to standard error.
 */
import { parseArgs } from 'node:util';
import { machine } from '../bench/measure.js';
import { markdown, type Table } from '../bench/table.js';
import { crowdTable } from './crowd.js';
import { FAULTS } from './faults.js';
import { hanging } from './hanging.js';
import { type Played, play } from './play.js';
import { seedsTable } from './report.js';

/** What the processes do: whole ones beside some that take turns alone, or speak with the platforms alone. */
const PROCESSES = ['all', 'all', 'worker', 'telegram,whatsapp,web'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '20' },
    seed: { type: 'string' },
    turns: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '60' },
    process: { type: 'string', multiple: true, default: PROCESSES },
    fault: { type: 'string', multiple: true, default: Object.keys(FAULTS) },
  },
});
const first = Number(values.seed ?? 1);
const seeds = values.seed === undefined ? Number(values.seeds) : 1;
const rate = Number(values.rate);

const PARTS: Record<string, () => Promise<Table>> = {
  seeds: async () => {
    const played: (Played & { seed: number })[] = [];
    for (let seed = first; seed < first + seeds; seed++) played.push(await playSeed(seed));
    return seedsTable(played);
  },
  crowd: () => crowdTable({ chats: 500, messages: 5_000, rate, patienceMs: 180_000 }, first),
  hanging: () => hanging(first),
};

const unknown = [
  ...positionals.filter((name) => !Object.hasOwn(PARTS, name)),
  ...values.fault.filter((name) => !Object.hasOwn(FAULTS, name)),
];
if (unknown.length) {
  const known = [...Object.keys(PARTS), ...Object.keys(FAULTS).map((name) => `--fault "${name}"`)];
  console.error(`not known: ${unknown.join(', ')}; choose from ${known.join(', ')}`);
  process.exit(2);
}
// what was started ends with this process
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

console.log(`${machine()}, ${new Date().toISOString().slice(0, 10)}\n`);
for (const name of positionals.length ? positionals : Object.keys(PARTS)) {
  const table = await PARTS[name]!();
  console.log(markdown(table));
}

async function playSeed(seed: number): Promise<Played & { seed: number }> {
  const played = await play(
    {
      seed,
      turns: Number(values.turns),
      rate,
      processes: values.process,
      faults: values.fault,
      hours: [11, 14, 19],
      patienceMs: 180_000,
    },
    (line) => console.error(`seed ${seed}: ${line}`),
  );
  for (const violation of played.violations) console.error(`seed ${seed}: VIOLATED: ${violation}`);
  if (played.dir) console.error(`seed ${seed}: logs and data are left in ${played.dir}`);
  if (played.violations.length) process.exitCode = 1;
  return { seed, ...played };
}
