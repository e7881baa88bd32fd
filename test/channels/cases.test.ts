import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Channel,
  type IncomingMessage,
  type OutgoingMessage,
  type Taken,
  TryLater,
} from '../../src/channels/channel.js';
import { Site } from '../../src/http/site.js';
import type { Address } from '../../src/store/store.js';
import { fetched } from './fetched.js';
import type { Failure, Move, Resident, Rig } from './rig.js';
import { RIGS } from './rigs/all.js';

const PICTURE = new Uint8Array(readFileSync('flows/demo/one-dose.jpg'));
/** Letters that some platform or format might take for something else. */
const ODD = 'Ibu "Sri" & <b>Pak</b> _D._ [x](y) `z` ~ 5*3*2 \\ {a} 👩‍👧 é ﷺ ﬁ ';
const LONG = Array.from({ length: 400 }, (_, i) => `Kalimat ke-${i + 1} dari pesan panjang.`).join(' ');

/** A channel alone, with the test in the hotline's place, and what it brought in since the case began. */
interface Bench {
  rig: Rig;
  resident: Resident;
  accepted: IncomingMessage[];
  say(message: Partial<OutgoingMessage>, id?: string, taken?: Taken): Promise<string>;
}

describe.each(RIGS)('a channel: $name', ({ skip, cannot, account, open }) => {
  const given = it.skipIf(skip);
  /** A case of what people do on some platforms only; on the others its name says why it cannot happen. */
  const where = (move: Move, name: string, run: () => Promise<void>) =>
    it.skipIf(skip || cannot[move])(cannot[move] ? `${name}: ${cannot[move]}` : name, run);

  let rig: Rig;
  let channel: Channel;
  let site: Site | null = null;
  let accepted: IncomingMessage[] = [];
  let rows = 0;
  /** The id of the address whose chat an officer holds. */
  let held: string | null = null;

  beforeAll(async () => {
    if (skip) return;
    rig = await open(async (one) => {
      channel = one;
      const accept = async (message: IncomingMessage) => {
        accepted.push(await fetched(one, message));
        // the turn is over, as every channel hears from the hotline
        setImmediate(() => one.typing(message.address, false));
      };
      await one.start({
        accept,
        back: async () => {},
        refused: async () => {},
        isHeld: async ({ id }) => id === held,
      });
      if (!one.mount) return { url: '' };
      site = new Site({ host: '127.0.0.1', port: 0 });
      await site.listen([one.mount]);
      return { url: site.url };
    });
  });

  afterAll(async () => {
    await Promise.all([site?.close(), channel?.stop()]);
    await rig?.stop();
  });

  /** One case of the file, with a resident of its own. */
  async function on(run: (bench: Bench) => Promise<void>): Promise<void> {
    accepted = [];
    const resident = await rig.resident();
    const say: Bench['say'] = (message, id = `0199-row-${++rows}`, taken) =>
      channel.send(resident.address, id, { text: '', choices: [], token: null, ...message }, taken);
    await run({ rig, resident, accepted, say });
  }

  const has = (accepted: IncomingMessage[], count: number) => expect.poll(() => accepted.length).toBe(count);
  /** The resident is known to the channel: some answer only who has written. */
  const known = async ({ resident, accepted }: Bench) => {
    await resident.writes('halo');
    await expect.poll(() => accepted.some(({ body }) => body.kind === 'text')).toBe(true);
    await expect.poll(() => accepted.length).toBe(accepted.length);
    return accepted.length;
  };
  /** What a resident reads, without the marks of bold letters. */
  const plain = (text: string) => text.replaceAll('*', '');

  given('brings texts in, as they are, in order, from one address', () =>
    on(async ({ resident, accepted }) => {
      const texts = ['bs perpanjang sim c ga min?', ODD.trim(), 'satu\u00a0dua', '5'];
      for (const text of texts) await resident.writes(text);
      const said = () => accepted.flatMap(({ body }) => (body.kind === 'text' ? body.text : []));
      await expect.poll(said).toEqual(texts);
      const addresses = new Set(accepted.map(({ address }) => JSON.stringify(address)));
      expect([...addresses]).toEqual([JSON.stringify(resident.address satisfies Address)]);
      expect(new Set(accepted.map(({ key }) => key)).size).toBe(accepted.length);
    }),
  );

  given('brings a message that comes twice under one key', () =>
    on(async ({ rig, resident, accepted }) => {
      if (rig.repeats === false) return;
      await resident.writes('halo', { key: 'again-and-again' });
      await resident.writes('halo', { key: 'again-and-again' });
      await resident.writes('sudah');
      const keys = () =>
        accepted.flatMap(({ key, body }) => (body.kind === 'text' && body.text === 'halo' ? key : []));
      await expect
        .poll(() => accepted.some(({ body }) => body.kind === 'text' && body.text === 'sudah'))
        .toBe(true);
      expect(new Set(keys()).size).toBe(1);
    }),
  );

  given('takes whatever comes while an officer holds the chat, however fast', () =>
    on(async ({ rig, resident, accepted }) => {
      if (!rig.isGuarded) return;
      const said = () => accepted.flatMap(({ body }) => (body.kind === 'text' ? body.text : []));
      const lines = Array.from({ length: 70 }, (_, i) => `baris ${i + 1}`);
      held = resident.address.id;
      for (const line of lines) await resident.writes(line);
      await expect.poll(said).toEqual(lines);
    }),
  );

  given('tells once who writes faster than a person, and when they are heard again', () =>
    on(async ({ rig, resident, accepted }) => {
      if (!rig.isGuarded) return;
      for (let i = 0; i < 40; i++) await resident.writes(`baris ${i + 1}`);
      const kinds = () => accepted.map(({ body }) => body.kind).filter((kind) => kind !== 'start');
      await expect.poll(kinds).toEqual([...Array(30).fill('text'), 'silenced']);
      const { body, key } = accepted.at(-1)!;
      expect(body).toMatchObject({
        minutes: expect.toSatisfy((minutes: number) => minutes > 8 && minutes < 12),
      });
      expect(accepted.filter((one) => one.key === key)).toHaveLength(1);
    }),
  );

  given('brings a photograph in byte by byte, and its caption after it', () =>
    on(async ({ resident, accepted }) => {
      await resident.sendsPhoto(PICTURE, { caption: 'ini sertifikat saya' });
      const bodies = () => accepted.map(({ body }) => body).filter(({ kind }) => kind !== 'start');
      await expect.poll(() => bodies().map(({ kind }) => kind)).toEqual(['photo', 'text']);
      const [photo, caption] = bodies();
      expect(photo?.kind === 'photo' && Buffer.compare(photo.bytes, PICTURE)).toBe(0);
      expect(caption).toEqual({ kind: 'text', text: 'ini sertifikat saya' });
    }),
  );

  given('names what it cannot read', () =>
    on(async ({ rig, resident, accepted }) => {
      for (const what of rig.others) {
        await resident.sendsOther(what);
        await expect.poll(() => accepted.at(-1)?.body).toMatchObject({ kind: 'other', what });
      }
    }),
  );

  where('edits', 'brings a changed text as one of the message that it changes', () =>
    on(async ({ resident, accepted }) => {
      await resident.writes('belum', { key: 'first-of-two' });
      await has(accepted, 1);
      await resident.edits('first-of-two', '1');
      await has(accepted, 2);
      const [first, changed] = accepted as [IncomingMessage, IncomingMessage];
      expect(changed).toMatchObject({ edits: first.key, body: { kind: 'text', text: '1' } });
      expect(changed.key).not.toBe(first.key);
      expect(first.edits).toBeUndefined();
    }),
  );

  where('quotes', 'names the message that is quoted as it was named when it was sent', () =>
    on(async (bench) => {
      const count = await known(bench);
      const sent: string[][] = [[], []];
      for (const ids of sent) await bench.say({ text: 'Sudah?' }, undefined, (id) => ids.push(id));
      const older = await bench.resident.hears();
      await bench.resident.hears();
      await bench.resident.quotes(older, '1');
      await has(bench.accepted, count + 1);
      const { quotes, body } = bench.accepted.at(-1)!;
      expect(body).toEqual({ kind: 'text', text: '1' });
      expect(sent.map((ids) => ids.includes(quotes!))).toEqual([true, false]);
    }),
  );

  where('reacts', 'is silent on a reaction', () =>
    on(async ({ resident, accepted }) => {
      await resident.writes('halo', { key: 'liked' });
      await resident.reacts('liked');
      await resident.writes('selesai');
      await expect.poll(() => accepted.at(-1)?.body).toEqual({ kind: 'text', text: 'selesai' });
      expect(accepted).toHaveLength(2);
    }),
  );

  where('tapsForeign', 'takes a button that is none of its own for one of a past question', () =>
    on(async ({ resident, accepted }) => {
      await resident.tapsForeign();
      await has(accepted, 1);
      expect(accepted[0]!.body).toEqual({ kind: 'choice', id: '', token: '' });
    }),
  );

  where('sendsAlbum', 'brings the photographs of an album one by one, and its caption once', () =>
    on(async ({ resident, accepted }) => {
      await resident.sendsAlbum([PICTURE, PICTURE, PICTURE], 'kartu kami bertiga');
      await has(accepted, 4);
      const kinds = accepted.map(({ body }) => (body.kind === 'text' ? body.text : body.kind));
      expect(kinds).toEqual(['photo', 'kartu kami bertiga', 'photo', 'photo']);
      expect(new Set(accepted.map(({ key }) => key)).size).toBe(4);
    }),
  );

  where('edits', "brings a changed caption of an album as one of the album's words", () =>
    on(async ({ resident, accepted }) => {
      await resident.sendsAlbum([PICTURE, PICTURE], 'kartu ibu saya', { key: 'first-of-album' });
      await has(accepted, 3);
      await resident.editsCaption('first-of-album', 'kartu istri saya');
      await has(accepted, 4);
      const caption = accepted.find(({ body }) => body.kind === 'text')!;
      const changed = accepted.at(-1)!;
      expect(changed).toMatchObject({
        edits: caption.name ?? caption.key,
        caption: true,
        body: { kind: 'text', text: 'kartu istri saya' },
      });
      expect(accepted.filter(({ key }) => key === changed.key)).toHaveLength(1);
    }),
  );

  given('takes a file for what its first bytes say, whatever type it comes under', () =>
    on(async ({ resident, accepted }) => {
      const types = [undefined, 'application/octet-stream', 'image/jpeg; charset=binary', 'application/PDF'];
      const files = () => accepted.map(({ body }) => body).filter(({ kind }) => kind !== 'start');
      for (const [i, type] of types.entries()) {
        await resident.sendsFile(PICTURE, type);
        await expect.poll(() => files().length).toBe(i + 1);
        const body = files()[i]!;
        expect(body.kind === 'photo' && Buffer.compare(body.bytes, PICTURE)).toBe(0);
      }
      await resident.sendsFile(new TextEncoder().encode('nama,kamar\nandi,1'), 'image/jpeg');
      await expect.poll(() => files().at(-1)).toMatchObject({ kind: 'sheet' });
      await resident.sendsFile(new TextEncoder().encode('\x01, no picture'), 'image/jpeg');
      await expect.poll(() => files().at(-1)).toEqual({ kind: 'other', what: 'file' });
    }),
  );

  where('passesOn', 'reads the words of what is no text', () =>
    on(async ({ resident, accepted }) => {
      await resident.passesOn('Vaksin itu berbayar?');
      await has(accepted, 1);
      const { body } = accepted[0]!;
      expect(body.kind === 'text' && body.text).toContain('Vaksin itu berbayar?');
    }),
  );

  where('moves', 'tells that somebody is at another number from now on', () =>
    on(async ({ resident, accepted }) => {
      const to = await resident.moves();
      await expect.poll(() => accepted.some(({ body }) => body.kind === 'moved')).toBe(true);
      const moved = accepted.find(({ body }) => body.kind === 'moved')!;
      expect(moved).toMatchObject({ address: resident.address, body: { kind: 'moved', to } });
    }),
  );

  where('account', 'has the account that got a message in its key', () =>
    on(async ({ resident, accepted }) => {
      await resident.writes('halo');
      await has(accepted, 1);
      expect(account).toBeTruthy();
      expect(accepted[0]!.key.startsWith(`${account}-`)).toBe(true);
    }),
  );

  given('shows a text letter by letter', () =>
    on(async (bench) => {
      await known(bench);
      expect(await bench.say({ text: `*Bisa, Kak.*\n${ODD.trim()}` })).toBe('sent');
      const { text, choices } = await bench.resident.hears();
      expect([plain(text), choices]).toEqual([plain(`Bisa, Kak.\n${ODD.trim()}`), []]);
    }),
  );

  given('shows choices, and brings in the one that is taken', () =>
    on(async (bench) => {
      const count = await known(bench);
      const choices = [
        { id: 'exempt', label: 'Saya tidak bisa divaksin (alasan kesehatan)' },
        { id: 'urgent', label: 'Mendesak, minta petugas' },
        { id: 'find-vaccine', label: 'Cari tempat vaksin' },
      ];
      expect(await bench.say({ text: 'Mana yang cocok?', choices, token: '7' })).toBe('sent');
      const message = await bench.resident.hears();
      expect(message.choices).toEqual(choices.map(({ label }) => label));
      await bench.resident.chooses(message, 1);
      await has(bench.accepted, count + 1);
      const { body } = bench.accepted.at(-1)!;
      // without buttons the number is a word that the dialogue understands
      if (body.kind === 'text') expect(body.text).toBe('2');
      else expect(body).toEqual({ kind: 'choice', id: 'urgent', token: '7' });
    }),
  );

  given('offers ten choices as well', () =>
    on(async (bench) => {
      await known(bench);
      const choices = Array.from({ length: 10 }, (_, i) => ({
        id: `c${i}`,
        label: `Pilihan yang ke-${i + 1}`,
      }));
      expect(await bench.say({ text: 'Pilih:', choices, token: '8' })).toBe('sent');
      expect((await bench.resident.hears()).choices).toEqual(choices.map(({ label }) => label));
    }),
  );

  given('takes the longest text of a platform in whole', () =>
    on(async ({ resident, accepted }) => {
      const longest = `${LONG.repeat(2).slice(0, 4_094)}.😀`.slice(-4_096);
      await resident.writes(longest);
      const said = () => accepted.flatMap(({ body }) => (body.kind === 'text' ? body.text : []));
      await expect.poll(said).toEqual([longest]);
    }),
  );

  given("brings an officer's longest text to its end, each part ending with a line", () =>
    on(async (bench) => {
      await known(bench);
      const lines = Array.from({ length: 64 }, (_, i) => `Baris ${i + 1}: `.padEnd(64, 'surat, '));
      const text = `*Rina:* ${lines.join('\n')}`;
      expect(text.length).toBeGreaterThan(4_096);
      expect(await bench.say({ text })).toBe('sent');
      const read: string[] = [];
      while (read.length < lines.length) {
        const { text: part } = await bench.resident.hears();
        read.push(...part.split('\n').map((line) => line.trim()));
      }
      expect(read.map(plain)).toEqual([`Rina: ${lines[0]}`, ...lines.slice(1)].map((line) => line.trim()));
    }),
  );

  given('brings a text without a space to its end, no sign cut in two', () =>
    on(async (bench) => {
      await known(bench);
      const text = `x${'😀'.repeat(4_500)}`;
      expect(await bench.say({ text })).toBe('sent');
      let read = '';
      while (read.length < text.length) read += (await bench.resident.hears()).text;
      expect(read).toBe(text);
    }),
  );

  given('brings a long text to its end, cut between words', () =>
    on(async (bench) => {
      await known(bench);
      expect(await bench.say({ text: LONG })).toBe('sent');
      let read = '';
      while (read.split(/\s+/).length < LONG.split(/\s+/).length)
        read = `${read} ${(await bench.resident.hears()).text}`.trim();
      expect(read.split(/\s+/)).toEqual(LONG.split(/\s+/));
    }),
  );

  given("shows an officer's picture with its words", () =>
    on(async (bench) => {
      await known(bench);
      expect(await bench.say({ text: '*Rina:* ini contohnya', photo: PICTURE })).toBe('sent');
      const heard = await bench.resident.hears();
      expect(plain(heard.text)).toContain('Rina: ini contohnya');
      if (heard.photo) expect(Buffer.compare(heard.photo, PICTURE)).toBe(0);
      else expect(heard.text).toMatch(/picture\.jpg/);
    }),
  );

  given('keeps the order of what it sends', () =>
    on(async (bench) => {
      await known(bench);
      const texts = ['satu', 'dua', 'tiga'];
      for (const text of texts) expect(await bench.say({ text })).toBe('sent');
      for (const text of texts) expect((await bench.resident.hears()).text).toBe(text);
    }),
  );

  given('tells how a message failed, and sends it when it may', () =>
    on(async (bench) => {
      const { rig, resident, say } = bench;
      await known(bench);
      const outcomes: Record<Failure, () => Promise<void>> = {
        gone: async () => expect(await say({ text: 'a' }, 'row-gone')).toBe('gone'),
        refused: async () => expect(await say({ text: 'b' }, 'row-refused')).toBe('refused'),
        later: async () => {
          const failed = await say({ text: 'c' }, 'row-later').catch((error: unknown) => error);
          expect(failed).toBeInstanceOf(TryLater);
          expect((failed as TryLater).afterMs).toBeGreaterThanOrEqual(1_000);
        },
        passing: async () => {
          const failed = await say({ text: 'd' }, 'row-passing').catch(() => 'thrown');
          expect(['thrown', 'waiting', 'passing']).toContain(failed);
        },
      };
      for (const how of rig.failures) {
        await rig.failNext(resident, how);
        await outcomes[how]();
      }
      expect(await say({ text: 'akhirnya' }, 'row-last')).toBe('sent');
      expect((await resident.hears()).text).toBe('akhirnya');
    }),
  );
});
