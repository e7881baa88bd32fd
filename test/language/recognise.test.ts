import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/language/reading.js';
import { read } from './support.js';

/** Under this the bot asks back; see dialogue/route. */
const UNSURE = 0.5;

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

describe('services', () => {
  it.each<[string, string]>([
    ['kak kk hilang gimana?', 'kk'],
    ['halo kk mau tanya dong', 'none'],
    ['makasih kk', 'none'],
    ['kk admin, bikin ktp bs online ga?', 'ktp'],
    ['dia ktp brebes mau bikin bpjs', 'bpjs'],
    ['perpanjang stnk pake ktp lama', 'stnk_pajak'],
    ['divaksin di puskesmas, mau urus skck', 'skck'],
    ['akta kematian anak', 'akta_kematian'],
    ['satpam kelurahan galak', 'none'],
    ['sertifikat tanah hilang', 'layanan_lain'],
    ['perpnajang simm c', 'sim'],
    ['ini sertifikat vaksin saya', 'none'],
    ['kami nikah siri, mau bikin akta lahir anak', 'akta_lahir'],
    ['udah nikah mau ganti status ktp', 'ktp'],
    ['blm ada akta kematian, skrg diminta bank buat warisan', 'akta_kematian'],
    ['sertifikat tanah balik nama di bpn', 'layanan_lain'],
    ['mau cerai ngurusnya dimana? vaksin udh 2x', 'layanan_lain'],
    ['bpjs nonaktif, mau pindahin ke mandiri', 'bpjs'],
    ['mau suntik tbc rutin, blm vaksin', 'puskesmas'],
    ['bikin surat sehat dimana', 'puskesmas'],
    ['SKTM buat berobat sama buat bansos beda ga?', 'surat_pengantar'],
    ['saya mau hapus kk lama', 'kk'],
  ])('%s: %s', (text, service) => {
    expect(read(text).service).toBe(service);
  });

  it('names all that are meant, papers last', () => {
    expect(read('mau bikin kk sama akta lahir, bawa ktp').services).toEqual(['kk', 'akta_lahir', 'ktp']);
  });

  it.each<[string, string | undefined]>([
    ['mau bikin KTP baru krn ilang', 'hilang'],
    ['ktp rusak mau bikin baru', 'rusak'],
    ['bikin ktp baru umur 17', 'baru'],
    ['sim mati bisa diperpanjang apa bikin baru', 'lewat'],
    ['sim belum mati, masih sebulan lagi', 'masih_berlaku'],
    ['pindah dari jatiasih ke karawang', 'keluar'],
    ['pindah dari karawang ke bekasi', 'datang'],
    ['pajak 5 tahunan ganti plat', 'lima_tahunan'],
    ['syarat ktp', undefined],
    ['perpanjang sim lewat online', undefined],
    ['sim lewat 2 hari bisa perpanjang?', 'lewat'],
    ['bikin sim c', 'lewat'],
    ['pindah antar kecamatan masih kota bekasi', 'dalam_kota'],
    ['cabut berkas pindah ke kabupaten bekasi', 'keluar'],
    ['nambahin anak di kk', 'ubah'],
    ['ganti status di ktp', 'ubah'],
    ['nama di ktp salah', 'ubah'],
    ['surat lahir dari RS hilang, masih bisa buat akta kelahiran?', undefined],
    ['akta lahir saya hilang', 'hilang'],
  ])('%s: variant %s', (text, variant) => {
    expect(read(text).facts.variant).toBe(variant);
  });
});

describe('who is asked for', () => {
  it.each<[string, Reading['subject']]>([
    ['ibu saya stroke, boleh saya wakilkan?', 'other'],
    ['saya ketua RT 05 RW 11, warga saya mau bikin ktp', 'other'],
    ['tetangga nitip tanya soal sim', 'other'],
    ['kata tetangga ga boleh masuk kalo blm vaksin', 'self'],
    ['saya warga RT 05 RW 03 mau bikin KTP', 'self'],
    ['pak rt saya ga mau kasih pengantar', 'self'],
    ['calon suami saya orang medan, mau nikah di kua', 'self'],
    ['ibu mertua meninggal, urus akta kematian dimana', 'self'],
    ['makasih bu', 'self'],
  ])('%s: %s', (text, subject) => {
    expect(read(text).subject).toBe(subject);
  });
});

describe('intents', () => {
  it.each<[string, Reading['intent']]>([
    ['sertifikat vaksin saya blm keluar', 'cert_problem'],
    ['nama di sertifikat salah', 'cert_problem'],
    ['kartu vaksin ibu saya hilang pas banjir', 'cert_problem'],
    ['NIK saya udah dipake orang lain vaksin, mau vaksin ditolak', 'cert_problem'],
    ['vaksin di singapur 2x, di aplikasi ga ada', 'cert_problem'],
    ['sertif dosis 2 kok ga muncul2', 'cert_problem'],
    ['saya di loket, disuruh pulang krn blm vaksin', 'ask_access'],
    ['bener ga blm vaksin bansos dicabut?', 'ask_access'],
    ['ada yg ngaku Dukcapil minta OTP', 'handover_human'],
    ['cek nomor ini resmi ga', 'handover_human'],
    ['jangan lupa ingetin saya besok', 'set_reminder'],
    ['jangan ingetin saya lagi', 'cancel_reminder'],
    ['stop ngingetin', 'cancel_reminder'],
    ['stop', 'stop'],
    ['hapus semua data saya', 'delete_my_data'],
    ['syaratnya apa aja', 'ask_requirements'],
    ['buka jam berapa', 'ask_where_when'],
    ['cara masak nasi uduk', 'out_of_scope'],
  ])('%s: %s', (text, intent) => {
    const reading = read(text);
    expect(reading.intent).toBe(intent);
    if (intent !== 'out_of_scope') expect(reading.confidence).toBeGreaterThanOrEqual(UNSURE);
  });

  it.each([
    ['english please', 'en'],
    ['pake bahasa sunda atuh', 'su'],
    ['boso jowo iso?', 'jv'],
    ['balik ke bahasa indonesia aja', 'id'],
    ['halo', null],
  ])('%s: locale %s', (text, locale) => {
    expect(read(text).locale).toBe(locale);
  });

  it.each(['', 'ya', 'cukup', '2', '1234', 'belum', '????', '😂😂', 'iya benar', 'asdfghjkl', 'jadi gitu'])(
    '%j is an answer or nothing, not an intent',
    (text) => {
      expect(read(text)).toMatchObject({ service: 'none', services: [] });
      expect(read(text).confidence).toBeLessThan(UNSURE);
    },
  );

  it.each([
    'ada yg ngaku dukcapil minta kode otp, aman ga?',
    'td ada yg nelpon katanya dari bank minta pin',
    'vaksin bikin mandul hoax apa bukan',
    'link https://bit.ly/xxx ini beneran ga',
  ])('%s leads to no service', (text) => {
    expect(read(text).service).toBe('none');
  });
});

describe('days and hours', () => {
  it('are given in the order of the message', () => {
    expect(read('vaksin ke 2 besok, lusa jam 7 pagi mau bikin skck')).toMatchObject({
      days: ['2021-10-02', '2021-10-03'],
      time: '07:00',
      facts: { planned_dose_on: '2021-10-02', dose_count: 1 },
    });
  });
});
