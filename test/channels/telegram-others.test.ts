import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedTelegramServer, startTelegramServer } from '@openclaw/crabline';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel, IncomingMessage } from '../../src/channels/channel.js';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { PATIENCE } from '../support/patience.js';
import { alone, texts } from './telegram-support.js';

/** Telegram as others wrote it: their servers, for what they cover. */
const TestServer = createRequire(import.meta.url)(
  'telegram-test-api',
) as typeof import('telegram-test-api').default;

let channel: Channel;
let taken: IncomingMessage[];

async function start(token: string, apiRoot: string): Promise<void> {
  taken = [];
  const log = pino({ level: 'silent' });
  channel = createTelegramChannel({ token, apiRoot, texts, log, lease: alone });
  await channel.start({ accept: async (one) => void taken.push(one), back: async () => {} });
}

const bodies = () => taken.map(({ body }) => body);
const choices = [
  { id: 'yes', label: 'Ya' },
  { id: 'no', label: 'Tidak' },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('telegram-test-api', () => {
  const token = '123456:any-token-will-do';
  let server: InstanceType<typeof TestServer>;
  const person = () => server.getClient(token, { userId: 77, chatId: 77 });

  beforeEach(async () => {
    server = new TestServer({ port: await freePort(), host: '127.0.0.1' });
    await server.start();
    await start(token, server.config.apiURL);
  });
  afterEach(async () => {
    await channel.stop();
    await server.stop();
  });

  it('brings texts and commands, in order', async () => {
    const client = person();
    for (let i = 0; i < 10; i++) await client.sendMessage(client.makeMessage(`pesan ${i}`) as never);
    await client.sendCommand(client.makeCommand('/hapus_data') as never);
    await expect.poll(() => taken.length).toBe(11);
    expect(bodies().at(0)).toEqual({ kind: 'text', text: 'pesan 0' });
    expect(bodies().at(9)).toEqual({ kind: 'text', text: 'pesan 9' });
    expect(bodies().at(10)).toEqual({ kind: 'text', text: 'hapus data' });
    expect(taken[0]!.address).toEqual({ channel: 'telegram', id: '77' });
    expect(new Set(taken.map(({ key }) => key)).size).toBe(11);
  });

  it('shows a keyboard, takes a tap, and marks what was chosen', async () => {
    const to = { channel: 'telegram', id: '77' };
    expect(await channel.send(to, 'r1', { text: '*Setuju?*', choices, token: '12' })).toBe('sent');
    const [stored] = server.storage.botMessages;
    expect(stored!.message).toMatchObject({ chat_id: '77', text: '<b>Setuju?</b>', parse_mode: 'HTML' });
    const client = person();
    const asked = {
      message_id: stored!.messageId,
      text: 'Setuju?',
      reply_markup: stored!.message.reply_markup,
    };
    await client.sendCallback(client.makeCallbackQuery('12:yes', { message: asked } as never) as never);
    await expect.poll(bodies).toEqual([{ kind: 'choice', id: 'yes', token: '12' }]);
    await expect.poll(() => server.storage.botMessages[0]!.message.text).toBe('Setuju?\n\n✓ Ya');
  });
});

describe("crabline's server", () => {
  let server: StartedTelegramServer;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crabline-'));
    server = await startTelegramServer({
      recorderPath: join(folder, 'events.jsonl'),
      botToken: '123456:crabline-token-of-a-test-bot-1234567',
      botUsername: 'bisa_test_bot',
    });
    await start(server.manifest.botToken, server.manifest.endpoints.apiRoot);
  });
  afterEach(async () => {
    await channel.stop();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const inbound = async (body: object) => {
    const response = await fetch(server.manifest.endpoints.adminInboundUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.manifest.adminToken}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  };
  /** What the server noted of our calls to a method, and whether it took them. */
  const noted = async (method: string): Promise<{ accepted: boolean; body: Record<string, unknown> }[]> => {
    const lines = (await readFile(server.manifest.recorderPath, 'utf8')).trim().split('\n');
    return lines
      .map((line) => JSON.parse(line))
      .filter(({ path }) => String(path).toLowerCase().endsWith(`/${method.toLowerCase()}`));
  };

  it('brings texts of persons, and of groups in which the bot is called', async () => {
    await inbound({ chatId: 77, fromId: 77, text: 'bs bikin ktp?' });
    await inbound({ chatId: -5, chatType: 'group', fromId: 78, text: 'rapat jam 7' });
    await inbound({ chatId: -5, chatType: 'group', fromId: 78, text: '@bisa_test_bot bs bikin ktp?' });
    await inbound({ chatId: 78, fromId: 78, text: '/start' });
    await expect.poll(bodies).toEqual([{ kind: 'text', text: 'bs bikin ktp?' }, { kind: 'start' }]);
    await vi.waitFor(
      async () => expect(await noted('sendMessage')).toMatchObject([{ accepted: true }]),
      PATIENCE,
    );
  });

  it('takes keyboards, pictures, long and odd texts as we send them', async () => {
    await inbound({ chatId: 77, fromId: 77, text: 'halo' });
    await expect.poll(() => taken.length).toBe(1);
    const send = (id: string, text: string, more = {}) =>
      channel.send(taken[0]!.address, id, { text, choices: [], token: null, ...more });
    expect(await send('r1', '*Setuju?* <b> & B*** S***', { choices, token: '12' })).toBe('sent');
    expect(await send('r2', 'Kalimat yang pendek. '.repeat(400))).toBe('sent');
    expect(await send('r3', 'Formulir', { photo: new Uint8Array([0xff, 0xd8, 0xff, 1]) })).toBe('sent');
    expect((await noted('sendMessage')).every(({ accepted }) => accepted)).toBe(true);
    expect(await noted('sendPhoto')).toMatchObject([{ accepted: true }]);
  });

  it('refuses an empty text for good', async () => {
    await inbound({ chatId: 77, fromId: 77, text: 'halo' });
    await expect.poll(() => taken.length).toBe(1);
    const send = (text: string) => channel.send(taken[0]!.address, text, { text, choices: [], token: null });
    expect(await send('')).toBe('refused');
    expect(await send('halo')).toBe('sent');
  });
});
