import { describe, expect, test } from 'vitest';
import { followUpIn } from '../../src/neighbourhood/follow-up.js';
import type { Found } from '../../src/neighbourhood/found.js';
import { nearTo } from '../../src/neighbourhood/near-names.js';
import { NOTHING_TOLD } from '../../src/neighbourhood/telling.js';
import { rules, TODAY } from './rules.js';

describe('what goes on with what was looked at', () => {
  test.each([
    ['bacain lagi', 'again'],
    ['wacakno maneh', 'again'],
    ['sebutin namanya', 'names'],
    ['siapa aja itu', 'names'],
    ['brp orang?', 'count'],
    ['dia dari mana', 'them'],
    ['itu dari kapan?', 'them'],
    ['wonge mlebu kapan', 'them'],
    ['trus yang kamar 3?', 'some'],
    ['kalo yg belum lapor', 'some'],
    ['tp yg di melati doang', 'some'],
    ['siapa lagi yg belon', 'some'],
    ['kalo kediri?', 'some'],
  ])('%s', (text, goesOn) => expect(followUpIn(text, rules, TODAY)).toBe(goesOn));

  test.each([
    'trus kamar 3 udah lapor',
    'kalau pindah kk gimana',
    'total berapa semuanya',
    'yang kamar 2 keluar kemarin',
    'andi dari mana',
  ])('says something of its own: %s', (text) => expect(followUpIn(text, rules, TODAY)).toBe(null));
});

describe('names that are nearly one', () => {
  const all = ['Khoirunnisa', 'Putri', 'Mulyono', 'Edy', 'Siti Aminah'].map(
    (name) => ({ placed: {}, occupant: { ...NOTHING_TOLD, id: name, name, left: null } }) as unknown as Found,
  );
  test.each([
    ['choirunisa', 'Khoirunnisa'],
    ['mulyno', 'Mulyono'],
    ['edi', 'Edy'],
    ['aminnah', 'Siti Aminah'],
    ['bowo', ''],
    ['adi', ''],
  ])('%s', (name, near) =>
    expect(
      nearTo(name, all, rules)
        .map(({ occupant }) => occupant.name)
        .join(),
    ).toBe(near),
  );
});
