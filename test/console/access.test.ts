import { describe, expect, it } from 'vitest';
import { READING_MS } from '../../src/officers/readings.js';
import { accountsOf, auditOf, JPEG, NAME, SHOWN, signedIn, text, Visitor } from './console-support.js';

const KEY = '0199a1b2c3d4e5f6';
const SECRET = 'saya belum vaksin karena sakit jantung';
const ACTS = {
  take: { kind: 'take' },
  say: { kind: 'say', text: 'x' },
  note: { kind: 'note', text: 'x' },
  done: { kind: 'done' },
} as const;
const PASSWORD = 'gelas biru di atas lemari';

/** A console with a chat in which a resident told something. */
async function told(options: Parameters<typeof signedIn>[0] = {}, chat: object = {}) {
  const running = await signedIn(options);
  const { view, clock } = running;
  view.open('c1', {
    summary: [SECRET],
    lines: [{ from: 'resident', by: null, at: clock.now(), text: SECRET, photo: 't1' }],
    ...chat,
  });
  view.photos.set('c1/t1', JPEG);
  return running;
}

const deeds = async (running: Awaited<ReturnType<typeof told>>) =>
  (await auditOf(running)).map(({ does, by, chat }) => [does, by, chat]);

describe('a chat that an officer does not hold', () => {
  it.each([{}, { state: 'held', by: SHOWN, officer: 'o2' }, { state: 'held', by: NAME }])(
    'is not read without taking it, and who tried is written down (%#)',
    async (chat) => {
      const running = await told({}, chat);
      const { visitor, view } = running;
      for (const path of ['', '?live', '?lang=en']) {
        const response = await visitor.get(`/petugas/chats/c1${path}`);
        expect(response.status).toBe(403);
        expect(await response.text()).not.toContain(SECRET);
      }
      expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(403);
      for (const act of [ACTS.note, ACTS.done])
        expect((await visitor.act('c1', { ...act, key: KEY })).status).toBe(403);
      expect(
        (await visitor.post('/petugas/chats/c1/baca', new URLSearchParams({ reason: 'ingin tahu' }))).status,
      ).toBe(403);
      expect(view.acts).toEqual([]);
      expect(await deeds(running)).toEqual([
        ['view_refused', NAME, 'c1'],
        ['act_refused', NAME, 'c1'],
        ['act_refused', NAME, 'c1'],
        ['right_refused', NAME, null],
      ]);
    },
  );

  it('is read by whoever takes it, as long as they hold it', async () => {
    const running = await told();
    const { visitor, view } = running;
    expect((await visitor.act('c1', { kind: 'take', key: KEY })).status).toBe(204);
    expect(await (await visitor.get('/petugas/chats/c1')).text()).toContain(SECRET);
    expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(200);
    await visitor.act('c1', { kind: 'say', key: `${KEY}2`, text: 'Selamat pagi' });
    expect(view.acts.map(({ by }) => by)).toEqual([SHOWN, SHOWN]);
    Object.assign(view.chats.get('c1')!, { officer: 'o2', by: 'Budi' });
    expect((await visitor.get('/petugas/chats/c1')).status).toBe(403);
    expect((await visitor.act('c1', { kind: 'say', key: `${KEY}3`, text: 'x' })).status).toBe(403);
    expect((await deeds(running)).map(([does]) => does)).toEqual([
      ...['took', 'viewed', 'photo_viewed', 'said', 'view_refused', 'act_refused'],
    ]);
  });
});

describe('a reader', () => {
  it('sees the queue, and neither reads nor takes, answers, replays or manages', async () => {
    const running = await told({ role: 'reader' });
    const { visitor, view, letters } = running;
    letters.letters = [{ id: 'l1', at: 0, since: 0, kind: 'text', fault: null }];
    expect(await (await visitor.get('/petugas')).text()).toContain('KTP: belum bisa divaksin');
    const door = await (await visitor.get('/petugas/chats/c1')).text();
    expect(door).toContain(text('console-door-reader'));
    expect(door).not.toMatch(/data-act|belum vaksin karena/);
    for (const act of Object.values(ACTS))
      expect((await visitor.act('c1', { ...act, key: KEY })).status).toBe(403);
    expect(await (await visitor.get('/petugas/letters')).text()).not.toContain('<form');
    expect((await visitor.post('/petugas/letters/l1', new URLSearchParams())).status).toBe(403);
    expect([view.acts, letters.letters.length]).toEqual([[], 1]);
  });
});

describe.each(['reader', 'officer'] as const)('a %s', (role) => {
  it('manages no accounts, and sees no audit', async () => {
    const running = await told({ role });
    const { visitor, vault, clock } = running;
    for (const path of ['/petugas/tim', '/petugas/jejak', '/petugas/jejak.csv'])
      expect((await visitor.get(path)).status).toBe(403);
    const add = { change: 'add', name: 'Budi', shown: '', role: 'lead', password: PASSWORD };
    const promote = { change: 'role', name: NAME, role: 'lead' };
    for (const change of [add, promote])
      expect((await visitor.post('/petugas/tim', new URLSearchParams(change))).status).toBe(403);
    expect((await accountsOf(vault, clock).list()).map((one) => one.role)).toEqual([role]);
  });
});

