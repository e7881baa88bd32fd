import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedWhatsAppServer, startWhatsAppServer } from '@openclaw/crabline';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel, IncomingMessage } from '../../../src/channels/channel.js';
import { BadCloudToken, createCloudChannel } from '../../../src/channels/whatsapp-cloud/channel.js';
import { PATIENCE } from '../../support/patience.js';
import { shipped } from '../../support/scripts.js';
import { APP_SECRET, signatureOf, VERIFY_TOKEN } from './webhooks.js';

/** Graph as somebody else wrote it: texts, signs of reading, and the number itself; nothing interactive, no media. */
let server: StartedWhatsAppServer;
let folder: string;
let channel: Channel;
let taken: IncomingMessage[];

const NUMBER = '15557654321';
const address = { channel: 'whatsapp', id: NUMBER };
const channelOf = (accessToken = server.manifest.accessToken) =>
  createCloudChannel({
    phoneNumberId: server.manifest.phoneNumberId,
    accessToken,
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    graphRoot: server.manifest.endpoints.apiRoot,
    texts: shipped.flows.texts,
    log: pino({ level: 'silent' }),
  });
const host = { accept: async (message: IncomingMessage) => void taken.push(message), back: async () => {} };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crabline-'));
  server = await startWhatsAppServer({ recorderPath: join(folder, 'events.jsonl') });
  taken = [];
  channel = channelOf();
});

afterEach(async () => {
  await channel.stop();
  await server.close();
  await rm(folder, { recursive: true });
});

/** What the server noted of our calls, and whether it took them. */
async function noted(): Promise<{ accepted: boolean; body: Record<string, unknown> }[]> {
  const lines = (await readFile(server.manifest.recorderPath, 'utf8')).trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ type, method }) => type === 'api' && method === 'POST');
}

/** A message at the server, and the webhook that it makes of it, signed and brought to the channel. */
async function written(text: string): Promise<number> {
  const response = await fetch(server.manifest.endpoints.adminInboundUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.manifest.adminToken}` },
    body: JSON.stringify({
      chatJid: `${NUMBER}@s.whatsapp.net`,
      senderJid: `${NUMBER}@s.whatsapp.net`,
      text,
    }),
  });
  const { webhook } = (await response.json()) as { webhook: object };
  const body = JSON.stringify(webhook);
  const headers = { 'x-hub-signature-256': signatureOf(body) };
  const brought = new Request('http://bisa.example/whatsapp', { method: 'POST', body, headers });
  return (await channel.mount!.fetch(brought, {})).status;
}

describe("against crabline's Graph server", () => {
  it('starts with its token, and not with another', async () => {
    await channel.start(host);
    await expect(channelOf('another').start(host)).rejects.toBeInstanceOf(BadCloudToken);
  });

  it('sends texts that it takes, long ones in parts', async () => {
    await channel.start(host);
    const text = 'Kalimat yang panjang. '.repeat(400).trim();
    expect(await channel.send(address, 'row', { text, choices: [], token: null })).toBe('sent');
    const calls = await noted();
    expect(calls.map(({ accepted }) => accepted)).toEqual([true, true, true]);
    expect(calls.map(({ body }) => (body.text as { body: string }).body).join(' ')).toBe(text);
    expect(calls[0]!.body).toMatchObject({ to: NUMBER, type: 'text' });
  });

  it('takes the webhook that it makes, and shows the message as read', async () => {
    await channel.start(host);
    expect(await written('bs bikin ktp?')).toBe(200);
    expect(taken).toMatchObject([{ address, body: { kind: 'text', text: 'bs bikin ktp?' } }]);
    channel.typing(address, true);
    await vi.waitFor(
      async () => expect(await noted()).toMatchObject([{ accepted: true, body: { status: 'read' } }]),
      PATIENCE,
    );
  });

  it('knows its refusals: what it does not support is refused for good', async () => {
    await channel.start(host);
    const choices = [{ id: 'yes', label: 'Ya' }];
    expect(await channel.send(address, 'row', { text: 'Setuju?', choices, token: '1' })).toBe('refused');
  });
});
