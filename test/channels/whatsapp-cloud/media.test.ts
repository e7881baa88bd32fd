import { describe, expect, it } from 'vitest';
import { AtOnce } from '../../../src/at-once.js';
import { bring, channel, graph, logged, NUMBER, start, taken, useCloud } from './support.js';
import { messageOf } from './webhooks.js';

useCloud();

const MB = 1024 * 1024;
const photo = (about: object = {}, when: object = {}) =>
  messageOf(NUMBER, { type: 'image', image: { ...graph.keep(Buffer.from('gambar')), ...about } }, when);
const kinds = () => taken.map(({ body }) => (body.kind === 'other' ? body.what : body.kind));

describe('a file that a person sends', () => {
  it.each([
    ['the address fails', 'media', { status: 500 }],
    ['the address is refused for the token', 'media', { status: 401, code: 190 }],
    ['too many ask', 'media', { status: 429, code: 4 }],
    ['the file fails', 'download', { status: 503 }],
    ['the connection breaks', 'download', 'cut'],
  ] as const)('comes again and is not lost while %s', async (_, endpoint, answer) => {
    await start();
    const message = photo();
    graph.answerNext(endpoint, answer);
    expect(await bring(message)).toBe(500);
    expect(taken).toEqual([]);
    expect(await bring(message)).toBe(200);
    expect(kinds()).toEqual(['photo']);
  });

  it('is said to be unreadable when it is unknown, or gone from its address', async () => {
    await start();
    const image = graph.keep(Buffer.from('x'));
    graph.addresses.set(image.id, `${graph.origin}/attachments/none`);
    expect(await bring(photo({ id: '404404' }), messageOf(NUMBER, { type: 'image', image }))).toBe(200);
    expect(kinds()).toEqual(['file', 'file']);
  });

  it('is said to be unreadable when it is larger than 20 MB, whatever was told', async () => {
    await start();
    const image = graph.keep(Buffer.alloc(20 * MB + 1));
    const largest = graph.keep(Buffer.alloc(20 * MB));
    expect(await bring(messageOf(NUMBER, { type: 'image', image }))).toBe(200);
    expect(await bring(messageOf(NUMBER, { type: 'image', image: largest }))).toBe(200);
    expect(kinds()).toEqual(['file', 'photo']);
  });

  it.each([
    'https://evil.example/whatsapp_business/attachments/?mid=1',
    'https://lookaside.fbsbx.com.evil.example/1',
    'http://lookaside.fbsbx.com/1',
    'https://lookaside.fbsbx.com@evil.example/1',
    'file:///etc/passwd',
  ])('is never fetched from a foreign address: %s', async (url) => {
    await start();
    const image = graph.keep(Buffer.from('x'));
    graph.addresses.set(image.id, url);
    expect(await bring(messageOf(NUMBER, { type: 'image', image }))).toBe(200);
    expect(kinds()).toEqual(['file']);
    expect(graph.calls).not.toContain('download');
  });

  it('is not taken with another digest than the webhook tells; after an hour it is said to be unreadable', async () => {
    await start();
    const sha256 = Buffer.alloc(32, 7).toString('base64');
    const young = photo({ sha256 });
    for (let i = 0; i < 5; i++) expect(await bring(young)).toBe(500);
    expect(taken).toEqual([]);
    const old = photo({ sha256 }, { timestamp: String(Math.floor(Date.now() / 1000) - 3_700) });
    for (let i = 0; i < 3; i++) expect(await bring(old)).toBe(500);
    expect(await bring(old)).toBe(200);
    expect(kinds()).toEqual(['file']);
    expect(logged.join('')).toContain('MediaCorrupted');
  });

  it('comes again after a stop in the middle', async () => {
    await start();
    const old = photo({}, { timestamp: String(Math.floor(Date.now() / 1000) - 3_700) });
    for (let i = 0; i < 3; i++) {
      graph.answerNext('media', { status: 500 });
      expect(await bring(old)).toBe(500);
    }
    // the next failure would be the last, if it were the file's
    graph.answerNext('download', 'hang');
    const brought = bring(old);
    await expect.poll(() => graph.calls).toContain('download');
    await channel.stop();
    expect(await brought).toBe(500);
    expect(taken).toEqual([]);
  });

  it('is fetched beside few others, and none is forgotten', async () => {
    const gate = new AtOnce(4);
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      if (most % 2) throw new Error('one may fail');
    };
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => gate.run(work)));
    expect(all).toHaveLength(20);
    expect(most).toBe(4);
  });
});
