import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/patience.js';
import { STORES } from '../support/stores.js';
import { warmReader } from '../support/warm-reader.js';
import { wholeHotline } from './whole-hotline.js';

const AREA = '32.75.04.1005/011/005';
const sample = (name: string) => new Uint8Array(readFileSync(`flows/demo/${name}.jpg`));
const CODE = /[A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]\d/;

/** Heads who pass codes on, and their neighbours, with the whole hotline on both stores. */
describe.each(STORES)('codes that heads pass on, on %s', (kind) => {
  const whole = wholeHotline(kind, { photos: warmReader });
  const { skipped, people, office, inDays, said } = whole;

  /** A head with a list, and the codes of those on it. */
  async function headWith(name: string, list: string, days = 300) {
    const { code, grant } = await office().issue(AREA, inDays(days));
    await said(name, code);
    await said(name, list);
    const [, ...texts] = await people.person(name).says('titip kode');
    return { grant, codes: texts.map(({ text }) => CODE.exec(text)![0]) };
  }

  async function shows(name: string, code: string, photo = 'two-doses'): Promise<string> {
    expect(await said(name, code)).toContain('Setuju?');
    await said(name, 'ya');
    await said(name, 'ya');
    await people.person(name).sends(sample(photo));
    return said(name, 'punya saya');
  }

  it.skipIf(skipped)('marks who has shown theirs, and takes the mark back', async () => {
    const list = '1) Bu Y mau KK belum vaksin 2) Pak D mau SKCK vaksin 2x';
    const { codes } = await headWith('umar', list);
    expect(new Set(codes).size).toBe(2);
    const before = people.person('umar').seen.length;
    const told = await shows('yati', `halo, ini dari pak RT: ${codes[0]!.toLowerCase()}`);
    expect(told).toContain('Sudah saya sampaikan ke Ketua RT 05 RW 11 Kayuringinjaya');
    await people.person('umar').has(before + 1);
    expect(people.person('umar').seen.at(-1)!.text).toBe('*Sudah ditunjukkan: Bu Y.* 1 kode lain belum.');
    const recap = await said('umar', 'rekap');
    expect(recap).toContain('1. Bu Y, KK: *sudah ditunjukkan*');
    expect(recap).toContain('2. Pak D, SKCK: kode dititipkan, belum ditunjukkan');
    await said('yati', 'cabut persetujuan');
    await vi.waitUntil(
      async () => (await said('umar', 'rekap')).includes('1. Bu Y, KK: kode dititipkan, belum'),
      PATIENCE,
    );
  });

  it.skipIf(skipped)('opens for nobody but the first who agrees, and not for the head', async () => {
    const { codes } = await headWith('rahmat', '1) Bu Y mau KK 2) Pak D mau SKCK');
    const [code] = codes as [string];
    expect(await said('rahmat', code)).toContain('Kode ini untuk warganya');
    expect(await said('stranger', code)).toContain('Setuju?');
    expect(await said('stranger', 'tidak, ga kenal')).toContain('tidak ada yang saya sampaikan');
    await said('yanti', code);
    expect(await said('yanti', 'ya')).toContain('Terima kasih');
    expect(await said('stranger', code)).toContain('sudah dipakai orang lain');
    // whoever agreed may go on with it
    expect(await said('yanti', code)).toContain('Setuju?');
  });

  it.skipIf(skipped)('lets two who agree at once not both in', async () => {
    const { codes } = await headWith('sobri', '1) Bu Y mau KK 2) Pak D mau SKCK');
    const [code] = codes as [string];
    await said('one', code);
    await said('two', code);
    const told = await Promise.all([said('one', 'ya'), said('two', 'ya')]);
    await vi.waitUntil(() => {
      const all = ['one', 'two'].map((name) =>
        people
          .person(name)
          .seen.map(({ text }) => text)
          .join(),
      );
      return all.filter((text) => text.includes('sudah dipakai orang lain')).length === 1;
    }, PATIENCE);
    expect(told.join()).toContain('Terima kasih');
  });

  it.skipIf(skipped)('holds no longer than the list, the term or either of the two', async () => {
    const { codes, grant } = await headWith('tarno', '1) Bu Y mau KK 2) Pak D mau SKCK 3) Mas E mau KTP');
    const [first, second, third] = codes as [string, string, string];
    await said('tarno', 'coret no 1');
    expect(await said('ani', first)).toContain('tidak berlaku');
    await shows('dul', second);
    await vi.waitUntil(async () => (await said('tarno', 'rekap')).includes('Pak D, SKCK: *sudah'), PATIENCE);
    await said('dul', 'hapus data');
    await said('dul', 'ya');
    await vi.waitUntil(async () => (await said('tarno', 'rekap')).includes('Pak D, SKCK: kode'), PATIENCE);
    await said('eko', third);
    await office().revoke(grant.id);
    await said('eko', 'ya');
    await people.person('eko').has(3);
    expect(
      people
        .person('eko')
        .seen.map(({ text }) => text)
        .join(),
    ).toContain('tidak berlaku');
    expect(await said('tarno', 'rekap')).not.toContain('kode dititipkan');
    expect(await said('tarno', 'titip kode')).toContain('sudah tidak berlaku');

    const other = await headWith('udin', '1) Bu Y mau KK 2) Pak D mau SKCK');
    await said('udin', 'hapus data');
    await said('udin', 'ya');
    expect(await said('ani', other.codes[0]!)).toContain('tidak berlaku');
  });

  it.skipIf(skipped)('keeps guesses to a few, and nobody else from theirs', async () => {
    const { codes } = await headWith('wahyu', '1) Bu Y mau KK 2) Pak D mau SKCK');
    for (let i = 0; i < 8; i++) expect(await said('guesser', `KAA-PAA-MA${i}`)).toContain('tidak berlaku');
    expect(await said('guesser', codes[0]!)).toContain('sudah dicoba beberapa kali');
    expect(await said('honest', codes[0]!)).toContain('Setuju?');
  });

  it.skipIf(skipped)('counts one person for one of a list, whatever codes they enter', async () => {
    const { codes } = await headWith('yusuf', '1) Bu Y mau KK 2) Pak D mau SKCK');
    await shows('many', codes[0]!);
    await vi.waitUntil(async () => (await said('yusuf', 'rekap')).includes('Bu Y, KK: *sudah'), PATIENCE);
    await said('many', codes[1]!);
    await said('many', 'ya');
    await vi.waitUntil(async () => (await said('yusuf', 'rekap')).includes('Pak D, SKCK: *sudah'), PATIENCE);
    expect(await said('yusuf', 'rekap')).toContain('Bu Y, KK: kode dititipkan, belum');
  });

  it.skipIf(skipped)('marks nobody for a certificate that is not their own, or not genuine', async () => {
    const { codes } = await headWith('zaki', '1) Bu Y mau KK 2) Pak D mau SKCK');
    await said('wati', codes[0]!);
    await said('wati', 'ya');
    await said('wati', 'ya');
    await people.person('wati').sends(sample('two-doses'));
    expect(await said('wati', 'keluarga')).not.toContain('Sudah saya sampaikan');
    expect(await shows('dodi', codes[1]!, 'forged')).not.toContain('Sudah saya sampaikan');
    const recap = await said('zaki', 'rekap');
    expect(recap).toContain('Bu Y, KK: kode dititipkan, belum');
    expect(recap).toContain('Pak D, SKCK: kode dititipkan, belum');
  });

  it.skipIf(skipped)(
    'marks a domestic card of their own, in which there is no signature to check',
    async () => {
      const { codes } = await headWith('halim', '1) Bu Y mau KK 2) Pak D mau SKCK 3) Mas E mau KTP');
      expect(await shows('yuni', codes[0]!, 'domestic-card')).toContain('Sudah saya sampaikan');
      expect(await shows('deni', codes[1]!, 'expired')).not.toContain('Sudah saya sampaikan');
      await said('esti', codes[2]!);
      await said('esti', 'ya');
      await said('esti', 'ya');
      await people.person('esti').sends(sample('domestic-card'));
      expect(await said('esti', 'keluarga')).not.toContain('Sudah saya sampaikan');
      const recap = await said('halim', 'rekap');
      expect(recap).toContain('Bu Y, KK: *sudah ditunjukkan*');
      expect(recap).toContain('Pak D, SKCK: kode dititipkan, belum');
      expect(recap).toContain('Mas E, KTP: kode dititipkan, belum');
    },
  );

  it.skipIf(skipped)('tells the head together of those who come shortly after one another', async () => {
    const { codes } = await headWith('zaenal', '1) Bu Y mau KK 2) Pak D mau SKCK 3) Mas E mau KTP');
    const news = () => people.person('zaenal').seen.filter(({ text }) => /^.Sudah ditunjukkan:/.test(text));
    await shows('first', codes[0]!);
    await vi.waitUntil(() => news().length === 1, PATIENCE);
    await shows('second', codes[1]!);
    await shows('third', codes[2]!);
    await whole.running.moveTo!('2021-10-02');
    await vi.waitUntil(() => news().length === 2, PATIENCE);
    expect(news()[1]!.text).toBe('*Sudah ditunjukkan: Pak D dan Mas E.*');
  });
});
