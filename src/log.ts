import pino, { type DestinationStream, type Logger } from 'pino';

/** From this level on lines are counted: below it, each is asked for. */
const COUNTED = pino.levels.values.warn!;
/** The same line is written once in so long (ms): a little less than the minute after which a store that is away is told of. */
const AGAIN_MS = 55_000;
/** So many different lines are told apart; more are all written. */
const MOST_LINES = 1_000;
/** What names one message or chat of many: lines that differ in nothing else are the same. */
const OF_ONE = ['chat', 'turn'];

interface Repeated {
  level: number;
  about: object;
  message: string;
  /** How often it was left out, */
  times: number;
  /** and until when (ms) it is. */
  until: number;
}

/**
 * A log of one JSON object a line. Warnings and errors that say the same, of whichever message, are written once a minute;
 * those between are counted, and told in one line with `times`.
 */
export function openLog(level: string, destination: DestinationStream): Logger {
  const repeated = new Map<string, Repeated>();
  const log = pino(
    {
      level,
      hooks: {
        logMethod(args, method, at) {
          if (at < COUNTED || isFirst(repeated, at, args)) method.apply(this, args);
        },
      },
    },
    destination,
  );
  const told = pino({ level }, destination);
  setInterval(() => tellRepeated(repeated, told), AGAIN_MS).unref();
  return log;
}

/** Whether a line says something that was not said of late; it is counted where it does not. */
function isFirst(repeated: Map<string, Repeated>, level: number, args: readonly unknown[]): boolean {
  const [about, message] = (typeof args[0] === 'string' ? [{}, args[0]] : args) as [object, string];
  const key = keyOf(about, message);
  const now = performance.now();
  const known = repeated.get(key);
  if (known && now < known.until) {
    known.times += 1;
    return false;
  }
  if (known || repeated.size < MOST_LINES)
    repeated.set(key, { level, about, message, times: known?.times ?? 0, until: now + AGAIN_MS });
  return true;
}

function tellRepeated(repeated: Map<string, Repeated>, log: Logger): void {
  const now = performance.now();
  for (const [key, one] of repeated) {
    const { level, about, message, times, until } = one;
    const label = pino.levels.labels[level] as 'warn' | 'error' | 'fatal';
    if (times > 0) log[label]({ ...sameOf(about), times }, `${message} (again)`);
    one.times = 0;
    if (now >= until) repeated.delete(key);
  }
}

/** What lines that say the same have in common: words, and codes; how long something took and the like differs. */
function keyOf(about: object, message: string): string {
  const words = Object.entries(sameOf(about)).filter(
    ([name, value]) => name === 'code' || typeof value === 'string',
  );
  return JSON.stringify([message, words]);
}

function sameOf(about: object): object {
  return Object.fromEntries(Object.entries(about).filter(([name]) => !OF_ONE.includes(name)));
}
