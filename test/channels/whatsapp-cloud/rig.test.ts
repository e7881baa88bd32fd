import { describe, expect, it } from 'vitest';
import {
  type Channel,
  type IncomingMessage,
  type SendOutcome,
  TryLater,
} from '../../../src/channels/channel.js';
import { Site } from '../../../src/http/site.js';
import { fetched } from '../fetched.js';
import { whatsappCloud } from '../rigs/whatsapp-cloud.js';

/** A hotline that takes everything, with its channel on a site. */
async function opened() {
  const taken: IncomingMessage[] = [];
  const site = new Site({ host: '127.0.0.1', port: 0 });
  let channel!: Channel;
  const rig = await whatsappCloud.open(async (given) => {
    channel = given;
    await channel.start({
      accept: async (message) => void taken.push(await fetched(channel, message)),
      back: async () => {},
      isHeld: async () => false,
      refused: async () => {},
    });
    await site.listen([channel.mount!]);
    return { url: site.url };
  });
  const stop = async () => {
    await channel.stop();
    await site.close();
    await rig.stop();
  };
  return { rig, channel, taken, stop };
}

describe('the rig of the Cloud API', () => {
  it('lets a resident write, hear, choose, and send pictures and other things', async () => {
    const { rig, channel, taken, stop } = await opened();
    const resident = await rig.resident();
    await resident.writes('halo', { key: 'k1' });
    await resident.writes('halo', { key: 'k1' });
    await resident.sendsPhoto(Buffer.from('foto'), { caption: 'ini' });
    for (const what of rig.others) await resident.sendsOther(what);
    const label = 'Mendesak, saya mau bicara dengan petugas';
    const choices = [
      { id: 'a', label: 'Ya' },
      { id: 'b', label },
    ];
    await channel.send(resident.address, 'row', { text: 'Mana?', choices, token: '7' });
    const message = await resident.hears();
    expect(message).toEqual({ text: 'Mana?', choices: ['Ya', label] });
    await resident.chooses(message, 1);
    expect(taken.map(({ body }) => body.kind)).toEqual([
      'text',
      'photo',
      'text',
      ...rig.others.map(() => 'other'),
      'choice',
    ]);
    expect(taken.at(-1)?.body).toEqual({ kind: 'choice', id: 'b', token: '7' });
    expect(new Set(taken.map(({ address }) => JSON.stringify(address)))).toEqual(
      new Set([JSON.stringify(resident.address)]),
    );
    await stop();
  });

  it('fails messages in every way that it names', async () => {
    const { rig, channel, stop } = await opened();
    const resident = await rig.resident();
    const other = await rig.resident();
    const send = (to = resident) =>
      channel.send(to.address, 'row', { text: 'halo', choices: [], token: null });
    const outcomes: Record<string, SendOutcome | Error> = {};
    for (const how of rig.failures) {
      await rig.failNext(resident, how);
      expect(await send(other)).toBe('sent');
      outcomes[how] = await send().catch((error: Error) => error);
    }
    expect(outcomes).toMatchObject({ gone: 'gone', refused: 'refused', later: new TryLater(1_000) });
    expect(outcomes.passing).toBeInstanceOf(Error);
    expect(await send()).toBe('sent');
    await stop();
  });
});
