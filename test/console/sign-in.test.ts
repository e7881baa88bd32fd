import { describe, expect, it } from 'vitest';
import { Attempts } from '../../src/console/attempts.js';
import { Accounts } from '../../src/officers/accounts.js';
import { HandClock, MemoryVault, NAME, PASSWORD, startConsole, text, Visitor } from './console-support.js';

const QUARTER_MS = 15 * 60_000;

describe('signing in', () => {
  it('leads to the queue, with a cookie that scripts and other sites do not have', async () => {
    const { url } = await startConsole();
    const visitor = new Visitor(url);
    const response = await visitor.enter(NAME, PASSWORD);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/petugas']);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^petugas=[\w-]{43}; Path=\/petugas; HttpOnly; SameSite=Strict$/),
    ]);
    const page = await (await visitor.get('/petugas')).text();
    expect(page).toContain(text('console-queue-empty'));
    expect((await visitor.get('/petugas/masuk')).headers.get('location')).toBe('/petugas');
  });

  it('gives a cookie for https alone where the console is reached by it', async () => {
    const publicOrigin = 'https://bisa.example.go.id';
    const { url } = await startConsole({ publicOrigin });
    const visitor = new Visitor(url);
    const response = await visitor.enter(NAME, PASSWORD, { origin: publicOrigin });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Secure-petugas=[\w-]{43}; Path=\/petugas; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await visitor.get('/petugas')).status).toBe(200);
  });

  it.each([
    [NAME, 'salah sama sekali'],
    ['Tidak Ada', PASSWORD],
    ['', ''],
    ['__proto__', PASSWORD],
  ])('is refused kindly, in the same words, for "%s"', async (name, password) => {
    const { url } = await startConsole();
    const response = await new Visitor(url).enter(name, password);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain(text('console-sign-in-failed'));
  });

  it('is what every page leads to without a session, and nothing is shown or done', async () => {
    const { url, view } = await startConsole();
    view.open('c1');
    const stranger = new Visitor(url);
    for (const cookie of ['', 'petugas=x', `petugas=${'A'.repeat(43)}`]) {
      stranger.cookie = cookie;
      for (const path of [
        '/petugas',
        '/petugas/',
        '/petugas/chats/c1',
        '/petugas/chats/c1/photos/t1',
        '/petugas/x',
      ]) {
        const response = await stranger.get(path);
        expect([response.status, response.headers.get('location')]).toEqual([303, '/petugas/masuk']);
        expect(await response.text()).toBe('');
      }
      expect((await stranger.get('/petugas/chats/c1?live')).status).toBe(401);
      expect((await stranger.act('c1', { kind: 'take', key: 'key-12345' })).status).toBe(401);
    }
    expect(view.acts).toEqual([]);
  });

  it('is limited by name: after five failures even the right password waits, for that name alone', async () => {
    const { url, vault, clock } = await startConsole();
    await new Accounts(vault, clock).add('Budi', PASSWORD);
    const visitor = new Visitor(url);
    for (let i = 0; i < 5; i += 1) expect((await visitor.enter(NAME, i ? '' : 'salah')).status).toBe(401);
    const limited = await visitor.enter(NAME.toUpperCase(), PASSWORD);
    expect(limited.status).toBe(429);
    expect(await limited.text()).toContain(text('console-sign-in-limited', { hour: '10.15' }));
    expect((await visitor.enter('Budi', PASSWORD)).status).toBe(303);
    clock.advance(QUARTER_MS);
    expect((await visitor.enter(NAME, PASSWORD)).status).toBe(303);
  });

  it('counts failures through a restart, and what succeeded not at all', async () => {
    const { url, vault, clock } = await startConsole();
    const visitor = new Visitor(url);
    for (let i = 0; i < 6; i += 1) expect((await visitor.enter(NAME, PASSWORD)).status).toBe(303);
    for (let i = 0; i < 5; i += 1) expect((await visitor.enter(NAME, '')).status).toBe(401);
    const restarted = await startConsole({ vault, clock });
    expect((await new Visitor(restarted.url).enter(NAME, PASSWORD)).status).toBe(429);
  });

  it('is limited by address as well, whatever names are tried, and all at once', async () => {
    const { url } = await startConsole();
    const tries = Array.from({ length: 30 }, (_, i) => new Visitor(url).enter(`Nama ${i}`, ''));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('keeps nobody waiting behind many who try at once, from wherever they do', async () => {
    const { url } = await startConsole({ proxies: 1 });
    const tries = Array.from({ length: 30 }, (_, n) =>
      new Visitor(url).enter(`Nama ${n}`, PASSWORD, { 'x-forwarded-for': `10.0.1.${n}` }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([401, 503]);
    expect((await new Visitor(url).enter(NAME, PASSWORD)).status).toBe(303);
  });

  it('ends: the cookie is void afterwards, wherever it went', async () => {
    const { url } = await startConsole();
    const visitor = await Visitor.signIn(url);
    const { cookie } = visitor;
    const response = await visitor.post('/petugas/keluar', '');
    expect(response.headers.get('location')).toBe('/petugas/masuk');
    expect(response.headers.getSetCookie()[0]).toMatch(/^petugas=; Max-Age=0; Path=\/petugas/);
    visitor.cookie = cookie;
    expect((await visitor.get('/petugas')).status).toBe(303);
  });

  it('lasts no longer than the account', async () => {
    const { url, vault, clock } = await startConsole();
    const visitor = await Visitor.signIn(url);
    await new Accounts(vault, clock).remove(NAME);
    expect((await visitor.get('/petugas')).status).toBe(303);
    expect((await visitor.get('/petugas?live')).status).toBe(401);
  });

  it('is not prolonged by a page that is left open', async () => {
    const { url, clock } = await startConsole();
    const visitor = await Visitor.signIn(url);
    for (let minutes = 0; minutes < 120; minutes += 10) {
      expect((await visitor.get('/petugas?live')).status).toBe(200);
      clock.advance(10 * 60_000);
    }
    expect((await visitor.get('/petugas?live')).status).toBe(401);
  });

  it('takes no name, password or token into the log', async () => {
    const { url, logged } = await startConsole();
    await Visitor.signIn(url);
    const visitor = new Visitor(url);
    for (const password of ['salah sekali lagi', '', '', '', '', 'salah sekali lagi'])
      await visitor.enter(NAME, password);
    expect(logged.join('')).toContain('too many attempts');
    expect(logged.join('')).not.toMatch(/Siti|kopi susu|salah sekali|127\.0\.0\.1/);
  });
});

describe('an IPv6 network', () => {
  it('counts as one address, however it is written', async () => {
    const attempts = new Attempts(new MemoryVault(), new HandClock());
    const addresses = ['2001:db8::1', '2001:db8:0:0:ffff::', '2001:0db8:0:0:1:2:3:4', '2001:db8::5:6%eth0'];
    let taken = 0;
    for (let i = 0; i < 40; i += 1)
      if (typeof (await attempts.begin(`Nama ${i}`, addresses[i % 4]!)) !== 'number') taken += 1;
    expect(taken).toBe(20);
    for (const other of ['2001:db8:0:1::1', '::ffff:10.0.0.1', '::1', '10.0.0.1'])
      expect(typeof (await attempts.begin('Nama', other))).not.toBe('number');
  });
});
