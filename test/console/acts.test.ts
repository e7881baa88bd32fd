import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_MESSAGE } from '../../src/longest-message.js';
import { pictureType } from '../../src/officers/picture.js';
import { formOf, JPEG, NAME, PASSWORD, SHOWN, signedIn, text } from './console-support.js';

const KEY = '0199a1b2c3d4e5f6';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const WEBP = Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

const picture = (bytes: Uint8Array, type = 'image/jpeg') => new File([new Uint8Array(bytes)], 'x', { type });

afterEach(() => void vi.restoreAllMocks());

describe('an act', () => {
  it('reaches the hotline with its officer, once for a key however often it is sent', async () => {
    const { view, visitor, me } = await signedIn();
    view.open('c1');
    const say = { kind: 'say', key: KEY, text: ' Selamat pagi\r\nBu ' };
    const answers = await Promise.all([visitor.act('c1', say), visitor.act('c1', say)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await visitor.act('c1', { kind: 'note', key: `${KEY}2`, text: 'penting' })).status).toBe(204);
    expect((await visitor.act('c1', { kind: 'take', key: `${KEY}3` })).status).toBe(204);
    expect((await visitor.act('c1', { kind: 'done', key: `${KEY}4` })).status).toBe(204);
    const about = { chat: 'c1', by: SHOWN, officer: me, desk: 'console' };
    expect(view.acts).toEqual([
      { ...about, key: KEY, act: { kind: 'say', text: 'Selamat pagi\nBu' } },
      { ...about, key: `${KEY}2`, act: { kind: 'note', text: 'penting' } },
      { ...about, key: `${KEY}3`, act: { kind: 'take' } },
      { ...about, key: `${KEY}4`, act: { kind: 'done' } },
    ]);
    const late = await visitor.act('c1', { kind: 'say', key: `${KEY}5`, text: 'halo' });
    expect([late.status, await late.json()]).toEqual([
      409,
      { error: 'closed', text: text('console-refused-closed') },
    ]);
  });

  it('sends a picture, JPEG or PNG, with or without a word', async () => {
    const { view, visitor } = await signedIn();
    view.open('c1');
    const sent = await visitor.act('c1', { kind: 'say', key: KEY, text: '', photo: picture(JPEG) });
    expect(sent.status).toBe(204);
    expect(
      (await visitor.act('c1', { kind: 'say', key: `${KEY}2`, text: 'ini', photo: picture(PNG) })).status,
    ).toBe(204);
    const [first, second] = view.acts.map(({ act }) => act as { text: string; photo: Uint8Array });
    expect(Buffer.compare(first!.photo, JPEG)).toBe(0);
    expect(second).toMatchObject({ text: 'ini', photo: new Uint8Array(PNG) });
  });

  it.each([
    ['an unknown kind', { kind: 'forget', key: KEY }, 400],
    ['no key', { kind: 'take' }, 400],
    ['a wrong key', { kind: 'take', key: '../../x' }, 400],
    ['an officer of its own', { kind: 'take', key: KEY, by: 'Budi' }, 400],
    ['nothing to say', { kind: 'say', key: KEY, text: ' \n ' }, 400],
    ['no note', { kind: 'note', key: KEY, text: '' }, 400],
    ['a text too long', { kind: 'say', key: KEY, text: 'x'.repeat(LONGEST_MESSAGE + 1) }, 413],
    ['a text that is a file', { kind: 'say', key: KEY, text: picture(JPEG) }, 400],
    ['a picture that is a text', { kind: 'say', key: KEY, text: 'x', photo: 'y' }, 400],
    ['an SVG', { kind: 'say', key: KEY, text: 'x', photo: picture(SVG, 'image/png') }, 415],
    ['a WebP', { kind: 'say', key: KEY, text: 'x', photo: picture(WEBP) }, 415],
    ['a page', { kind: 'say', key: KEY, text: 'x', photo: picture(Buffer.from('<html>')) }, 415],
  ] as const)('is refused with %s', async (_, fields, status) => {
    const { view, visitor } = await signedIn();
    view.open('c1');
    const response = await visitor.act('c1', fields);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ text: expect.stringMatching(/\w/) });
    expect(view.acts).toEqual([]);
  });

  it.each([
    ['rubbish', 'x'.repeat(1000), 'multipart/form-data; boundary=a'],
    ['JSON', '{"kind":"take"}', 'application/json'],
    ['nothing', '', 'multipart/form-data'],
  ])('is refused as %s', async (_, body, type) => {
    const { view, visitor } = await signedIn();
    view.open('c1');
    const response = await visitor.post('/petugas/chats/c1/acts', body, { 'content-type': type });
    expect(response.status).toBe(400);
    expect(view.acts).toEqual([]);
  });

  it('is refused when it is giant, told or not, and a giant sign-in as well', async () => {
    const { url, view, visitor } = await signedIn();
    view.open('c1');
    const giant = new Uint8Array(6 * 1024 * 1024);
    const told = await visitor.act('c1', { kind: 'say', key: KEY, text: '', photo: picture(giant) });
    expect(told.status).toBe(413);
    expect(await told.json()).toMatchObject({ text: text('console-refused-too-large') });
    expect((await visitor.enter(NAME, 'x'.repeat(100_000))).status).toBe(413);
    expect((await visitor.enter(NAME, 'x'.repeat(500))).status).toBe(400);
    expect(await pourInto(url, visitor.cookie)).toMatch(/^HTTP\/1\.1 413/);
    expect(view.acts).toEqual([]);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['a sandboxed page', 'null'],
    ['another port', 'http://127.0.0.1:1'],
  ])('is refused from %s, and so is signing in and out', async (_, origin) => {
    const { view, visitor } = await signedIn();
    view.open('c1');
    const act = await visitor.act('c1', { kind: 'take', key: KEY }, { origin });
    expect(act.status).toBe(403);
    expect(await act.json()).toMatchObject({ error: 'foreign-origin' });
    expect((await visitor.enter(NAME, PASSWORD, { origin })).status).toBe(403);
    expect((await visitor.post('/petugas/keluar', '', { origin })).status).toBe(403);
    expect(view.acts).toEqual([]);
    expect((await visitor.get('/petugas')).status).toBe(200);
  });

  it('is refused without an origin', async () => {
    const { url, view, visitor } = await signedIn();
    view.open('c1');
    const response = await fetch(`${url}/petugas/chats/c1/acts`, {
      method: 'POST',
      headers: { cookie: visitor.cookie },
      body: formOf({ kind: 'take', key: KEY }),
    });
    expect(response.status).toBe(403);
    expect(view.acts).toEqual([]);
  });

  it('that fails in the hotline is told kindly, and the log has no word of it', async () => {
    const { view, visitor, logged } = await signedIn();
    view.open('c1');
    vi.spyOn(view, 'act').mockRejectedValue(new Error('secret of the resident'));
    const response = await visitor.act('c1', { kind: 'say', key: KEY, text: 'rahasia warga' });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ text: text('console-refused-busy') });
    expect(logged.join('')).toContain('a request failed');
    expect(logged.join('')).not.toMatch(/secret|rahasia|Siti/);
    vi.spyOn(view, 'queue').mockRejectedValue(new Error('secret'));
    expect((await visitor.get('/petugas')).status).toBe(503);
  });
});

