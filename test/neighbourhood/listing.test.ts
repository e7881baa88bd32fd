import { expect, it, test } from 'vitest';
import { askedOf } from '../../src/neighbourhood/asked.js';
import { listingsIn } from '../../src/neighbourhood/listing.js';
import { sinceIn } from '../../src/neighbourhood/since.js';
import { pastedRows, tableIn } from '../../src/neighbourhood/table.js';
import { rules, TODAY } from './rules.js';

const occupants = (text: string) =>
  listingsIn(text, rules, TODAY).flatMap((one) =>
    one.occupants.map(({ telling: { room, name, from, since } }) => [room, name, from, since].join('|')),
  );

test.each([
  ['in a row', 'kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 budi dari tegal sejak 2019, 3 kosong'],
  [
    'without commas',
    'kos bu tini 12 kamar 1 andi dari garut sejak maret 2 budi dari tegal sejak 2019 3 kosong',
  ],
  ['in lines', 'Kos Bu Tini 12 kamar\n1. Andi, dari Garut, sejak Maret\n2) Budi (Tegal) sejak 2019\n3 -'],
])('a house listed %s', (_how, text) => {
  expect(occupants(text)).toEqual(['1|Andi|Garut|2021-03', '2|Budi|Tegal|2019']);
  const [listing] = listingsIn(text, rules, TODAY);
  expect(listing).toMatchObject({
    house: { name: 'Kos Bu Tini', owner: 'Bu Tini', rooms: 12 },
    vacant: ['3'],
  });
});

test.each([
  ['kos bu tini: 1 andi, 2-4 kosong, 5 budi', '1|Andi||,5|Budi||', '2,3,4'],
  ['kos bu tini: 1 andi\n2 s/d 4 kosong\n5 budi', '1|Andi||,5|Budi||', '2,3,4'],
  ['kos bu tini: 1 andi, 2, 3 dan 4 kosong', '1|Andi||', '2,3,4'],
  ['kos bu tini: 1 andi umur 20, 2 kosong', '1|Andi||', '2'],
  ['kos bu tini: 1 andi sejak 2-9, 3 kosong', '1|Andi||2021-09-02', '3'],
  ['kontrakan pa haji: kamar hiji asep ti garut, kamar dua kosong', '1|Asep|Garut|', '2'],
  ['kos bu tini: kamar a andi, kamar b kosong', 'A|Andi||', 'B'],
  ['kos bu tini: 1 dede garut 2020, 2 budi', '1|Dede|Garut|2020,2|Budi||', ''],
  ['kos bu tini\nkmr1 dewi tegal 2020\nkmr2 kosong\nkmr3 -', '1|Dewi|Tegal|2020', '2,3'],
  [
    'kos bu tini: 1 rina sama adiknya, 2 bu eni dan anak 2 dari solo',
    '1|Rina||,1|Adik Rina||,2|Bu Eni|Solo|,2|Anak Bu Eni 1|Solo|,2|Anak Bu Eni 2|Solo|',
    '',
  ],
  [
    'kos bu tini: 1 andi dari garut bersama sri dan yuni sejak 2019',
    '1|Andi|Garut|2019,1|Sri||2019,1|Yuni||2019',
    '',
  ],
  ['kos bu tini: 1 andi (asal belum ada), 2 Tn. Budi ga tau dari mana', '1|Andi||,2|Tn. Budi||', ''],
  ['kos bu tini: 1 yg namanya andi kerja di pabrik', '1|Andi||', ''],
  ['kos bu tini: 1 rina & 2 yanto', '1|Rina||,2|Yanto||', ''],
  ['kost mas bejo: 1 slamet saka klaten wis lapor, 2 parto', '1|Slamet|Klaten|,2|Parto||', ''],
])('reads rooms as they are told: %s', (text, people, vacant) => {
  expect(occupants(text).join()).toBe(people);
  expect(listingsIn(text, rules, TODAY)[0]!.vacant.join()).toBe(vacant);
});

test.each([
  ['siapa aja yg blm lapor', 'list'],
  ['saha wae nu can lapor?', 'list'],
  ['andi belum lapor', 'move'],
  ['expor xls', 'export'],
])('a head asks "%s"', (text, asked) => {
  expect(
    askedOf(text, rules, { keeps: true, justWrote: false, strikes: false, knowsHouse: false }, TODAY),
  ).toBe(asked);
});

test.each([
  ['3 cici dari solo', 'listing'],
  ['3 cici', null],
  ['3 hari dari sekarang', null],
])('an owner writes "%s"', (text, asked) => {
  expect(
    askedOf(text, rules, { keeps: true, justWrote: false, strikes: false, knowsHouse: true }, TODAY),
  ).toBe(asked);
});

it('reads several houses of one line, and whose they are', () => {
  const read = listingsIn('kos mawar (pemilik bu tini): 1 andi; kos melati: 1 budi, 2 kosong', rules, TODAY);
  expect(read.map(({ house, occupants }) => [house.name, house.owner, occupants.length])).toEqual([
    ['Kos Mawar', 'Bu Tini', 1],
    ['Kos Melati', null, 1],
  ]);
});

