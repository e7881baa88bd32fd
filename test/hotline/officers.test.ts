import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import type { OfficerAct } from '../../src/officers/desk.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { STORES } from '../support/stores.js';
import { TestDesk } from '../support/test-desk.js';

const PICTURE = new Uint8Array(readFileSync('flows/demo/one-dose.jpg'));

describe.each(STORES)('officers and residents on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  const story = it.skipIf(skipped);
  let redis: TestRedis | null = null;
  let dir: string;
  let people: People;
  let desk: TestDesk;
  let running: Running;

  async function start(): Promise<void> {
    people = new People();
    desk = new TestDesk();
    running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) }),
      log: searchedLog(),
      channels: [people],
      desks: [desk],
      web: false,
    });
  }

  async function restart(): Promise<void> {
    await running.stop();
    await start();
  }

  const act = (chat: string, officerAct: OfficerAct, key = newId(), from = 'console') =>
    running.officers.act({ chat, key, by: 'Rina', officer: 'o1', desk: from, act: officerAct });
  /** The chat that was put into the queue last. */
  const newest = async () => (await running.officers.queue()).at(-1)!.id;
  const shows = (count: number) => expect.poll(() => desk.shown.length).toBe(count);

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-officers-'));
    await start();
  });

  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  story('talk over the bot, which is silent until it is given the chat back, over a restart', async () => {
    const siti = people.person('siti');
    await siti.says('saya mau bikin ktp, sudah vaksin 1 kali');
    const [called] = await siti.says('petugas');
    expect(called?.text).toContain('panggilkan petugas');
    await shows(1);
    const opened = desk.shown[0]!.entry;
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.title).toMatch(/^#[\w-]{4} · KTP · minta petugas$/);
    expect(opened.summary).toContain('- dosis: 1');
    expect(opened.summary).toContain('Bisa urus KTP, Kak, asal bukti vaksinnya dibawa.');
    expect(opened.summary).toContain('SE 440/1395');

    const chat = await newest();
    expect(await running.officers.queue()).toMatchObject([
      { id: chat, state: 'waiting', by: null, officer: null },
    ]);
    await act(chat, { kind: 'say', text: 'Selamat pagi, ada yang bisa dibantu?' });
    await siti.has(3);
    expect(siti.seen.at(-1)?.text).toContain('*Rina:* Selamat pagi');
    expect(await running.officers.queue()).toMatchObject([{ state: 'held', by: 'Rina', officer: 'o1' }]);

    // what was said before, both sides', now that somebody reads it
    await shows(4);
    expect(desk.words[1]).toMatch(
      /^before Warga: saya mau bikin ktp, sudah vaksin 1 kali\nBot: \*Bisa urus KTP/,
    );

    await restart();
    const again = people.person('siti');
    expect(await again.says('KK saya hilang, bagaimana?')).toEqual([]);
    expect(await again.sends(PICTURE)).toEqual([]);
    await shows(2);
    expect(desk.words).toEqual(['resident KK saya hilang, bagaimana?', 'resident']);
    const picture = desk.shown[1]!.entry;
    expect('photo' in picture && Buffer.compare(picture.photo!, PICTURE)).toBe(0);
    const view = await running.officers.chat(chat);
    expect(view).toMatchObject({ by: 'Rina', officer: 'o1' });
    expect(view?.lines.map(({ from, text }) => `${from} ${text.split(/\n|(?<=\*) /)[0]}`)).toEqual([
      'resident saya mau bikin ktp, sudah vaksin 1 kali',
      'bot *Bisa urus KTP, Kak, asal bukti vaksinnya dibawa.*',
      'resident petugas',
      'officer Selamat pagi, ada yang bisa dibantu?',
      'resident KK saya hilang, bagaimana?',
      'resident ',
    ]);
    const shown = await running.officers.photo(chat, view!.lines[5]!.photo!);
    expect(Buffer.compare(shown!, PICTURE)).toBe(0);
    expect(await running.officers.photo(chat, newId())).toBeNull();

    await act(chat, { kind: 'note', text: 'sudah lengkap' });
    await act(chat, { kind: 'say', text: 'Ini contohnya', photo: PICTURE });
    await again.has(1);
    expect(again.seen[0]?.text).toContain('Ini contohnya');
    expect(Buffer.compare(again.seen[0]!.photo!, PICTURE)).toBe(0);
    await act(chat, { kind: 'done' });
    await again.has(2);
    expect(again.seen[1]?.text).toContain('Percakapan dengan petugas selesai');
    await shows(5);
    expect(desk.words.slice(2)).toEqual([
      'note Rina sudah lengkap',
      'officer Rina Ini contohnya',
      'closed Rina',
    ]);
    expect(await running.officers.queue()).toEqual([]);
    // the question that was open before is answered now
    expect((await again.says('cukup, makasih'))[0]?.text).toContain('Baik, Kak.');
  });

  story('are heard once, however often an act is brought, and only where somebody waits', async () => {
    const budi = people.person('budi');
    await budi.says('petugas');
    const chat = await newest();
    for (const _ of [1, 2, 3]) await act(chat, { kind: 'say', text: 'Halo' }, 'k1');
    await act(chat, { kind: 'done' });
    await budi.has(3);
    expect(budi.seen.filter(({ text }) => text.includes('*Rina:* Halo'))).toHaveLength(1);
    expect(await act(chat, { kind: 'say', text: 'masih di sana?' })).toBe(false);
    expect(await act(newId(), { kind: 'take' })).toBe(false);
  });

  story('read and are read whole, however long a message is', async () => {
    const long = (name: string) => Array.from({ length: 300 }, (_, i) => `${name} baris ${i}`).join('\n');
    const nur = people.person('nur');
    const before = desk.shown.length;
    await nur.says('petugas');
    const chat = await newest();
    await nur.says(long('menunggu'));
    await act(chat, { kind: 'say', text: long('petugas') });
    await expect.poll(() => nur.seen.at(-1)?.text).toBe(`*Rina:* ${long('petugas')}`);
    await nur.says(long('warga'));
    await act(chat, { kind: 'note', text: long('catatan') });
    await expect.poll(() => desk.words.at(-1)).toBe(`note Rina ${long('catatan')}`);
    const words = desk.words.slice(before);
    expect(words).toContain(`resident ${long('menunggu')}`);
    expect(words).toContain(`officer Rina ${long('petugas')}`);
    expect(words).toContain(`resident ${long('warga')}`);
    const view = await running.officers.chat(chat);
    expect(view?.lines.map(({ text }) => text)).toEqual([
      'petugas',
      ...['menunggu', 'petugas', 'warga', 'catatan'].map(long),
    ]);
    await act(chat, { kind: 'done' });
    await expect.poll(() => running.officers.chat(chat)).toBeNull();
  });

  story('do not see what was said before where the resident wishes so', async () => {
    const wati = people.person('wati');
    await wati.says('mau urus kk, belum vaksin');
    const [called] = await wati.says('petugas');
    expect(called?.text).toContain('jangan tunjukkan');
    const chat = await newest();
    const texts = async () => (await running.officers.chat(chat))?.lines.map(({ text }) => text);
    expect((await texts())?.[0]).toBe('mau urus kk, belum vaksin');
    expect((await wati.says('jangan tunjukkan'))[0]?.text).toContain('tidak ditunjukkan');
    expect(await texts()).toEqual(['petugas']);
    const before = desk.shown.length;
    await act(chat, { kind: 'take' });
    await expect.poll(() => desk.words.at(-1)).toBe('taken Rina');
    expect(desk.words.slice(before).filter((words) => words.startsWith('before'))).toEqual([]);
    await act(chat, { kind: 'done' });
    await wati.has(4);
  });

  story('are not waited for any more once it has come right by itself', async () => {
    const yanto = people.person('yanto');
    await yanto.says('petugas');
    const chat = await newest();
    expect((await yanto.says('udah ketemu jawabannya min, makasih'))[0]?.text).toContain('antrean'.slice(1));
    expect(await running.officers.chat(chat)).toBeNull();
    expect((await yanto.says('petugas'))[0]?.text).toContain('panggilkan petugas');
    expect((await running.officers.chat(chat))?.lines.map(({ text }) => text)).toEqual(['petugas']);
    await yanto.says('batal');
    expect(await running.officers.chat(chat)).toBeNull();
  });

  story('do not hold up the resident when their desk is away, and see all in order afterwards', async () => {
    const ratih = people.person('ratih');
    const before = desk.shown.length;
    desk.away = true;
    await ratih.says('petugas');
    const [menu] = await ratih.says('syarat kk apa');
    expect(menu?.text).toContain('KK');
    expect(desk.shown).toHaveLength(before);
    desk.away = false;
    await ratih.says('skck di mana');
    await shows(before + 3);
    expect(desk.words.slice(before)).toEqual(['opened', 'resident syarat kk apa', 'resident skck di mana']);
    await ratih.says('hapus data');
    await ratih.taps('yes');
    expect((await running.officers.queue()).map(({ title }) => title)).toEqual([]);
  });

  story(
    'one person joins two chats by a code: facts are shared, reminders come where they were asked for',
    async () => {
      const dewi = people.person('dewi');
      const other = people.person('dewi-telegram');
      await dewi.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
      await dewi.says('ya');
      await other.says('halo');
      const [told] = await dewi.says('gabung');
      const code = /\*(\w{4}-\w{4})\*/.exec(told!.text)![1]!;
      expect((await dewi.says(code))[0]?.text).toContain('dari chat ini sendiri');
      const [asked] = await other.says(`Gabung ${code.toLowerCase()}`);
      expect(asked?.text).toContain('melihat dan menghapus data yang lain');
      await other.taps('yes');
      await expect.poll(() => dewi.seen.at(-1)?.text).toContain('Itu Kakak sendiri?');
      await dewi.taps('yes');
      for (const one of [dewi, other])
        await expect.poll(() => one.seen.at(-1)?.text).toContain('sudah tergabung');
      // one dose is known in the other chat as well, so it is not asked for
      const [verdict] = await other.says('bisa bikin ktp?');
      expect(verdict?.text).toContain('Bisa urus KTP');
      expect((await people.person('thief').says(code))[0]?.text).toContain('tidak berlaku');

      await running.moveTo!('2021-10-17');
      await expect.poll(() => dewi.seen.at(-1)?.text).toContain('ini pengingat dari Bisa');
      expect(other.seen.filter(({ text }) => text.includes('pengingat dari Bisa'))).toEqual([]);

      await other.says('hapus data');
      await other.taps('all-chats');
      await expect.poll(() => dewi.seen.at(-1)?.text).toContain('ikut dihapus');
      const [anew] = await dewi.says('bisa bikin ktp?');
      expect(anew?.text).toContain('vaksin COVID-19 berapa kali');
    },
  );
});
