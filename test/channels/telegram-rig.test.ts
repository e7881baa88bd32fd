import { describe, expect, it, onTestFinished } from 'vitest';
import { type Channel, type IncomingMessage, TryLater } from '../../src/channels/channel.js';
import { Site } from '../../src/http/site.js';
import { fetched } from './fetched.js';
import type { RigMaker } from './rig.js';
import { telegram, telegramWebhook } from './rigs/telegram.js';

/** A hotline that takes everything, with its channel on a site. */
async function opened(maker: RigMaker) {
  const taken: IncomingMessage[] = [];
  const site = new Site({ host: '127.0.0.1', port: 0 });
  let channel!: Channel;
  const rig = await maker.open(async (given) => {
    channel = given;
    await channel.start({
      accept: async (message) => void taken.push(await fetched(channel, message)),
      back: async () => {},
      isHeld: async () => false,
      refused: async () => {},
    });
    await site.listen(channel.mount ? [channel.mount] : []);
    return { url: site.url };
  });
  onTestFinished(async () => {
    await channel.stop();
    await site.close();
    await rig.stop();
  });
  return { rig, channel, taken };
}

describe.each([telegram, telegramWebhook])('the rig of $name', (maker) => {
  it('lets a resident write, hear, choose, and send pictures and other things', async () => {
    const { rig, channel, taken } = await opened(maker);
    const resident = await rig.resident();
    await resident.writes('halo', { key: 'k1' });
    await resident.writes('halo', { key: 'k1' });
    await resident.sendsPhoto(Buffer.from('foto'), { caption: 'ini' });
    for (const what of rig.others) await resident.sendsOther(what);
    const choices = [
      { id: 'a', label: 'Ya' },
      { id: 'b', label: 'Tidak' },
    ];
    await channel.send(resident.address, 'row', { text: '*Mana?*', choices, token: '7' });
    const message = await resident.hears();
    expect(message).toEqual({ text: 'Mana?', choices: ['Ya', 'Tidak'] });
    await resident.chooses(message, 1);
    await expect.poll(() => taken.at(-1)?.body).toEqual({ kind: 'choice', id: 'b', token: '7' });
    const kinds = ['text', 'text', 'photo', 'text', ...rig.others.map(() => 'other'), 'choice'];
    expect(taken.map(({ body }) => body.kind)).toEqual(kinds);
    expect(taken[0]!.key).toBe(taken[1]!.key);
    expect(new Set(taken.map(({ key }) => key)).size).toBe(taken.length - 1);
    for (const { address } of taken) expect(address).toEqual(resident.address);
  });

  it('fails messages to one resident as the platform does', async () => {
    const { rig, channel } = await opened(maker);
    const [one, other] = [await rig.resident(), await rig.resident()];
    const send = (to = one) => channel.send(to.address, 'row', { text: 'halo', choices: [], token: null });
    await rig.failNext(one, 'gone');
    expect(await send(other)).toBe('sent');
    expect(await send()).toBe('gone');
    await rig.failNext(one, 'refused');
    expect(await send()).toBe('refused');
    await rig.failNext(one, 'later');
    await expect(send()).rejects.toEqual(new TryLater(1_000));
    await rig.failNext(one, 'passing');
    await expect(send()).rejects.not.toBeInstanceOf(TryLater);
    expect(await send()).toBe('sent');
    expect(await one.hears()).toEqual({ text: 'halo', choices: [] });
  });
});
