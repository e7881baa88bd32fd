import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AskedWeeks } from '../../src/neighbourhood/kept/asked-weeks.js';
import type { Counted } from '../../src/neighbourhood/told-apart.js';
import { type Ground, grounds } from '../store/grounds.js';

const DAY = 24 * 60 * 60_000;
const cell = (service: string, count: number): Counted => ({ service, outcome: 'allowed', area: '', count });

for (const { name, skip, open } of grounds)
  describe.skipIf(skip)(`what residents asked on ${name}`, () => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await open();
    });
    afterAll(() => ground?.end());

    it('is told of weeks that have ended, and in the same way for ever', async () => {
      // a Friday
      let now = Date.parse('2021-10-01T03:00:00Z');
      let kept: Counted[] = [cell('ktp', 20), cell('kk', 6)];
      const spans: [number, number][] = [];
      const asked = new AskedWeeks({
        vault: ground.store.vault,
        clock: { now: () => now },
        zone: 'Asia/Jakarta',
        counted: async (from, until) => {
          spans.push([from, until]);
          return kept;
        },
        keptMs: () => 700 * DAY,
      });
      expect(asked.weeks.slice(0, 2)).toEqual(['2021-09-20', '2021-09-13']);
      // the week that goes on, one that is to come, and one that begins on a Tuesday
      for (const day of ['2021-09-27', '2021-10-04', '2021-09-21']) expect(await asked.told(day)).toBeNull();
      const told = await asked.told('2021-09-20');
      expect(told?.map(({ service, count }) => [service, count])).toEqual([
        ['ktp', 20],
        ['kk', 6],
      ]);
      expect(spans).toEqual([[Date.parse('2021-09-19T17:00:00Z'), Date.parse('2021-09-26T17:00:00Z')]]);
      // somebody has had their data erased meanwhile: the difference would tell what they asked
      kept = [cell('ktp', 19), cell('kk', 6)];
      expect(await asked.told('2021-09-20')).toEqual(told);
      now += 7 * DAY;
      expect((await asked.told('2021-09-27'))?.[0]?.count).toBe(19);
    });
  });
