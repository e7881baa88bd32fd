/** Against the WhatsApp server of @openclaw/crabline, which others wrote, with an unmodified Baileys. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedWhatsAppServer, startWhatsAppServer } from '@openclaw/crabline';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.js';
import { newId } from './noise.js';
import { BOT, logged, type Started, startChannel } from './support.js';

interface Recorded {
  body?: { message?: { conversation?: string }; key?: { remoteJid: string }; tag?: string };
}

const TOKENS = { accessToken: 'access', adminToken: 'admin' };

let dir: string;
let server: StartedWhatsAppServer;
let started: Started;
const events: Recorded[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'bisa-crabline-'));
  server = await open(0);
  started = await startChannel({
    waWebSocketUrl: server.manifest.endpoints.baileysWebSocketUrl,
    mediaOrigin: server.manifest.baseUrl,
  });
  await logged(started, 'connected');
});

afterAll(async () => {
  await started.stop();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

function open(port: number): Promise<StartedWhatsAppServer> {
  return startWhatsAppServer({
    ...TOKENS,
    selfJid: `${BOT.number}@s.whatsapp.net`,
    recorderPath: join(dir, 'record.jsonl'),
    onEvent: (event) => void events.push(event as Recorded),
    port,
  });
}

/** Has somebody write to the bot, and gives what the hotline was handed. */
async function post(body: { chatJid: string; senderJid?: string; text?: string; audio?: object }) {
  const count = started.accepted.length;
  const response = await fetch(server.manifest.endpoints.adminInboundUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKENS.adminToken}` },
    // ids of its own making begin anew with every server
    body: JSON.stringify({ senderJid: body.chatJid, messageId: newId(), ...body }),
  });
  expect(response.status).toBe(200);
  return () => vi.waitUntil(() => started.accepted[count], PATIENCE);
}

it('takes a text, and what the bot answers can be opened there', async () => {
  const message = await (await post({ chatJid: '6281234567890@s.whatsapp.net', text: 'bisa?' }))();
  expect(message).toMatchObject({
    address: { channel: 'whatsapp', id: '6281234567890' },
    body: { kind: 'text', text: 'bisa?' },
  });
  const answer = { text: '*Bisa*, Kak.', choices: [{ id: 'a', label: 'Ya' }], token: '1' };
  expect(await started.channel.send(message.address, 'row-1', answer)).toBe('sent');
  expect(events.find(({ body }) => body?.message?.conversation?.startsWith('*Bisa*'))?.body).toMatchObject({
    key: { remoteJid: '6281234567890@s.whatsapp.net' },
    message: { conversation: '*Bisa*, Kak.\n1. Ya' },
  });
});

it('takes a text of a LID', async () => {
  const message = await (await post({ chatJid: '6281234500000@lid', text: 'bisa?' }))();
  expect(message).toMatchObject({ address: { id: '6281234500000@lid' }, body: { text: 'bisa?' } });
});

it('answers a voice note kindly, and a group not at all', async () => {
  await post({
    chatJid: '120363000000000000@g.us',
    senderJid: '6281234567890@s.whatsapp.net',
    text: 'min, bisa?',
  });
  const audio = { contentBase64: Buffer.from('suara').toString('base64'), mimeType: 'audio/ogg', ptt: true };
  const message = await (await post({ chatJid: '6281234567890@s.whatsapp.net', audio }))();
  expect(message).toMatchObject({ address: { id: '6281234567890' }, body: { kind: 'other', what: 'voice' } });
});

it('comes back when the server does', async () => {
  const { port } = new URL(server.manifest.baseUrl);
  await server.close();
  await logged(started, 'is made anew');
  server = await open(Number(port));
  await logged(started, 'connected', 2);
  const message = await (await post({ chatJid: '6281234567890@s.whatsapp.net', text: 'masih ada?' }))();
  expect(message.body).toEqual({ kind: 'text', text: 'masih ada?' });
});
