import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WhatsAppOptions } from '../../../src/channels/whatsapp/options.js';
import { alone } from '../../support/lease.js';
import { PATIENCE } from '../../support/patience.js';
import { WhatsAppServer } from './server.js';
import { logged, pairedVault, type Started, startChannel } from './support.js';

const ANI = '6281234567890@s.whatsapp.net';
const address = { channel: 'whatsapp', id: '6281234567890' };

let server: WhatsAppServer;
let started: Started;

beforeEach(async () => {
  server = await WhatsAppServer.open();
});

afterEach(async () => {
  await started.stop();
  await server.close();
});

async function open(options: Partial<WhatsAppOptions> = {}): Promise<void> {
  started = await startChannel({ waWebSocketUrl: server.url, ...options });
  await logged(started, 'connected');
}

const textsOf = () => started.accepted.map(({ body }) => (body as { text: string }).text);

it('connects again after a loss, and at once when asked to; what came meanwhile is taken', async () => {
  await open();
  server.drop();
  await server.bring(ANI, { conversation: 'selagi putus' });
  await logged(started, 'connected', 2);
  await vi.waitUntil(() => textsOf().includes('selagi putus'), PATIENCE);
  server.end(515);
  await logged(started, 'connected', 3);
  server.end(503);
  await logged(started, 'connected', 4);
  expect(server.connections).toBe(4);
});

it('comes back when the server does', async () => {
  await open();
  const { port } = new URL(server.url);
  await server.close();
  await logged(started, 'is made anew');
  server = await WhatsAppServer.open(Number(port));
  await logged(started, 'connected', 2);
  await server.bring(ANI, { conversation: 'masih ada?' });
  await vi.waitUntil(() => textsOf().includes('masih ada?'), PATIENCE);
  expect(await started.channel.send(address, 'row-1', { text: 'Masih.', choices: [], token: null })).toBe(
    'sent',
  );
  expect(server.told.map(({ message }) => message.extendedTextMessage?.text)).toEqual(['Masih.']);
});

it.for([
  [401, 'start again to pair anew'],
  [403, 'ask for a review'],
  [411, 'as a linked device'],
  [440, 'another program'],
] as const)('stops at %s, says what to do, and sends nothing', async ([code, advice]) => {
  await open();
  server.end(code);
  await logged(started, advice);
  expect(await started.channel.send(address, 'row-1', { text: 'x', choices: [], token: null })).toBe(
    'waiting',
  );
  expect(started.channel.trouble!()).toContain(advice);
  // the keys of a link that the phone ended are worth nothing
  await vi.waitUntil(
    async () => ((await started.vault.list('whatsapp-auth')).length === 0) === (code === 401),
    PATIENCE,
  );
  expect(server.connections).toBe(1);
});

it('begins anew when it has grown, and loses nothing of what comes meanwhile', async () => {
  await open({ restartAfter: 3, stateEveryMs: 50 });
  const sent = Array.from({ length: 12 }, (_, i) => `pesan ${i}`);
  for (const conversation of sent) {
    await server.bring(ANI, { conversation });
    await vi.waitUntil(() => textsOf().includes(conversation) || !server.isConnected, PATIENCE);
  }
  await vi.waitUntil(() => textsOf().length === sent.length, PATIENCE);
  expect(textsOf()).toEqual(sent);
  expect(server.connections).toBeGreaterThan(1);
  expect(started.log.join()).not.toContain('died');
});

it('a message that the inbox refuses gets no receipt, and comes again', async () => {
  await open();
  let refused = 0;
  started.hook.accept = () => {
    if (refused++ < 1) throw new Error('the store is down');
  };
  const id = await server.bring(ANI, { conversation: 'halo' });
  await logged(started, 'died');
  expect(server.receipts(id)).toEqual([]);
  await vi.waitUntil(() => textsOf().length === 1, PATIENCE);
  await vi.waitUntil(() => server.receipts(id).length > 0, PATIENCE);
  expect(refused).toBe(2);
});

it('keys that cannot be written stop the receipt as well', async () => {
  await open();
  started.vault.fail = 'whatsapp-auth';
  const id = await server.bring(ANI, { conversation: 'halo' });
  await logged(started, 'died');
  expect(server.receipts(id)).toEqual([]);
  started.vault.fail = null;
  await vi.waitUntil(() => server.receipts(id).length > 0, PATIENCE);
  expect(textsOf()).toEqual(['halo']);
});

it('gives the account up where the store refuses its keys, since another process has it by now', async () => {
  const released: string[] = [];
  const lease = { ...alone, release: async () => void released.push('whatsapp') };
  started = await startChannel({ waWebSocketUrl: server.url, lease }, pairedVault());
  await logged(started, 'connected');
  started.vault.followed = true;
  const id = await server.bring(ANI, { conversation: 'halo' });
  await vi.waitUntil(() => released.length > 0, PATIENCE);
  await logged(started, 'another process has the account');
  // whoever has it now confirms the message
  expect(server.receipts(id)).toEqual([]);
  expect(textsOf()).toEqual([]);
});

it('holds one connection by its lease', async () => {
  let isFree = false;
  const lease = {
    take: async () => (isFree ? { right: 'whatsapp', holding: 1 } : null),
    release: async () => {},
  };
  started = await startChannel({ waWebSocketUrl: server.url, lease }, pairedVault());
  expect(await started.channel.send(address, 'row-1', { text: 'x', choices: [], token: null })).toBe(
    'waiting',
  );
  expect(server.connections).toBe(0);
  isFree = true;
  await logged(started, 'connected');
  await vi.waitUntil(() => started.back.includes(address.id), PATIENCE);
});
