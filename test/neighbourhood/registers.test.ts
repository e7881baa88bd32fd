import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { areaOfKey } from '../../src/neighbourhood/area.js';
import { changeIn, changeOf } from '../../src/neighbourhood/change.js';
import { Registers } from '../../src/neighbourhood/kept/registers.js';
import { listingsIn } from '../../src/neighbourhood/listing.js';
import { presentIn } from '../../src/neighbourhood/register.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import type { Json } from '../../src/store/store.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { rules, TODAY } from './rules.js';

const KEL = '32.75.04.1005';
const RT = `${KEL}/011/005`;
const FAR = Date.now() + 1_000_000_000;

describe.each(['embedded', 'redis'] as const)('registers on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  const dir = mkdtempSync(join(tmpdir(), 'bisa-registers-'));
  let redis: TestRedis | null = null;
  let backend: Backend;
  let registers: Registers;

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    backend = await openBackend({
      redisUrl: redis?.url,
      dataDir: dir,
      key: Buffer.alloc(32, 7).toString('base64'),
      onError: () => {},
    });
    registers = new Registers(backend.store.vault);
  });

  afterAll(async () => {
    await backend?.close();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  const enter = (text: string, row: string, area = RT) =>
    registers.change(
      changeOf(area, null, listingsIn(text, rules, TODAY)[0]!, (place) => `${row}-${place}`),
      { row, by: 'g', as: 'head', at: 1, until: FAR, leftBefore: '2020-01-01' },
    );

  it.skipIf(skipped)(
    'find a house by the name that it was entered under, whatever it is called',
    async () => {
      const area = '32.75.04.1001/011/009';
      const house = async (name: string) => (await registers.house(area, name))!;
      const rename = async (entered: string, value: string, row: string) => {
        const placed = await house(entered);
        const step = { do: 'house' as const, field: 'name' as const, was: placed.house.name, value };
        const writing = { row, by: 'g', as: 'head' as const, at: 2, until: FAR, leftBefore: '2020-01-01' };
        return registers.change(changeIn(placed, [step]), writing);
      };
      await enter('kos bu tini: 1 andi', 'n0', area);
      await rename('Kos Bu Tini', 'Kos Melati', 'n1');
      await rename('Kos Bu Tini', 'Kos Melati', 'n1');
      await enter('kos bu tini: 1 dewi', 'n3', area);
      await enter('kos melati: 2 budi', 'n4', area);
      const all = await registers.within(areaOfKey(area));
      const shown = all.map(({ house }) => [house.name, ...presentIn(house).map(({ name }) => name)]);
      expect(shown.sort()).toEqual([
        ['Kos Bu Tini', 'Dewi'],
        ['Kos Melati', 'Andi', 'Budi'],
      ]);
      expect((await house('Kos Bu Tini')).house.name).toBe('Kos Melati');
      expect((await rename('Kos Bu Tini', 'Kos Bu Tini', 'n5')).undone).toMatchObject([{ field: 'name' }]);
      expect((await house('Kos Bu Tini')).house.history).toMatchObject([
        { field: 'name', was: 'Kos Bu Tini' },
      ]);
    },
  );

  it.skipIf(skipped)('lose nothing of two heads who write into one house at once', async () => {
    const rows = Array.from({ length: 8 }, (_, i) =>
      enter(`kos bu tini: ${i + 1} orang${'abcdefgh'[i]}`, `r${i}`),
    );
    await Promise.all(rows);
    await enter('kos bu tini: 1 oranga', 'r0');
    const { house } = (await registers.within(areaOfKey(RT)))[0]!;
    expect(presentIn(house)).toHaveLength(8);
    expect(house.version).toBe(8);
  });

  it.skipIf(skipped)('show an area what lies in it, and nothing else', async () => {
    await enter('kos pak umar: 1 wawan', 'x', `${KEL}/012/001`);
    const names = async (key: string) =>
      (await registers.within(areaOfKey(key))).map(({ house }) => house.name).sort();
    expect(await names(`${KEL}/012`)).toEqual(['Kos Pak Umar']);
    expect(await names(RT)).toEqual(['Kos Bu Tini']);
    expect(await names(KEL)).toEqual(['Kos Bu Tini', 'Kos Pak Umar']);
    expect(await names('32.75.04.1004')).toEqual([]);
  });

  it.skipIf(skipped)('of 50,000 occupants are looked through in time', async () => {
    const { vault } = backend.store;
    const { house } = (await registers.within(areaOfKey(`${KEL}/012/001`)))[0]!;
    const full = {
      ...house,
      occupants: Array.from({ length: 25 }, (_, i) => ({ ...house.occupants[0]!, id: `o${i}` })),
    };
    for (let rt = 1; rt <= 40; rt++) {
      const key = `32.75.01.1001/001/${String(rt).padStart(3, '0')}`;
      await vault.add('register-areas', key, { until: FAR });
      const houses = Array.from({ length: 50 }, (_, i) => [
        `kos ${i}`,
        { ...full, name: `Kos ${i}` } as unknown as Json,
      ]);
      await vault.put(`register ${key}`, Object.fromEntries(houses), { expiresAt: FAR });
    }
    const began = performance.now();
    const all = await registers.within(areaOfKey('32.75.01.1001'));
    expect(all.reduce((sum, one) => sum + one.house.occupants.length, 0)).toBe(50_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
