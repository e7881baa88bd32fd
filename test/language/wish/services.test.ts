import { describe, expect, it } from 'vitest';
import { read } from '../support.js';

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
    ['bikin sim c', 'baru'],
    ['sim c mati, bikin sim baru', 'lewat'],
    ['pindah dari jaktim ke pondok melati', 'datang'],
    ['mau jadi penduduk kota bekasi', 'datang'],
    ['pbg buat renovasi rumah', 'bangunan'],
    ['izin warung sembako', 'usaha'],
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
