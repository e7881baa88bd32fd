import { describe, expect, it, vi } from 'vitest';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import { PATIENCE } from '../support/patience.js';
import { STORES } from '../support/stores.js';
import { wholeHotline } from './whole-hotline.js';

const AREA = '32.75.04.1005/011/005';
const FOLLOW = 'daftar pengumuman 3275-04-1005-rw11-rt05';

describe.each(STORES)('the notices of a head on %s', (kind) => {
  const whole = wholeHotline(kind);
  const { skipped, people, audit, office, inDays, said } = whole;
  const heard = (name: string) =>
    people
      .person(name)
      .seen.map((one) => one.text)
      .join('\n');
  const deeds = async () => {
    const all = [];
    for await (const entries of audit().between(inDays(-1), inDays(2))) all.push(...entries);
    return all.map(({ does, about, by }) => `${does} ${about ?? ''} ${by}`);
  };
  const noticed = (deed: string) =>
    vi.waitUntil(async () => (await deeds()).some((one) => one.startsWith(deed)), PATIENCE);

  it.skipIf(skipped)('go to those of the area who have agreed, once the head has seen them', async () => {
    const { code, grant } = await office().issue(AREA, inDays(300));
    await said('umar', code);
    for (const name of ['asep', 'dewi']) {
      expect(await said(name, FOLLOW)).toContain('Setuju');
      await said(name, 'ya');
    }
    // of another RT
    await said('wawan', 'daftar pengumuman 3275-04-1005-rw11-rt06');
    await said('wawan', 'ya');
    await said('umar', 'Tolong umumkan ke warga: kerja bakti Minggu pukul 07.00 di pos RT.');
    await vi.waitUntil(() => heard('umar').includes('Dikirim sekarang'), PATIENCE);
    expect(heard('umar')).toContain('2 warga');
    expect(heard('umar')).toContain('kerja bakti Minggu pukul 07.00');
    expect(heard('asep')).not.toContain('kerja bakti');
    await said('umar', 'kirim');
    await vi.waitUntil(() => ['asep', 'dewi'].every((name) => heard(name).includes('kerja bakti')), PATIENCE);
    expect(heard('asep')).toContain('Ketua RT 05 RW 11 Kayuringinjaya');
    expect(heard('wawan')).not.toContain('kerja bakti');
    await vi.waitUntil(() => heard('umar').includes('sedang dikirim'), PATIENCE);

    await said('umar', 'kirim pengumuman');
    await said('umar', 'Posyandu Sabtu pukul 08.00 di rumah [nama].');
    await vi.waitUntil(() => heard('umar').includes('isian kosong'), PATIENCE);

    // one that is called off
    await said('umar', 'umumkan: air mati besok pagi sampai siang');
    await vi.waitUntil(() => heard('umar').split('Dikirim sekarang').length === 3, PATIENCE);
    await said('umar', 'jangan');
    await vi.waitUntil(() => heard('umar').includes('tidak dikirim'), PATIENCE);

    // whoever has no office, and whose office was ended between the look and the sending
    expect(await said('budi', 'saya ketua RT baru, umumkan: rapat warga malam ini')).not.toContain('Dikirim');
    await said('budi', 'umumkan: rapat warga malam ini pukul 19.00');
    await noticed('notice_refused draft no_office');
    await said('umar', 'umumkan: rapat warga malam ini pukul 19.00');
    await vi.waitUntil(() => heard('umar').split('Dikirim sekarang').length === 4, PATIENCE);
    await office().revoke(grant.id);
    await said('umar', 'kirim');
    await noticed(`notice_refused send revoked head ${grant.id}`);
    const states = (await new NoticeBook(whole.store.vault).list()).map(({ state }) => state);
    expect(states.filter((state) => state === 'draft')).toHaveLength(1);
    expect(heard('asep')).not.toContain('rapat');
  });

  it.skipIf(skipped)('are no more in a day than the rules let', async () => {
    const { code } = await office().issue('32.75.04.1005/012/001', inDays(300));
    await said('tono', code);
    await said('rini', 'daftar pengumuman 3275-04-1005-rw12-rt01');
    await said('rini', 'ya');
    for (let i = 1; i <= 3; i++) {
      await said('tono', `umumkan: pengumuman yang ke-${i} hari ini`);
      await vi.waitUntil(() => heard('tono').split('Dikirim sekarang').length === i + 1, PATIENCE);
      await said('tono', 'kirim');
      await vi.waitUntil(() => heard('tono').split('sedang dikirim').length === i + 1, PATIENCE);
    }
    await said('tono', 'umumkan: pengumuman yang keempat hari ini');
    await vi.waitUntil(() => heard('tono').includes('besok bisa lagi'), PATIENCE);
  });
});
