import pino from 'pino';
import { afterEach, expect, it, vi } from 'vitest';
import { OutageLog } from '../src/outage-log.js';

afterEach(() => void vi.useRealTimers());

/** An outage log, with the lines that it wrote. */
function logged() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance'] });
  const lines: { level: number; msg: string; cause?: string; error?: string; seconds?: number }[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, outages: new OutageLog(log) };
}

const refused = () =>
  Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:6379'), { code: 'ECONNREFUSED' });

it('tells of a lost store once, once a minute, and once when it is back, each time why', () => {
  const { lines, outages } = logged();
  outages.away(new RangeError('first'));
  for (let i = 0; i < 4 * 150; i++) {
    outages.away(refused());
    outages.error(new TypeError('a queue'));
    vi.advanceTimersByTime(250);
  }
  outages.back();
  outages.back();
  vi.advanceTimersByTime(600_000);
  expect(lines.map(({ msg, cause, seconds }) => [msg.split(':')[0], cause, seconds])).toEqual([
    ['the store does not answer', 'RangeError', undefined],
    ['the store still does not answer', 'ECONNREFUSED', 60],
    ['the store still does not answer', 'ECONNREFUSED', 120],
    ['the store answers again', 'ECONNREFUSED', 150],
  ]);
  expect(JSON.stringify(lines)).not.toContain('10.1.2.3');
});

it('tells the same error once a minute while the store is there', () => {
  const { lines, outages } = logged();
  for (let i = 0; i < 100; i++) {
    outages.error(new TypeError('one'));
    outages.error(new RangeError('another'));
    vi.advanceTimersByTime(1_000);
  }
  expect(lines.map(({ error }) => error)).toEqual(['TypeError', 'RangeError', 'TypeError', 'RangeError']);
});
