import { afterEach, expect, it, vi } from 'vitest';
import { causeOf } from '../src/cause.js';
import { openLog } from '../src/log.js';

afterEach(() => void vi.useRealTimers());

interface Line {
  level: number;
  msg: string;
  turn?: string;
  cause?: string;
  times?: number;
}

function logged(level = 'info') {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  const lines: Line[] = [];
  return { lines, log: openLog(level, { write: (line: string) => void lines.push(JSON.parse(line)) }) };
}

it('writes an error once, whichever turns it is of, and then how often it came again', () => {
  const { lines, log } = logged();
  for (let i = 0; i < 500; i++)
    log.error({ chat: `c${i}`, turn: `t${i}`, tries: i, cause: 'ECONNREFUSED' }, 'a turn failed');
  log.error({ chat: 'c', turn: 't', cause: 'TypeError' }, 'a turn failed');
  log.warn('telegram: an update is passed over');
  expect(lines.map(({ turn, cause, msg }) => [turn, cause, msg])).toEqual([
    ['t0', 'ECONNREFUSED', 'a turn failed'],
    ['t', 'TypeError', 'a turn failed'],
    [undefined, undefined, 'telegram: an update is passed over'],
  ]);
  vi.advanceTimersByTime(60_000);
  expect(lines.slice(3)).toMatchObject([{ level: 50, cause: 'ECONNREFUSED', times: 499 }]);
  expect(lines[3]!.msg).toBe('a turn failed (again)');
  expect(lines[3]!.turn).toBeUndefined();
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(4);
  log.error({ chat: 'c9', turn: 't9', cause: 'ECONNREFUSED' }, 'a turn failed');
  expect(lines.at(-1)).toMatchObject({ turn: 't9' });
});

it('counts on while an error goes on', () => {
  const { lines, log } = logged();
  for (let second = 0; second < 180; second++) {
    log.error({ courier: 'telegram', cause: 'ETIMEDOUT' }, 'the outbox could not be read');
    vi.advanceTimersByTime(1_000);
  }
  vi.advanceTimersByTime(120_000);
  const all = lines.reduce((sum, { times = 1 }) => sum + times, 0);
  expect(all).toBe(180);
  expect(lines.length).toBeLessThan(10);
});

it('leaves nothing out that is no warning, and nothing that differs in a word or a code', () => {
  const { lines, log } = logged('trace');
  for (let i = 0; i < 3; i++) {
    log.info('a channel is well again');
    log.trace({ i }, 'looked');
  }
  for (const code of [1, 2]) log.warn({ code }, 'refused');
  for (const channel of ['telegram', 'whatsapp']) log.error({ channel }, 'a channel is in trouble');
  expect(lines).toHaveLength(10);
});

it('gives causes in a word that holds nothing of what was done', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' });
  expect(causeOf(new TypeError('fetch failed', { cause: refused }))).toBe('ECONNREFUSED');
  expect(causeOf(Object.assign(new Error('Siti'), { code: 'Siti Rahma 0812' }))).toBe('Error');
  expect(causeOf(new RangeError('3275012345678901'))).toBe('RangeError');
  expect(causeOf('Siti')).toBe('string');
  const round: Error & { cause?: unknown } = new Error('round');
  round.cause = round;
  expect(causeOf(round)).toBe('Error');
});
