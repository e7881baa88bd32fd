import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { startAdmin } from '../../src/admin/server.js';
import { realClock } from '../../src/clock.js';
import {
  addOfficer,
  type Keyboard,
  listOfficers,
  removeOfficer,
  resetOfficerTotp,
  setOfficerPassword,
  setOfficerRole,
  setOfficerShown,
  setOfficerTelegram,
} from '../../src/commands/officer.js';
import { StoreOutOfReach } from '../../src/commands/reach.js';
import { type Config, readConfig } from '../../src/config.js';
import { Accounts } from '../../src/officers/accounts.js';
import { Sessions } from '../../src/officers/sessions.js';
import { type Backend, openBackend } from '../../src/store/backend.js';
import { HandLetters, MemoryVault, managed } from '../console/console-support.js';
import { startRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';

const NAME = 'Siti Rahma';
const PASSWORD = 'dua belas huruf';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-officer-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const configOf = (env: Record<string, string> = {}) => readConfig({ BISA_DATA_DIR: dir, ...env });

/** A keyboard at which somebody types these lines, and what is shown there. */
function keyboard(lines: string[], isTTY: boolean): Keyboard & { shown: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk;
    // A person types once asked; keys that came before would belong to another question.
    if (isTTY && String(chunk).endsWith(': ')) input.write(`${lines.shift()}\r`);
  });
  if (!isTTY) input.end(lines.join('\n'));
  return { input, output, shown: () => shown };
}

async function opened(config: Config): Promise<Backend> {
  const backend = await openBackend({ ...config, onError: () => {} });
  onTestFinished(() => backend.close());
  return backend;
}

/** A hotline's local address, behind which these accounts are. */
async function listen(officers: Accounts): Promise<void> {
  const handlers = {
    officers: managed(officers),
    deadLetters: new HandLetters(),
    keys: { status: () => Promise.reject(new Error()), rotate: () => Promise.reject(new Error()) },
    heads: { issue: () => Promise.reject(new Error()), list: async () => [], revoke: async () => false },
    backup: async () => ({ at: 0 }),
    openChats: () => Promise.reject(new Error()),
  };
  const admin = await startAdmin({ dir, handlers, log: searchedLog() });
  onTestFinished(() => admin.close());
}

describe('bisa officer', () => {
  it('keeps accounts on Redis beside a hotline that runs there', async ({ skip }) => {
    skip(!inject('redis'), 'no redis-server');
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const config = configOf({ REDIS_URL: redis.url });
    const { store } = await opened(config);
    await story(config, new Accounts(store.vault, realClock, 'Kota Bekasi'), store.vault);
  });

  it('speaks to the hotline that has the data folder open', async () => {
    const config = configOf();
    const { store } = await opened(config);
    const accounts = new Accounts(store.vault, realClock, 'Kota Bekasi');
    await listen(accounts);
    await story(config, accounts, store.vault);
  });

  it('opens the data folder itself where no hotline runs, and leaves it for the next', async () => {
    const config = configOf();
    await addOfficer(config, NAME, keyboard([PASSWORD], false));
    expect(await listOfficers(config)).toEqual([expect.stringContaining(NAME)]);
    const { store } = await opened(config);
    expect((await new Accounts(store.vault, realClock, 'Kota Bekasi').verify(NAME, PASSWORD))?.name).toBe(
      NAME,
    );
  });

  it('says what to do when the folder is open and nobody answers', async () => {
    const config = configOf();
    await opened(config);
    const failure = await listOfficers(config).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreOutOfReach);
    expect((failure as Error).message).toMatch(/in use by process \d+.*wait a moment and try again/);
  });
});

