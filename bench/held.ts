/**
 * A steady load that is held: messages on Telegram come when they are due, whether or not those before have been answered.
 * The hotline in one process and with its turns in several, a bare script, and a grammY bot, each on a Redis of its own and
 * one and the same stand-in of Telegram's servers.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '../src/calendar.js';
import { startRedis } from '../test/support/redis.js';
import { TOKEN } from '../test/support/telegram-server.js';
import { HOTLINE_SCRIPT, type Load, type Place, SIX_SCRIPT, type Waits } from './held/kinds.js';
import { percentile, short } from './measure.js';
import { figure, type Table } from './table.js';

/** Messages a second, and for how long. */
const RATES = short ? [20] : [40, 400];
const SECONDS = short ? 5 : 60;
/** Before that, uncounted. */
const WARM_UP = { rate: 20, seconds: short ? 3 : 15 };
/** The world's day: the circular is in force. */
const SHIFT_MS = instantOf('2021-10-01', '09:00', 'Asia/Jakarta') - Date.now();
/** The kernel counts CPU time in ticks of so many ms. */
const TICK_MS = 10;

interface Program {
  name: string;
  script: readonly string[];
  /** Its processes; each says something when it is ready. */
  start(place: Place, dir: string): ChildProcess[];
  guarantees: string[];
}

const HELD = [
  'in order, whatever the number of processes',
  'nothing',
  'a message that was just being sent',
  'yes',
];
const PROGRAMS: Program[] = [
  hotline('Bisa, one process', ['telegram,worker']),
  ...[1, 2, 4].map((workers) =>
    hotline(`Bisa, a process for Telegram, ${workers} for turns`, [
      'telegram',
      ...Array.from({ length: workers }, () => 'worker'),
    ]),
  ),
  peer('a bare load-and-commit script', 'bare', [
    'in order, within the one process',
    'messages of earlier polls that were not committed; replies that were committed and not sent',
    'answers to messages of the last poll',
    'no',
  ]),
  peer('grammY, @grammyjs/conversations', 'grammy', [
    'in order, within the one process',
    'messages of earlier polls that were not done; the state after replies that were sent',
    'answers to messages of the last poll',
    'no: two that read a state overwrite each other',
  ]),
];

/** How long people wait at a steady load, what a turn costs, and what each program promises. */
export async function held(): Promise<Table[]> {
  if (!existsSync('/proc/self/stat')) {
    console.error('held: left out, /proc is read and there is none');
    return [];
  }
  const rows: string[][] = [];
  for (const rate of RATES)
    for (const program of PROGRAMS) {
      const row = [program.name, String(rate), ...(await measure(program, rate))];
      console.error(`held: ${row.join(' | ')}`);
      rows.push(row);
    }
  return [
    {
      title: `Answers on Telegram at a steady load, held for ${SECONDS} s`,
      columns: [
        'program',
        'messages a second',
        'ms, median',
        '95th percentile',
        '99th',
        'not answered',
        'CPU ms a message',
        'of it Redis',
      ],
      rows,
      notes: [
        "From a person's message to the last message of its answer, long polling and sendMessage on loopback; each person " +
          'writes every three seconds. Not answered: half a minute after the last message. Telegram and its people, in a ' +
          'process of their own, share the two cores and are not counted.',
        'The hotline holds conversations of a verdict, papers and a reminder; the other two a dialogue of six questions ' +
          'without a recogniser, rules or sealing. The bare script is the least there is: a script that loads a session, one ' +
          'that writes it with the reply, the reply sent. grammY keeps the state as its documentation shows and handles the ' +
          "updates of different chats beside one another, as @grammyjs/runner's `sequentialize` does.",
      ],
    },
    {
      title: 'What each promises',
      columns: ['program', 'order in a chat', 'lost at a kill', 'twice at a kill', 'several processes'],
      rows: PROGRAMS.filter(({ guarantees }, i) => PROGRAMS[i - 1]?.guarantees !== guarantees).map(
        ({ name, guarantees }) => [name.split(',')[0]!, ...guarantees],
      ),
      notes: ['Of the hotline `npm run chaos` tries it; of the others it is what their code says.'],
    },
  ];
}

function hotline(name: string, roles: string[]): Program {
  return {
    name,
    script: HOTLINE_SCRIPT,
    guarantees: HELD,
    start: ({ apiRoot, redisUrl }, dir) =>
      roles.map((role) =>
        fork(new URL('../chaos/child/process.js', import.meta.url), {
          execArgv: [],
          env: {
            ...own(),
            REDIS_URL: redisUrl,
            BISA_DATA_DIR: dir,
            BISA_LIVE: 'telegram',
            BISA_KEY: Buffer.alloc(32, 1).toString('base64'),
            TELEGRAM_TOKEN: TOKEN,
            PORT: '0',
            CHAOS_CALLER: role,
            CHAOS_SHIFT_MS: String(SHIFT_MS),
            CHAOS_TELEGRAM_PORT: new URL(apiRoot).port,
            CHAOS_LOG: join(dir, 'log'),
            CHAOS_ROLES: role,
          },
        }),
      ),
  };
}

function peer(name: string, file: string, guarantees: string[]): Program {
  return {
    name,
    script: SIX_SCRIPT,
    guarantees,
    start: ({ apiRoot, redisUrl }) => [
      fork(new URL(`./held/${file}.ts`, import.meta.url), {
        env: { ...own(), API_ROOT: apiRoot, REDIS_URL: redisUrl },
      }),
    ],
  };
}

async function measure(program: Program, rate: number): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  const redis = await startRedis();
  const people = fork(new URL('./held/people.ts', import.meta.url));
  const [apiRoot] = (await once(people, 'message')) as [string];
  const processes = program.start({ apiRoot, redisUrl: redis.url }, dir);
  try {
    await Promise.all(processes.map((one) => once(one, 'message')));
    const bring = async (how: { rate: number; seconds: number }) => {
      people.send({ script: program.script, shiftMs: SHIFT_MS, ...how } satisfies Load);
      return ((await once(people, 'message')) as [Waits])[0];
    };
    await bring(WARM_UP);
    const cpu = () =>
      [processes.map(({ pid }) => cpuOf(pid!)).reduce((a, b) => a + b), cpuOf(redis.pid)] as const;
    const before = cpu();
    const { waits, unanswered } = await bring({ rate, seconds: SECONDS });
    const [own, ofRedis] = cpu().map((ms, i) => (ms - before[i]!) / (rate * SECONDS)) as [number, number];
    const shares = [0.5, 0.95, 0.99].map((share) => figure(percentile(waits, share)));
    return [...shares, String(unanswered), figure(own + ofRedis), figure(ofRedis)];
  } finally {
    await Promise.all([...processes, people].map(end));
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** CPU time of a process so far, all its threads (ms). */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

async function end(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return;
  const gone = once(one, 'exit');
  one.kill('SIGTERM');
  await gone;
}

function own() {
  return { PATH: process.env.PATH, HOME: process.env.HOME };
}
