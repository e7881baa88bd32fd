import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebhookRefused } from '../../src/channels/telegram/channel.js';
import { Site } from '../../src/http/site.js';
import { PATIENCE } from '../support/patience.js';
import { TOKEN } from '../support/telegram-server.js';
import {
  channel,
  has,
  logged,
  message,
  other,
  renew,
  start,
  taken,
  telegram,
  textsTaken,
  useTelegram,
} from './telegram-support.js';

useTelegram();

const SECRET = 'a-secret_that-telegram-brings-along';
const webhook = { url: 'https://bisa.example.go.id/telegram', secret: SECRET };

/** A channel by webhook with a site that serves it; gives the site's address. */
async function serve(options: Parameters<typeof start>[0] = {}): Promise<string> {
  renew(() => ({ webhook }));
  await start(options);
  const site = new Site({ host: '127.0.0.1', port: 0 });
  await site.listen([channel.mount!]);
  onTestFinished(() => site.close());
  telegram.webhookOrigin = site.url;
  return `${site.url}/telegram`;
}

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET, ...headers },
    body,
  });
const update = (text: string) => JSON.stringify({ update_id: 1, ...message({ text }) });

describe('telegram, by webhook', () => {
  it('tells Telegram where to bring updates, takes them, and asks for none', async () => {
    await serve();
    expect(telegram.sent('setWebhook')).toEqual([
      {
        url: webhook.url,
        secret_token: SECRET,
        allowed_updates: ['message', 'edited_message', 'callback_query'],
        max_connections: 40,
      },
    ]);
    telegram.files.set('photos/cert', Buffer.from('1'));
    telegram.update(message({ text: 'bs bikin ktp?' }));
    telegram.update(message({ photo: [{ file_id: 'cert' }] }));
    telegram.update(message({ text: 'halo' }, other(78)));
    await has(3);
    expect(textsTaken('77')).toEqual(['bs bikin ktp?', 'photo']);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
    expect(telegram.sent('getUpdates')).toEqual([]);
    expect(telegram.sent('deleteWebhook')).toEqual([]);
  });

  it('answers 200 only once an update is taken: it is brought again, in order, until then', async () => {
    await serve({ refusals: [1, 2] });
    const first = telegram.update(message({ text: 'satu' }));
    telegram.update(message({ text: 'dua' }));
    await has(2);
    expect(textsTaken()).toEqual(['satu', 'dua']);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
    expect(first).toBeGreaterThan(0);
    expect(logged.filter((line) => line.includes('is brought again'))).toHaveLength(2);
  });

  it('answers 503, not 200, while the store is away', async () => {
    const url = await serve({ refusals: [1] });
    expect((await post(url, update('halo'))).status).toBe(503);
    expect((await post(url, update('halo'))).status).toBe(200);
    expect(taken).toHaveLength(1);
  });

  it.each([
    ['no secret', { 'x-telegram-bot-api-secret-token': '' }, '{}', 401],
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }, '{}', 401],
    ['a beginning of the secret', { 'x-telegram-bot-api-secret-token': SECRET.slice(0, 5) }, '{}', 401],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'update_id=1', 415],
    ['no JSON', {}, '{"update_id":', 400],
    ['no update', {}, '[1]', 400],
    ['a giant body', {}, `{"update_id":1,"x":"${'x'.repeat(1024 * 1024)}"}`, 413],
  ])('refuses %s', async (_what, headers, body, status) => {
    const url = await serve();
    expect((await post(url, body, headers)).status).toBe(status);
    expect(taken).toEqual([]);
    expect(logged.join()).toContain('"refused":1');
    expect(logged.join()).not.toContain(SECRET);
  });

  it('counts a giant body of untold size, and refuses other methods and paths', async () => {
    const url = await serve();
    const pieces = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    const giant = { ...{ duplex: 'half' }, method: 'POST', body: pieces };
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
    const status = await fetch(url, { ...giant, headers } as RequestInit).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await fetch(url)).status).toBe(405);
    expect((await post(`${url}/${TOKEN}`, update('halo'))).status).toBe(404);
    expect(taken).toEqual([]);
  });

  it('passes over kinds that are not known, so that they are not brought for ever', async () => {
    const url = await serve();
    expect((await post(url, '{"update_id":1,"poll":{}}')).status).toBe(200);
    expect((await post(url, '{"update_id":2,"message":{"message_id":"x"}}')).status).toBe(200);
    expect(logged.join()).toContain('"passedOver":2');
  });

  it('takes a message with a file without waiting for that, in its place', async () => {
    const url = await serve({ fetches: false });
    telegram.answerNext('file', 'hang');
    const updates = [{ photo: [{ file_id: 'cert' }] }, { text: 'sudah' }].map((content, i) =>
      JSON.stringify({ update_id: i + 1, ...message(content) }),
    );
    for (const body of updates) expect((await post(url, body)).status).toBe(200);
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'file', ref: 'cert', as: 'picture' },
      { kind: 'text', text: 'sudah' },
    ]);
  });

  it('takes nothing while it stops', async () => {
    const url = await serve();
    await channel.stop();
    expect((await post(url, update('halo'))).status).toBe(503);
    expect(taken).toEqual([]);
  });

  it('says what to do about an address that Telegram does not take', async () => {
    renew(() => ({ webhook: { ...webhook, url: 'http://127.0.0.1/telegram' } }));
    await expect(start()).rejects.toThrow(WebhookRefused);
  });

  it('takes the webhook away when it polls again', async () => {
    await serve();
    await channel.stop();
    renew();
    await start();
    telegram.update(message({ text: 'halo' }));
    await has(1);
    expect(telegram.sent('deleteWebhook')).toHaveLength(1);
  });
});
