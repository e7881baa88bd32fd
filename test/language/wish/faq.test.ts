import { describe, expect, it } from 'vitest';
import { read } from '../support.js';

const entry = (text: string) => read(text).faq?.entry ?? null;

describe('a common question', () => {
  it.each([
    ['vaksin itu kewajiban apa himbauan doang', 'compulsory'],
    ['yang tanda tangan edarannya siapa', 'issuer'],
    ['berlaku sampe kapan', 'until'],
    ['orang yang nolak vaksin dipenjara ga', 'sanctions'],
    ['bener ga bansos dicabut kalo ga vaksin', 'aid-cut'],
    ['masuk kantor kelurahan wajib scan? hp nokia', 'scan'],
    ['kantor swasta ikut aturan ini?', 'private-places'],
    ['di berita walikota bilang vaksin ga wajib buat layanan', 'mayor-said'],
    ['pak RT bisa liat chat ini ga', 'who-reads'],
    ['abis diperiksa fotonya kemana', 'photo-kept'],
    ['apa yang kamu tau tentang saya', 'my-data'],
    ['data saya tolong jangan dihapus dulu', 'keep-data'],
    ['saya tarik izin baca foto', 'withdraw-consent'],
    ['ini dijawab orang apa mesin', 'robot'],
    ['dasar bot bodoh', 'angry'],
    ['wkwkwkwkwk', 'laugh'],
    ['😭😭', 'crying'],
    ['lanjut yang tadi', 'go-on'],
  ])('%s', (text, wanted) => {
    expect(entry(text)).toBe(wanted);
  });

  it('is of the circular where no service is named, and of the service where one is', () => {
    expect(entry('sampe kapan nih kayak gini')).toBe('until');
    expect(entry('skck berlaku sampai kapan')).toBeNull();
    expect(entry('bikin ktp wajib vaksin ga')).toBeNull();
  });

  it.each([
    'hapus data saya',
    'saya ga setuju data vaksin saya disimpan',
    'jangan tampilin data saya, ini hp anak',
  ])('asking to erase or to hide is no wish to see: %s', (text) => {
    expect(['my-data', 'what-kept', 'keep-data']).not.toContain(entry(text));
  });

  it.each(['oke keren', 'siap', '👍', 'makasih ya, pinter banget', 'mau ngomong sama orang aja, jangan bot'])(
    'small talk yields to a yes, thanks and a wish: %s',
    (text) => {
      expect(entry(text)).toBeNull();
    },
  );
});

describe('a question that ends in thanks is the question', () => {
  it.each([
    ['kantornya dimana kak makasih', 'ask_where_when'],
    ['bikin skck bawa apa aja terima kasih banyak sebelumnya', 'ask_requirements'],
    ['tolong ingetin besok jam 8 ambil kk nuhun', 'set_reminder'],
    ['batalin pengingatnya mksh', 'cancel_reminder'],
  ])('%s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it.each([
    'oke makasih kak',
    'ga usah kak makasih',
    'siap, terima kasih infonya',
    'udah jelas min makasih banyak',
  ])('and thanks alone are thanks: %s', (text) => {
    expect(read(text).intent).toBe('thanks');
  });
});
