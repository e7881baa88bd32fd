import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesThatCount, keyOf } from '../../src/content/key.js';
import { readSources } from '../../src/content/load.js';
import { ContentCopy, put, SHIPPED } from './copy.js';

const copy = new ContentCopy();
const { flowsDir } = copy.place;
afterAll(() => copy.remove());

const key = (edition: string | null = 'this') => keyOf(copy.place, edition);

/** Every file of a place that was read. */
function filesRead(): string[] {
  const found: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('file' in part) found.push(resolve(String(part.file)));
    else for (const each of Object.values(part)) collect(each);
  };
  collect(readSources(SHIPPED, []));
  return found;
}

describe('the key of flows and locales', () => {
  it('is made of every file that is read', () => {
    const count = [SHIPPED.flowsDir, SHIPPED.localesDir].flatMap((dir) =>
      filesThatCount(dir).map((path) => resolve(dir, path)),
    );
    const read = filesRead();
    expect(read.length).toBeGreaterThan(80);
    expect(read.filter((file) => !count.includes(file)).map((file) => relative('.', file))).toEqual([]);
  });

  it('is the same for the same files, and another one for another program', () => {
    expect(key()).toBe(key());
    expect(key('another')).not.toBe(key());
    expect(key(null)).toBeNull();
  });

  it.each([
    ['flows/city.yaml', 'name: Kota Bekasi', 'name: Kota Bekasj'],
    ['flows/dialogues/thanks.yaml', 'version: 1', 'version: 2'],
    ['flows/demo/samples.json', '"', "'"],
    ['locales/su.ftl', 'a', 'b'],
  ])('is another one after an edit of %s', async (file, from, to) => {
    const before = key();
    await copy.with({ [file]: put(from, to) }, async () => expect(key()).not.toBe(before));
    expect(key()).toBe(before);
  });

  it('is another one after a file comes, goes, or takes another name', () => {
    const before = key();
    const [one, other] = [join(flowsDir, 'services/ktp.yaml'), join(flowsDir, 'services/ktq.yml')];
    renameSync(one, other);
    expect(key()).not.toBe(before);
    renameSync(other, one);
    expect(key()).toBe(before);
    writeFileSync(other, '');
    expect(key()).not.toBe(before);
    rmSync(other);
  });

  it('tells where one file ends and the next begins', () => {
    const [one, next] = ['policies/a.yaml', 'policies/b.yaml'].map((name) => join(flowsDir, name)) as [
      string,
      string,
    ];
    writeFileSync(one, 'a');
    writeFileSync(next, 'b');
    const before = key();
    writeFileSync(one, 'apolicies/b.yamlb');
    rmSync(next);
    expect(key()).not.toBe(before);
    rmSync(one);
  });

  it('is not told by examples', () => {
    const before = key();
    appendFileSync(join(flowsDir, 'examples/policy/kk.yaml'), '\n');
    expect(key()).toBe(before);
  });

  it('follows links, as mounted folders have them, and is none where one leads nowhere', () => {
    const away = join(flowsDir, '..', 'away');
    const before = key();
    renameSync(join(flowsDir, 'policies'), away);
    symlinkSync(away, join(flowsDir, 'policies'));
    expect(key()).toBe(before);
    appendFileSync(join(away, 'keppres-17-2023.yaml'), '\n');
    expect(key()).not.toBe(before);
    rmSync(away, { recursive: true });
    expect(key()).toBeNull();
    rmSync(join(flowsDir, 'policies'));
    mkdirSync(join(flowsDir, 'policies'));
  });
});