describe('the password of a new account', () => {
  let accounts: Accounts;
  beforeEach(async () => {
    accounts = new Accounts(new MemoryVault(), realClock, 'Kota Bekasi');
    await listen(accounts);
  });

  it('is asked for twice and never shown', async () => {
    const typed = keyboard([PASSWORD, PASSWORD], true);
    await addOfficer(configOf(), NAME, typed);
    expect(typed.shown()).toMatch(/^Password[^\n]*: \nThe same again: \n$/);
    expect(await accounts.verify(NAME, PASSWORD)).not.toBeNull();
  });

  it('is not taken when the two differ, nothing is typed, or somebody stops', async () => {
    const config = configOf();
    const add = (lines: string[], isTTY: boolean) => addOfficer(config, NAME, keyboard(lines, isTTY));
    await expect(add([PASSWORD, `${PASSWORD}.`], true)).rejects.toThrow('not the same');
    await expect(add([`${PASSWORD}\x03`], true)).rejects.toThrow('stopped');
    await expect(add(['pendek', 'pendek'], true)).rejects.toMatchObject({ reason: 'weak-password' });
    await expect(add([], false)).rejects.toThrow('no password came in');
    expect(await listOfficers(config)).toEqual([]);
  });

  it('may come from another program, on one line', async () => {
    await addOfficer(configOf(), NAME, keyboard([`${PASSWORD}\r`, 'not this'], false));
    expect(await accounts.verify(NAME, PASSWORD)).not.toBeNull();
  });
});

/** What every way to the accounts has to do, seen from the store's own side. */
async function story(config: Config, accounts: Accounts, vault: Backend['store']['vault']): Promise<void> {
  await addOfficer(config, NAME, keyboard([PASSWORD], false));
  const officer = await accounts.verify(NAME, PASSWORD);
  expect(officer?.name).toBe(NAME);
  await expect(addOfficer(config, NAME, keyboard([PASSWORD], false))).rejects.toMatchObject({
    reason: 'name-taken',
  });
  await addOfficer(config, 'Budi', keyboard([PASSWORD], false), { shown: 'Pak Budi', role: 'reader' });
  const today = new Date().toISOString().slice(0, 10);
  expect(await listOfficers(config)).toEqual([
    `Budi\treader\t${today}\t-\tPak Budi`,
    `${NAME}\tofficer\t${today}\t-\t-`,
  ]);

  const sessions = new Sessions(vault, accounts, realClock);
  const ended = await sessions.open(officer!);
  await setOfficerPassword(config, NAME, keyboard([`${PASSWORD} lain`], false));
  expect(await sessions.of(ended, { use: true })).toBeNull();
  const token = await sessions.open((await accounts.verify(NAME, `${PASSWORD} lain`))!);
  await setOfficerRole(config, 'budi', 'lead');
  await setOfficerShown(config, 'budi', 'Mas Budi');
  await setOfficerTelegram(config, 'budi', '501');
  await accounts.setTotp('budi', { secret: 'A'.repeat(32), recovery: [] });
  expect(await listOfficers(config)).toContain(`Budi\tlead\t${today}\ttotp, telegram 501\tMas Budi`);
  await resetOfficerTotp(config, 'budi');
  await setOfficerTelegram(config, 'budi');
  expect(await listOfficers(config)).toContain(`Budi\tlead\t${today}\t-\tMas Budi`);
  await expect(setOfficerShown(config, 'budi', NAME)).rejects.toMatchObject({ reason: 'shown-is-sign-in' });
  await expect(setOfficerRole(config, 'budi', 'boss')).rejects.toThrow('known: reader, officer, lead');
  await expect(setOfficerTelegram(config, 'budi', '@budi')).rejects.toThrow('a number');
  await expect(setOfficerRole(config, 'nobody', 'lead')).rejects.toThrow('no officer of that name');
  const weak = setOfficerPassword(config, NAME, keyboard(['bekasi bekasi bekasi'], false));
  await expect(weak).rejects.toMatchObject({ reason: 'guessable-password' });
  await removeOfficer(config, NAME.toUpperCase());
  expect(await sessions.of(token, { use: true })).toBeNull();
  await expect(removeOfficer(config, NAME)).rejects.toThrow('no officer of that name');
}
