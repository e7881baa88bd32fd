import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAddress } from '../../src/admin/address.js';
import {
  deadLettersOfRunning,
  HotlineSilent,
  keysOfRunning,
  NoHotline,
  officersOfRunning,
  openChatsOfRunning,
} from '../../src/admin/client.js';
import { type Admin, startAdmin } from '../../src/admin/server.js';
import { AccountRefused } from '../../src/officers/account-rules.js';
import { Accounts } from '../../src/officers/accounts.js';
import { RotationRefused } from '../../src/store/rotation.js';
import { HandClock, HandLetters, MemoryVault, managed } from '../console/console-support.js';

const NAME = 'Siti Rahma';
const PASSWORD = 'dua belas huruf';

let dir: string;
let admin: Admin | null;
let accounts: Accounts;
let logged: string[];
let letters: HandLetters;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-admin-test-'));
  admin = null;
  accounts = new Accounts(new MemoryVault(), new HandClock(), 'Kota Bekasi');
  logged = [];
  letters = new HandLetters();
});
afterEach(async () => {
  await admin?.close();
  rmSync(dir, { recursive: true, force: true });
});

const status = {
  ...{ sealing: 'b', retiring: 'a', waiting: null, strangers: 0, done: 3, total: 7, inFile: true },
};
const keys = {
  status: async () => status,
  rotate: () => Promise.reject(new RotationRefused('under-way')),
};
/** Nobody is asked of these here. */
const heads = { issue: () => Promise.reject(new Error()), list: async () => [], revoke: async () => false };
const openChats = async () => ({ rows: [], silent: 2, wordless: 1 });

async function start(folder = dir) {
  const log = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  admin = await startAdmin({
    dir: folder,
    handlers: {
      officers: managed(accounts),
      deadLetters: letters,
      keys,
      heads,
      openChats,
      backup: async () => ({ at: 0 }),
    },
    log,
  });
}

