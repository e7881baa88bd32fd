import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashOf, isHashOf } from '../../src/officers/hashing.js';
import { FORGOTTEN_MS } from '../../src/officers/pauses.js';
import { accountsOf, NAME, PASSWORD, startConsole, text, Visitor } from './console-support.js';

const WRONG = 'salah sama sekali';
const from = (address: string) => ({ 'x-forwarded-for': address });
const tries = async (count: number, one: (n: number) => Promise<Response>) => {
  const statuses: number[] = [];
  // by tens: more at once are turned away before they are looked at
  for (let n = 0; n < count; n += 10)
    for (const { status } of await Promise.all(
      Array.from({ length: Math.min(10, count - n) }, (_, i) => one(n + i)),
    ))
      statuses.push(status);
  return statuses;
};

describe('signing in', () => {
  it('leads to the queue, with cookies that scripts and other sites do not have', async () => {
    const { url } = await startConsole();
    const visitor = new Visitor(url);
    const response = await visitor.enter(NAME, PASSWORD);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/petugas']);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^petugas=[\w-]{43}; Path=\/petugas; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(
        /^perangkat-\w{8}=[\w.-]+; Max-Age=15552000; Path=\/petugas; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    const page = await (await visitor.get('/petugas')).text();
    expect(page).toContain(text('console-queue-empty'));
    expect((await visitor.get('/petugas/masuk')).headers.get('location')).toBe('/petugas');
  });

  it('gives cookies for https alone where the console is reached by it', async () => {
    const publicOrigin = 'https://bisa.example.go.id';
    const { url } = await startConsole({ publicOrigin });
    const visitor = new Visitor(url);
    const response = await visitor.enter(NAME, PASSWORD, { origin: publicOrigin });
    const [session, device] = response.headers.getSetCookie();
    expect(session).toMatch(
      /^__Secure-petugas=[\w-]{43}; Path=\/petugas; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(device).toMatch(/^__Secure-perangkat-.*; HttpOnly; Secure; SameSite=Strict$/);
    expect((await visitor.get('/petugas')).status).toBe(200);
  });

  it.each([
    [NAME, WRONG],
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
    const paths = [
      '',
      '/',
      '/chats/c1',
      '/chats/c1/photos/t1',
      '/x',
      '/akun',
      '/akun/aplikasi',
      '/kode',
      '/tim',
    ];
    for (const cookie of ['', 'petugas=x', `petugas=${'A'.repeat(43)}`]) {
      stranger.cookie = cookie;
      for (const path of [...paths, '/jejak', '/jejak.csv', '/letters']) {
        const response = await stranger.get(`/petugas${path}`);
        expect([response.status, response.headers.get('location')]).toEqual([303, '/petugas/masuk']);
        expect(await response.text()).toBe('');
      }
      expect((await stranger.get('/petugas/chats/c1?live')).status).toBe(401);
      expect((await stranger.act('c1', { kind: 'take', key: 'key-12345' })).status).toBe(401);
      for (const path of ['/akun/nama', '/akun/sandi', '/akun/aplikasi', '/tim', '/chats/c1/baca', '/kode'])
        expect((await stranger.post(`/petugas${path}`, new URLSearchParams({ x: '1' }))).status).toBe(401);
    }
    expect(view.acts).toEqual([]);
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
    await accountsOf(vault, clock).remove(NAME);
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
    for (const password of [WRONG, '', '', '', '', WRONG]) await visitor.enter(NAME, password);
    expect(logged.join('')).toContain('too many attempts');
    expect(logged.join('')).not.toMatch(/Siti|kopi susu|salah sama|127\.0\.0\.1/);
  });

  it('does not keep the thread that answers residents: passwords are hashed beside it', async () => {
    const hash = await hashOf(PASSWORD);
    const before = performance.eventLoopUtilization();
    await Promise.all(Array.from({ length: 20 }, (_, i) => isHashOf(hash, `${WRONG} ${i}`)));
    // on this thread it would be busy all the time
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });
});

describe('whoever guesses', () => {
  it('waits after five tries, ever longer, at one name from one network', async () => {
    const { url, clock } = await startConsole();
    const stranger = new Visitor(url);
    expect(await tries(5, () => stranger.enter(NAME, WRONG))).toEqual(Array(5).fill(401));
    const waits: number[] = [];
    for (let step = 0; step < 7; step += 1) {
      const limited = await stranger.enter(NAME.toUpperCase(), PASSWORD);
      expect(limited.status).toBe(429);
      expect(await limited.text()).toContain(text('console-sign-in-title'));
      waits.push(Number(limited.headers.get('retry-after')));
      clock.advance(waits.at(-1)! * 1000);
      expect((await stranger.enter(NAME, WRONG)).status).toBe(401);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300]);
    // what is tried in a pause prolongs it by nothing
    expect(await tries(50, () => stranger.enter(NAME, WRONG))).toEqual(Array(50).fill(429));
    clock.advance(300_000);
    expect((await stranger.enter(NAME, PASSWORD)).status).toBe(303);
  });

  it('gets as many tries when they come all at once, and through a restart', async () => {
    const { url, vault, clock } = await startConsole();
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await new Visitor(url).enter(NAME, WRONG)).status),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    const restarted = await startConsole({ vault, clock });
    expect((await new Visitor(restarted.url).enter(NAME, WRONG)).status).toBe(429);
    clock.advance(FORGOTTEN_MS);
    expect(await tries(5, () => new Visitor(restarted.url).enter(NAME, WRONG))).toEqual(Array(5).fill(401));
  });

  it('waits by network as well, whatever names are tried', async () => {
    const { url } = await startConsole();
    const statuses = await tries(30, (n) => new Visitor(url).enter(`Nama ${n}`, WRONG));
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('is one caller in a whole IPv6 network, however it is written', async () => {
    const { url } = await startConsole({ proxies: 1 });
    const addresses = ['2001:db8::1', '2001:db8:0:0:ffff::', '2001:0db8:0:0:1:2:3:4', '2001:db8::5:6'];
    const statuses = await tries(20, (n) => new Visitor(url).enter(NAME, WRONG, from(addresses[n % 4]!)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    for (const other of ['2001:db8:0:1::1', '::ffff:10.0.0.1', '::1'])
      expect((await new Visitor(url).enter(NAME, WRONG, from(other))).status).toBe(401);
  });

  it('is found again behind forged headers of proxies', async () => {
    const ours = await startConsole({ proxies: 1 });
    // the proxy appends what it saw: all before that is invented
    const behind = (n: number) => from(`10.9.${n}.1, 2001:db8:${n}::1, 203.0.113.9`);
    const statuses = await tries(30, (n) => new Visitor(ours.url).enter(NAME, WRONG, behind(n)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    // without a proxy nothing of it is believed
    const bare = await startConsole({ proxies: 0 });
    const more = await tries(30, (n) => new Visitor(bare.url).enter(NAME, WRONG, from(`10.9.0.${n}`)));
    expect(more.filter((status) => status === 401)).toHaveLength(5);
    // two proxies: the last but one
    const two = await startConsole({ proxies: 2 });
    const third = await tries(30, (n) =>
      new Visitor(two.url).enter(NAME, WRONG, from(`10.9.0.${n}, 203.0.113.9, 10.0.0.2`)),
    );
    expect(third.filter((status) => status === 401)).toHaveLength(5);
  });

  it('keeps nobody waiting behind many who try at once, from wherever they do', async () => {
    const { url } = await startConsole({ proxies: 1 });
    const many = Array.from({ length: 40 }, (_, n) =>
      new Visitor(url).enter(`Nama ${n}`, PASSWORD, from(`10.0.1.${n}`)),
    );
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([401, 503]);
    expect((await new Visitor(url).enter(NAME, PASSWORD)).status).toBe(303);
  });
});

describe('strangers lock no officer out', () => {
  // so many requests that none is refused for their number alone
  const requests = { steady: { points: 10_000, seconds: 1 } };

  it('with 5, 20 or 100 wrong passwords for a name, from everywhere', async () => {
    const { url } = await startConsole({ proxies: 1, requests });
    const officer = await Visitor.signIn(url);
    for (const [i, count] of [5, 20, 100].entries()) {
      await officer.post('/petugas/keluar', '');
      await tries(count, (n) => new Visitor(url).enter(NAME, WRONG, from(`10.1.${n % 4}.1`)));
      // from a device of their own, where the strangers are, and from a new one in another network
      expect((await officer.enter(NAME, PASSWORD, from('10.1.0.1'))).status).toBe(303);
      expect((await new Visitor(url).enter(NAME, PASSWORD, from(`192.0.2.${i}`))).status).toBe(303);
    }
  });

  it("with 5, 20 or 100 wrong passwords from the officers' very address, as behind an unknown proxy", async () => {
    const { url, clock } = await startConsole({ requests });
    const officer = await Visitor.signIn(url);
    for (const count of [5, 20, 100]) {
      await officer.post('/petugas/keluar', '');
      await tries(count, (n) => new Visitor(url).enter(n % 2 ? NAME : `Nama ${n}`, WRONG));
      expect((await officer.enter(NAME, WRONG)).status).toBe(401);
      expect((await officer.enter(NAME, PASSWORD)).status).toBe(303);
    }
    // one on a new device waits for the pause, which strangers do not prolong
    const anew = new Visitor(url);
    const first = await anew.enter(NAME, PASSWORD);
    await tries(20, () => new Visitor(url).enter(NAME, WRONG));
    clock.advance(Number(first.headers.get('retry-after')) * 1000);
    expect((await anew.enter(NAME, PASSWORD)).status).toBe(303);
  });

  it('with requests of any kind: those of a known device are counted by themselves', async () => {
    const requests = { steady: { points: 5, seconds: 60 } };
    const { url } = await startConsole({ requests });
    const officer = await Visitor.signIn(url);
    const stranger = new Visitor(url);
    const statuses = await tries(20, () => stranger.get('/petugas/masuk'));
    expect(statuses).toContain(429);
    expect((await officer.get('/petugas')).status).toBe(200);
  });

  it('with forms that never come whole', async () => {
    const { url } = await startConsole();
    const { hostname, port, host } = new URL(url);
    const begun = Array.from({ length: 60 }, () => connect(Number(port), hostname));
    onTestFinished(() => {
      for (const one of begun) one.destroy();
    });
    const head = ['POST /petugas/masuk HTTP/1.1', `Host: ${host}`, `Origin: ${url}`, 'Content-Length: 300'];
    const form = 'Content-Type: application/x-www-form-urlencoded\r\n\r\nname=x&pass';
    for (const one of begun) await new Promise((resolve) => one.write([...head, form].join('\r\n'), resolve));
    expect((await new Visitor(url).enter(NAME, PASSWORD)).status).toBe(303);
  });

  it('and get no place of theirs by a forged, foreign or old cookie', async () => {
    const { url, vault, clock } = await startConsole();
    const officer = await Visitor.signIn(url);
    const [name, token] = /perangkat-\w+=[^;]+/.exec(officer.cookie)![0].split(/=(.*)/s) as [string, string];
    const [device, account, at, mac] = token.split('.') as [string, string, string, string];
    await accountsOf(vault, clock).add({ name: 'Budi', password: PASSWORD });
    const other = await Visitor.signIn(url, 'Budi');
    const others = /perangkat-\w+=([^;]+)/.exec(other.cookie)![1]!;
    const guess = async (cookie: string) => {
      const stranger = new Visitor(url);
      stranger.cookie = `${name}=${cookie}`;
      return (await stranger.enter(NAME, WRONG)).status;
    };
    await tries(5, () => new Visitor(url).enter(NAME, WRONG));
    const forged = [
      `${crypto.randomUUID()}.${account}.${at}.${mac}`,
      `${device}.${account}.${Number(at) + 1}.${mac}`,
      `${device}.${account}.${at}.${'A'.repeat(43)}`,
      `${device}.${account}.${at}.`,
      others,
      'x'.repeat(4000),
    ];
    for (const cookie of forged) expect(await guess(cookie)).toBe(429);
    expect(await guess(token)).toBe(401);
    // another password: a device of before is none
    await accountsOf(vault, clock).setPassword(NAME, 'gelas biru di atas lemari');
    expect(await guess(token)).toBe(429);
  });
});

describe('a device that was stolen', () => {
  it('is held up by its own tries, and its officer elsewhere is not', async () => {
    const { url } = await startConsole({ proxies: 1 });
    const thief = await Visitor.signIn(url);
    const statuses = await tries(20, () => thief.enter(NAME, WRONG, from('10.0.0.1')));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await new Visitor(url).enter(NAME, PASSWORD, from('192.0.2.7'))).status).toBe(303);
  });
});
