import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { MAX_FILE_BYTES } from '../../src/evidence/photograph.js';
import { type Running, startHotline } from '../../src/main.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { warmReader } from '../support/warm-reader.js';

const sample = (name: string) => new Uint8Array(readFileSync(`flows/demo/${name}.jpg`));

/** The whole hotline on a backend, with people in the place of a platform. */
describe.each(['embedded', 'redis'] as const)('the hotline on %s', (kind) => {
  const skipped = kind === 'redis' && !inject('redis');
  let redis: TestRedis | null = null;
  let dir: string;
  let people: People;
  let running: Running;

  async function start(): Promise<void> {
    people = new People();
    const env = { BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) };
    const config = readConfig(env);
    running = await startHotline({
      config,
      photos: await warmReader(config),
      log: searchedLog(),
      channels: [people],
      web: false,
    });
  }

  beforeAll(async () => {
    if (skipped) return;
    if (kind === 'redis') redis = await startRedis();
    dir = mkdtempSync(join(tmpdir(), 'bisa-story-'));
    await start();
  });

  afterAll(async () => {
    if (skipped) return;
    await running.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it.skipIf(skipped)(
    'answers, verifies a photograph, changes its answer, and reminds after a restart',
    async () => {
      const siti = people.person('siti');
      const [verdict] = await siti.says('bs perpanjang sim c ga min? blm vaksin');
      expect(verdict?.text).toContain('yang memutuskan polisi');
      expect(verdict?.text).toContain('SE Wali Kota');
      expect(verdict?.choices).toHaveLength(3);

      const [consent] = await siti.sends(sample('one-dose'));
      expect(consent?.text).toContain('Setuju?');
      const [whose] = await siti.taps('yes');
      expect(whose?.text).toContain('sertifikat siapa');
      const proof = await siti.says('punya saya');
      const told = proof.map(({ text }) => text).join('\n');
      expect(told).toContain('cocok dengan tanda tangan penerbitnya');
      expect(told).not.toMatch(/Bambang/);
      expect(told).toContain('Bisa urus SIM');
      expect(told).toContain('Senin, 18 Oktober 2021');

      const [set] = await siti.says('iya');
      expect(set?.text).toContain('Minggu, 17 Oktober 2021, pukul 08.00');

      await running.stop();
      await start();
      const again = people.person('siti');
      await running.moveTo!('2021-10-17');
      await again.has(1);
      expect(again.seen[0]?.text).toContain('vaksin COVID-19 berikutnya *Senin, 18 Oktober 2021*');

      const [thanks] = await again.says('makasih');
      expect(thanks?.text).toContain('Sama-sama');
    },
  );

  it.skipIf(skipped)('takes a message once, however often the platform brings it', async () => {
    const budi = people.person('budi');
    await Promise.all([1, 2, 3].map(() => budi.posts('m1', 'halo')));
    await budi.has(1);
    await budi.says('menu');
    expect(budi.seen).toHaveLength(2);
  });

  it.skipIf(skipped)('answers many messages of one chat in their order', async () => {
    const ratih = people.person('ratih');
    for (const [i, text] of ['english please', 'help', 'ganti bahasa indonesia', 'bantuan'].entries()) {
      await ratih.posts(`m${i}`, text);
    }
    await ratih.has(4);
    const languages = ratih.seen.map(({ text }) => (/All right|Just ask/.test(text) ? 'en' : 'id'));
    expect(languages).toEqual(['en', 'en', 'id', 'id']);
  });

  it.skipIf(skipped)('keeps messages while nobody is there, and delivers them on return', async () => {
    const joko = people.person('joko');
    joko.present = false;
    expect(await joko.says('halo')).toEqual([]);
    await joko.returns();
    await joko.has(1);
    expect(joko.seen[0]?.text).toContain('Bisa?');
  });

  it.skipIf(skipped)('waits as long as the platform asks, and then delivers in order', async () => {
    const sari = people.person('sari');
    sari.tryLater = 300;
    expect(await sari.says('english please')).toEqual([]);
    await sari.posts('next', 'help');
    await sari.has(2);
    expect(sari.seen.map(({ text }) => text.slice(0, 9))).toEqual(['All right', 'Just ask,']);
  });

  it.skipIf(skipped)(
    'takes nobody for gone who is said to be, once: answer and reminder are kept',
    async () => {
      const tono = people.person('tono');
      await tono.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
      await tono.says('ya');
      tono.gone = true;
      expect(await tono.says('menu')).toEqual([]);
      tono.gone = false;
      const [menu, cancelled] = await tono.says('batalkan pengingat');
      expect(menu?.text).toContain('Bisa?');
      expect(cancelled?.text).toContain('Sudah saya batalkan');
    },
  );

  it.skipIf(skipped)(
    'begins in the language that the platform names, and is kind about a voice message',
    async () => {
      const anna = people.person('anna');
      await anna.posts('first', 'hello', 'en-GB');
      await anna.has(1);
      expect(anna.seen[0]?.text).toContain('hotline of Kota Bekasi');
      const [reply] = await anna.sendsOther('voice');
      expect(reply?.text).toContain('cannot hear voice messages');
      expect(reply?.choices).toHaveLength(3);
    },
  );

  it.skipIf(skipped)('forgets a person on request, reminders included', async () => {
    const dewi = people.person('dewi');
    await dewi.says('ingatkan vaksin kedua, kemarin sinovac tanggal 20 september');
    await dewi.says('ya');
    await dewi.says('hapus data');
    const [bye] = await dewi.says('ya');
    expect(bye?.text).toContain('Sudah dihapus');
    const [none] = await dewi.says('batalkan pengingat');
    expect(none?.text).toContain('Tidak ada pengingat');
  });

  it.skipIf(skipped)('has a kind answer for whatever is sent', async () => {
    const iwan = people.person('iwan');
    const messages = [
      '',
      'x'.repeat(100_000),
      '😀😀😀',
      '\u202emenu\u202c',
      '\u0000\u0007\u001b[31m',
      '؟مرحبا',
    ];
    for (const text of messages) {
      const replies = await iwan.says(text);
      expect(replies, JSON.stringify(text.slice(0, 20))).not.toHaveLength(0);
      for (const { text: reply } of replies) expect(reply).not.toMatch(/undefined|gangguan/);
    }
    const files = {
      'a PDF': Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj'),
      'a text': Buffer.from('bukan foto'),
      nothing: Buffer.alloc(0),
      'a large file': Buffer.alloc(MAX_FILE_BYTES + 1, 1),
      'a photograph without a code': readFileSync('flows/demo/blurred.jpg'),
    };
    await iwan.says('batal');
    for (const [name, bytes] of Object.entries(files)) {
      let replies = await iwan.sends(new Uint8Array(bytes));
      if (replies.at(-1)?.text.includes('Setuju?')) replies = await iwan.says('ya');
      if (replies.at(-1)?.text.includes('sertifikat siapa')) replies = await iwan.says('saya');
      expect(replies.at(-1)?.text, name).toMatch(/PDF|foto|besar|buram/);
    }
  });

  it.skipIf(skipped)(
    'asks after a year whether a reminder is still wanted, and ends it unanswered',
    async () => {
      const lina = people.person('lina');
      await lina.says('ingetin bayar bpjs tiap tahun tanggal 20 oktober jam 8 pagi');
      expect((await lina.says('ya')).at(-1)?.text).toContain('Sesudah 1 tahun saya tanya');
      const told = async (day: string) => {
        const before = lina.seen.length;
        await running.moveTo!(day);
        await lina.has(before + 1);
        return lina.seen.at(-1)!;
      };
      const first = await told('2021-10-20');
      expect(first.text).toContain('mengurus BPJS');
      expect(first.text).not.toContain('Masih mau diingatkan?');
      const asked = await told('2022-10-20');
      expect(asked.text).toMatch(/mengurus BPJS[\s\S]*Masih mau diingatkan\?/);
      expect(asked.choices).toHaveLength(2);
      const [kept] = await lina.says('masih');
      expect(kept?.text).toContain('20 Oktober 2023');
      expect((await told('2023-10-20')).text).toContain('Masih mau diingatkan?');
      expect((await told('2024-10-20')).text).toContain('tidak saya kirim lagi');
      expect((await lina.says('daftar pengingat')).at(-1)?.text).toContain('Tidak ada pengingat');
    },
  );
});
