import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegramServer, startWhatsAppServer } from '@openclaw/crabline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, IncomingMessage } from '../../src/channels/channel.js';
import { createTelegramChannel, type TelegramOptions } from '../../src/channels/telegram/channel.js';
import { createWhatsAppChannel } from '../../src/channels/whatsapp/channel.js';
import { createCloudChannel } from '../../src/channels/whatsapp-cloud/channel.js';
import { Site } from '../../src/http/site.js';
import { alone } from '../support/lease.js';
import { searchedLog } from '../support/searched-log.js';
import { texts } from './telegram-support.js';
import { pairedVault } from './whatsapp/support.js';
import { APP_SECRET, post, VERIFY_TOKEN } from './whatsapp-cloud/webhooks.js';

/**
 * Our channels against crabline's servers, which others wrote. What these cannot do: they know neither buttons nor edits,
 * quotes, albums or pictures of people (Telegram's takes texts in alone), no interactive message, template or media of the
 * Cloud API, whose webhook they make but neither sign nor send, and no refusals. For those our own servers stand in.
 */
const log = searchedLog();

let directory: string;
let recorderPath: string;
/** What the server was asked, path and body. */
let asked: { path: string; body: Record<string, unknown> }[];
let taken: IncomingMessage[];
let ends: (() => Promise<void>)[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bisa-crabline-'));
  recorderPath = join(directory, 'events.jsonl');
  asked = [];
  taken = [];
  ends = [];
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  await rm(directory, { recursive: true });
});

const onEvent = ({ path, body }: { path: string; body?: unknown }) =>
  void asked.push({ path, body: (body ?? {}) as Record<string, unknown> });

/** Starts a channel, and the site of its webhook where it has one; gives the site's address. */
async function start(channel: Channel, site?: Site): Promise<void> {
  if (site) await site.listen([channel.mount!]);
  await channel.start({
    accept: async (one) => void taken.push(one),
    back: async () => {},
    isHeld: async () => false,
    refused: async () => {},
  });
  ends.push(() => channel.stop());
  if (site) ends.push(() => site.close());
}

/** Has a person write something at the server. */
async function write(url: string, adminToken: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json', 'x-crabline-admin-token': adminToken };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const told = (await response.json()) as Record<string, unknown>;
  expect(told).toMatchObject({ ok: true });
  return told;
}

const said = () => taken.map(({ body }) => (body.kind === 'text' ? body.text : body.kind));
const LINES = Array.from({ length: 10 }, (_, i) => `pesan ${i}`);
const choices = [
  { id: 'yes', label: 'Ya' },
  { id: 'no', label: 'Tidak' },
];

describe.each(['polling', 'webhook'])('Telegram by %s', (how) => {
  async function telegram() {
    const server = await startTelegramServer({ recorderPath, onEvent, botToken: '123456:any-token' });
    ends.push(() => server.close());
    const { adminToken, endpoints, botToken: token } = server.manifest;
    const site = how === 'webhook' ? new Site({ host: '127.0.0.1', port: 0 }) : undefined;
    const options: TelegramOptions = {
      ...{ token, texts, log, lease: alone, apiRoot: endpoints.apiRoot },
      // its address is known once it listens, which is before the channel starts
      ...(site
        ? {
            webhook: {
              secret: 'secret-of-a-test',
              get url() {
                return `${site.url}/telegram`;
              },
            },
          }
        : {}),
    };
    const channel = createTelegramChannel(options);
    await start(channel, site);
    const writes = (text: string, about: object = {}) =>
      write(endpoints.adminInboundUrl, adminToken, { chatId: 77, fromId: 77, text, ...about });
    return { channel, writes };
  }

  it('brings texts and commands of several people, each in order, once', async () => {
    const { writes } = await telegram();
    for (const line of LINES) await writes(line);
    await writes('/hapus_data');
    await writes('/start');
    await writes('bs bikin ktp?', { chatId: 78, fromId: 78 });
    await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(13);
    const of = (id: string) => taken.filter(({ address }) => address.id === id);
    expect(of('77').map(({ body }) => (body.kind === 'text' ? body.text : body.kind))).toEqual([
      ...LINES,
      'hapus data',
      'start',
    ]);
    expect(of('78')).toHaveLength(1);
    expect(new Set(taken.map(({ key, address }) => `${address.id} ${key}`)).size).toBe(13);
  });

  it('is silent in a group unless it is called', async () => {
    const { writes } = await telegram();
    await writes('bs bikin ktp?', { chatId: -100_123, chatType: 'supergroup' });
    await writes('masih di sini');
    await expect.poll(said, { timeout: 10_000 }).toEqual(['masih di sini']);
    expect(asked.filter(({ path }) => path.endsWith('/sendMessage'))).toEqual([]);
  });

  it('sends a text with buttons, and a long one in parts that the server takes', async () => {
    const { channel } = await telegram();
    const to = { channel: 'telegram', id: '77' };
    expect(await channel.send(to, 'r1', { text: '*Setuju?* 1 < 2', choices, token: '12' })).toBe('sent');
    const long = Array.from({ length: 300 }, (_, i) => `Baris ke-${i} dari surat petugas.`).join('\n');
    expect(await channel.send(to, 'r2', { text: long, choices: [], token: null })).toBe('sent');
    const [first, ...parts] = asked.filter(({ path }) => path.endsWith('/sendMessage'));
    expect(first!.body).toMatchObject({
      chat_id: '77',
      text: '<b>Setuju?</b> 1 &lt; 2',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Ya' }], [{ text: 'Tidak' }]] },
    });
    expect(parts.map(({ body }) => body.text).join('\n')).toBe(long);
    expect(parts.length).toBeGreaterThan(1);
  });
});