describe('a photograph', () => {
  it.each([
    [JPEG, 'image/jpeg'],
    [PNG, 'image/png'],
    [WEBP, 'image/webp'],
  ])('is shown as what it is, and kept by no cache (%#)', async (bytes, type) => {
    const { view, visitor, clock, me } = await signedIn();
    view.open('c1', {
      officer: me,
      lines: [{ from: 'resident', by: null, at: clock.now(), text: '', photo: 't1' }],
    });
    view.photos.set('c1/t1', bytes);
    const response = await visitor.get('/petugas/chats/c1/photos/t1');
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes)).toBe(0);
  });

  it.each([SVG, Buffer.from('<html>'), Buffer.from('%PDF-1.7'), Buffer.alloc(0), Buffer.from([0xff])])(
    'is not shown when it is something else (%#)',
    async (bytes) => {
      const { view, visitor, clock, me } = await signedIn();
      view.open('c1', {
        officer: me,
        lines: [{ from: 'resident', by: null, at: clock.now(), text: '', photo: 't1' }],
      });
      view.photos.set('c1/t1', bytes);
      expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(404);
      expect(await pictureType(bytes)).toBeNull();
    },
  );

  it('is shown only as part of a conversation that is open', async () => {
    const { view, visitor, clock, me } = await signedIn();
    view.open('c1', {
      officer: me,
      lines: [{ from: 'resident', by: null, at: clock.now(), text: '', photo: 't1' }],
    });
    for (const name of ['c1/t1', 'c1/t2', 'c2/t1']) view.photos.set(name, JPEG);
    expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(200);
    expect((await visitor.get('/petugas/chats/c1/photos/t2')).status).toBe(404);
    expect((await visitor.get('/petugas/chats/c2/photos/t1')).status).toBe(404);
    view.chats.delete('c1');
    expect((await visitor.get('/petugas/chats/c1/photos/t1')).status).toBe(404);
  });
});

/** Posts an act without end and without its length; gives the answer's first line. */
function pourInto(url: string, cookie: string): Promise<string> {
  const { hostname, port, origin } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /petugas/chats/c1/acts HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\n` +
          'Content-Type: multipart/form-data; boundary=a\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const pour = () => {
        while (socket.writable && socket.write(chunk));
      };
      socket.on('drain', pour);
      pour();
    });
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0]!);
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
