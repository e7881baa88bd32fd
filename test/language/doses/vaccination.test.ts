import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/language/reading.js';
import { read } from '../support.js';

type Expected = Partial<Omit<Reading, 'facts'>> & { facts?: Reading['facts'] };

describe('doses', () => {
  it.each<[string, Expected]>([
    ['wajib vaksin ga?', { vaccination: 'unstated', facts: {} }],
    ['apa wajib booster?', { vaccination: 'unstated', facts: {} }],
    ['vaksin 2x wajib ya buat bikin ktp?', { vaccination: 'unstated' }],
    ['minimal harus vaksin 2 kali ya?', { vaccination: 'unstated' }],
    ['sertifikat vaksin saya blm keluar', { vaccination: 'unstated' }],
    ['jarak vaksin 1 dan 2 berapa lama', { vaccination: 'unstated' }],
    ['vaksin ke-2 besok', { vaccination: 'dose1', facts: { dose_count: 1, planned_dose_on: '2021-10-02' } }],
    ['belum vaksin ke 2', { vaccination: 'dose1', facts: { dose_count: 1 } }],
    ['dosis 1 sudah, dosis 2 belum', { vaccination: 'dose1' }],
    ['dosis kedua belum', { vaccination: 'dose1' }],
    ['vaksin saya belum lengkap', { vaccination: 'dose1' }],
    [
      'baru vaksin pertama, yg kedua tgl 18',
      { vaccination: 'dose1', facts: { dose_count: 1, planned_dose_on: '2021-10-18' } },
    ],
    ['masih nunggu jadwal dosis 2', { vaccination: 'dose1' }],
    ['sekali doang vaksinnya', { vaccination: 'dose1' }],
    ['aplikasi kuning', { vaccination: 'unstated' }],
    ['udah vaksin dua2nya', { vaccination: 'dose2' }],
    ['vaksin2 udah', { vaccination: 'dose2' }],
    [
      'suntik yg ke dua udah tadi pagi',
      { vaccination: 'dose2', facts: { dose_count: 2, last_dose_on: '2021-10-01' } },
    ],
    ['belum booster, baru 2x', { vaccination: 'dose2', facts: { dose_count: 2 } }],
    ['vaksin 2x ditolak ga?', { vaccination: 'dose2' }],
    ['vaksin sekali ga boleh masuk?', { vaccination: 'dose1' }],
    ['fully vaccinated', { vaccination: 'dose2' }],
    ['vaksin keempat sudah', { vaccination: 'booster', facts: { dose_count: 4 } }],
    ['udah booster moderna', { vaccination: 'booster', facts: { dose_count: 3, vaccine: 'moderna' } }],
    ['blm prnh vaksin sm skali', { vaccination: 'not_vaccinated', facts: { dose_count: 0 } }],
    ['vaksin mah belom', { vaccination: 'not_vaccinated', facts: { dose_count: 0 } }],
    ['udah 2 kali ke kelurahan tapi blm vaksin', { vaccination: 'not_vaccinated' }],
    [
      'janssen 1x tgl 3 september',
      { vaccination: 'dose1', facts: { dose_count: 1, vaccine: 'janssen', last_dose_on: '2021-09-03' } },
    ],
    [
      'kemarin pindah dari depok, vaksin saya baru sekali',
      { vaccination: 'dose1', facts: { dose_count: 1 } },
    ],
  ])('%s', (text, expected) => {
    const reading = read(text);
    const { variant: _, ...facts } = reading.facts;
    expect({ ...reading, facts }).toMatchObject(expected.facts ? { ...expected, facts: {} } : expected);
    if (expected.facts) expect(facts).toEqual(expected.facts);
  });
});

describe('doses beside an errand', () => {
  it.each<[string, string, number]>([
    ['mau SKCK vaksin 1x', 'skck', 1],
    ['buat skck vaksin sekali bisa ga', 'skck', 1],
    ['mau KK vaksin 2x', 'kk', 2],
    ['untuk sim vaksin 2x bisa?', 'sim', 2],
    ['umur 18 mau nikah vaksin lengkap', 'nikah', 2],
    ['bikin ktp, vaksin udh di sekolah dua kali', 'ktp', 2],
    ['aku lagi sepisan vaksine, arep nggawe ktp', 'ktp', 1],
    ['saya sama suami blm vaksin dua2nya mau bikin akta anak', 'akta_lahir', 0],
    ['mau urus kk, vaksin udah dua2nya', 'kk', 2],
    ['urus sim, vaksin satu doang yg kedua ditolak dokter', 'sim', 1],
  ])('%s: %s, %i', (text, service, dose_count) => {
    expect(read(text)).toMatchObject({ service, facts: { dose_count } });
  });

  it.each([
    'yang meninggal kan ga vaksin, apa jadi masalah buat akta kematian?',
    'surat ahli waris di kelurahan, yg tanda tangan 5 orang, 2 blm vaksin',
  ])('of somebody who does not come state nothing: %s', (text) => {
    expect(read(text).facts.dose_count).toBeUndefined();
  });
});

describe('ages', () => {
  it.each<[string, number | undefined]>([
    ['nambahin anak ke kk, umur 12 hari', 0],
    ['anak umur 14 bulan mau kia', 1],
    ['bayi 3 minggu', 0],
    ['baru 17 minggu depan, mau bikin ktp', 16],
    ['umur 17 bulan depan bisa rekam ktp?', 16],
    ['umur saya 17, minggu depan mau bikin ktp', 17],
    ['ingatkan tanggal 17 bulan depan', undefined],
    ['anak saya vaksin 3 bulan lalu, bisa bikin kk?', undefined],
    ['anak saya 9 tahun vaksin 2 minggu yg lalu mau bikin kia', 9],
    ['anak saya meninggal umur 3 bulan, perlu akta kematian?', undefined],
  ])('%s: %s', (text, age) => {
    expect(read(text).facts.age).toBe(age);
  });
});

describe('what keeps from vaccination, and what stands in its place', () => {
  it.each<[string, Reading['facts']]>([
    ['ga boleh vaksin krn jantung, ada surat dokter', { exempt: true, exempt_letter: true }],
    ['blm vaksin karena sakit ginjal', { dose_count: 0, exempt: true }],
    ['baru dosis 1, yg kedua dilarang dokter', { dose_count: 1, exempt: true }],
    ['penyintas covid bulan lalu jadi blm bisa vaksin', { dose_count: 0, recovered_on: '2021-09-01' }],
    ['swab antigen negatif kemarin', { negative_test_on: '2021-09-30' }],
    ['emak saya umur 67 blm disuntik sama sekali', { dose_count: 0, age: 67 }],
    ['anak saya 10 thn belum vaksin', { dose_count: 0, age: 10 }],
    ['ktp jakarta, vaksin 2x', { dose_count: 2, resident: false }],
    ['blm vaksin tapi mendesak', { dose_count: 0, urgent: true }],
  ])('%s', (text, facts) => {
    expect(read(text).facts).toEqual(facts);
  });
});
