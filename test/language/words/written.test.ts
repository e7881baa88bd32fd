import { describe, expect, it } from 'vitest';
import { labelled } from '../labelled.js';
import { read } from '../support.js';

describe('the language a message is written in', () => {
  it.each([
    ['punten, abdi bade ngadamel ktp, tiasa?', 'su'],
    ['nuwun sewu, kula badhe ndamel ktp, saged mboten?', 'jv'],
    ['where can I renew my driving license?', 'en'],
    ['punten min mau tanya syarat ktp, nuhun', null],
    ['min mau bikin ktp blm vaksin bisa ga', 'id'],
    ['matur nuwun', null],
    ['ok thanks kak', null],
    ['', null],
  ])('%s', (text, written) => {
    expect(read(text).written).toBe(written);
  });

  it('is no other for messages in everyday Indonesian', () => {
    const foreign = labelled('questions-dev').filter(
      ({ text }) => ![null, 'id'].includes(read(text).written),
    );
    expect(foreign.map(({ id }) => id).sort()).toEqual(['d020', 'd079', 'd114']);
  });
});

describe('the language that is asked for', () => {
  it.each([
    ['basa sunda', 'su'],
    ['pake bahasa sunda atuh min', 'su'],
    ['tiasa nganggo basa sunda teu?', 'su'],
    ['boso jowo', 'jv'],
    ['boso jowo wae mas', 'jv'],
    ['kulo mboten saged bahasa indonesia, jawi mawon', 'jv'],
    ['aku ra mudeng bahasa indonesia, pakai jawa ya', 'jv'],
    ['english please', 'en'],
    ["i don't understand indonesian", 'en'],
    ['bahasa indonesia aja deh jgn inggris', 'id'],
    ['jangan bahasa sunda, indonesia aja', 'id'],
    ['ganti bahasa dong', null],
  ])('%s', (text, locale) => {
    expect(read(text)).toMatchObject({ intent: 'change_language', locale });
  });
});
