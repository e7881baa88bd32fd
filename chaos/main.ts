/**
 * Breaks a whole installation in every way that it should bear, and watches what its people see: `npm run chaos` for one
 * seed, `npm run chaos -- --seeds 20 --turns 10000` for many, `npm run chaos -- --seed 7` to play one again,
 * `--fault NAME` for one fault alone.
 */
import { parseArgs } from 'node:util';
import { FAULTS } from './faults.js';
import { play } from './play.js';
import { report } from './report.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    turns: { type: 'string', default: '2000' },
    rate: { type: 'string', default: '60' },
    processes: { type: 'string', default: '4' },
    fault: { type: 'string', multiple: true, default: Object.keys(FAULTS) },
  },
});

const first = Number(values.seed);
const played = [];
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  const result = await play(
    {
      seed,
      turns: Number(values.turns),
      rate: Number(values.rate),
      processes: Number(values.processes),
      faults: values.fault,
      hours: [11, 14, 19],
      patienceMs: 180_000,
    },
    (line) => console.error(`seed ${seed}: ${line}`),
  );
  for (const violation of result.violations) console.error(`seed ${seed}: VIOLATED: ${violation}`);
  if (result.dir) console.error(`seed ${seed}: logs and data are left in ${result.dir}`);
  played.push({ seed, ...result });
}
console.log(report(played));
process.exitCode = played.some(({ violations }) => violations.length) ? 1 : 0;
