import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { PATIENCE } from '../support/patience.js';
import { People, type Person } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { STORES } from '../support/stores.js';

const textOf = (seen: Person['seen']) => seen.map(({ text }) => text).join('\n');
const hears = (person: Person, words: RegExp, from = 0) =>
  vi.waitFor(() => expect(textOf(person.seen.slice(from))).toMatch(words), PATIENCE);
const CERTIFICATE = readFileSync('flows/demo/two-doses.jpg');

describe.each(STORES)('chats of one person on two apps, on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let whatsapp: People;
  let telegram: People;
  let running: Running;
  let people = 0;

  async function start(): Promise<void> {
    whatsapp = new People('whatsapp');
    telegram = new People('telegram');
    const env = { BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) };
    running = await startHotline({
      config: readConfig(env),
      log: searchedLog(),
      channels: [whatsapp, telegram],
      web: false,
    });
  }
  /** Somebody on WhatsApp, and somebody on Telegram. */
  function two() {
    people += 1;
    return { phone: whatsapp.person(`62811${people}00812`), other: telegram.person(`${people}77`) };
  }
  async function codeOf(person: Person): Promise<string> {
    return /\w{4}-\w{4}/.exec(textOf(await person.says('gabung')))![0];
  }
  /** Joins both, the first having made the code. */
  async function joined(maker: Person, typer: Person): Promise<void> {
    const code = await codeOf(maker);
    await typer.says(`gabung ${code}`);
    await typer.says('ya');
    await hears(maker, /Ada yang memakai kode/);
    await maker.says('ya');
    for (const one of [maker, typer]) await hears(one, /sudah tergabung dengan/);
  }

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-joining-'));
    await start();
  });
  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const given = it.skipIf(skipped);

  given('asks both sides, also over a restart between them, and tells both', async () => {
    const { phone, other } = two();
    await phone.says('mau urus skck, vaksin 2 kali');
    const code = await codeOf(phone);
    const asked = textOf(await other.says(code));
    expect(asked).toMatch(/WhatsApp yang berakhiran 812.*melihat dan menghapus/s);
    expect(asked).toMatch(/orang lain yang menyuruh/);
    expect(textOf(await other.says('ya'))).toMatch(/jawab di chat WhatsApp yang berakhiran 812/);
    await hears(phone, /kode Kakak dari Telegram/);
    expect(textOf(await other.says('data saya'))).not.toMatch(/dosis/);
    await running.stop();
    await start();
    const [again, there] = [whatsapp.person(phone.address.id), telegram.person(other.address.id)];
    await again.says('ya');
    await hears(again, /tergabung dengan Telegram/);
    await hears(there, /tergabung dengan WhatsApp yang berakhiran 812/);
    const kept = textOf(await there.says('data saya'));
    expect(kept).toMatch(/dosis: 2 \(kata Kakak/);
    expect(kept).toMatch(/tergabung dengan WhatsApp yang berakhiran 812/);
    await hears(there, /SKCK: bisa/);
    // the code has been used
    expect(textOf(await there.says(code))).toMatch(/tidak berlaku/);
  });

  given('shows and erases nothing of whoever is lured, and dies with a no', async () => {
    const { phone: scammer, other: victim } = two();
    await victim.says('mau urus skck, vaksin 2 kali');
    const code = await codeOf(scammer);
    await victim.says(`gabung ${code}`);
    for (const words of ['data saya', 'hapus data', 'ya']) await scammer.says(words);
    expect(textOf(scammer.seen)).not.toMatch(/SKCK|dosis: /);
    expect(textOf(await victim.says('bukan'))).toMatch(/tidak saya gabungkan/);
    expect(textOf(await victim.says(code))).toMatch(/tidak berlaku/);
    expect(textOf(await victim.says('data saya'))).toMatch(/dosis: 2/);
    // nor is anything joined by the one side that made the code
    const second = await codeOf(scammer);
    await victim.says(second);
    await victim.says('ya');
    await hears(scammer, /Ada yang memakai kode/);
    await scammer.says('bukan saya');
    await hears(victim, /Tidak jadi digabung/);
    expect(textOf(await victim.says('data saya'))).not.toMatch(/tergabung/);
  });

  given('is typed a few times, and not guessed at', async () => {
    const { phone, other } = two();
    const code = await codeOf(phone);
    expect(textOf(await phone.says(code))).toMatch(/dari chat ini sendiri/);
    for (let i = 0; i < 3; i++) expect(textOf(await other.says(code))).toMatch(/melihat dan menghapus/);
    expect(textOf(await other.says(code))).toMatch(/tidak berlaku/);
    const { phone: maker, other: guesser } = two();
    const good = await codeOf(maker);
    for (let i = 0; i < 5; i++) await guesser.says(`gabung AAAA-BBB${i}`);
    expect(textOf(await guesser.says(good))).toMatch(/tidak berlaku/);
  });

  given.each(['who made the code', 'who typed it'])('is left by one %s with what is theirs', async (who) => {
    const { phone, other } = two();
    await phone.says('mau urus skck, vaksin 2 kali');
    await other.says('saya umur 61 tahun, mau urus kk');
    await other.says('ingatkan saya besok jam 9 urus kk');
    await other.says('ya');
    await joined(phone, other);
    expect(textOf(await phone.says('data saya'))).toMatch(/umur: 61/);
    const [leaver, stays] = who === 'who made the code' ? [phone, other] : [other, phone];
    const seen = leaver.seen.length;
    expect(textOf(await leaver.says('lepas chat'))).toMatch(/saya lepas dari/);
    await hears(leaver, /Sudah lepas/, seen);
    await hears(stays, /sudah lepas dari chat ini/);
    const ofPhone = textOf(await phone.says('data saya'));
    expect(ofPhone).toMatch(/dosis: 2/);
    expect(ofPhone).not.toMatch(/umur|KK|tergabung/);
    const ofOther = textOf(await other.says('data saya'));
    expect(ofOther).toMatch(/umur: 61.*KK/s);
    expect(ofOther).not.toMatch(/dosis|tergabung/);
    expect(textOf(await leaver.says('keluar dari gabungan'))).toMatch(/tidak tergabung/);
  });

  given('erases this chat alone by default', async () => {
    const { phone, other } = two();
    await phone.says('mau urus skck, vaksin 2 kali');
    await other.says('saya umur 61 tahun, mau urus kk');
    await joined(phone, other);
    expect(textOf(await other.says('hapus data'))).toMatch(/tergabung dengan WhatsApp yang berakhiran 812/);
    await other.says('ya');
    await hears(other, /Sudah dihapus/);
    await hears(phone, /Telegram sudah lepas/);
    expect(textOf(await phone.says('data saya'))).toMatch(/dosis: 2/);
    expect(textOf(await other.says('data saya'))).toMatch(/belum ada catatan/);
  });

  given('erases all where that is said, and tells the others', async () => {
    const { phone, other } = two();
    await phone.says('mau urus skck, vaksin 2 kali');
    await joined(phone, other);
    await other.says('hapus data');
    expect(textOf(await other.says('semuanya'))).toMatch(/Sudah dihapus/);
    await hears(phone, /ikut dihapus.*Telegram/);
    expect(textOf(await phone.says('data saya'))).toMatch(/belum ada catatan/);
  });

  given('knows what a certificate proved again once its holder is there, and nobody else', async () => {
    const { phone, other } = two();
    for (const person of [phone, other]) {
      await person.sends(CERTIFICATE);
      await person.says('ya');
      await person.says('punya saya');
      await hears(person, /cocok dengan tanda tangan/);
    }
    const days = ['2021-10-05', '2021-10-08'];
    await running.moveTo!(days[0]!);
    const [seen, there] = [phone.seen.length, other.seen.length];
    const asked = textOf(await phone.says('bisa urus kk?'));
    expect(asked).toMatch(/Masih dengan Kak (?:\p{Lu}\. ?)+\?/u);
    expect(asked).not.toMatch(/sertifikat|dosis 2/);
    expect(textOf(await phone.says('ya'))).toMatch(/\*Bisa urus KK/);
    expect(textOf(await other.says('bisa urus kk?'))).toMatch(/Masih dengan Kak/);
    expect(textOf(await other.says('bukan'))).toMatch(/berapa kali/);
    expect(textOf(await other.says('belum'))).toMatch(/bukti vaksin dulu/);
    const kept = textOf(await other.says('data saya'));
    expect(kept).not.toMatch(/dari sertifikat|izin membaca foto/);
    await hears(other, /Jawaban yang pernah/, there);
    expect(textOf(other.seen.slice(there))).not.toMatch(/KTP: bisa/);
    expect(textOf(await phone.says('data saya'))).toMatch(/dari sertifikat/);
    expect(phone.seen.length).toBeGreaterThan(seen);
  });
});
