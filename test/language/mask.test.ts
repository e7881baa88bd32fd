import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../src/language/mask.js';
import { anyText } from '../support/any-text.js';
import { effort } from '../support/effort.js';
import { labelled } from './labelled.js';

describe('numbers of persons', () => {
  it.each([
    ['nik saya 3275011234560001', 'nik saya 3275••••••••••••'],
    ['3275 0112 3456 0001 ya', '3275 •••• •••• •••• ya'],
    ['3275-0112-3456-0001.', '3275-••••-••••-••••.'],
    ['kk 3275011234560001/ktp 3275011234560002', 'kk 3275••••••••••••/ktp 3275••••••••••••'],
    ['bpjs 0001234567890', 'bpjs 0001•••••••••'],
    ['hub 0812-3456-7890', 'hub 08••-••••-••••'],
    ['+62 812 3456 789', '+62 ••• •••• •••'],
    ['wa.me/6281234567890', 'wa.me/6281•••••••••'],
    ['telp 021-8895 1234', 'telp 02•-•••• ••••'],
    ['３２７５０１１２３４５６０００１', '3275••••••••••••'],
  ])('are hidden: %s', (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const words = fc.array(fc.constantFrom('nik', 'saya', 'ini', 'hp', 'ktp', 'bisa', '?', '2x', ','), {
    maxLength: 8,
  });

  it('never pass in whole, wherever they stand', () => {
    fc.assert(
      fc.property(words, digits(16), digits(10), words, (before, nik, phone, after) => {
        const text = [...before, nik, 'hp', `08${phone}`, ...after].join(' ');
        const masked = maskNumbers(text);
        expect(masked).not.toContain(nik.slice(4));
        expect(masked).not.toContain(phone.slice(2));
        expect(masked).not.toMatch(/\d{6}/);
        expect(maskNumbers(masked)).toBe(masked);
        expect(masked.length).toBe(text.length);
      }),
    );
  });
});

describe('other numbers', () => {
  it.each([
    'vaksin 2x, dosis 2 tgl 20/09/2021, umur 67',
    'tgl 08-10-2021 jam 09.00',
    '2021-10-01 08.00 - 14.00',
    'Rp 1.500.000 atau 75.000 80.000 100.000 250.000',
    'biaya 80000 dan 75000, 200rb',
    'RT 05 RW 011 no 12',
    'tahun 2021 2022 2023 2024',
  ])('stay: %s', (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  it('stay in every labelled message without such a number', () => {
    for (const name of ['questions-dev', 'questions-own', 'questions-fresh-a']) {
      for (const { text } of labelled(name)) {
        if (!/\d{9}/.test(text)) expect(maskNumbers(text)).toBe(text);
      }
    }
  });

  it('and any text at all come through without a fault, at once', () => {
    fc.assert(fc.property(anyText(500), (text) => maskNumbers(text).length >= 0));
    const taken = effort();
    const sums = `${'111.000 '.repeat(5_000)}11`;
    for (const long of [
      sums,
      '0 '.repeat(50_000),
      '08'.repeat(50_000),
      '1.'.repeat(50_000),
      '123 '.repeat(25_000),
    ])
      maskNumbers(long);
    expect(taken()).toBeLessThan(1_000);
  });
});
