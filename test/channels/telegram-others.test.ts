import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, IncomingMessage } from '../../src/channels/channel.js';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { alone } from '../support/lease.js';
import { searchedLog } from '../support/searched-log.js';
import { texts } from './telegram-support.js';

/** Telegram as others wrote it, for what their server covers. */
const TestServer = createRequire(import.meta.url)(
  'telegram-test-api',
) as typeof import('telegram-test-api').default;

let channel: Channel;
let taken: IncomingMessage[];

async function start(token: string, apiRoot: string): Promise<void> {
  taken = [];
  const log = searchedLog();
  channel = createTelegramChannel({
    token,
    apiRoot,
    texts,
    log,
    lease: alone,
  });
  await channel.start({
    accept: async (one) => void taken.push(one),
    back: async () => {},
    isHeld: async () => false,
    refused: async () => {},
  });
}

const bodies = () => taken.map(({ body }) => body);
const choices = [
  { id: 'yes', label: 'Ya' },
  { id: 'no', label: 'Tidak' },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('telegram-test-api', () => {
  const token = '123456:any-token-will-do';
  let server: InstanceType<typeof TestServer>;
  const person = () => server.getClient(token, { userId: 77, chatId: 77 });

  beforeEach(async () => {
    server = new TestServer({ port: await freePort(), host: '127.0.0.1' });
    await server.start();
    await start(token, server.config.apiURL);
  });
  afterEach(async () => {
    await channel.stop();
    await server.stop();
  });

  it('brings texts and commands, in order', async () => {
    const client = person();
    for (let i = 0; i < 10; i++) await client.sendMessage(client.makeMessage(`pesan ${i}`) as never);
    await client.sendCommand(client.makeCommand('/hapus_data') as never);
    await expect.poll(() => taken.length).toBe(11);
    expect(bodies().at(0)).toEqual({ kind: 'text', text: 'pesan 0' });
    expect(bodies().at(9)).toEqual({ kind: 'text', text: 'pesan 9' });
    expect(bodies().at(10)).toEqual({ kind: 'text', text: 'hapus data' });
    expect(taken[0]!.address).toEqual({ channel: 'telegram', id: '77' });
    expect(new Set(taken.map(({ key }) => key)).size).toBe(11);
  });

  it('shows a keyboard, takes a tap, and marks what was chosen', async () => {
    const to = { channel: 'telegram', id: '77' };
    expect(await channel.send(to, 'r1', { text: '*Setuju?*', choices, token: '12' })).toBe('sent');
    const [stored] = server.storage.botMessages;
    expect(stored!.message).toMatchObject({ chat_id: '77', text: '<b>Setuju?</b>', parse_mode: 'HTML' });
    const client = person();
    const asked = {
      message_id: stored!.messageId,
      text: 'Setuju?',
      reply_markup: stored!.message.reply_markup,
    };
    await client.sendCallback(client.makeCallbackQuery('12:yes', { message: asked } as never) as never);
    await expect.poll(bodies).toEqual([{ kind: 'choice', id: 'yes', token: '12' }]);
    await expect.poll(() => server.storage.botMessages[0]!.message.text).toBe('Setuju?\n\n✓ Ya');
  });
});
