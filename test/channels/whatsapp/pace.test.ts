import { expect, it } from 'vitest';
import { GroupGuard } from '../../../src/channels/group-guard.js';
import { Allowance } from '../../../src/channels/whatsapp/allowance.js';
import { Pace, SPACING } from '../../../src/channels/whatsapp/pace.js';
import { BadNumber, numberOf } from '../../../src/channels/whatsapp/pairing.js';
import { pauseAfter } from '../../../src/channels/whatsapp/reconnect.js';
import { FINAL_ADVICE } from '../../../src/channels/whatsapp/refusals.js';
import { MemoryVault } from './vault.js';

it('lets one message a second go, a chat one in three, first come first served', () => {
  const pace = new Pace(SPACING);
  expect(pace.wait('a', 'a1', 0)).toBe(0);
  expect(pace.wait('a', 'a2', 0)).toBe(3000);
  expect(pace.wait('b', 'b1', 0)).toBe(4000);
  // who comes again has their place still
  expect(pace.wait('a', 'a2', 2500)).toBe(500);
  expect(pace.wait('b', 'b1', 4200)).toBe(0);
  expect(pace.wait('c', 'c1', 60_000)).toBe(0);
});

it('serves 200 chats at once in 200 seconds, and forgets them', () => {
  const pace = new Pace(SPACING);
  const waits = Array.from({ length: 200 }, (_, i) => pace.wait(`${i}`, `m${i}`, 0));
  expect(waits.at(-1)).toBe(199_000);
  expect(pace.wait('x', 'x', 500_000)).toBe(0);
  expect(pace.wait('0', 'm0', 500_001)).toBe(999);
});

it('allows so many messages a day, a restart in between or not', async () => {
  let now = Date.UTC(2026, 0, 1, 23, 59);
  const vault = new MemoryVault();
  const open = () => new Allowance(vault, 3, () => now);
  const first = open();
  expect(await Promise.all([first.take(), first.take()])).toEqual(['granted', 'granted']);
  const second = open();
  expect(await second.take()).toBe('granted');
  expect(await second.take()).toBe(60_000);
  now += 60_000;
  expect(await second.take()).toBe('granted');
});

it('answers a group once in ten minutes', () => {
  const guard = new GroupGuard();
  expect([0, 1, 599_999, 600_000].map((now) => guard.admits('g', now))).toEqual([true, false, false, true]);
});

it('connects again at once when asked to, never when unwanted, else ever later and not all together', () => {
  expect(pauseAfter(515, 5, 1000)).toBe(0);
  for (const code of [401, 403, 411, 440]) {
    expect(pauseAfter(code, 0, 1000)).toBeNull();
    expect(FINAL_ADVICE[code]).toMatch(/start again/);
  }
  expect([0, 1, 2, 30].map((lost) => pauseAfter(428, lost, 1000, 1))).toEqual([1000, 2000, 4000, 60_000]);
  expect(pauseAfter(0, 0, 1000, 0)).toBe(500);
});

it.for(['081234567890', 'abc', '62', '+62 812 3456 7890 1234 5', '6281234567890@s.whatsapp.net'])(
  'says that %s is no number',
  (number) => {
    expect(() => numberOf({ number })).toThrow(BadNumber);
    expect(new BadNumber().message).toContain('WHATSAPP_NUMBER');
  },
);

it('takes a number as people write it', () => {
  expect(numberOf({ number: '+62 812-3456-7890' })).toBe('6281234567890');
  expect(numberOf({})).toBeNull();
});