describe("WhatsApp's Cloud API", () => {
  async function cloud() {
    const server = await startWhatsAppServer({ recorderPath, onEvent });
    ends.push(() => server.close());
    const { accessToken, adminToken, endpoints, phoneNumberId } = server.manifest;
    const site = new Site({ host: '127.0.0.1', port: 0 });
    const channel = createCloudChannel({
      ...{ phoneNumberId, accessToken, appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN, texts, log },
      graphRoot: endpoints.apiRoot,
    });
    await start(channel, site);
    const writes = async (content: object) => {
      const from = '6281234567890@s.whatsapp.net';
      const told = await write(endpoints.adminInboundUrl, adminToken, {
        ...{ chatJid: from, senderJid: from },
        ...content,
      });
      return post(site.url, told.webhook);
    };
    return { channel, writes };
  }

  it('takes the webhooks that the server makes of texts and voices', async () => {
    const { writes } = await cloud();
    for (const text of LINES) expect(await writes({ text })).toBe(200);
    const audio = { contentBase64: Buffer.from('voice').toString('base64'), mimeType: 'audio/ogg' };
    expect(await writes({ audio })).toBe(200);
    expect(said()).toEqual([...LINES, 'other']);
    expect(taken.at(-1)!.body).toEqual({ kind: 'other', what: 'voice' });
    expect(taken.every(({ address }) => address.id === '6281234567890')).toBe(true);
  });

  it('sends texts of any length, and shows that it has read and writes', async () => {
    const { channel, writes } = await cloud();
    await writes({ text: 'halo' });
    const { address } = taken[0]!;
    channel.typing(address, true);
    const long = Array.from({ length: 300 }, (_, i) => `Baris ke-${i} dari surat petugas.`).join('\n');
    expect(await channel.send(address, 'r1', { text: long, choices: [], token: null })).toBe('sent');
    const posted = () => asked.filter(({ path }) => path.endsWith('/messages')).map(({ body }) => body);
    await expect.poll(() => posted().some((body) => body.status === 'read')).toBe(true);
    const parts = posted().flatMap(({ text }) => (text ? (text as { body: string }).body : []));
    expect(parts.join('\n')).toBe(long);
  });

  it('is refused what the server does not know, for good, and goes on', async () => {
    const { channel, writes } = await cloud();
    await writes({ text: 'halo' });
    const { address } = taken[0]!;
    expect(await channel.send(address, 'r1', { text: 'Setuju?', choices, token: '1' })).toBe('refused');
    expect(await channel.send(address, 'r2', { text: 'Baik.', choices: [], token: null })).toBe('sent');
  });
});

describe('WhatsApp by a linked device', () => {
  it('brings texts in, and sends what the server can open', async () => {
    const server = await startWhatsAppServer({ recorderPath, onEvent });
    ends.push(() => server.close());
    const { adminToken, endpoints } = server.manifest;
    const channel = createWhatsAppChannel({
      ...{ vault: pairedVault(), lease: alone, texts, log },
      spacing: { overallMs: 0, chatMs: 0 },
      waWebSocketUrl: endpoints.baileysWebSocketUrl,
    });
    await start(channel);
    await expect.poll(() => channel.canSend!(), { timeout: 20_000 }).toBe(true);
    const jid = '6281234567890@s.whatsapp.net';
    for (const text of LINES)
      await write(endpoints.adminInboundUrl, adminToken, { chatJid: jid, senderJid: jid, text });
    await expect.poll(said, { timeout: 20_000 }).toEqual(LINES);
    const { address } = taken[0]!;
    expect(address.id).toBe('6281234567890');
    expect(await channel.send(address, 'r1', { text: 'Bisa, Kak.', choices, token: '1' })).toBe('sent');
    await expect.poll(() => JSON.stringify(asked)).toContain('Bisa, Kak.');
  });
});
