import { request } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { bring, channel, graph, logged, NUMBER, start, taken, url, useCloud } from './support.js';
import { APP_SECRET, notificationOf, post, signatureOf, textOf, VERIFY_TOKEN } from './webhooks.js';

useCloud();

const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  (await fetch(`${url}/whatsapp`, { method: 'POST', body, headers })).status;
const signed = (body: string, secret = APP_SECRET) => ({ 'x-hub-signature-256': signatureOf(body, secret) });

/** Begins a request that never ends: whoever waits for its end answers never. */
function stream(text: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const posting = request(`${url}/whatsapp`, { method: 'POST', headers }, ({ statusCode }) => {
      resolve(statusCode!);
      posting.destroy();
    });
    posting.on('error', reject);
    for (let at = 0; at < text.length; at += 65_536) posting.write(text.slice(at, at + 65_536));
  });
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('the handshake', () => {
  const ask = (query: Record<string, string>) => fetch(`${url}/whatsapp?${new URLSearchParams(query)}`);
  const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': VERIFY_TOKEN, 'hub.challenge': '1158201444' };

  it('echoes the challenge to who knows the token', async () => {
    const response = await ask(asked);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('1158201444');
  });

  it.each([
    ['another token', { ...asked, 'hub.verify_token': 'x' }, 403],
    ['no token', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }, 403],
    ['another mode', { ...asked, 'hub.mode': 'unsubscribe' }, 403],
    ['nothing', {}, 403],
    ['a page for a challenge', { ...asked, 'hub.challenge': '<script>alert(1)</script>' }, 400],
  ])('refuses %s', async (_, query, status) => {
    const response = await ask(query as Record<string, string>);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });
});

describe('a notification', () => {
  const body = JSON.stringify(notificationOf([textOf(NUMBER, 'bs bikin ktp?')]));

  it('is taken with a good signature, over the bytes as they came', async () => {
    await start();
    // Meta escapes what is not ASCII; the signature is over just those bytes
    const escaped = JSON.stringify(notificationOf([textOf(NUMBER, 'é')])).replace('é', '\\u00e9');
    expect(await send(escaped, signed(escaped))).toBe(200);
    expect(taken.map(({ body }) => body)).toEqual([{ kind: 'text', text: 'é' }]);
  });

  it.each([
    ['of another secret', signed(body, 'another')],
    ['of another body', signed(`${body} `)],
    ['without its prefix', { 'x-hub-signature-256': signatureOf(body).slice('sha256='.length) }],
    ['cut short', { 'x-hub-signature-256': signatureOf(body).slice(0, 20) }],
    ['that is none', { 'x-hub-signature-256': 'sha256=' }],
    ['that is missing', {}],
    ['of the older kind', { 'x-hub-signature': 'sha1=0' }],
  ])('is refused with a signature %s', async (_, headers) => {
    await start();
    expect(await send(body, headers as Record<string, string>)).toBe(401);
    expect(taken).toEqual([]);
  });

  it('is refused when it is giant, whether or not it says so', async () => {
    await start();
    const giant = 'x'.repeat(3 * 1024 * 1024 + 1);
    expect(await send(giant, signed(giant))).toBe(413);
    expect(await stream(giant, signed(giant))).toBe(413);
  });

  it('is not even read without a signature', async () => {
    expect(await stream('{', {})).toBe(401);
  });

  it.each(['{"object":"whatsapp_business_account","entry":[{"chan', '', 'null x'])(
    'is refused when it is no JSON: %j',
    async (text) => {
      await start();
      expect(await send(text, signed(text))).toBe(400);
    },
  );

  it.each([
    null,
    [[]],
    7,
    {},
    { object: 'page', entry: [] },
    { object: 'whatsapp_business_account', entry: [null] },
  ])('is passed over with a count when it is none of WhatsApp: %j', async (thing) => {
    await start();
    expect(await post(url, thing)).toBe(200);
    expect(logged.join('')).toContain('"passedOver":1');
  });

  it.each([
    [null],
    [{ field: 'messages', value: null }],
    [{ field: 'messages', value: { metadata: null, messages: [textOf(NUMBER, 'x')] } }],
    [{ field: 'messages' }],
    [{ value: 7 }],
    ['x'],
  ])('is opened change by change: %j takes no other with it', async (change) => {
    await start();
    const good = notificationOf([textOf(NUMBER, 'halo')]).entry[0]!.changes[0]!;
    const entry = [null, { changes: 7 }, { changes: [change, good, change] }];
    expect(await post(url, { object: 'whatsapp_business_account', entry })).toBe(200);
    expect(taken).toMatchObject([{ body: { kind: 'text', text: 'halo' } }]);
    expect(logged.join('')).toContain('"passedOver":4');
  });

  it('is taken where its messages or statuses are no lists', async () => {
    await start();
    const good = notificationOf([textOf(NUMBER, 'halo')]).entry[0]!.changes[0]!;
    const changes = [
      { ...good, value: { ...good.value, statuses: 7 } },
      { ...good, value: { ...good.value, messages: {} } },
    ];
    expect(await post(url, { object: 'whatsapp_business_account', entry: [{ changes }] })).toBe(200);
    expect(taken).toHaveLength(1);
  });

  it('of another number or of another kind is passed over', async () => {
    await start();
    expect(await post(url, notificationOf([textOf(NUMBER, 'halo')], [], '999'))).toBe(200);
    const change = { field: 'account_update', value: { event: 'VERIFIED_ACCOUNT' } };
    expect(await post(url, { object: 'whatsapp_business_account', entry: [{ changes: [change] }] })).toBe(
      200,
    );
    expect(taken).toEqual([]);
    expect(logged.join('')).toContain('"passedOver":2');
  });

  it('is answered only once its messages are safe, and with 500 when they are not', async () => {
    let isSafe = false;
    await start(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isSafe = true;
    });
    expect(await bring(textOf(NUMBER, 'halo'))).toBe(200);
    expect(isSafe).toBe(true);
    await start(() => {
      throw new Error('the store is away');
    });
    expect(await bring(textOf(NUMBER, 'halo'))).toBe(500);
  });

  it('is not taken before the start or after the end', async () => {
    expect(await bring(textOf(NUMBER, 'halo'))).toBe(500);
    await start();
    await channel.stop();
    expect(await bring(textOf(NUMBER, 'halo'))).toBe(500);
    expect(taken).toEqual([]);
  });

  it('is answered in time where the store hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const slow = deferred();
    try {
      const entered = deferred();
      await start(() => {
        entered.resolve();
        return slow.promise;
      });
      const body = JSON.stringify(notificationOf([textOf(NUMBER, 'halo')]));
      const request = new Request('http://x/whatsapp', { method: 'POST', body, headers: signed(body) });
      const answered = channel.mount!.fetch(request, {});
      await entered.promise;
      await vi.advanceTimersByTimeAsync(8_000);
      expect((await answered).status).toBe(503);
    } finally {
      slow.resolve();
      vi.useRealTimers();
    }
  });

  it('has one place and two methods', async () => {
    expect((await fetch(`${url}/whatsapp/more`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}/whatsapp`, { method: 'PUT' })).status).toBe(405);
    expect(graph.calls).toEqual([]);
  });
});
