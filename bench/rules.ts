/** What officers edit, at work: loading it, a verdict on it, the reading of a message by it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkContent } from '../src/content/check.js';
import { type Content, loadContent } from '../src/content/load.js';
import { decide } from '../src/policy/decide.js';
import type { Facts } from '../src/policy/facts.js';
import { median, percentile } from './measure.js';
import { figure, type Table } from './table.js';

const PLACE = { flowsDir: 'flows', localesDir: 'locales', zone: 'Asia/Jakarta' };
const DAY = '2021-10-01';
const QUESTIONS = 'test/fixtures/language/questions-dev.tsv';
const STARTS = 5;
const ROUNDS = 40;
/** A round lasts so many calls; single ones are too short for the clock. */
const CALLS = 50;
/** Rounds before verdicts are timed: a hotline gives them all day. */
const WARM = 100;

/** Loads everything, as it is shipped, in a process that has done nothing yet; prints how long it took (ms). */
const LOADS = `
  import { loadContent } from './dist/content/load.js';
  const started = performance.now();
  loadContent(${JSON.stringify(PLACE)});
  console.log(performance.now() - started);
`;

/** Time of each against what is promised for it. */
export async function rules(): Promise<Table[]> {
  const cold = Array.from({ length: STARTS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', LOADS], { encoding: 'utf8' })),
  );
  const content = loadContent(PLACE);
  const checks = Array.from({ length: STARTS }, () => timeOf(() => checkContent(PLACE)));
  const verdicts = verdictTimes(content);
  const readings = readingTimes(content);
  const row = (what: string, unit: string, times: number[], promised: string, scale = 1) => [
    what,
    ...[median(times), percentile(times, 0.95)].map((ms) => `${figure(ms * scale)} ${unit}`),
    promised,
  ];
  return [
    {
      title: 'Rules, texts and phrases',
      columns: ['', 'median', '95th percentile', 'promised'],
      rows: [
        row('loading all flows, policies and locales', 'ms', cold, '500 ms'),
        row('checking them (`bisa check`)', 'ms', checks, '–'),
        row('a verdict, all acts in force', 'µs', verdicts, '50 µs', 1_000),
        row('reading a message', 'µs', readings, '1 ms', 1_000),
      ],
      notes: [
        'Loading: a process of its own each time, with what `npm run build` made; the check in a ' +
          'process that has loaded once.',
        `Verdict: every service by its kinds and the doses known, on ${DAY}; reading: the messages of ${QUESTIONS}. ` +
          `The mean of ${CALLS} calls one after another for verdicts, each message by itself for readings.`,
      ],
    },
  ];
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Time of a verdict (ms), for every service and what is known of a person. */
function verdictTimes({ flows: { book } }: Content): number[] {
  const known: Facts[] = [undefined, 0, 1, 2].map((doses) =>
    doses === undefined ? {} : { dose_count: { value: doses, provenance: 'claimed', at: 0 } },
  );
  const cases = [...book.services.values()].flatMap(({ id, variants }) =>
    [undefined, ...variants].flatMap((variant) =>
      known.map((facts) => ({
        id,
        facts: variant
          ? { ...facts, variant: { value: variant, provenance: 'claimed', at: 0 } as const }
          : facts,
      })),
    ),
  );
  const once = () =>
    cases.map(
      ({ id, facts }) =>
        () =>
          decide(book, id, facts, DAY),
    );
  for (let i = 0; i < WARM; i++) for (const verdict of once()) timeOf(verdict);
  return once().map(
    (verdict) =>
      timeOf(() => {
        for (let i = 0; i < CALLS; i++) verdict();
      }) / CALLS,
  );
}

/** Time of a reading (ms), message by message. */
function readingTimes({ recognise }: Content): number[] {
  const [head, ...lines] = readFileSync(QUESTIONS, 'utf8').trim().split('\n');
  const column = head!.split('\t').indexOf('text');
  const messages = lines.map((line) => line.split('\t')[column] ?? '');
  const all = () => messages.map((message) => timeOf(() => recognise(message, DAY)));
  for (let i = 0; i < 3; i++) all();
  return Array.from({ length: ROUNDS }, all).flat();
}
