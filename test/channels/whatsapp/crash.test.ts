import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.js';
import { WhatsAppServer } from './server.js';
import { logged, type Started, startChannel } from './support.js';

const PEOPLE = 8;
const MESSAGES = 10;

let server: WhatsAppServer;
let started: Started;

beforeEach(async () => {
  server = await WhatsAppServer.open();
  started = await startChannel({ waWebSocketUrl: server.url });
  await logged(started, 'connected');
});

afterEach(async () => {
  await started.stop();
  await server.close();
});

it('kill -9 of the connection in a burst loses and doubles nothing, and keeps everybody in order', async () => {
  // every message is accepted slowly, so that some die at each step of their way
  started.hook.accept = () => new Promise((resolve) => setTimeout(resolve, 3));
  let seen = 0;
  const burst = async () => {
    for (let n = 0; n < MESSAGES; n++) {
      for (let p = 0; p < PEOPLE; p++) {
        await server.bring(`6281200000${p}0@s.whatsapp.net`, { conversation: `${n}` });
      }
      // a phone that was told nothing sends on
      await vi.waitUntil(() => started.accepted.length > seen || !server.isConnected, {
        ...PATIENCE,
        interval: 1,
      });
      seen = started.accepted.length;
    }
  };
  const killed = (async () => {
    for (const count of [10, 30, 55]) {
      await vi.waitUntil(() => started.accepted.length >= count, { ...PATIENCE, interval: 1 });
      const before = started.log.filter((line) => line.includes('connected')).length;
      process.kill(childOf(), 'SIGKILL');
      await logged(started, 'connected', before + 1);
    }
  })();
  await Promise.all([burst(), killed]);
  await vi.waitUntil(() => started.accepted.length === PEOPLE * MESSAGES, PATIENCE);
  for (let p = 0; p < PEOPLE; p++) {
    const of = started.accepted.filter(({ address }) => address.id === `6281200000${p}0`);
    expect(of.map(({ body }) => (body as { text: string }).text)).toEqual(
      Array.from({ length: MESSAGES }, (_, n) => `${n}`),
    );
  }
  // nothing was said to be unreadable: what died half-way was read as if for the first time
  expect(server.stanzas.filter(({ attrs }) => attrs.type === 'retry')).toEqual([]);
  await vi.waitUntil(() => server.undelivered.size === 0, PATIENCE);
});

/** The process that holds the connection now. */
function childOf(): number {
  return JSON.parse(started.log.findLast((line) => line.includes('connected'))!).child;
}
