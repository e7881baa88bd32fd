import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { compileContent } from '../../src/content/compile.js';
import { readSources, type Sources } from '../../src/content/load.js';
import type { Reading } from '../../src/language/reading.js';
import { read, SERVICES, TODAY } from './support.js';

const place = {
  flowsDir: fileURLToPath(new URL('../../flows', import.meta.url)),
  localesDir: fileURLToPath(new URL('../../locales', import.meta.url)),
  zone: 'Asia/Jakarta',
};
const shipped = readSources(place, [])!;

/** What the files of services say otherwise. */
const OTHERWISE: Record<string, Partial<Sources['services'][number]['value']['language']>> = {
  skck: { runs_out: true },
  sim: { runs_out: false },
  ktp: { names_town: false },
  surat_pengantar: { beside: false },
  akta_kematian: { writer_comes: false },
  vaksinasi: { vaccination: false },
};
const services = shipped.services.map((document) => {
  const { value } = document;
  const language = { ...value.language, ...OTHERWISE[value.id] };
  return { ...document, value: { ...value, language } };
});
// a lexicon belongs to the files that it was made of
const { recognise } = compileContent({ ...shipped, services, language: { ...shipped.language } }, place.zone);
const readOtherwise = (text: string): Reading => recognise(text, TODAY);

describe('what the file of a service says of it', () => {
  it('tells whose paper runs out', () => {
    const text = 'perpanjang skck saya dong kak, itu habis tanggal 12 oktober kalau ga salah, bisa online?';
    expect(read(text).facts.expires_on).toBeUndefined();
    expect(readOtherwise(text).facts.expires_on).toBe('2021-10-12');
    expect(readOtherwise(text.replace('skck', 'sim')).facts).not.toHaveProperty('expires_on');
  });

  it('tells whose paper names a town', () => {
    const text = 'ktp purwodadi, skck bisa?';
    expect(read(text).service).toBe('skck');
    expect(readOtherwise(text).service).toBe('ktp');
  });

  it('tells which is spoken of beside another', () => {
    const text = 'surat pengantar skck';
    expect(read(text).service).toBe('skck');
    expect(readOtherwise(text).service).toBe('surat_pengantar');
  });

  it('tells for which the writer comes', () => {
    const text = 'akta kematian ibu saya';
    expect(read(text).subject).toBe('self');
    expect(readOtherwise(text).subject).toBe('other');
  });

  it('tells which the vaccination is', () => {
    const text = 'ingetin vaksin kedua tgl 14 ya';
    expect(read(text).service).toBe('vaksinasi');
    expect(readOtherwise(text).service).toBe('none');
  });
});

test('no code of language names a service by its id', () => {
  const folder = fileURLToPath(new URL('../../src/language', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const named = files.flatMap((name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    return [...SERVICES].filter((id) => code.includes(`'${id}'`)).map((id) => `${name}: ${id}`);
  });
  expect(files.length).toBeGreaterThan(20);
  expect(named).toEqual([]);
});
