import { describe, expect, it } from 'vitest';
import { addressOf, GREETING, next, startWeb, Visitor } from './web-support.js';

describe('a message to a person', () => {
  it('waits while no page is open, and when the page opens the hotline hears of it', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const address = await addressOf(web, visitor);
    expect(await web.channel.send(address, 'm-1', GREETING)).toBe('waiting');
    expect(web.back).toEqual([]);

    const stream = await visitor.listen();
    await next(stream, 'clock');
    expect(web.back).toEqual([address]);
    const outcome = web.channel.send(address, 'm-1', GREETING);
    expect(await next(stream, 'message')).toEqual({ id: 'm-1', ...GREETING });
    expect((await visitor.post('/api/acks', { id: 'm-1' })).status).toBe(204);
    expect(await outcome).toBe('sent');

    visitor.leave();
    const again = await visitor.listen();
    await next(again, 'clock');
    expect(web.back).toEqual([address, address]);
    visitor.leave();
  });

  it('reaches every tab, is taken by the first, and nobody else can take it', async () => {
    const web = await startWeb();
    const [visitor, stranger] = [await Visitor.arrive(web.url), await Visitor.arrive(web.url)];
    const address = await addressOf(web, visitor);
    const tabs = [await visitor.listen(), await visitor.listen()];
    for (const tab of tabs) await next(tab, 'clock');
    let settled = false;
    const outcome = web.channel.send(address, 'm-1', GREETING).finally(() => {
      settled = true;
    });
    for (const tab of tabs) expect(await next(tab, 'message')).toMatchObject({ id: 'm-1' });
    expect((await stranger.post('/api/acks', { id: 'm-1' })).status).toBe(204);
    expect(settled).toBe(false);
    await visitor.post('/api/acks', { id: 'm-1' });
    expect(await outcome).toBe('sent');
    visitor.leave();
  });

  it('comes with the typing sign before it', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const address = await addressOf(web, visitor);
    web.channel.typing(address, true);
    const stream = await visitor.listen();
    await next(stream, 'clock');
    web.channel.typing(address, true);
    expect(await next(stream, 'typing')).toEqual({ on: true });
    web.channel.typing(address, false);
    expect(await next(stream, 'typing')).toEqual({ on: false });
    visitor.leave();
  });

  it('goes to eight pages at most: the oldest closes for one more', async () => {
    const web = await startWeb();
    const visitor = await Visitor.arrive(web.url);
    const streams = [];
    for (let count = 0; count < 9; count += 1) {
      const stream = await visitor.listen();
      await next(stream, 'clock');
      streams.push(stream);
    }
    await expect(next(streams[0]!, 'message')).rejects.toThrow('the stream ended');
    void web.reply(await addressOf(web, visitor), GREETING);
    for (const stream of streams.slice(1)) await next(stream, 'message');
    visitor.leave();
  });
});