describe('a lead', () => {
  it('reads a chat for a reason alone, for half an hour, and what they wrote is in the audit', async () => {
    const running = await told({ role: 'lead' }, { state: 'held', by: 'Budi', officer: 'o2' });
    const { visitor, clock, view } = running;
    const read = async () => (await visitor.get('/petugas/chats/c1')).status;
    const because = async (reason: string) =>
      (await visitor.post('/petugas/chats/c1/baca', new URLSearchParams({ reason }))).status;
    expect(await read()).toBe(403);
    for (const none of ['', '   ', 'x', 'x'.repeat(301)]) expect(await because(none)).toBe(400);
    expect(await read()).toBe(403);
    expect(await because('keluhan warga 081234567890')).toBe(303);
    const page = await (await visitor.get('/petugas/chats/c1')).text();
    expect(page).toContain(SECRET);
    // reading is no answering
    expect(page).not.toContain('id="composers"');
    expect((await visitor.act('c1', { kind: 'note', key: KEY, text: 'x' })).status).toBe(403);
    expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(200);
    view.open('c2', { lines: [] });
    expect((await visitor.get('/petugas/chats/c2')).status).toBe(403);
    clock.advance(READING_MS);
    expect(await read()).toBe(403);
    const reasons = (await auditOf(running)).flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual([expect.stringMatching(/^keluhan warga 08?•/)]);
  });

  it("reads in their own session alone, and not under another officer's", async () => {
    const { visitor, url, vault, clock } = await told({ role: 'lead' });
    await accountsOf(vault, clock).add({ name: 'Budi', password: PASSWORD, role: 'lead' });
    await visitor.post('/petugas/chats/c1/baca', new URLSearchParams({ reason: 'pengawasan mutu' }));
    const other = await Visitor.signIn(url, 'Budi', PASSWORD);
    expect((await other.get('/petugas/chats/c1')).status).toBe(403);
  });

  it('adds, changes and removes accounts, and each is written down; but never their own', async () => {
    const running = await told({ role: 'lead' });
    const { visitor, url, vault, clock } = running;
    const change = async (form: Record<string, string>) =>
      (await visitor.post('/petugas/tim', new URLSearchParams(form))).status;
    const add = { change: 'add', name: 'Budi', shown: 'Pak Budi', role: 'reader', password: PASSWORD };
    expect(await change(add)).toBe(303);
    expect(await change(add)).toBe(400);
    expect(await change({ ...add, name: 'Tono', shown: 'budi' })).toBe(400);
    expect(await change({ ...add, name: 'Tono', password: 'bekasi123456' })).toBe(400);
    const budi = await Visitor.signIn(url, 'Budi', PASSWORD);
    expect(await change({ change: 'role', name: 'budi', role: 'officer' })).toBe(303);
    expect((await budi.act('c1', { kind: 'take', key: KEY })).status).toBe(204);
    expect(await change({ change: 'password', name: 'Budi', password: `${PASSWORD} baru` })).toBe(303);
    expect((await budi.get('/petugas')).status).toBe(303);
    expect(await change({ change: 'totp', name: 'Budi' })).toBe(303);
    expect(await change({ change: 'remove', name: 'Budi' })).toBe(303);
    expect(await change({ change: 'remove', name: 'Budi' })).toBe(404);
    for (const own of ['role', 'remove', 'totp'])
      expect(await change({ change: own, role: 'reader', name: NAME.toUpperCase() })).toBe(400);
    expect(await change({ change: 'forget', name: 'Budi' })).toBe(400);
    expect((await accountsOf(vault, clock).list()).map(({ name, role }) => [name, role])).toEqual([
      [NAME, 'lead'],
    ]);
    const written = (await auditOf(running)).filter(({ by, about }) => by === NAME && about !== null);
    expect(written.map(({ does, about }) => [does, about])).toEqual([
      ['account_added', 'Budi: reader'],
      ['role_changed', 'Budi: officer'],
      ['password_changed', 'Budi'],
      ['totp_removed', 'Budi'],
      ['account_removed', 'Budi'],
    ]);
  });

  it('takes the audit out as a file, in which nothing is a formula and no word of a resident', async () => {
    const running = await told({ role: 'lead' });
    const { visitor, clock, vault } = running;
    await visitor.post('/petugas/chats/c1/baca', new URLSearchParams({ reason: '=HYPERLINK("x")' }));
    await visitor.get('/petugas/chats/c1');
    for (const sign of ['＝', '＋', '－', '＠'])
      await visitor.post('/petugas/chats/c1/baca', new URLSearchParams({ reason: `${sign}SUM(1;2)` }));
    clock.advance(24 * 60 * 60_000);
    const anew = await signedIn({ vault, clock, view: running.view });
    const file = await anew.visitor.get('/petugas/jejak.csv?from=2021-10-01&to=2021-10-02');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="jejak-2021-10-01-2021-10-02.csv"/,
    );
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).toBe('at,does,by,officer,place,chat,about,reason');
    expect(lines[1]).toMatch(/^"2021-10-01T.*,"viewed","Siti Rahma",.*,"c1","","'=HYPERLINK\(""x""\)"$/);
    expect(lines.filter((line) => /"'[＝＋－＠]SUM\(1;2\)"$/.test(line))).toHaveLength(4);
    expect(lines.at(-2)).toContain('"audit_exported"');
    expect(lines.join()).not.toContain('jantung');
    const page = await (await anew.visitor.get('/petugas/jejak?from=2021-10-01&to=2021-10-01')).text();
    expect(page).toContain(text('console-deed', { does: 'viewed' }));
    for (const days of ['from=2021-10-02&to=2021-10-01', 'from=x', 'from=2000-01-01&to=2021-10-01'])
      expect((await anew.visitor.get(`/petugas/jejak?${days}`)).status).toBe(400);
  });
});
