import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { createTelegramDesk } from '../../src/channels/telegram/desk.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { alone } from '../support/lease.js';
import { PATIENCE } from '../support/patience.js';
import { searchedLog } from '../support/searched-log.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';
import { texts } from './telegram-support.js';
import { MemoryVault } from './whatsapp/vault.js';

const GROUP = -1_001;
const RESIDENT = { id: 77, is_bot: false, first_name: 'Siti', language_code: 'id' };
const OFFICER = { id: 500, is_bot: false, first_name: 'Rina' };
const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);

it('holds a handover: asked for, taken, talked, closed; the bot is silent in between', async () => {
  const telegram = await TelegramServer.start();
  const dir = await mkdtemp(join(tmpdir(), 'bisa-handover-'));
  telegram.groups.set(GROUP, { isForum: true, mayManage: true, topics: new Map() });
  telegram.files.set('photos/form', PHOTO);
  telegram.files.set('photos/letter', PHOTO);
  const log = searchedLog();
  const about = { token: TOKEN, apiRoot: telegram.apiRoot, texts, log, vault: new MemoryVault() };
  let running!: Running;
  const desk = createTelegramDesk({
    ...about,
    group: String(GROUP),
    host: {
      act: (one) => running.officers.act(one),
      officer: async () => ({ id: 'rina', shown: 'Rina', mayAnswer: true }),
      link: async () => null,
    },
  });
  const channel = createTelegramChannel({ ...about, lease: alone, desk });
  running = await startHotline({
    config: readConfig({ BISA_DATA_DIR: dir }),
    log,
    channels: [channel],
    desks: [desk],
    web: false,
    inMemory: true,
  });
  onTestFinished(async () => {
    await running.stop();
    await telegram.stop();
    await rm(dir, { recursive: true, force: true });
  });

  let lastId = 0;
  const resident = (content: object) => {
    const chat = { id: RESIDENT.id, type: 'private' };
    telegram.update({ message: { message_id: ++lastId, date: 0, from: RESIDENT, chat, ...content } });
  };
  const group = () => telegram.groups.get(GROUP)!.topics;
  const officer = (content: object) => {
    const [thread] = [...group().keys()];
    const place = {
      chat: { id: GROUP, type: 'supergroup' },
      message_thread_id: thread,
      is_topic_message: true,
    };
    telegram.update({ message: { message_id: ++lastId, date: 0, from: OFFICER, ...place, ...content } });
  };
  const heardBy = (chat: number) => telegram.said.filter((said) => said.chat === String(chat));
  const hears = (chat: number, text: RegExp, photo?: Uint8Array) =>
    vi.waitFor(() => {
      const said = heardBy(chat).find((one) => text.test(one.text) && (!photo || one.photo));
      expect(said, `${text} in ${heardBy(chat).map((one) => one.text)}`).toBeDefined();
      if (photo) expect(said!.photo).toEqual(photo);
    }, PATIENCE);

  resident({ text: 'bs bikin ktp ga min? blm vaksin' });
  await hears(RESIDENT.id, /vaksin/);
  resident({ text: 'petugas' });
  await vi.waitFor(() => expect(group().size).toBe(1), PATIENCE);
  await hears(GROUP, /KTP/);

  officer({ text: '/ambil' });
  await hears(GROUP, /Rina mengambil/);
  resident({ text: 'syarat bikin ktp apa?' });
  await hears(GROUP, /Warga: syarat bikin ktp apa/);
  officer({ text: 'Bawa KK saja, Kak' });
  await hears(RESIDENT.id, /Bawa KK saja, Kak/);
  resident({ photo: [{ file_id: 'letter' }], caption: 'surat saya' });
  await hears(GROUP, /Warga/, PHOTO);
  officer({ photo: [{ file_id: 'form' }], caption: 'formulirnya' });
  await hears(RESIDENT.id, /formulirnya/, PHOTO);
  officer({ text: '/catatan sudah beres' });
  officer({ text: '/selesai' });
  await vi.waitFor(() => expect([...group().values()]).toMatchObject([{ isClosed: true }]), PATIENCE);
  const heard = heardBy(RESIDENT.id).map(({ text }) => text);
  expect(heard.join('\n')).not.toMatch(/sudah beres/);
  // between the officer's first word and last, only the officer spoke
  const talk = heard.slice(heard.findIndex((text) => /Bawa KK/.test(text)));
  expect(talk[1]).toMatch(/formulirnya/);
  resident({ text: 'bs bikin kk?' });
  await hears(RESIDENT.id, /KK/);
});
