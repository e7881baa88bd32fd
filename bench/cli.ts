/**
 * What a call of the command line costs: the CPU time of the whole process, against a Node that does nothing. Told by
 * bash, of which there has to be one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.js';
import { figure, type Table, times } from './table.js';

const RUNS = 15;
const NOTHING = ['-e', '0'];

/** Variables that give every Node work before it begins. */
const SLOWING = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'];

const CALLS = [
  ['`bisa --help`', ['--help']],
  ['`bisa decide`', ['decide', '--service', 'sim', '--fact', 'dose_count=1']],
  ['`bisa ask`', ['ask', 'min mau bikin ktp tapi blm vaksin bs ga ya']],
] as const;

/** The table of CPU times. */
export async function cli(): Promise<Table[]> {
  const caches = mkdtempSync(join(tmpdir(), 'bisa-bench-'));
  try {
    const nothing: number[] = [];
    const calls = CALLS.map(([name, args]) => ({ name, args, warm: [] as number[], cold: [] as number[] }));
    const warm = join(caches, 'warm');
    for (const { args } of calls) cpuOf(['dist/cli.js', ...args], warm);
    // in turn, so that all see the machine as busy as it is
    for (let run = 0; run < RUNS; run++) {
      nothing.push(cpuOf(NOTHING, warm));
      for (const { args, warm: found, cold } of calls) {
        found.push(cpuOf(['dist/cli.js', ...args], warm));
        cold.push(cpuOf(['dist/cli.js', ...args], join(caches, `${args[0]}-${run}`)));
      }
    }
    const base = median(nothing);
    const slowing = SLOWING.filter((name) => process.env[name]);
    const cells = (found: number[]) => [figure(median(found)), times(median(found) / base)];
    return [
      {
        title: 'A call of the command line',
        columns: ['call', 'ms of CPU', 'times Node alone', 'ms, nothing kept', 'times Node alone'],
        rows: [
          ['`node -e 0`', ...cells(nothing), '–', '–'],
          ...calls.map(({ name, warm: found, cold }) => [name, ...cells(found), ...cells(cold)]),
        ],
        notes: [
          `User and system time of the whole process, medians of ${RUNS} runs in turn, the built program over the flows ` +
            'and locales that ship.',
          '"Nothing kept": with an empty cache, as the first call after an edit.',
          ...(slowing.length
            ? [`${slowing.join(', ')} is set: every Node takes longer to start, alone too.`]
            : []),
        ],
      },
    ];
  } finally {
    rmSync(caches, { recursive: true });
  }
}

/** CPU time of a Node with such arguments (ms). */
function cpuOf(args: readonly string[], cache: string): number {
  const script = `TIMEFORMAT='%3U %3S'; time "$0" "$@" >/dev/null`;
  const { stderr, status } = spawnSync('bash', ['-c', script, process.execPath, ...args], {
    env: { ...process.env, LC_ALL: 'C', XDG_CACHE_HOME: cache },
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  const ms = (user! + system!) * 1000;
  if (status !== 0 || Number.isNaN(ms)) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return ms;
}
