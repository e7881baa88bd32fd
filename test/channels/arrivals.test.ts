import pino from 'pino';
import { expect, it, vi } from 'vitest';
import { Arrivals } from '../../src/channels/arrivals.js';
import { PATIENCE } from '../support/patience.js';
import { MemoryVault } from './whatsapp/vault.js';

/** A vault that is slow to keep: it does when it is told to. */
class SlowVault extends MemoryVault {
  readonly keeping: (() => void)[] = [];

  override async put(...args: Parameters<MemoryVault['put']>): Promise<void> {
    await new Promise<void>((resolve) => this.keeping.push(resolve));
    await super.put(...args);
  }
}

const arrivalsIn = (vault: MemoryVault) =>
  new Arrivals({
    vault,
    collection: 'arrivals',
    account: 'a',
    signal: new AbortController().signal,
    log: pino({ level: 'silent' }),
    platform: 'test',
    firstPauseMs: 1,
  });

it('what fails before it is kept is to be brought again, for another process may have the next one', async () => {
  const vault = new SlowVault();
  let tries = 0;
  const brought = arrivalsIn(vault).bring('one', 'hello', (attempt) =>
    attempt(async () => {
      tries += 1;
      await vi.waitUntil(() => vault.keeping.length > 0, PATIENCE);
      throw new Error('the store is away');
    }),
  );
  const failed = expect(brought).rejects.toThrow('the store is away');
  await vi.waitUntil(() => vault.keeping.length > 0, PATIENCE);
  await failed;
  for (const keep of vault.keeping) keep();
  expect(tries).toBe(1);
});

it('what fails once it is kept is tried again here', async () => {
  const vault = new MemoryVault();
  let tries = 0;
  let fail = () => {};
  const arrivals = arrivalsIn(vault);
  await arrivals.bring('one', 'hello', (attempt) =>
    attempt(async () => {
      tries += 1;
      if (tries > 1) return;
      await new Promise<void>((_, reject) => {
        fail = () => reject(new Error('the store is away'));
      });
    }),
  );
  expect(await vault.list('arrivals')).toHaveLength(1);
  fail();
  await vi.waitUntil(async () => (await vault.list('arrivals')).length === 0, PATIENCE);
  expect(tries).toBe(2);
});
