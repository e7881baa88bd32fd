import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areasSchema } from '../../src/language/areas.js';
import { read } from './support.js';

const { kecamatan } = areasSchema.parse(
  parse(readFileSync(new URL('../../flows/areas.yaml', import.meta.url), 'utf8')),
);
const kelurahan = kecamatan.flatMap((one) => one.kelurahan.map((part) => ({ ...part, of: one.name })));
const districts = new Set(kecamatan.map(({ name }) => name));

describe('the parts of the city', () => {
  it('are twelve kecamatan and fifty-six kelurahan, each under its kecamatan', () => {
    expect(kecamatan).toHaveLength(12);
    expect(kelurahan).toHaveLength(56);
    for (const { code, kelurahan: parts } of kecamatan)
      for (const part of parts) expect(part.code.startsWith(code)).toBe(true);
  });

  it('are each known by every spelling', () => {
    for (const { name, spellings } of kecamatan)
      for (const one of [name, ...spellings])
        expect(read(`bikin ktp di kecamatan ${one} dimana`).area, one).toEqual({
          kecamatan: name,
          kelurahan: null,
        });
    for (const { name, spellings, of } of kelurahan)
      for (const one of [name, ...spellings])
        expect(read(`saya warga kelurahan ${one}`).area, one).toEqual({ kecamatan: of, kelurahan: name });
  });

  it('with one name are told apart by the word before it', () => {
    for (const name of kelurahan.filter((one) => districts.has(one.name)).map((one) => one.name)) {
      expect(read(`rekam ktp di ${name}`).area?.kelurahan, name).toBeNull();
      expect(read(`rekam ktp di kel ${name}`).area?.kelurahan, name).toBe(name);
    }
  });

  it.each([
    ['posyandu di pekayon buka kapan', 'Pekayonjaya'],
    ['puskesmas jati bening baru jam brp', 'Jatibening Baru'],
    ['sy rt 05 rw 11 kel. Kayuringin', 'Kayuringinjaya'],
    ['mau rekam ktp di kec pondok gede, sy orang jatiwaringin', 'Jatiwaringin'],
    ['mau urus kk', undefined],
    ['kota bekasi', undefined],
  ])('are found in %s', (text, expected) => {
    expect(read(text).area?.kelurahan).toBe(expected);
  });
});
