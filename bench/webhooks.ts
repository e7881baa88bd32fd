/**
 * How long a webhook waits for its 200 while the hotline is busy: a whole hotline behind its site, to which a process of
 * its own (webhook-load) brings messages at a steady rate, whether or not the earlier ones have been answered.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Channel } from '../src/channels/channel.js';
import { createTelegramChannel } from '../src/channels/telegram/channel.js';
import { createCloudChannel } from '../src/channels/whatsapp-cloud/channel.js';
import { readConfig } from '../src/config.js';
import { loadContent } from '../src/content/load.js';
import { startHotline } from '../src/main.js';
import type { Vault } from '../src/store/vault.js';
import type { Texts } from '../src/texts.js';
import { APP_SECRET, VERIFY_TOKEN } from '../test/channels/whatsapp-cloud/webhooks.js';
import { ACCESS_TOKEN, PHONE_NUMBER_ID } from '../test/support/graph-server.js';
import { alone } from '../test/support/lease.js';
import { startRedis } from '../test/support/redis.js';
import { TOKEN } from '../test/support/telegram-server.js';
import { percentile } from './measure.js';
import { figure, type Table } from './table.js';
import { type Brought, type Load, type Platform, WEBHOOK } from './webhook-kinds.js';

/** Webhooks a second. */
const RATES = [50, 400];
const SECONDS = 5;
const PLATFORMS: Platform[] = ['telegram', 'whatsapp-cloud'];
const BACKENDS = ['Redis', 'embedded (PGlite)'];
/** Before that, uncounted: what is compiled on first use is. */
const WARM_UP = { rate: 20, seconds: 3 };
/** What is wanted (ms). */
const WANTED_MS = 200;

/** How long a webhook waits for its answer, by backend, platform and rate. */
export async function webhooks(): Promise<Table[]> {
  const rows: string[][] = [];
  for (const backend of BACKENDS)
    for (const platform of PLATFORMS)
      for (const rate of RATES) {
        const row = [backend, platform, String(rate), ...(await onBackend(backend, platform, rate))];
        console.error(`webhooks: ${row.join(' | ')}`);
        rows.push(row);
      }
  return [
    {
      title: 'Webhooks: ms to the answer',
      columns: [
        'backend',
        'platform',
        'webhooks a second',
        'median',
        '95th percentile',
        '99th',
        'most',
        `over ${WANTED_MS} ms`,
        'not taken',
      ],
      rows,
      notes: [
        `${SECONDS} s of webhooks at a steady rate, each of another person, one in twenty with a photograph that takes a ` +
          'second to be fetched; a request goes out when it is due, whether or not the earlier ones have been answered. ' +
          'The hotline answers everybody meanwhile: at the higher rate it has more to do than it can.',
        'From the request to its 200, which says that the message cannot be lost any more. Platform, people and load are in ' +
          'a process of their own on the same machine.',
      ],
    },
  ];
}

async function onBackend(backend: string, platform: Platform, rate: number): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bisa-bench-'));
  const redis = backend === 'Redis' ? await startRedis() : null;
  try {
    const settings = { BISA_DATA_DIR: dir, ...(redis ? { REDIS_URL: redis.url } : {}) };
    return await measure(settings, platform, rate);
  } finally {
    await redis?.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(settings: NodeJS.ProcessEnv, platform: Platform, rate: number): Promise<string[]> {
  const load = fork(fileURLToPath(new URL('./webhook-load.ts', import.meta.url)));
  const [roots] = (await once(load, 'message')) as [Record<Platform, string>];
  const config = readConfig({ PORT: '0', ...settings });
  const log = pino({ level: 'error' }, pino.destination(2));
  const { texts } = loadContent(config).flows;
  const make = CHANNELS[platform];
  const running = await startHotline({
    config,
    log,
    channels: ({ vault }) => [make({ root: roots[platform], vault, texts, log })],
  });
  try {
    const bring = async (how: { rate: number; seconds: number }) => {
      load.send({ platform, url: running.url!, ...how } satisfies Load);
      return ((await once(load, 'message')) as [Brought])[0];
    };
    await bring(WARM_UP);
    const { waits, refused } = await bring({ rate, seconds: SECONDS });
    const shares = [0.5, 0.95, 0.99, 1].map((share) => figure(percentile(waits, share)));
    return [...shares, String(waits.filter((ms) => ms > WANTED_MS).length), String(refused)];
  } finally {
    load.kill();
    await running.stop();
  }
}

interface Parts {
  root: string;
  vault: Vault;
  texts: Texts;
  log: pino.Logger;
}

const CHANNELS: Record<Platform, (parts: Parts) => Channel> = {
  telegram: ({ root: apiRoot, ...parts }) =>
    createTelegramChannel({ token: TOKEN, apiRoot, lease: alone, webhook: WEBHOOK, ...parts }),
  'whatsapp-cloud': ({ root: graphRoot, ...parts }) =>
    createCloudChannel({
      phoneNumberId: PHONE_NUMBER_ID,
      accessToken: ACCESS_TOKEN,
      appSecret: APP_SECRET,
      verifyToken: VERIFY_TOKEN,
      graphRoot,
      ...parts,
    }),
};
