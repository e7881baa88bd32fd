import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.js';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { createTelegramDesk } from '../../src/channels/telegram/desk.js';
import { createWhatsAppChannel } from '../../src/channels/whatsapp/channel.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { AUTHORITY, FileServer, UploadServer } from '../channels/whatsapp/files.js';
import { WhatsAppServer } from '../channels/whatsapp/server.js';
import { pairedVault } from '../channels/whatsapp/support.js';
import { alone } from '../support/lease.js';
import { PATIENCE } from '../support/patience.js';
import { shipped } from '../support/scripts.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';

const GROUP = -1_002;
const SITI = '6281377700001@s.whatsapp.net';
const PICTURE = readFileSync('flows/demo/one-dose.jpg');
const { texts } = shipped.flows;
const log = pino({}, { write: (line: string) => void logged.push(line) });
const logged: string[] = [];

let dir: string;
let whatsapp: WhatsAppServer;
let files: FileServer;
let uploads: UploadServer;
let telegram: TelegramServer;
let running: Running;
/** The account's secrets, and which topic is whose: kept over the restart, as in the store. */
const vault = pairedVault();

/** A resident on WhatsApp, officers in a Telegram group, and the hotline between them. */
async function start(): Promise<void> {
  const bot = { token: TOKEN, apiRoot: telegram.apiRoot };
  const host = {
    act: (one: Parameters<Running['officers']['act']>[0]) => running.officers.act(one),
    officer: async () => ({ id: 'rina', shown: 'Rina', mayAnswer: true }),
    link: async () => null,
  };
  const desk = createTelegramDesk({ ...bot, group: String(GROUP), vault, host, texts, log });
  const channels: Channel[] = [
    createTelegramChannel({ ...bot, lease: alone, desk, texts, log }),
    createWhatsAppChannel({
      vault,
      lease: alone,
      texts,
      log,
      spacing: { overallMs: 0, chatMs: 0 },
      waWebSocketUrl: whatsapp.url,
      mediaOrigin: files.origin,
    }),
  ];
  const config = readConfig({ BISA_DATA_DIR: dir });
  logged.length = 0;
  running = await startHotline({ config, log, channels, desks: [desk], web: false });
  await vi.waitUntil(() => logged.some((line) => line.includes('connected')), PATIENCE);
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-handover-'));
  [whatsapp, files, uploads, telegram] = await Promise.all([
    WhatsAppServer.open(),
    FileServer.open(),
    UploadServer.open(),
    TelegramServer.start(),
  ]);
  whatsapp.uploadHost = uploads.host;
  process.env.NODE_EXTRA_CA_CERTS = AUTHORITY;
  telegram.groups.set(GROUP, { isForum: true, mayManage: true, topics: new Map() });
  await start();
});

afterAll(async () => {
  await running.stop();
  await Promise.all([whatsapp.close(), files.close(), uploads.close(), telegram.stop()]);
  rmSync(dir, { recursive: true, force: true });
});

it('goes from WhatsApp to an officer in Telegram and back, the bot silent in between, over a restart', async () => {
  const heard = () =>
    whatsapp.told
      .filter(({ to }) => to === SITI)
      .map(({ message }) => message.extendedTextMessage?.text ?? message.imageMessage?.caption ?? '');
  const inTopic = () => telegram.said.filter(({ chat }) => chat === String(GROUP));
  const soon = <T>(what: () => T) => expect.poll(what);
  let lastId = 0;
  const written = (content: object) => ({
    message_id: lastId,
    date: Math.floor(Date.now() / 1000),
    from: { id: 500, is_bot: false, first_name: 'Rina' },
    chat: { id: GROUP, type: 'supergroup' },
    message_thread_id: [...telegram.groups.get(GROUP)!.topics.keys()][0]!,
    is_topic_message: true,
    ...content,
  });
  const officer = (content: object) => {
    lastId += 1;
    telegram.update({ message: written(content) });
  };
  /** Changes what was written last. */
  const edits = (content: object) =>
    telegram.update({ edited_message: written({ edit_date: Math.floor(Date.now() / 1000), ...content }) });

  await whatsapp.bring(SITI, { conversation: 'KTP saya hilang, sudah vaksin 1x' });
  await soon(() => heard().length).toBeGreaterThan(0);
  await whatsapp.bring(SITI, { conversation: 'petugas' });
  await soon(() => heard().at(-1)).toContain('panggilkan petugas');
  await soon(() => inTopic().at(0)?.text).toContain('dosis: 1');
  expect([...telegram.groups.get(GROUP)!.topics.values()][0]?.name).toMatch(/KTP · minta petugas/);

  officer({ text: '/ambil' });
  await soon(() => heard().at(-1)).toContain('berbicara dengan *Rina*');
  const before = heard().length;
  await whatsapp.bring(SITI, { conversation: 'bisa bikin KTP baru hari ini?' });
  await soon(() => inTopic().at(-1)?.text).toContain('bisa bikin KTP baru hari ini?');

  await running.stop();
  await start();

  const { about } = await files.upload(PICTURE);
  await whatsapp.bring(SITI, { imageMessage: { ...about, caption: 'ini surat polisinya' } });
  await soon(() => inTopic().at(-1)?.text).toContain('ini surat polisinya');
  expect(inTopic().some(({ photo }) => photo && Buffer.compare(photo, PICTURE) === 0)).toBe(true);
  // the question, the photograph and its caption were for the officer alone
  expect(heard()).toHaveLength(before);

  officer({ text: 'Bisa, Bu. Bawa surat itu & KK.' });
  await soon(() => heard().at(-1)).toBe('*Rina:* Bisa, Bu. Bawa surat itu & KK.');
  edits({ text: 'Bisa, Bu. Bawa surat itu & KK.' });
  edits({ text: 'Bisa, Bu. Bawa surat itu saja.' });
  await soon(() => heard().at(-1)).toBe('*Rina:* Koreksi: Bisa, Bu. Bawa surat itu saja.');
  const corrected = heard().length;

  // the longest message that Telegram takes, and a longer one the other way
  const letter = Array.from({ length: 64 }, (_, i) => `Syarat ke-${i + 1}: `.padEnd(63, 'surat-')).join('\n');
  officer({ text: letter });
  const parts = () => heard().slice(corrected);
  await soon(() => parts().join('\n')).toBe(`*Rina:* ${letter}`);
  expect(parts().length).toBeGreaterThan(1);
  const shown = inTopic().length;
  const story = `${letter}\n${letter}`;
  await whatsapp.bring(SITI, { conversation: story });
  const read = () =>
    inTopic()
      .slice(shown)
      .map(({ text }) => text);
  await soon(() => read().join('\n')).toBe(`Warga: ${story}`);

  officer({ text: '/catatan sudah lengkap' });
  officer({ text: '/selesai' });
  await soon(() => heard().at(-1)).toContain('Percakapan dengan petugas selesai');
  await soon(() => [...telegram.groups.get(GROUP)!.topics.values()][0]?.isClosed).toBe(true);
  expect(heard().some((text) => text.includes('sudah lengkap'))).toBe(false);
  expect(await running.officers.queue()).toEqual([]);

  const ended = heard().length;
  await whatsapp.bring(SITI, { conversation: 'makasih ya' });
  await soon(() => heard().length).toBe(ended + 1);
});
