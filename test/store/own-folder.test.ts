import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { ForeignFolder, ownFolder } from '../../src/store/own-folder.js';
import { bisa } from '../support/cli.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bisa-own-'));
});
afterEach(() => rm(dir, { recursive: true }));

const modeOf = async (...path: string[]) => ((await lstat(join(dir, ...path))).mode & 0o777).toString(8);

it('makes a folder for its owner alone', async () => {
  expect(await ownFolder(join(dir, 'a', 'b'))).toBe(0);
  expect(await modeOf('a', 'b')).toBe('700');
});

it('closes what others may read or write, at any depth, and follows no link out of it', async () => {
  await mkdir(join(dir, 'data', 'deep'), { recursive: true });
  await writeFile(join(dir, 'outside'), '');
  for (const name of ['key', 'deep/file', 'run']) await writeFile(join(dir, 'data', name), '');
  await symlink(join(dir, 'outside'), join(dir, 'data', 'link'));
  const modes = { '.': 0o777, deep: 0o755, key: 0o604, 'deep/file': 0o666, run: 0o711 };
  for (const [name, mode] of Object.entries(modes)) await chmod(join(dir, 'data', name), mode);
  await chmod(join(dir, 'outside'), 0o644);
  expect(await ownFolder(join(dir, 'data'))).toBe(5);
  expect(await modeOf('data')).toBe('700');
  expect(await modeOf('data', 'deep')).toBe('700');
  expect(await modeOf('data', 'key')).toBe('600');
  expect(await modeOf('data', 'deep', 'file')).toBe('600');
  expect(await modeOf('data', 'run')).toBe('700');
  expect(await modeOf('outside')).toBe('644');
  expect(await ownFolder(join(dir, 'data'))).toBe(0);
});

it('refuses a folder that is somebody else\u2019s, and says whose', async () => {
  const other = (await lstat(dir)).uid + 1;
  vi.spyOn(process, 'getuid').mockReturnValue(other);
  onTestFinished(() => void vi.restoreAllMocks());
  await expect(ownFolder(dir)).rejects.toThrow(ForeignFolder);
  await expect(ownFolder(dir)).rejects.toThrow(new RegExp(`runs as ${other}: run it as that user`));
});

it('is closed whatever the umask, once a command has made a store in it', async () => {
  const data = join(dir, 'data');
  await mkdir(data, { mode: 0o755 });
  const run = await bisa(['key', 'status'], { env: { BISA_DATA_DIR: data, REDIS_URL: '', BISA_KEY: '' } });
  expect(run).toMatchObject({ code: 0, err: '' });
  const paths = (await readdir(data, { recursive: true })).map((name) => join('data', name));
  expect(paths.length).toBeGreaterThan(100);
  for (const path of ['data', ...paths]) expect(await modeOf(path), path).toMatch(/^[67]00$/);
});
