import { describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../src/channels/web/texts.js';
import { demoClock, next, SAMPLE, startWeb, texts, Visitor } from './web-support.js';

/** The parts of the state that are looked at closely. */
interface State {
  now: number;
  texts: Record<string, string>;
  samples: unknown[];
}

describe('the page', () => {
  it('comes in the language that was asked for, and remembers it', async () => {
    const web = await startWeb();
    const indonesian = await fetch(web.url);
    expect(await indonesian.text()).toContain('<html lang="id">');
    const english = await fetch(`${web.url}/?lang=en`);
    expect(await english.text()).toContain(
      texts.format('en', { id: 'web-subtitle', args: { city: 'Kota Bekasi' } }),
    );
    const [cookie] = english.headers.getSetCookie();
    expect(cookie).toMatch(/^lang=en;/);
    const later = await fetch(web.url, { headers: { cookie: 'lang=en' } });
    expect(await later.text()).toContain('<html lang="en">');
    const unknown = await fetch(`${web.url}/?lang=%22%3E%3Cscript%3E`);
    expect(await unknown.text()).toContain('<html lang="id">');
  });

  it('may load nothing but its own files', async () => {
    const web = await startWeb();
    for (const path of ['/', '/page/app.js', '/api/state', '/no/such/path']) {
      const { headers } = await fetch(web.url + path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
          "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('has its files with their types, and nothing else of the folder', async () => {
    const web = await startWeb();
    const script = await fetch(`${web.url}/page/app.js`);
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    const etag = script.headers.get('etag')!;
    expect((await fetch(`${web.url}/page/app.js`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    for (const path of ['/page/index.html', '/page/..%2froutes.ts', '/page/%2e%2e/routes.ts', '/page/'])
      expect([path, (await fetch(web.url + path)).status]).toEqual([path, 404]);
  });

  it('has a state that no cache keeps, with every text', async () => {
    const web = await startWeb();
    const response = await fetch(`${web.url}/api/state?lang=en`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const state = (await response.json()) as State;
    expect(state).toMatchObject({ demo: false, zone: 'Asia/Jakarta', samples: [] });
    expect(Object.keys(state.texts)).toEqual([...PAGE_TEXTS]);
    expect(Math.abs(state.now - Date.now())).toBeLessThan(60_000);
  });

  it('has a sign of health', async () => {
    const web = await startWeb();
    const response = await fetch(`${web.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('cannot be had on a port that is taken', async () => {
    const web = await startWeb();
    await expect(startWeb({ port: Number(new URL(web.url).port) })).rejects.toThrow(/EADDRINUSE/);
  });

  it('is gone when the channel stops, though streams were open', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const stream = await visitor.listen();
    await web.stop();
    await expect(next(stream, 'message')).rejects.toThrow('the stream ended');
    await expect(fetch(web.url)).rejects.toThrow();
    await web.stop();
  });
});

describe('a demonstration', () => {
  it('can move its clock, and every page hears of it', async () => {
    const web = await startWeb({ demo: demoClock() });
    const [visitor, other] = [await Visitor.arrive(web.url), await Visitor.arrive(web.url)];
    expect(await (await visitor.get('/api/state')).json()).toMatchObject({ demo: true, today: '2021-10-01' });
    const streams = [await visitor.listen(), await other.listen()];
    for (const stream of streams) expect(await next(stream, 'clock')).toMatchObject({ today: '2021-10-01' });

    const moved = await visitor.post('/api/clock', { days: 1 });
    expect([moved.status, await moved.json()]).toEqual([
      200,
      { today: '2021-10-02', now: Date.parse('2021-10-02T03:00:00Z') },
    ]);
    for (const stream of streams) expect(await next(stream, 'clock')).toMatchObject({ today: '2021-10-02' });
    expect(await (await visitor.post('/api/clock', { hours: 14 })).json()).toMatchObject({
      today: '2021-10-03',
    });
    expect(await (await visitor.post('/api/clock', { to: '2021-10-17' })).json()).toMatchObject({
      today: '2021-10-17',
    });
    visitor.leave();
    other.leave();
  });

  it.each([
    ['to a day that does not exist', { to: '2021-02-30' }],
    ['to a day to which it cannot go', { to: '2021-09-01' }],
    ['by nothing', { days: 0 }],
    ['by parts of a day', { days: 0.5 }],
    ['by ages', { days: 100_000 }],
    ['both ways at once', { days: 1, to: '2021-10-17' }],
  ])('does not move its clock %s', async (_, wish) => {
    const web = await startWeb({ demo: demoClock() });
    const visitor = await Visitor.arrive(web.url);
    expect((await visitor.post('/api/clock', wish)).status).toBe(400);
    expect(await (await visitor.get('/api/state')).json()).toMatchObject({ today: '2021-10-01' });
  });

  it('shows its samples, and only those', async () => {
    const web = await startWeb({ demo: demoClock(), samples: [{ id: 'two-doses', path: SAMPLE }] });
    const state = (await (await fetch(`${web.url}/api/state`)).json()) as State;
    expect(state.samples).toEqual([
      { url: '/samples/two-doses', label: texts.format('id', { id: 'sample-two-doses' }), picture: true },
    ]);
    const sample = await fetch(`${web.url}/samples/two-doses`);
    expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await sample.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    for (const path of ['/samples/one-dose', '/samples/trust.json', '/samples/..%2ftrust.json', '/samples/'])
      expect([path, (await fetch(web.url + path)).status]).toEqual([path, 404]);
  });

  it('is not there on a live hotline', async () => {
    const web = await startWeb({ samples: [{ id: 'two-doses', path: SAMPLE }] });
    const visitor = await Visitor.arrive(web.url);
    expect((await visitor.post('/api/clock', { days: 1 })).status).toBe(404);
    expect((await visitor.get('/samples/two-doses')).status).toBe(404);
    expect(await (await visitor.get('/api/state')).json()).toMatchObject({ demo: false, samples: [] });
  });
});
