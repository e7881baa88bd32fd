import { describe, expect, it } from 'vitest';
import { answerOnce } from '../../src/commands/ask.js';
import { shipped } from '../support/scripts.js';

const answer = (text: string, on = '2021-10-11') =>
  answerOnce(shipped, text, { locale: 'id', on }).replies.join('\n\n');
const firstLine = (text: string, on?: string) => answer(text, on).split('\n')[0];

describe('the first line answers what was asked', () => {
  it.each([
    // life, health and death wait for no proof
    ['abis divaksin demam tinggi kejang', /^\*Langsung ke IGD .*112/],
    ['bapak sesak napas, blm vaksin, boleh ke igd?', /^\*Langsung ke IGD/],
    [
      'ambil jenazah suami di rsud, katanya harus scan, saya blm vaksin',
      /^\*Turut berduka cita, Kak\..*jangan menunggu bukti vaksin/,
    ],
    [
      'suntik tbc rutin, obat abis besok, blm vaksin',
      /^\*Berobat jangan ditunda, Kak\. Belum vaksin bukan alasan/,
    ],
    [
      'ibu mertua mau operasi hari senin di rsud, bpjs nya ga aktif, ga bisa divaksin',
      /^\*Berobat jangan ditunda/,
    ],
    ['efek sampingnya demem brp hari? abis suntik pfizer kemaren', /tenaga kesehatan yang menilai/],
    // who is listed at home shows nobody a certificate
    [
      'kalo ngontrak harus tunjukin sertifikat vaksin ke pak rt?',
      /^\*Tidak, Kak\. Vaksin, agama, dan suku tidak termasuk/,
    ],
    ['pak rw minta data agama penghuni kos boleh ga?', /^\*Tidak, Kak\./],
    [
      'pendataan kos rt, saya blm vaksin, bisa?',
      /^\*Untuk pendataan kontrakan dan kos tidak diminta bukti vaksin/,
    ],
    ['penghuni kos saya ga mau didata, gmn ya', /^\*Yang keberatan didata jangan dipaksa/],
    // heads are given no power by the circular
    [
      'sbg RT, bolehkah saya nolak tanda tangan surat pengantar warga yg blm vaksin?',
      /^\*RT\/RW tidak perlu meminta bukti vaksin, .*Bapak\/Ibu/,
    ],
    [
      'Pak RT saya ga mau ttd pengantar karna saya belum vaksin',
      /^\*Surat edaran tidak memberi RT\/RW wewenang menolak/,
    ],
    // what is the matter with the certificate
    ['kartu vaksin saya hilang', /^\*Kartu vaksinnya hilang\? Tanya tempat Kakak divaksin/],
    ['kok NIK saya udah dipake orang lain vaksin??', /^\*NIK .* dibetulkan petugas/],
    ['nama di sertifikat vaksin salah, bisa dipake bikin ktp ga?', /^\*Tetap boleh datang ke loket/],
    ['nomer hp yg didaftarin vaksin udh angus, gabisa login', /^\*Sertifikat masuk ke nomor HP/],
    ['hp saya ilang, sertifikat vaksin ada di situ semua', /kartu vaksin kertas berlaku/],
    ['barcode di kartu vaksin sy burem, discan ga kebaca', /^\*Kartunya tetap boleh ditunjukkan/],
    ['sertifikat vaksin saya belum muncul di aplikasi', /^\*Coba tanya dulu tempat Kakak divaksin/],
    ['saya dosis 1 pfizer, boleh dosis 2 sinovac?', /^\*Dosis 2 pakai merek yang sama/],
    ['bikin ktp perlu surat rt ga', /^\*Tidak perlu surat RT\/RW untuk KTP, KK, pindah, dan akta/],
    [
      'saya rt baru, gimana caranya biar warga saya masuk ke hotline ini',
      /^\*Selamat bertugas, Bapak\/Ibu\. Warga cukup menulis/,
    ],
    ['data penghuni kos dari RT lama belum dikasih', /Data dari pengurus lama, mintalah lewat kelurahan/],
    // said as one says it
    ['mau berobat ke puskesmas, blm vaksin bisa?', /^\*Boleh berobat di puskesmas, Kak\.\*/],
    ['mau vaksin pertama bisa?', /^\*Boleh vaksin, Kak\.\*/],
    // money for what is free, or not
    [
      'vaksin bayar ga sih? ada yg nawarin 300rb tanpa antri',
      /^\*Jangan dibayar, Kak\. Vaksin COVID-19 gratis/,
    ],
    [
      'dimintain 50rb sama oknum rt buat ttd surat pengantar',
      /^\*Jangan dibayar dulu, Kak\. Tarif tanda tangan RT\/RW tidak ada/,
    ],
    [
      'petugas kelurahan minta 200rb katanya biar kk cepet jadi',
      /^\*Jangan dibayar, Kak\. KTP, KK, pindah, dan akta itu gratis/,
    ],
    ['petugas minta 200rb biar bansos cair', /Dinas Sosial/],
  ])('%s', (text, line) => {
    expect(firstLine(text)).toMatch(line);
  });
});

