import { describe, expect, test } from 'vitest';
import { read } from './support.js';

describe('special people and papers', () => {
  test.each([
    ['bojo kula wna, sampun vaksin ping kalih', { foreigner: true }],
    ['my husband is a foreigner with kitas, can he renew sim c?', { foreigner: true }],
    ['kami pegang kitap, bikin ktp bisa?', { foreigner: true }],
    ['belum punya kk, mau rekam ktp', { has_kk: false }],
    ['kartu keluarga ga ada, bikin ktp gimana', { has_kk: false }],
    ['ktp bapak udah mati, perpanjang dmn', { asks_renewal: true }],
    ['ktp el masa berlakunya sampai kapan', { asks_renewal: true }],
    ['apa perlu diperpanjang ektp saya', { asks_renewal: true }],
    ['surat dari bidan bisa dipakai ga', { asks_letter: true }],
    ['pakai surat keterangan dokter aja boleh?', { asks_letter: true }],
    ['baru naturalisasi mau bikin ktp', { asks_citizenship: true }],
    ['saya orang babelan mau bikin kk', { resident: false }],
    ['tinggal di serang baru, ngurus ktp di sini?', { resident: false }],
    ['warga cibarusah mau skck', { resident: false }],
    ['ktp depok perpanjang sim di bekasi', { resident: false }],
    ['sim c mati dari taun kemaren', { variant: 'lewat' }],
    ['sim udah lewat 2 bulan', { variant: 'lewat' }],
    ['sim a telat seminggu', { variant: 'lewat' }],
  ])('"%s" says %j', (text, facts) => {
    expect(read(text).facts).toMatchObject(facts);
  });

  test.each([
    ['kk saya hilang, bawa apa', 'has_kk'],
    ['perpanjang sim c', 'asks_renewal'],
    ['mau bikin ktp', 'foreigner'],
    ['nuju dinten setu buka?', 'resident'],
    ['sim mati dari taun kemaren', 'expires_on'],
  ])('"%s" says nothing of %s', (text, fact) => {
    expect(read(text).facts).not.toHaveProperty(fact);
  });
});
