import { expect, test } from 'vitest';
import { noticeReplyIn, noticeWishIn } from '../../src/case/notice-wish.js';
import { maskNumbers } from '../../src/language/mask.js';
import {
  codeOfNeighbourhood,
  isPartOf,
  liesIn,
  nameOfNeighbourhood,
} from '../../src/language/neighbourhood.js';
import { shipped } from '../support/scripts.js';

const { flows } = shipped;
const wish = (text: string) => noticeWishIn(text, flows);
const RT = '32.75.02.1005.005.003';

test.each([
  ['mau info RT 03 RW 05 Jakasampurna', 'general', RT],
  ['min mau info dong rt 3/rw 5 jaka sampurna', 'general', RT],
  ['mau info vaksin RT.03/05 kel. Jakasampurna', 'health', RT],
  ['info rt003 rw005 jakasampurna', 'general', RT],
  ['Info 3275-02-1005-rw05-rt03', 'general', RT],
  ['info 3275-02-1005', 'general', '32.75.02.1005'],
  ['daftar pengumuman kelurahan Kranji', 'general', '32.75.02.1002'],
  ['langganan info posyandu RW 12 Margahayu', 'health', '32.75.01.1002.012'],
  ['daftar pengumuman bekasi utara', 'general', '32.75.03'],
])('"%s" asks for notices', (text, purpose, area) => {
  expect(wish(text)).toEqual({ purpose, area, within: null });
});

test('RW and RT are kept until the kelurahan is said', () => {
  expect(wish('mau info rt 3 rw 5')).toEqual({ purpose: 'general', area: null, within: '005.003' });
  expect(wish('daftar pengumuman')).toEqual({ purpose: 'general', area: null, within: null });
});

test.each([
  'mau info vaksin di Jakasampurna',
  'info syarat ktp dong',
  'Saya ketua RW 07, mohon info: 1. Bu Rina belum vaksin',
  'pengumuman vaksin kapan?',
  'surat pengantar RT 03 RW 05 Jakasampurna gimana',
  'info 3275-02-9999',
])('"%s" does not', (text) => {
  expect(wish(text)).toBeNull();
});

test('the code of a poster leads to its area, and is nobody’s number', () => {
  for (const path of ['32.75.02', '32.75.02.1005', '32.75.02.1005.005', RT, '32.75.12.1001.120.015']) {
    const text = `info ${codeOfNeighbourhood(path)}`;
    expect(maskNumbers(text)).toBe(text);
    if (isPartOf(path, flows.areas)) expect(wish(text)?.area).toBe(path);
  }
});

test('an area lies in all that are around it, and in no other', () => {
  expect(
    ['32.75', '32.75.02', '32.75.02.1005', '32.75.02.1005.005', RT].every((one) => liesIn(RT, one)),
  ).toBe(true);
  expect(liesIn('32.75.02.1005', RT)).toBe(false);
  expect(liesIn('32.75.02.1005.050', '32.75.02.1005.005')).toBe(false);
  expect(nameOfNeighbourhood(RT, flows.areas, 'Kota Bekasi')).toBe('RT 03 RW 05 Jakasampurna');
  expect(nameOfNeighbourhood('32.75.02.1005', flows.areas, 'Kota Bekasi')).toBe('Kelurahan Jakasampurna');
});

test.each([
  ['itu jam berapa?', true, 'asks'],
  ['saya mau ikut', false, 'joins'],
  ['jam berapa kak', false, 'asks'],
  ['jam berapa kak', true, null],
  ['bikin ktp syaratnya apa', true, null],
  ['makasih infonya', false, null],
] as const)('"%s" (apart: %s) of a notice that just came: %s', (text, isApart, reply) => {
  expect(noticeReplyIn(text, flows, isApart)).toBe(reply);
});
