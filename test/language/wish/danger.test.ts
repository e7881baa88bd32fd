import { describe, expect, it } from 'vitest';
import { labelled } from '../labelled.js';
import { read } from '../support.js';

describe('danger is seen', () => {
  it.each([
    ['abis divaksin demam tinggi kejang', 'medical'],
    ['istri saya pecah ketuban, blm vaksin, rs nerima ga', 'medical'],
    ['lagi di loket urus KTP, bapak saya pingsan', 'medical'],
    ['ada yang ketabrak motor di depan kelurahan', 'medical'],
    ['my wife is bleeding heavily, the hospital asks for a vaccine certificate', 'medical'],
    ['tabung gas bocor bau banget takut meledak', 'fire'],
    ['anak tetangga hanyut di kali bekasi', 'rescue'],
    ['ditodong pisau di angkot barusan', 'crime'],
    ['tetangga saya sering digebukin lakinya', 'violence'],
    ['rasanya mau bunuh diri aja', 'despair'],
    ['kawan gue katanya mau bundir', 'despair'],
    ['cucu saya hilang di terminal', 'missing'],
    ['opa belum pulang dari tadi pagi', 'missing'],
    ['nenek kepleset, ga bisa berdiri', 'medical'],
    ['om saya kesetrum', 'electric'],
    ['bapak saya koma', 'medical'],
    ['tetangga koma di rumah', 'medical'],
    ['ayah sudah koma dari tadi pagi', 'medical'],
    ['orang di jalan koma gimana ini', 'medical'],
  ])('%s', (text, kind) => {
    expect(read(text).danger).toEqual({ kind, errand: false });
  });

  it('beside an errand where the person needs both', () => {
    expect(read('saya korban KDRT mau urus KK pisah sama suami').danger).toEqual({
      kind: 'violence',
      errand: true,
    });
  });
});

it.each([
  'min csv pake titik koma bisa ga',
  'kamar satu siti koma dari pekalongan koma sejak maret',
  'kos bu ani koma kamar dua budi koma anak muda dua orang saya belum tahu namanya',
  'nama bapak koma nama ibu koma alamat',
  'suami meninggal kecelakaan, urus akta kematian gimana',
  'KK saya ikut kebakar, bawa apa',
  'nama anak saya hilang dari kk',
  'kartu vaksin ibu hilang',
  'mau mati rasanya antri dari subuh',
  'dulu anak saya pernah kejang, boleh vaksin ga?',
  'SIM darurat ada ga?',
  'jangan kebakaran jenggot dong min',
  'ibu saya stroke udah 2 tahun, boleh saya wakilkan urus KTP?',
  'takut pingsan kalo disuntik, ada tempat vaksin yang bisa tiduran ga',
  'sim saya mau mati bulan depan',
  'istri abis lahiran, urus akta gimana',
])('an errand is no danger: %s', (text) => {
  expect(read(text).danger).toBeNull();
});

it('danger is seldom among messages about other things', () => {
  const messages = ['questions-dev', 'questions-own', 'questions-fresh-a', 'questions-fresh-e'].flatMap(
    labelled,
  );
  const seen = messages.filter(({ text }) => read(text).danger !== null);
  expect(seen.length / messages.length).toBeLessThan(0.005);
});
