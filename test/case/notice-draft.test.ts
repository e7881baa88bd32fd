import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { namesVaccinated, relativeDays } from '../../src/case/notice-content.js';
import { draftSaid, sentSaid } from '../../src/case/notice-draft.js';
import { noticeRulesSchema } from '../../src/case/notice-rules.js';

const notices = noticeRulesSchema.parse(parse(readFileSync('flows/notices.yaml', 'utf8')));
const TODAY = '2026-11-29';
const TEXT = 'Vaksinasi di balai RW hari Sabtu tgl 5 Desember jam 8 sampai 12, bawa KTP. Jangan lupa masker.';
const said = (text: string) => {
  const found = draftSaid(text, TEXT, notices, TODAY);
  return found?.does === 'edit' ? found.text : (found?.does ?? null);
};

describe('what is said of a notice that is looked at', () => {
  test.each([
    ['jamnya ganti 9 sampe 13 ya', TEXT.replace('8 sampai 12', '9 sampai 13')],
    ['balai rw jadi pos ronda', TEXT.replace('balai RW', 'pos ronda')],
    ['bukan bawa ktp tapi bawa kk', TEXT.replace('bawa KTP', 'bawa kk')],
    ['tolong tambahkan: ada snack', `${TEXT} Ada snack`],
    ['hapus kalimat terakhir', TEXT.replace(' Jangan lupa masker.', '')],
    ['bukan sabtu tapi minggu', 'unclear'],
    ['tgl nya 6', 'unclear'],
    ['jamnya jadi 9', 'unclear'],
    ['berapa orang yg terima? siapa aja?', 'receivers'],
    ['bntr jgn dikirim dulu', 'hold'],
    ['stop aja deh. batal', 'off'],
    ['baik, silakan dikirim', 'send'],
    ['bikinin buat di grup wa aja', 'group'],
    ['andi pindah ke kos melati', null],
    ['syarat bikin ktp apa aja', null],
  ])('%s', (text, does) => {
    expect(said(text)).toBe(does);
  });

  test.each([
    ['hasilnya gmn, nyampe semua?', 'came'],
    ['udah terkirim berapa', 'came'],
    ['eh stop, salah jam', 'off'],
    ['loket buka sampai jam berapa?', undefined],
  ])('and of one that was sent: %s', (text, does) => {
    expect(sentSaid(text, notices, true)?.does).toBe(does);
  });

  test('what is taken out is gone, and nothing else', () => {
    expect(said('hapus jangan lupa masker')).toBe(TEXT.replace(' Jangan lupa masker', ''));
  });

  test('days that are told by when they are read', () => {
    expect(relativeDays('besok lusa air mati', notices, TODAY)).toEqual([
      { words: 'besok lusa', day: '2026-12-01' },
    ]);
  });
});

describe('who is vaccinated', () => {
  const TITLES = ['pak', 'bu', 'si', 'mas', 'Ibu', 'Bpk.'];
  const NAMES = ['Tarjo', 'Minah', 'Ipul', 'Yuni', 'Slamet', 'Dodi'];
  const STATES = ['belum vaksin', 'blm divaksin', 'sudah dosis 2', 'tidak mau suntik', 'nolak booster'];
  const name = fc
    .tuple(fc.constantFrom(...TITLES), fc.constantFrom(...NAMES))
    .map((parts) => parts.join(' '));

  test('is told of nobody by name', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...STATES),
        fc.constantFrom('segera ke balai', 'tolong diingatkan ya', ''),
        fc.boolean(),
        (names, state, more, first) => {
          const list = names.join(', ');
          const text = first ? `${state}: ${list}. ${more}` : `${list} ${state} ${more}`;
          expect(namesVaccinated(text, notices)).toBe(true);
        },
      ),
    );
  });

  test.each([
    'Tarjo dan Minah belum vaksin',
    'tarjo dan minah belum vaksin, mohon jaga jarak',
    'Perhatian. Dodi sama Yuni blm divaksin',
    'Slamet belum vaksin',
    'info: tarjo, minah & ipul belum pernah vaksin',
    'Hati-hati ya semua. Ipul menolak vaksin',
    'yang belum vaksin tinggal Tarjo sama Minah',
    'yang belum vaksin adalah dodi',
    'Tarjo ternyata belum divaksin',
    'Tarjo, Minah: belum vaksin',
    'Ipul (belum vaksin)',
    'dodi - sudah booster',
    'kerja bakti minggu\nslamet dan yuni belum booster',
  ])('is told by a name without a title: %s', (text) => expect(namesVaccinated(text, notices)).toBe(true));

  test.each([
    'yang belum vaksin silakan ke balai RW',
    'belum vaksin? hubungi Pak Dodi di pos ronda',
    'vaksinasi Sabtu di rumah Bu RT',
    'kerja bakti di rumah pak Tarjo',
    'ibu hamil yang belum vaksin bertanya dulu ke bidan',
    'Vaksinasi Sabtu di balai RW. Belum vaksin? Silakan datang',
    'Warga Kayuringin belum vaksin silakan ke posko',
    'Remaja dan dewasa yang belum booster, silakan daftar',
    'kalau sudah vaksin bawa sertifikatnya',
    'jika belum divaksin, tanya dulu ke hotline',
    'lansia dan anak belum vaksin mohon didampingi',
    'Fogging Senin jam 8, mohon pintu dibuka. Yang belum vaksin juga ikut',
    'kumpul di pos ronda, yang sudah vaksin bawa kartu',
    'bagi yang tidak bisa vaksin karena sakit, bawa surat dokter',
    'ada posko vaksin di balai RW sabtu depan, bawa KTP, belum vaksin boleh datang',
    'sebagian warga belum vaksin',
    'pendatang baru belum vaksin harap lapor',
  ])('may be spoken of without: %s', (text) => expect(namesVaccinated(text, notices)).toBe(false));
});
