import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AskedWeeks } from '../../src/neighbourhood/kept/asked-weeks.js';
import { type Ground, grounds } from '../store/grounds.js';

const DAY = 24 * 60 * 60_000;
const asks = (count: number, service: string, outcome = 'allowed') =>
  Array.from({ length: count }, (_, i) => ({ contact: `c${i}`, service, outcome, area: '' }));

for (const { name, skip, open } of grounds)
  describe.skipIf(skip)(`what residents asked on ${name}`, () => {
    let ground: Ground;
    let now: number;
    let kept: ReturnType<typeof asks>;
    const spans: [number, number][] = [];
    const askedOf = () =>
      new AskedWeeks({
        vault: ground.store.vault,
        clock: { now: () => now },
        zone: 'Asia/Jakarta',
        async *verdicts(from, until) {
          spans.push([from, until]);
          yield kept;
        },
        verdictsMs: () => 30 * DAY,
        keptMs: () => 700 * DAY,
      });
    const shown = async (asked: AskedWeeks, day: string) =>
      (await asked.told(day))?.map(({ service, outcome, count }) => [service, outcome, count]);
    beforeAll(async () => {
      ground = await open();
    });
    afterAll(() => ground?.end());

    it('is told of weeks that have ended, and in the same way for ever', async () => {
      // a Friday
      now = Date.parse('2021-10-01T03:00:00Z');
      kept = [...asks(20, 'ktp'), ...asks(6, 'kk')];
      const asked = askedOf();
      expect(asked.weeks.slice(0, 2)).toEqual(['2021-09-20', '2021-09-13']);
      // the week that goes on, one that is to come, and one that begins on a Tuesday
      for (const day of ['2021-09-27', '2021-10-04', '2021-09-21']) expect(await asked.told(day)).toBeNull();
      const told = await shown(asked, '2021-09-20');
      expect(told).toEqual([
        ['ktp', 'allowed', 20],
        ['kk', 'allowed', 6],
      ]);
      expect(spans).toEqual([[Date.parse('2021-09-19T17:00:00Z'), Date.parse('2021-09-26T17:00:00Z')]]);
      // somebody has had their data erased meanwhile: the difference would tell what they asked
      kept = [...asks(19, 'ktp'), ...asks(6, 'kk')];
      expect(await shown(asked, '2021-09-20')).toEqual(told);
      // of a week of which a part is kept no more nothing is told
      expect(await shown(asked, '2021-08-30')).toEqual([]);
    });

    it('counts people, each once for a service, with their last answer, while it is known who they are', async () => {
      now = Date.parse('2021-10-05T03:00:00Z');
      kept = [...asks(8, 'ktp', 'not_yet'), ...asks(8, 'ktp', 'not_yet'), ...asks(3, 'ktp', 'allowed')];
      await askedOf().count();
      now += 60 * DAY;
      kept = [];
      // three are too few, and go with the others
      expect(await shown(askedOf(), '2021-09-27')).toEqual([['ktp', null, 8]]);
      const documents = JSON.stringify(await ground.store.vault.list('asked-weeks'));
      expect(documents).not.toContain('c1');
    });
  });
