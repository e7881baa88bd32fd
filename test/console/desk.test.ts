import { describe, expect, it } from 'vitest';
import { CONSOLE_TEXTS } from '../../src/console/texts.js';
import { SHOWN, signedIn, text, texts } from './console-support.js';

const KEY = '0199a1b2c3d4e5f6';
const EVIL = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'"&{{x}}`;

describe('the queue', () => {
  it('shows who waits before who is held, the longest first, and counts them in the title', async () => {
    const { view, visitor, clock, me } = await signedIn();
    const ago = (minutes: number) => clock.now() - minutes * 60_000;
    view.open('c1', { title: 'Baru', since: ago(0) });
    view.open('c2', { title: 'Dipegang', since: ago(3 * 60), state: 'held', by: 'Budi' });
    view.open('c3', { title: 'Lama', since: ago(45) });
    view.open('c4', { title: 'Milik saya', since: ago(2 * 24 * 60), state: 'held', by: SHOWN, officer: me });
    const page = await (await visitor.get('/petugas')).text();
    const items = [...page.matchAll(/item-title">(.*?)<.*?item-state">(.*?)</gs)].map(
      ([, ...parts]) => parts,
    );
    expect(items).toEqual([
      ['Lama', 'Menunggu 45 menit'],
      ['Baru', 'Baru saja menunggu'],
      ['Milik saya', 'Dengan Anda, 2 hari'],
      ['Dipegang', 'Dengan Budi, 3 jam'],
    ]);
    expect(page).toContain('<title>(2) Meja petugas');
  });

  it('shows a long one page by page, wherever an officer is in it', async () => {
    const { view, visitor, clock } = await signedIn();
    for (let n = 1; n <= 120; n += 1)
      view.open(`c${n}`, { title: `Nomor ${n}.`, since: clock.now() - 1e6 + n });
    const see = async (path: string) => {
      const page = await (await visitor.get(path)).text();
      const titles = [...page.matchAll(/item-title">(.*?)</g)].map(([, title]) => title);
      const ways = /id="pages" data-live>(.*?)<\/p>/s.exec(page)![1]!;
      return {
        shown: [titles.length, titles[0], titles.at(-1)],
        part: /<span>(.*?)<\/span>/.exec(ways)?.[1],
        ways: [...ways.matchAll(/href="(.*?)"/g)].map(([, way]) => way),
        title: /<title>(.*?)<\/title>/.exec(page)![1],
        first: /class="item [^>]*href="(.*?)"/.exec(page)![1],
      };
    };
    expect(await see('/petugas')).toEqual({
      shown: [50, 'Nomor 1.', 'Nomor 50.'],
      part: text('console-queue-part', { from: 1, to: 50, count: 120 }),
      ways: ['/petugas?page=2'],
      title: '(120) Meja petugas · Bisa?',
      first: '/petugas/chats/c1',
    });
    for (const path of ['/petugas/chats/c51?page=2', '/petugas?page=2', '/petugas?live&page=2'])
      expect(await see(path)).toMatchObject({
        shown: [50, 'Nomor 51.', 'Nomor 100.'],
        ways: ['/petugas', '/petugas?page=3'],
        first: '/petugas/chats/c51?page=2',
      });
    for (const page of ['3', '4', '999999'])
      expect((await see(`/petugas?page=${page}`)).shown).toEqual([20, 'Nomor 101.', 'Nomor 120.']);
    for (const page of ['0', '-1', 'x', '1e9', '9999999999'])
      expect((await see(`/petugas?page=${page}`)).shown[1]).toBe('Nomor 1.');
  });

  it('says on every page what keeps the group from showing what residents write, as long as it lasts', async () => {
    const { view, visitor, me } = await signedIn();
    view.open('c1', { officer: me });
    const said = async (path: string) => {
      const page = await (await visitor.get(path)).text();
      return /id="troubles" data-live>(.*?)<\/div>/s.exec(page)?.[1]?.replace(/<[^>]+>/g, '');
    };
    expect(await said('/petugas')).toBe('');
    for (const why of ['gone', 'no_topics', 'no_rights'] as const) {
      view.refused.splice(0, 1, why);
      const words = text('console-desk-refused', { why }).replaceAll('"', '&quot;');
      for (const path of ['/petugas', '/petugas/chats/c1']) expect(await said(path)).toBe(words);
    }
    expect(
      new Set(['gone', 'no_topics', 'no_rights'].map((why) => text('console-desk-refused', { why }))).size,
    ).toBe(3);
  });

  it('speaks the language that its reader chose', async () => {
    const { visitor } = await signedIn();
    const english = await visitor.get('/petugas?lang=en');
    expect(await english.text()).toContain(texts.format('en', { id: 'console-queue-empty' }));
    expect(english.headers.getSetCookie()[0]).toMatch(/^lang=en; Path=\/petugas/);
    expect(await (await visitor.get('/petugas?lang=../x')).text()).toContain(text('console-queue-empty'));
  });
});

describe('a chat', () => {
  it('shows what is known, the conversation with its days and hours, and notes as internal', async () => {
    const { view, visitor, clock, me } = await signedIn();
    const at = clock.now();
    view.open('c1', {
      title: 'KTP',
      officer: me,
      summary: ['*Dosis:* 0'],
      lines: [
        { from: 'resident', by: null, at: at - 24 * 60 * 60_000, text: 'halo', photo: 't1' },
        { from: 'note', by: 'Budi', at: at - 60_000, text: 'sudah dicek', photo: null },
        { from: 'officer', by: SHOWN, at, text: 'silakan *datang*', photo: null },
      ],
    });
    const page = await (await visitor.get('/petugas/chats/c1')).text();
    const shown = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(shown).toContain('Dosis: 0');
    expect(shown).toMatch(/Kamis, 30 September 2021 Warga halo 10\.00 Jumat, 1 Oktober 2021 Catatan Budi/);
    expect(shown).toContain(`${text('console-note-of', { name: 'Budi' })} sudah dicek 09.59`);
    expect(page).toContain('silakan <strong>datang</strong>');
    expect(page).toContain('src="/petugas/chats/c1/photos/t1"');
    expect(page).toMatch(/class="line internal/);
    expect(page).not.toContain(text('console-earlier', { count: 0 }));
  });

  it('says how many lines are kept no more', async () => {
    const { view, visitor, me } = await signedIn();
    view.open('c1', { officer: me, dropped: 12 });
    expect(await (await visitor.get('/petugas/chats/c1')).text()).toContain(
      text('console-earlier', { count: 12 }),
    );
  });

  it('offers to take, to take over, or to end, as it stands', async () => {
    const { view, visitor, me } = await signedIn();
    const buttons = async () => {
      const page = await (await visitor.get('/petugas/chats/c1')).text();
      return [...page.matchAll(/data-act="\w+">([^<]+)</g)].map(([, label]) => label);
    };
    view.open('c1');
    expect(await buttons()).toEqual(['Ambil']);
    // another officer may be called the same
    view.open('c1', { state: 'held', by: SHOWN, officer: 'o2' });
    expect(await buttons()).toEqual(['Ambil alih']);
    view.open('c1', { state: 'held', by: SHOWN, officer: me });
    expect(await buttons()).toEqual(['Selesai']);
  });

  it.each(['nobody', '..%2f..%2fkey', '%00', 'a'.repeat(101), '__proto__', '%E0%A4%A'])(
    'is not found under the forged id %s',
    async (id) => {
      const { url, view, visitor } = await signedIn();
      view.open('c1');
      expect((await visitor.get(`/petugas/chats/${id}`)).status).toBe(404);
      expect((await visitor.get(`/petugas/chats/${id}/photos/t1`)).status).toBe(404);
      const act = await visitor.act(id, { kind: 'take', key: KEY });
      expect([404, 409]).toContain(act.status);
      expect(await act.json()).toMatchObject({ text: expect.any(String) });
      expect((await fetch(`${url}/petugas/page/..%2fconsole.ts`)).status).toBe(404);
    },
  );

  it('cannot be turned into markup by anything that somebody wrote', async () => {
    const { view, visitor, clock, me } = await signedIn();
    view.open('c1', {
      title: EVIL,
      state: 'held',
      by: EVIL,
      officer: me,
      summary: [EVIL, `*${EVIL}*`],
      lines: (['resident', 'officer', 'note'] as const).map((from) => ({
        from,
        by: EVIL,
        at: clock.now(),
        text: `*${EVIL}*`,
        photo: '"onerror="alert(3)',
      })),
    });
    for (const path of ['/petugas', '/petugas/chats/c1', `/petugas?lang=${encodeURIComponent(EVIL)}`]) {
      const page = await (await visitor.get(path)).text();
      expect(page).not.toMatch(/<script>|<img src=x|"onerror|<\/title><script/);
      expect(page.match(/<script/g)).toHaveLength(1);
    }
    const failed = await visitor.enter(EVIL, EVIL);
    expect(await failed.text()).not.toContain('alert(1)');
  });

  it('may be read by no other site and run nothing but our own files', async () => {
    const { view, visitor } = await signedIn();
    view.open('c1');
    const { headers } = await visitor.get('/petugas/chats/c1');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const page = await (await visitor.get('/petugas/chats/c1')).text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe('the texts', () => {
  it('are there in every language', () => {
    for (const id of CONSOLE_TEXTS)
      for (const locale of texts.locales)
        expect(texts.format(locale, { id, args: { waiting: 1, name: 'x', unit: 'days', count: 1 } })).toMatch(
          /\w/,
        );
  });
});
