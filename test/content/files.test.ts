import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../../src/content/document.js';
import type { Fault } from '../../src/content/fault.js';
import { readLocale } from '../../src/content/locale.js';
import { stateOf } from '../../src/content/watch.js';

const root = mkdtempSync(join(tmpdir(), 'bisa-files-'));
afterAll(() => rmSync(root, { recursive: true }));

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads bytes as one of the two kinds of files: what came of it, and the faults. */
function read(kind: 'yaml' | 'ftl', bytes: Uint8Array) {
  const path = join(root, `read.${kind}`);
  writeFileSync(path, bytes);
  const faults: Fault[] = [];
  const value =
    kind === 'yaml'
      ? (readDocument(path, z.record(z.string(), z.string()), faults)?.value ?? null)
      : (readLocale(path, faults)?.entries ?? null);
  return { value, faults };
}

const keysOf = (value: unknown) => (value instanceof Map ? [...value.keys()] : Object.keys(value as object));

describe.each([
  ['yaml', 'salam: Halo\nlagi: kafé – 😀 \uFFFD\n'],
  ['ftl', 'salam = Halo\nlagi = kafé – 😀 \uFFFD\n'],
] as const)('the bytes of a file of %s', (kind, text) => {
  const bytes = Buffer.from(text);

  it('may begin with a mark (BOM), and may end lines as Windows does', () => {
    const whole = Buffer.concat([BOM, Buffer.from(text.replaceAll('\n', '\r\n'))]);
    const { value, faults } = read(kind, whole);
    expect(faults).toEqual([]);
    expect(keysOf(value)).toEqual(['salam', 'lagi']);
  });

  it.each([
    ['a dash of Windows-1252', 0x96],
    ['a letter of Windows-1252 that begins longer characters in UTF-8', 0xe9],
    ['the letter that begins the sign for what cannot be shown', 0xef],
    ['a byte that goes on with a character', 0xbf],
  ])('are told by line where they are %s', (_what, byte) => {
    const at = bytes.indexOf('kaf');
    const bad = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
    for (const whole of [bad, Buffer.concat([BOM, bad])]) {
      const { value, faults } = read(kind, whole);
      expect(value).toBeNull();
      const hex = byte.toString(16).toUpperCase();
      const before = kind === 'yaml' ? 'lagi: ' : 'lagi = ';
      expect(faults).toMatchObject([{ line: 2, message: `not UTF-8: the byte 0x${hex} behind "${before}"` }]);
      expect(faults[0]!.remedy).toContain('UTF-8');
    }
  });

  it('are told where they are UTF-16, or end within a character', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(read(kind, utf16).faults).toMatchObject([{ line: 1, message: 'the file is UTF-16, not UTF-8' }]);
    const cut = Buffer.concat([bytes, Buffer.from([0xc3])]);
    expect(read(kind, cut).faults).toMatchObject([{ line: 3 }]);
  });

  it('are a fault where there are none to be read', () => {
    const faults: Fault[] = [];
    const path = join(root, 'nowhere');
    if (kind === 'yaml') readDocument(path, z.unknown(), faults);
    else readLocale(path, faults);
    expect(faults).toMatchObject([{ line: 1, message: 'the file cannot be read' }]);
  });
});

describe('the state of files', () => {
  const mount = join(root, 'mount');
  const place = { flowsDir: join(mount, 'flows'), localesDir: join(mount, 'locales'), zone: 'Asia/Jakarta' };

  beforeEach(() => {
    rmSync(mount, { recursive: true, force: true });
    for (const dir of [place.flowsDir, place.localesDir]) mkdirSync(dir, { recursive: true });
    writeFileSync(join(place.localesDir, 'id.ftl'), 'a = b\n');
  });

  /** A folder as Kubernetes mounts a ConfigMap: names lead over `..data` to the files of one version. */
  function version(name: string, text: string): void {
    mkdirSync(join(place.flowsDir, `..${name}`));
    const file = join(place.flowsDir, `..${name}`, 'city.yaml');
    writeFileSync(file, text);
    // a version may have the length and the time of another
    utimesSync(file, 1, 1);
    symlinkSync(`..${name}`, join(place.flowsDir, '..new'));
    renameSync(join(place.flowsDir, '..new'), join(place.flowsDir, '..data'));
  }

  it('is another one once the folder behind a linked file is, as with a ConfigMap', async () => {
    version('one', 'a: 1\n');
    symlinkSync('..data/city.yaml', join(place.flowsDir, 'city.yaml'));
    const before = await stateOf(place);
    expect(await stateOf(place)).toBe(before);
    version('two', 'a: 2\n');
    expect(await stateOf(place)).not.toBe(before);
  });

  it('is another one after an edit behind a linked file, a linked folder, and a link to a link', async () => {
    const real = join(mount, 'real');
    mkdirSync(join(real, 'services'), { recursive: true });
    writeFileSync(join(real, 'city.yaml'), 'a: 1\n');
    writeFileSync(join(real, 'services/sim.yaml'), 'a: 1\n');
    symlinkSync(join(real, 'city.yaml'), join(mount, 'link'));
    symlinkSync(join(mount, 'link'), join(place.flowsDir, 'city.yaml'));
    symlinkSync(join(real, 'services'), join(place.flowsDir, 'services'));
    const states = [await stateOf(place)];
    for (const name of ['city.yaml', 'services/sim.yaml']) {
      writeFileSync(join(real, name), 'a: 1 # edited\n');
      states.push(await stateOf(place));
    }
    expect(new Set(states).size).toBe(3);
  });

  it('can be told where links lead nowhere or back', async () => {
    symlinkSync('somebody@host.123', join(place.flowsDir, '.#city.yaml'));
    symlinkSync('.', join(place.flowsDir, 'again'));
    symlinkSync('..', join(place.flowsDir, 'above'));
    const before = await stateOf(place);
    writeFileSync(join(place.flowsDir, 'city.yaml'), 'a: 1\n');
    expect(await stateOf(place)).not.toBe(before);
  });
});
