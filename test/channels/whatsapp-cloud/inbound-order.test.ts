import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.js';
import {
  address,
  back,
  bring,
  channel,
  graph,
  NUMBER,
  passedOver,
  start,
  taken,
  url,
  useCloud,
} from './support.js';
import { messageOf, notificationOf, post, textOf } from './webhooks.js';

useCloud();

const bodies = () => taken.map(({ body }) => body);
const old = (seconds: number) => ({ timestamp: String(Math.floor(Date.now() / 1000) - seconds) });

describe('messages of whatsapp (cloud), one after another', () => {
  it('takes a message once, however often it is brought, and fetches its file once', async () => {
    await start();
    const message = messageOf(NUMBER, { type: 'image', image: graph.keep(Buffer.from('x')) });
    const statuses = await Promise.all([bring(message), bring(message), bring(message)]);
    expect(statuses).toEqual([200, 200, 200]);
    expect(taken).toHaveLength(1);
    expect(graph.calls.filter((call) => call === 'download')).toHaveLength(1);
  });

  it('takes what one person wrote by its time, whatever its place in the webhook, those of one second as they came', async () => {
    await start();
    const at = (seconds: number, text: string, from = NUMBER) => textOf(from, text, old(seconds));
    const value = (messages: unknown[]) => notificationOf(messages).entry[0]!.changes[0]!.value;
    const changes = [
      { field: 'messages', value: value([at(1, 'tiga'), at(9, 'satu'), at(8, 'orang lain', '6289999')]) },
      { field: 'messages', value: value([at(1, 'empat'), at(5, 'dua')]) },
    ];
    expect(await post(url, { object: 'whatsapp_business_account', entry: [{ changes }] })).toBe(200);
    const mine = taken.filter(({ address: { id } }) => id === NUMBER).map(({ body }) => body);
    expect(mine.map((body) => body.kind === 'text' && body.text)).toEqual(['satu', 'dua', 'tiga', 'empat']);
    expect(taken).toHaveLength(5);
  });

  it('passes over a replay of more than seven days ago', async () => {
    await start();
    await bring(
      textOf(NUMBER, 'lama', old(7 * 24 * 3_600 + 60)),
      textOf(NUMBER, 'baru', old(6 * 24 * 3_600)),
    );
    expect(bodies()).toEqual([{ kind: 'text', text: 'baru' }]);
    expect(passedOver()).toEqual({ 'too old': 1 });
  });

  it('keeps one person in order, whatever takes long, and lets nobody else wait', async () => {
    const slow: (() => void)[] = [];
    await start(async ({ body }) => {
      if (body.kind === 'file') await new Promise<void>((resolve) => void slow.push(resolve));
    });
    const first = bring(messageOf(NUMBER, { type: 'image', image: graph.keep(Buffer.from('x')) }));
    await vi.waitFor(() => expect(slow).toHaveLength(1), PATIENCE);
    const second = bring(textOf(NUMBER, 'kedua'));
    expect(await bring(textOf('6289999', 'orang lain'))).toBe(200);
    expect(taken.map(({ address: { id } }) => id)).toEqual(['6289999']);
    slow[0]!();
    expect(await Promise.all([first, second])).toEqual([200, 200]);
    expect(taken.map(({ body }) => body.kind)).toEqual(['text', 'photo', 'text']);
  });

  it('holds back what follows a message that could not be taken, and takes all when they come again', async () => {
    let isAway = true;
    await start(() => {
      if (isAway) throw new Error('the store is away');
    });
    const messages = [textOf(NUMBER, 'satu'), textOf(NUMBER, 'dua')];
    expect(await bring(...messages)).toBe(500);
    isAway = false;
    expect(await bring(...messages)).toBe(200);
    expect(bodies()).toEqual([
      { kind: 'text', text: 'satu' },
      { kind: 'text', text: 'dua' },
    ]);
  });

  it('passes over a number that writes as no person does, for ten minutes, and nobody else', async () => {
    await start();
    const says = (text: string, secondsAgo: number) => bring(textOf(NUMBER, text, old(secondsAgo)));
    for (let i = 0; i < 35; i++) await says(`${i}`, 1_000);
    await bring(textOf('6289999', 'halo'));
    expect(taken).toHaveLength(31);
    expect(passedOver()).toEqual({ 'more than a person writes': 5 });
    await says('masih', 500);
    expect(taken).toHaveLength(31);
    await says('lagi', 390);
    expect(taken).toHaveLength(32);
  });

  it('calls back who writes again after messages had to wait for them', async () => {
    await start();
    graph.closed.add(NUMBER);
    expect(await channel.send(address, 'row', { text: 'halo', choices: [], token: null })).toBe('waiting');
    graph.closed.delete(NUMBER);
    await bring(textOf(NUMBER, 'saya di sini'));
    await bring(textOf(NUMBER, 'masih'));
    expect(back).toEqual([NUMBER]);
  });
});
