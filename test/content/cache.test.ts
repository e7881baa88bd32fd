import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remembered } from '../../src/content/cache.js';

const NAME = '0123456789abcdef-part';
const VALUE = {
  map: new Map([['ktp', new Set(['a'])]]),
  weights: Float64Array.of(0.1, -3),
  text: 'dosis – 1',
};

let home = '';
const folder = () => join(home, 'bisa');
const entry = () => join(folder(), NAME);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bisa-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Asks for the value under a key; gives it, and whether it had to be made. */
async function ask(
  key: string | null = 'key',
  value: unknown = VALUE,
): Promise<{ value: unknown; made: boolean }> {
  let made = false;
  const found = await remembered(
    NAME,
    () => key,
    async () => {
      made = true;
      return value;
    },
  );
  return { value: found, made };
}

describe('what was made', () => {
  it('is made once under a key, and is the same afterwards', async () => {
    expect(await ask()).toEqual({ value: VALUE, made: true });
    expect(await ask('key', 'never made')).toEqual({ value: VALUE, made: false });
  });

  it('counts under its own key alone', async () => {
    await ask('key', 1);
    expect(await ask('another', 2)).toEqual({ value: 2, made: true });
    expect(await ask('key', 3)).toEqual({ value: 3, made: true });
  });

  it('is made every time where there is no key', async () => {
    for (const value of [1, 2]) expect(await ask(null, value)).toEqual({ value, made: true });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is not kept when the key changed while it was made', async () => {
    let key = 'before';
    const edited = async () => {
      key = 'after';
      return 1;
    };
    expect(await remembered(NAME, () => key, edited)).toBe(1);
    for (const each of ['before', 'after']) expect((await ask(each, 2)).made).toBe(true);
  });

  it("is the user's alone", async () => {
    await ask();
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(statSync(entry()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder())).toEqual([NAME]);
  });

  it('goes with the next one that is written once it is a month old', async () => {
    mkdirSync(folder(), { mode: 0o700 });
    const day = 24 * 60 * 60;
    const files = [
      ['fedcba9876543210-old', 31],
      ['fedcba9876543210-young', 29],
      ['notes', 31],
    ] as const;
    for (const [name, ago] of files) {
      writeFileSync(join(folder(), name), '');
      utimesSync(join(folder(), name), Date.now() / 1000 - ago * day, Date.now() / 1000 - ago * day);
    }
    await ask();
    expect(readdirSync(folder()).sort()).toEqual([NAME, 'fedcba9876543210-young', 'notes'].sort());
  });
});

/** Another user's, which only root can make. */
const foreign: [string, (path: string) => void][] =
  process.getuid?.() === 0 ? [['of another user', (path) => chownSync(path, 12_345, 0)]] : [];

describe('an entry is trusted only where this user wrote it whole', () => {
  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, statSync(file).size - 1)],
    ['shorter than its digest', (file) => truncateSync(file, 10)],
    ['empty', (file) => truncateSync(file)],
    ['with a bit changed', (file) => writeFileSync(file, withBitChanged(readFileSync(file)))],
    ['with the digest of its data alone', (file) => writeFileSync(file, withoutKey(readFileSync(file)))],
    ['that others may write', (file) => chmodSync(file, 0o622)],
    ['that is a link', leaveLink],
    ...foreign,
  ])('not one %s, which is written anew', async (_, damage) => {
    await ask();
    const whole = readFileSync(entry());
    damage(entry());
    expect(await ask()).toEqual({ value: VALUE, made: true });
    expect(readFileSync(entry())).toEqual(whole);
    expect((await ask()).made).toBe(false);
  });

  it.each<[string, (folder: string) => void]>([
    ['into which others may write', (path) => chmodSync(path, 0o777)],
    ['that is a link', leaveLink],
    ...foreign,
  ])('not in a folder %s, where nothing is written either', async (_, change) => {
    await ask();
    change(folder());
    rmSync(entry());
    for (const value of [1, 2]) expect(await ask('key', value)).toEqual({ value, made: true });
    expect(readdirSync(folder())).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['a file where the folder should be', () => writeFileSync(folder(), '')],
    ['a file above', () => vi.stubEnv('XDG_CACHE_HOME', join(fileIn(home), 'deeper'))],
    ['a folder where the entry should be', () => mkdirSync(entry(), { recursive: true, mode: 0o700 })],
  ])('%s is no failure', async (_, stand) => {
    stand();
    const before = allIn(home);
    for (const value of [1, 2]) expect(await ask('key', value)).toEqual({ value, made: true });
    expect(allIn(home)).toEqual(before);
  });
});

function fileIn(dir: string): string {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  return file;
}

function allIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).map(
    (name) => `${name} ${lstatSync(join(dir, name)).size}`,
  );
}

function withBitChanged(bytes: Buffer): Buffer {
  const at = bytes.length - 10;
  bytes[at] = bytes[at]! ^ 1;
  return bytes;
}

function withoutKey(bytes: Buffer): Buffer {
  const data = bytes.subarray(32);
  return Buffer.concat([createHash('sha256').update(data).digest(), data]);
}

/** Leaves a link in the place of a file or a folder. */
function leaveLink(path: string): void {
  const away = join(home, 'away');
  renameSync(path, away);
  symlinkSync(away, path);
}
