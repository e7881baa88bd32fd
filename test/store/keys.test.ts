import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadKey, openKeys } from '../../src/store/keys.js';

describe('openKeys', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'bisa-keys-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('makes a key file for the owner alone at the first start and reads it at the next', async () => {
    const folder = join(dir, 'not', 'there', 'yet');
    const first = await openKeys({ dir: folder });
    const again = await openKeys({ dir: folder });
    expect(again.sealing.equals(first.sealing)).toBe(true);
    expect(again.fingerprint).toBe(first.fingerprint);
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['key']);
  });

  it('gives all who start at once the same key', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openKeys({ dir })));
    expect(new Set(opened.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });

  it('takes the setting before the file, and makes no file then', async () => {
    const key = randomBytes(32).toString('base64');
    const one = await openKeys({ key, dir });
    expect(await readdir(dir)).toEqual([]);
    expect((await openKeys({ key: ` ${key}\n`, dir })).fingerprint).toBe(one.fingerprint);
    expect((await openKeys({ dir })).fingerprint).not.toBe(one.fingerprint);
  });

  it.each([
    '',
    'short',
    randomBytes(31).toString('base64'),
    randomBytes(33).toString('base64'),
    'z'.repeat(43),
  ])('refuses the setting %j', async (key) => {
    await expect(openKeys({ key, dir })).rejects.toThrow(BadKey);
  });

  it('refuses a damaged key file, naming it', async () => {
    await writeFile(join(dir, 'key'), '');
    await expect(openKeys({ dir })).rejects.toThrow(join(dir, 'key'));
  });

  it('derives different keys for contacts, addresses and the vault, and prints none', async () => {
    const root = randomBytes(32).toString('base64');
    const keys = await openKeys({ key: root, dir });
    const secrets = [keys.sealing, keys.addresses, keys.vault].map((key) => key.export().toString('hex'));
    expect(new Set(secrets).size).toBe(3);
    const printed = inspect(keys, { depth: 9, showHidden: true }) + JSON.stringify(keys);
    for (const secret of [root, ...secrets]) expect(printed).not.toContain(secret);
  });
});
