import { describe, expect, it } from 'vitest';
import { AtOnce } from '../../../src/at-once.js';
import { bring, channel, graph, NUMBER, start, taken, useCloud } from './support.js';
import { messageOf, textOf } from './webhooks.js';

useCloud();

const MB = 1024 * 1024;
const photo = (about: object = {}, when: object = {}) =>
  messageOf(NUMBER, { type: 'image', image: { ...graph.keep(Buffer.from('gambar')), ...about } }, when);
/** Brings it as often as Meta does: until it is answered with 200. */
async function brought(message: unknown): Promise<void> {
  while ((await bring(message)) !== 200);
}
const kinds = () => taken.map(({ body }) => (body.kind === 'other' ? body.what : body.kind));

describe('a file that a person sends', () => {
  it.each([
    ['the address fails', 'media', { status: 500 }],
    ['the address is refused for the token', 'media', { status: 401, code: 190 }],
    ['too many ask', 'media', { status: 429, code: 4 }],
    ['the file fails', 'download', { status: 503 }],
    ['the connection breaks', 'download', 'cut'],
  ] as const)('is not lost while %s', async (_, endpoint, answer) => {
    await start();
    for (let i = 0; i < 6; i++) graph.answerNext(endpoint, answer);
    await brought(photo());
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

  it('is not taken with another digest than the webhook tells', async () => {
    await start(() => {}, false);
    await bring(photo({ sha256: Buffer.alloc(32, 7).toString('base64') }));
    const { body } = taken[0]!;
    const bytes = body.kind === 'file' && channel.fetch!(body.ref, new AbortController().signal);
    await expect(bytes).rejects.toMatchObject({ name: 'MediaCorrupted' });
  });

  it('keeps nobody waiting: its message takes its place at once', async () => {
    await start(() => {}, false);
    graph.answerNext('download', 'hang');
    expect(await bring(photo(), textOf(NUMBER, 'sudah'))).toBe(200);
    expect(taken.map(({ body }) => body.kind)).toEqual(['file', 'text']);
    expect(graph.calls).not.toContain('download');
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
