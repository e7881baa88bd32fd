import { beforeEach, describe, expect, it } from 'vitest';
import { Accounts } from '../../src/officers/accounts.js';
import { IDLE_MS, LONGEST_MS, Sessions } from '../../src/officers/sessions.js';
import { addOfficer, HandClock, MemoryVault, NAME, PASSWORD } from '../console/console-support.js';

let vault: MemoryVault;
let clock: HandClock;
let accounts: Accounts;
let sessions: Sessions;
let token: string;

const nameOf = async (use = true) => (await sessions.of(token, { use }))?.officer.name ?? null;

beforeEach(async () => {
  vault = new MemoryVault();
  clock = new HandClock();
  accounts = new Accounts(vault, clock, 'Kota Bekasi');
  sessions = new Sessions(vault, accounts, clock);
  await addOfficer(vault);
  token = await sessions.open((await accounts.find(NAME))!);
});

describe('a session', () => {
  it('is known by a token of 256 bits that the vault does not hold', async () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await nameOf()).toBe(NAME);
    expect(vault.dump()).not.toContain(token);
    expect(await sessions.open((await accounts.find(NAME))!)).not.toBe(token);
  });

  it.each([undefined, '', 'x', 'A'.repeat(43), `../${'A'.repeat(40)}`, 'A'.repeat(100_000)])(
    'is not had with another token',
    async (forged) => {
      expect(await sessions.of(forged, { use: true })).toBeNull();
    },
  );

  it('lives while it is used, twelve hours at most', async () => {
    const begun = clock.now();
    while (clock.now() < begun + LONGEST_MS - 60_000) {
      expect(await nameOf()).toBe(NAME);
      clock.advance(60 * 60_000 - 5_000);
    }
    expect(await nameOf()).toBe(clock.now() < begun + LONGEST_MS ? NAME : null);
    clock.advance(begun + LONGEST_MS - clock.now());
    expect(await nameOf()).toBeNull();
  });

  it('ends after two hours without use, and a page that only looks does not use it', async () => {
    clock.advance(IDLE_MS - 1);
    expect(await nameOf(false)).toBe(NAME);
    clock.advance(1);
    expect(await nameOf(false)).toBeNull();
    expect(await vault.list('console-sessions')).toEqual([]);
  });

  it('is kept no longer than it lasts', async () => {
    const [row] = [...vault.rows].filter(([path]) => path.startsWith('console-sessions/'));
    expect(row![1].expiresAt).toBe(clock.now() + IDLE_MS);
  });

  it('ends when its officer leaves, or the account is removed, and does not come back with the name', async () => {
    const other = await sessions.open((await accounts.find(NAME))!);
    await sessions.end(token);
    expect(await nameOf()).toBeNull();
    expect(await sessions.of(other, { use: true })).not.toBeNull();
    await accounts.remove(NAME.toLowerCase());
    await accounts.add({ name: NAME, password: PASSWORD });
    expect(await sessions.of(other, { use: true })).toBeNull();
  });
});