it('reads several houses of one message', () => {
  const text = 'kos bu tini: andi dari garut, budi\nkontrakan pak umar rt 03\n1. Cici';
  const read = listingsIn(text, rules, TODAY);
  expect(read.map(({ house, rt, occupants }) => [house.name, rt, occupants.length])).toEqual([
    ['Kos Bu Tini', null, 2],
    ['Kontrakan Pak Umar', 3, 1],
  ]);
});

it('keeps nothing of religion, vaccination or numbers', () => {
  const read = listingsIn(
    'kos bu tini: 1 andi, islam, sudah vaksin 2x, 0812••••••••, dari garut',
    rules,
    TODAY,
  );
  expect(JSON.stringify(read)).not.toMatch(/islam|vaksin|08/i);
  expect(read[0]).toMatchObject({ leftOut: true, occupants: [{ telling: { name: 'Andi', from: 'Garut' } }] });
});

it('reads a pasted table, and drops what was not asked for', () => {
  const text =
    'Nama\tKamar\tKos\tAsal\tSejak\tLapor RT\tAgama\nAndi\t1\tKos Bu Tini\tGarut\t3/3/21\tsudah\tIslam\nBudi\t2\t\tTegal\t\tbelum\t';
  const read = tableIn(pastedRows(text)!, rules, TODAY)!;
  expect(read.dropped).toEqual(['Agama']);
  expect(read.listings).toHaveLength(1);
  expect(
    read.listings[0]!.occupants.map(({ telling }) => [telling.name, telling.since, telling.reported]),
  ).toEqual([
    ['Andi', '2021-03-03', true],
    ['Budi', null, false],
  ]);
  expect(JSON.stringify(read)).not.toContain('Islam');
});

test.each([
  ['maret', '2021-03'],
  ['desember', '2020-12'],
  ['mar 21', '2021-03'],
  ['3 maret 2020', '2020-03-03'],
  ['31/2/2021', null],
  ['2 bulan lalu', '2021-08'],
  ['setahun', '2020-10'],
  ['tahun lalu', '2020'],
  ['garut', null],
])('since %s', (words, since) => expect(sinceIn(words, TODAY)).toBe(since));

test.each([
  ['rekap', 'totals', null],
  ['penghuni baru siapa', 'newcomers', 'newcomers'],
  ['pak lurah minta data yang belum vaksin', 'vaccination', 'vaccination'],
  ['andi sudah lapor', 'move', null],
  ['hapus data', null, null],
  ['hapus data saya', null, null],
  ['hapus lia', 'move', null],
  ['hapus yang kamar 4, dobel', 'move', null],
  ['salah ketik, andi bukan andy', 'move', null],
  ['kamar 3 harusnya rina', 'move', null],
  ['bukan buat saya, buat istri saya', null, null],
  ['harusnya gratis kan ktp', null, null],
  ['kos pak haji nambah 1 org, kamar 4, namanya fajar', 'move', null],
  ['kode buat pemilik kos bu tini', 'owner_code', null],
  ['bisa kasih akses ke ibu kosnya ga', 'owner_code', null],
  ['kode kos bu tini tolong dicabut', 'owner_code_end', null],
  ['teks pemberitahuan buat penghuni', 'notice', null],
  ['penghuni yang udah lebih dari setahun siapa aja', 'settled', null],
  ['hapus foto', 'photos_delete', null],
  ['liat foto daftar dong', 'photos', null],
  ['mau kirim foto daftar penghuni', 'photo', null],
  ['permintaan 1 selesai', 'answered', null],
  ['daftar penghuni yang belum lapor', 'list', null],
  ['saya mau pindah keluar bekasi', null, null],
  ['syarat pindah keluar apa aja', null, null],
  ['saya ngontrak di kos bu tini, bisa bikin ktp ga?', null, null],
  ['kelurahan minta datanya paling lambat 30 november', 'request', null],
])('%s', (text, ofHead, ofOthers) => {
  const of = (keeps: boolean) =>
    askedOf(text, rules, { keeps, strikes: false, justWrote: false, knowsHouse: false }, TODAY);
  expect([of(true), of(false)]).toEqual([ofHead, ofOthers]);
});

it.each([
  ['coret no 2', 'move', null],
  ['hapus lia', 'move', null],
  ['hapus yang kamar 4', 'move', 'move'],
  ['hapus lia dari kos bu tini', 'move', 'move'],
])('%s, whether it strikes somebody off the list of those who are asked for', (text, alone, ofList) => {
  const of = (strikes: boolean) =>
    askedOf(text, rules, { keeps: true, strikes, justWrote: false, knowsHouse: false }, TODAY);
  expect([of(false), of(true)]).toEqual([alone, ofList]);
});

it('reads ten thousand lines no further than it may, and in time', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `${i + 1}. Orang${i} dari Garut`);
  const began = performance.now();
  expect(occupants(`kos bu tini\n${lines.join('\n')}`)).toHaveLength(500);
  expect(performance.now() - began).toBeLessThan(5_000);
});