describe('the local address of a running hotline', () => {
  it('makes, lists and removes accounts', async () => {
    await start();
    const officers = officersOfRunning(dir);
    await officers.add({ name: NAME, password: PASSWORD });
    expect((await accounts.verify(NAME, PASSWORD))?.name).toBe(NAME);
    expect(await officers.list()).toEqual([
      {
        name: NAME,
        shown: null,
        role: 'officer',
        at: expect.any(Number),
        hasTotp: false,
        telegram: null,
        kelurahan: null,
      },
    ]);
    expect(await officers.setRole(NAME, 'lead')).toBe(true);
    expect(await officers.setShown(NAME, 'Bu Siti')).toBe(true);
    expect(await officers.setTelegram(NAME, '500')).toBe(true);
    expect(await officers.setPassword(NAME, `${PASSWORD} lagi`)).toBe(true);
    expect(await officers.resetTotp(NAME)).toBe(true);
    expect(await officers.list()).toMatchObject([{ shown: 'Bu Siti', role: 'lead', telegram: '500' }]);
    expect(await officers.setRole('Budi', 'lead')).toBe(false);
    expect(await officers.remove('Budi')).toBe(false);
    expect(await officers.remove(NAME)).toBe(true);
    expect(await accounts.list()).toEqual([]);
  });

  it('tells how far the root key has been replaced, and why it is not', async () => {
    await start();
    expect(await keysOfRunning(dir).status()).toEqual(status);
    await expect(keysOfRunning(dir).rotate()).rejects.toThrow(RotationRefused);
  });

  it('lists messages that were set aside, and has one tried again', async () => {
    await start();
    const letter = { id: 'l1', at: 1, since: 2, kind: 'text', fault: null };
    letters.letters = [letter];
    const there = deadLettersOfRunning(dir);
    expect(await there.list()).toEqual([letter]);
    expect(await there.replay('l2')).toBe(false);
    expect(await there.replay('l1')).toBe(true);
    expect(await there.list()).toEqual([]);
  });

  it('counts what an edit would do to the open chats', async () => {
    await start();
    const place = { flowsDir: '/edited/flows', localesDir: '/edited/locales' };
    expect(await openChatsOfRunning(dir, place)).toEqual({ rows: [], silent: 2, wordless: 1 });
  });

  it('says why an account is refused, as the accounts do', async () => {
    await start();
    const officers = officersOfRunning(dir);
    await officers.add({ name: NAME, password: PASSWORD });
    const refusal = await officers.add({ name: NAME, password: PASSWORD }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AccountRefused);
    expect(refusal).toMatchObject({ reason: 'name-taken' });
    await expect(officers.add({ name: 'Budi', password: 'pendek' })).rejects.toMatchObject({
      reason: 'weak-password',
    });
  });

  it('is for its owner alone, and gone when the hotline stops', async () => {
    await start();
    const path = await findAddress(dir);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await admin?.close();
    admin = null;
    expect(existsSync(path)).toBe(false);
    await expect(officersOfRunning(dir).list()).rejects.toThrow(NoHotline);
  });

  it('is taken over from a hotline that crashed', async () => {
    const path = await findAddress(dir);
    writeFileSync(path, '');
    await start();
    expect(await officersOfRunning(dir).list()).toEqual([]);
  });

  it('is found elsewhere when the path of the data folder is too long for a socket', async () => {
    const long = join(dir, 'a'.repeat(60), 'b'.repeat(60));
    mkdirSync(long, { recursive: true });
    await start(long);
    const path = await findAddress(long);
    expect(path.startsWith(tmpdir())).toBe(true);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(await officersOfRunning(long).list()).toEqual([]);
    // after a crash the next start removes what that left
    await start(long);
    expect(existsSync(path)).toBe(false);
    expect(await officersOfRunning(long).list()).toEqual([]);
    const last = await findAddress(long);
    await admin?.close();
    admin = null;
    expect(existsSync(dirname(last))).toBe(false);
  });

  it('is missed without harm where the data folder bears no socket', async () => {
    await start(join(dir, 'not there'));
    expect(logged.join('')).toContain('no socket in the data folder');
    await expect(officersOfRunning(dir).list()).rejects.toThrow(NoHotline);
  });

  it('removes no folder that it did not make', async () => {
    const precious = mkdtempSync(join(tmpdir(), 'precious-'));
    writeFileSync(join(precious, 'admin.sock'), 'x');
    writeFileSync(join(dir, 'admin.path'), join(precious, 'admin.sock'));
    await start();
    expect(readFileSync(join(precious, 'admin.sock'), 'utf8')).toBe('x');
    expect(await officersOfRunning(dir).list()).toEqual([]);
    rmSync(precious, { recursive: true });
  });

  it.each([
    ['GET', ''],
    ['POST', ''],
    ['POST', 'rubbish'],
    ['POST', '[]'],
    ['POST', '{"do":"officer-add","name":"Budi"}'],
    ['POST', '{"do":"officer-list","more":1}'],
    ['POST', '{"do":"__proto__"}'],
    ['POST', JSON.stringify({ do: 'officer-remove', name: 'x'.repeat(30_000) })],
  ])('refuses %s %.40s and goes on', async (method, body) => {
    await start();
    expect(await statusOf(await findAddress(dir), method, body)).toBe(400);
    expect(await officersOfRunning(dir).list()).toEqual([]);
  });

  it('tells a failure in the hotline apart from no hotline, and logs its name alone', async () => {
    await start();
    vi.spyOn(accounts, 'add').mockRejectedValue(new RangeError(`secret of ${NAME}`));
    await expect(officersOfRunning(dir).add({ name: NAME, password: PASSWORD })).rejects.toThrow(
      HotlineSilent,
    );
    expect(logged.join('')).toContain('RangeError');
    expect(logged.join('')).not.toMatch(/secret|Siti|huruf/);
  });

  it('is silent when something else than a hotline answers', async () => {
    const other = createServer((socket) => socket.resume().end('hello\r\n'));
    await new Promise<void>((resolve) => void findAddress(dir).then((path) => other.listen(path, resolve)));
    await expect(officersOfRunning(dir).list()).rejects.toThrow(HotlineSilent);
    await new Promise((resolve) => other.close(resolve));
  });
});

function statusOf(socketPath: string, method: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-length': Buffer.byteLength(body) };
    const going = request({ socketPath, method, path: '/', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    going.on('error', reject);
    going.end(body);
  });
}
