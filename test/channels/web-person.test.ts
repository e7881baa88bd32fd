import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressOf, GREETING, next, startWeb, Visitor } from './web-support.js';

const KEY = '0199a1b2c3d4e5f6';

describe('a person', () => {
  it('is a cookie that scripts and other sites do not get, given with the state and kept', async () => {
    const web = await startWeb();
    const first = await fetch(`${web.url}/api/state`);
    const [cookie] = first.headers.getSetCookie();
    expect(cookie).toMatch(/^bisa=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/);
    const again = await fetch(`${web.url}/api/state`, { headers: { cookie: cookie!.split(';')[0]! } });
    expect(again.headers.getSetCookie()[0]).toBe(cookie);
  });

  it('gets no new cookie for opening the page by a link from elsewhere, which sends none', async () => {
    const web = await startWeb();
    expect((await fetch(web.url)).headers.getSetCookie()).toEqual([]);
  });

  it('has a cookie for https only where the page is reached by https', async () => {
    const port = await freePort();
    await startWeb({ port, publicOrigin: 'https://bisa.example.go.id' });
    const [cookie] = (await fetch(`http://127.0.0.1:${port}/api/state`)).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-bisa=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('has an address that does not give away the cookie, and the log has neither', async () => {
    const web = await startWeb({}, () => Promise.reject(new Error('the store is away')));
    const visitor = await Visitor.arrive(web.url);
    const response = await visitor.post('/api/messages', { kind: 'text', key: KEY, text: 'NIK saya 3275' });
    expect(response.status).toBe(503);
    const { address } = web.accepted[0]!;
    expect(address).toEqual({ channel: 'web', id: expect.stringMatching(/^[\w-]{43}$/) });
    expect(visitor.cookie).not.toContain(address.id);
    expect(web.logged.join()).toContain('web: a request failed');
    for (const secret of [visitor.cookie.slice(5), address.id, '3275'])
      expect(web.logged.join()).not.toContain(secret);
  });

  it('without a cookie, or with an invented one, is sent away', async () => {
    const web = await startWeb();
    const visitor = new Visitor(web.url);
    for (const cookie of ['', 'bisa=short', 'bisa=../../etc', 'other=1']) {
      visitor.cookie = cookie;
      expect((await visitor.post('/api/messages', { kind: 'start', key: KEY })).status).toBe(401);
      expect((await visitor.get('/api/events')).status).toBe(401);
    }
    expect(web.accepted).toEqual([]);
  });

  it('who leaves a shared phone is someone new there, and the open pages end', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const before = await addressOf(web, visitor);
    const stream = await visitor.listen();
    expect((await visitor.post('/api/leave', {})).status).toBe(204);
    await expect(next(stream, 'message')).rejects.toThrow('the stream ended');
    const after = await addressOf(web, visitor);
    expect(after.id).not.toBe(before.id);
    expect(await web.channel.send(before, 'm-1', GREETING)).toBe('waiting');
  });
});

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
