/**
 * Telegram's and Meta's servers with their people, in a process of their own: tells its parent where they are, then brings
 * each `Load` of webhooks and tells how long they waited.
 */
import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { messageOf, notificationOf, signatureOf } from '../test/channels/whatsapp-cloud/webhooks.js';
import { GraphServer } from '../test/support/graph-server.js';
import { TelegramServer } from '../test/support/telegram-server.js';
import { CONVERSATION } from './crowd.js';
import { type Brought, type Load, type Platform, WEBHOOK } from './webhook-kinds.js';

/** One in so many webhooks brings a photograph. */
const PHOTO_EVERY = 20;
const PHOTO = new Uint8Array(50_000);
const FETCH_MS = 1_000;
/** Who is not answered in this time (ms) is counted as not taken. */
const LONGEST_MS = 30_000;

const telegram = await TelegramServer.start();
const graph = await GraphServer.start();
telegram.onSaid(() => {
  telegram.said.length = 0;
  telegram.calls.length = 0;
});
telegram.fileMs = FETCH_MS;
graph.fileMs = FETCH_MS;
telegram.files.set('photos/p', PHOTO);
const image = graph.keep(PHOTO);
let last = 0;

const BODIES: Record<Platform, (isPhoto: boolean) => { path: string; body: string; headers: object }> = {
  telegram(isPhoto) {
    const id = 1_000 + ++last;
    const from = { id, is_bot: false, first_name: 'Siti', language_code: 'id' };
    const date = Math.floor(Date.now() / 1000);
    const content = isPhoto ? { photo: [{ file_id: 'p' }] } : { text: CONVERSATION[0] };
    const message = { message_id: last, date, from, chat: { id, type: 'private' }, ...content };
    return {
      path: '/telegram',
      body: JSON.stringify({ update_id: last, message }),
      headers: { 'x-telegram-bot-api-secret-token': WEBHOOK.secret },
    };
  },
  'whatsapp-cloud'(isPhoto) {
    const content = isPhoto ? { type: 'image', image } : { type: 'text', text: { body: CONVERSATION[0] } };
    const body = JSON.stringify(notificationOf([messageOf(String(6_281_000_000_000 + ++last), content)]));
    return { path: '/whatsapp', body, headers: { 'x-hub-signature-256': signatureOf(body) } };
  },
};

process.on('message', async (load: Load) => process.send!(await bring(load)));
process.send!({ telegram: telegram.apiRoot, 'whatsapp-cloud': graph.root } satisfies Record<
  Platform,
  string
>);

async function bring({ platform, url, rate, seconds }: Load): Promise<Brought> {
  const agent = new Agent({ keepAlive: true });
  const waits: number[] = [];
  let refused = 0;
  const began = performance.now();
  const all = Array.from({ length: rate * seconds }, async (_, i) => {
    await after(Math.max(0, began + (i * 1000) / rate - performance.now()));
    const { path, body, headers } = BODIES[platform](i % PHOTO_EVERY === 0);
    const started = performance.now();
    const status = await post(new URL(path, url), body, headers, agent);
    if (status === 200) waits.push(performance.now() - started);
    else refused += 1;
  });
  await Promise.all(all);
  agent.destroy();
  return { waits, refused };
}

function post(url: URL, body: string, headers: object, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const all = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
    const asked = request(url, { method: 'POST', headers: all, agent, timeout: LONGEST_MS }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(0));
    asked.end(body);
  });
}