describe('ages that the law sets', () => {
  it.each([
    [
      'anak 8 tahun boleh vaksin?',
      '2021-10-11',
      /^Untuk anak Kakak: \*Belum bisa, Kak: sekarang .* mulai umur 12 tahun.* Untuk anak ini mulai \*Selasa, 14 Desember 2021\*/,
    ],
    ['anak 4 tahun boleh vaksin?', '2021-10-11', /: \*Belum bisa, Kak: sekarang .* mulai umur 12 tahun\.\*$/],
    ['anak 4 tahun boleh vaksin?', '2021-12-20', /: \*Belum bisa, Kak: .* mulai umur 6 tahun\.\*$/],
    ['anak 8 tahun boleh vaksin?', '2021-12-20', /: \*Boleh vaksin, Kak/],
    ['anak 12 tahun boleh vaksin?', '2021-10-11', /: \*Boleh vaksin, Kak/],
    [
      'adik saya 18 tahun mau nikah, dia vaksin 2x',
      '2021-10-11',
      /^Untuk adik Kakak: \*Umur nikah minimal 19 tahun \(UU 16\/2019\), Kak; di bawah itu perlu dispensasi pengadilan agama/,
    ],
    ['mau nikah umur 18 tahun syaratnya apa', '2021-10-11', /^\*Umur nikah minimal 19 tahun/],
  ])('%s (%s)', (text, on, line) => {
    expect(firstLine(text, on)).toMatch(line);
  });
});

describe('nobody is preached the card of paper', () => {
  it('where no proof is asked for: one line about the phone, then what was asked', () => {
    const said = answer('kakek 81 th mau berobat tapi gak punya hp buat scan barcode di pintu puskesmas');
    expect(said.split('\n')[0]).toBe('*HP atau aplikasi tidak wajib, Kak.*');
    expect(said).toContain('*Boleh berobat di puskesmas, Kak.*');
    expect(said).not.toContain('Bawa kartu vaksin');
  });

  it('in place of the service that was named', () => {
    const said = answer('saya cuma punya kartu vaksin kertas, hp jadul, bisa kan urus ktp rusak');
    expect(said.split('\n')[0]).toBe('*Kartu vaksin kertas berlaku, Kak. HP atau aplikasi tidak wajib.*');
    expect(said).toContain('Untuk KTP');
  });

  it('but is where that is all that was asked', () => {
    expect(firstLine('saya ga punya hp, kartu kertas boleh?')).toMatch(/^\*Bisa pakai kartu kertas/);
  });
});

it('an answer to a worry fits a screen', () => {
  for (const text of [
    'abis divaksin demam tinggi kejang',
    'Pak RT saya ga mau ttd pengantar karna saya belum vaksin',
    'nama di sertifikat vaksin salah, bisa dipake bikin ktp ga?',
    'vaksin bayar ga sih? ada yg nawarin 300rb tanpa antri',
  ])
    expect(answer(text).split('\n').filter(Boolean).length, text).toBeLessThanOrEqual(9);
});
