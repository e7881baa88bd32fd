import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { demoClock, type Running, startWeb, texts, Visitor } from './web-support.js';

const KEY = '0199a1b2c3d4e5f6';

describe('a message', () => {
  it('of every kind is accepted with its key', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2]);
    const long = 'a'.repeat(65_536);
    const responses = [
      await visitor.post('/api/messages', { kind: 'start', key: 'key-0001' }),
      await visitor.post('/api/messages', {
        kind: 'text',
        key: 'key-0002',
        text: 'bs bikin ktp ga?\nmakasih 🙏',
      }),
      await visitor.post('/api/messages', { kind: 'choice', key: 'key-0003', id: 'ktp', token: 't-1' }),
      await visitor.post('/api/messages', { kind: 'choice', key: 'key-0004', id: 'ktp', token: null }),
      await visitor.post('/api/photos?key=key-0005', photo),
      await visitor.post('/api/messages', { kind: 'text', key: 'key-0006', text: long }),
    ];
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 202));
    expect(web.accepted.map(({ key, body }) => ({ key, body }))).toEqual([
      { key: 'key-0001', body: { kind: 'start' } },
      { key: 'key-0002', body: { kind: 'text', text: 'bs bikin ktp ga?\nmakasih 🙏' } },
      { key: 'key-0003', body: { kind: 'choice', id: 'ktp', token: 't-1' } },
      { key: 'key-0004', body: { kind: 'choice', id: 'ktp', token: null } },
      { key: 'key-0005', body: { kind: 'photo', bytes: photo } },
      { key: 'key-0006', body: { kind: 'text', text: long } },
    ]);
    expect(new Set(web.accepted.map(({ address }) => address.id)).size).toBe(1);
  });

  it('is what its first bytes say, where it is a file', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const pdf = new TextEncoder().encode('%PDF-1.7');
    const program = new TextEncoder().encode('MZ\x90\x00');
    for (const [i, bytes] of [pdf, program].entries())
      expect((await visitor.post(`/api/photos?key=key-000${i}`, bytes)).status).toBe(202);
    expect(web.accepted.map(({ body }) => body)).toEqual([
      { kind: 'photo', bytes: pdf },
      { kind: 'other', what: 'file' },
    ]);
  });

  it('sent again keeps its key, so that the inbox can know it', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    for (let time = 0; time < 2; time += 1)
      expect((await visitor.post('/api/messages', { kind: 'text', key: KEY, text: 'halo' })).status).toBe(
        202,
      );
    expect(web.accepted[1]).toEqual(web.accepted[0]);
  });

  it('that the inbox could not take is refused, to be sent again', async () => {
    let away = true;
    const web = await startWeb({}, async () => {
      if (away) throw new Error('the store is away');
    });
    const visitor = await Visitor.arrive(web.url);
    const response = await visitor.post('/api/messages', { kind: 'text', key: KEY, text: 'halo' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    away = false;
    expect((await visitor.post('/api/messages', { kind: 'text', key: KEY, text: 'halo' })).status).toBe(202);
  });

  it.each([
    ['no JSON', '{"kind":'],
    ['no object', '[]'],
    ['nothing', ''],
    ['an unknown kind', { kind: 'video', key: KEY }],
    ['a kind of the port that is not for JSON', { kind: 'photo', key: KEY, bytes: [1] }],
    ['no key', { kind: 'text', text: 'halo' }],
    ['a key with other signs', { kind: 'text', key: 'key:0001; x', text: 'halo' }],
    ['an endless key', { kind: 'text', key: 'k'.repeat(65), text: 'halo' }],
    ['a blank text', { kind: 'text', key: KEY, text: ' \n' }],
    ['a text that is none', { kind: 'text', key: KEY, text: { toString: 'halo' } }],
    ['more than was agreed', { kind: 'text', key: KEY, text: 'halo', address: { channel: 'web', id: 'x' } }],
    ['a prototype', `{"kind":"start","key":"${KEY}","__proto__":{"admin":true}}`],
    ['a deep nest', '['.repeat(100_000)],
  ])('with %s is refused', async (_, body) => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const response = await visitor.post('/api/messages', body);
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'bad-request', text: texts.format('id', { id: 'web-refused-bad-request' }) },
    ]);
    expect(web.accepted).toEqual([]);
  });

  it('that is too large is refused with a word in the language of the page', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const text = await visitor.post('/api/messages?lang=en', {
      kind: 'text',
      key: KEY,
      text: 'a'.repeat(210_000),
    });
    const longer = { kind: 'text', key: KEY, text: 'a'.repeat(65_537) };
    expect((await visitor.post('/api/messages', longer)).status).toBe(413);
    expect([text.status, await text.json()]).toEqual([
      413,
      { error: 'text-too-large', text: texts.format('en', { id: 'web-refused-text-too-large' }) },
    ]);
    const known = await sent(web, visitor, `/api/photos?key=${KEY}`, {
      'content-length': `${21 * MEGABYTE}`,
    });
    expect([known.status, JSON.parse(known.body)]).toEqual([
      413,
      { error: 'photo-too-large', text: texts.format('id', { id: 'web-refused-photo-too-large' }) },
    ]);
    const unknown = await sent(web, visitor, `/api/photos?key=${KEY}`, { 'transfer-encoding': 'chunked' });
    expect(unknown.status).toBe(413);
    expect(web.accepted).toEqual([]);
  });

  it('of 20 MB is still taken, and an empty photograph is not', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    expect((await visitor.post(`/api/photos?key=${KEY}`, new Uint8Array(20 * 1024 * 1024))).status).toBe(202);
    expect((await visitor.post(`/api/photos?key=${KEY}`, new Uint8Array())).status).toBe(400);
    expect((await visitor.post('/api/photos', new Uint8Array([1]))).status).toBe(400);
    expect(web.accepted.length).toBe(1);
  });

  it('too many are refused, of that person only', async () => {
    const web = await startWeb();
    const [eager, calm] = [await Visitor.arrive(web.url), await Visitor.arrive(web.url)];
    const statuses: number[] = [];
    for (let count = 0; count < 45; count += 1)
      statuses.push(
        (await eager.post('/api/messages', { kind: 'text', key: `key-${1000 + count}`, text: 'p' })).status,
      );
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(202));
    expect(statuses).toContain(429);
    const photo = () => eager.post(`/api/photos?key=${KEY}`, new Uint8Array([1]));
    // a second may have begun just now, for the first of them
    const refused = [await photo(), await photo()].find(({ status }) => status === 429)!;
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toEqual({
      error: 'too-many',
      text: texts.format('id', { id: 'web-refused-too-many' }),
    });
    expect((await calm.post('/api/messages', { kind: 'text', key: KEY, text: 'halo' })).status).toBe(202);
  });

  it('from another site, or from nowhere, is refused', async () => {
    const web = await startWeb({ demo: demoClock() });
    const visitor = await Visitor.arrive(web.url);
    for (const path of ['/api/messages', `/api/photos?key=${KEY}`, '/api/acks', '/api/leave', '/api/clock'])
      for (const origin of ['https://evil.example', 'null', '']) {
        const response = await visitor.post(path, { kind: 'start', key: KEY }, { origin });
        expect([path, response.status]).toEqual([path, 403]);
      }
    expect(web.accepted).toEqual([]);
  });
});

const MEGABYTE = 1024 * 1024;

/** Sends 21 megabytes and gives what is answered, which may be before all is sent: the rest need not be taken then. */
function sent(
  web: Running,
  visitor: Visitor,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const posting = request(web.url + path, {
      method: 'POST',
      headers: { cookie: visitor.cookie, origin: web.url, ...headers },
    });
    let answer: { status: number; body: string } | null = null;
    posting.on('response', (response) => {
      answer = { status: response.statusCode!, body: '' };
      response.on('data', (part) => {
        answer!.body += part;
      });
      response.on('error', failed);
      response.on('close', () => resolve(answer!));
    });
    // once there is an answer the connection may be broken off
    const failed = (error: Error) => (answer ? undefined : reject(error));
    posting.on('error', failed);
    posting.on('socket', (socket) => socket.on('error', failed));
    for (let count = 0; count < 21; count += 1) posting.write(new Uint8Array(MEGABYTE));
    posting.end();
  });
}
