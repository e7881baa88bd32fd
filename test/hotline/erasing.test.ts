import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.js';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { createTelegramDesk, type TelegramDesk } from '../../src/channels/telegram/desk.js';
import { createWhatsAppChannel } from '../../src/channels/whatsapp/channel.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import type { Desk } from '../../src/officers/desk.js';
import { openBackend } from '../../src/store/backend.js';
import type { Store } from '../../src/store/store.js';
import { lidOf, WhatsAppServer } from '../channels/whatsapp/server.js';
import { pairedVault, texts } from '../channels/whatsapp/support.js';
import { COLLECTIONS, FORGOTTEN } from '../store/collections.js';
import { alone } from '../support/lease.js';
import { PATIENCE } from '../support/patience.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { searchedLog } from '../support/searched-log.js';
import { shredAll } from '../support/shredding.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';

const NUMBER = '6281299977766';
const JID = `${NUMBER}@s.whatsapp.net`;
const WORDS = 'kontrakan hijau gang kenanga';
const GROUP = -1_001;

/** A person on WhatsApp who asked for an officer on Telegram, a code and a request, is erased; on each backend. */
describe.each(['embedded', 'redis'] as const)(
  'erasing takes what stands under the root key, on %s',
  (kind) => {
    const skipped = kind === 'redis' && !inject('redis');
    const given = it.skipIf(skipped);
    let redis: TestRedis | null = null;
    let dir: string;
    let whatsapp: WhatsAppServer;
    let telegram: TelegramServer;
    let store: Store;
    let running: Running;
    let isConnected: () => boolean;
    let isStopped = false;
    const log = searchedLog();
    const config = () =>
      readConfig({ BISA_DATA_DIR: dir, PORT: '0', ...(redis ? { REDIS_URL: redis.url } : {}) });

    beforeAll(async () => {
      if (skipped) return;
      if (kind === 'redis') redis = await startRedis();
      dir = mkdtempSync(join(tmpdir(), 'bisa-erasing-'));
      whatsapp = await WhatsAppServer.open();
      telegram = await TelegramServer.start();
      telegram.groups.set(GROUP, { isForum: true, mayManage: true, topics: new Map() });
      let desk!: TelegramDesk;
      const behind: Desk = { name: 'telegram', post: (...entry) => desk.post(...entry) };
      running = await startHotline({
        config: config(),
        log,
        web: false,
        desks: [behind],
        channels: (made) => {
          store = made;
          const about = { token: TOKEN, apiRoot: telegram.apiRoot, texts, log };
          const officer = { id: 'rina', shown: 'Rina', mayAnswer: true };
          desk = createTelegramDesk({
            ...about,
            vault: store.vault,
            group: String(GROUP),
            host: {
              act: (one) => running.officers.act(one),
              officer: async () => officer,
              link: async () => null,
            },
          });
          return [createTelegramChannel({ ...about, lease: alone, desk }), paired(store)];
        },
      });
    });
    afterAll(async () => {
      if (skipped) return;
      if (!isStopped) await running.stop();
      await Promise.all([whatsapp.close(), telegram.stop()]);
      await redis?.stop();
      rmSync(dir, { recursive: true, force: true });
    });

    /** The channel of an account that is paired already. */
    function paired(made: Store): Channel {
      const { vault } = made;
      const channel = createWhatsAppChannel({
        ...{ vault, texts, log },
        lease: {
          async take(ms) {
            const holding = await made.lease('whatsapp', 'test', ms);
            return holding === null ? null : { right: 'whatsapp', holding };
          },
          release: () => made.release('whatsapp', 'test'),
        },
        spacing: { overallMs: 0, chatMs: 0 },
        waWebSocketUrl: whatsapp.url,
      });
      isConnected = () => channel.canSend!();
      return {
        ...channel,
        async start(host) {
          const secrets = Object.fromEntries(pairedVault().collections.get('whatsapp-auth')!);
          await vault.put('whatsapp-auth', secrets);
          await channel.start(host);
        },
      };
    }

    /** Says something, and waits for an answer that holds this. */
    async function says(text: string, answer: RegExp): Promise<void> {
      const before = whatsapp.told.length;
      await whatsapp.bring(JID, { conversation: text }, { alt: lidOf(JID) });
      const told = () => whatsapp.told.slice(before).map(({ message }) => message.extendedTextMessage?.text);
      await vi.waitFor(() => expect(told().join('\n')).toMatch(answer), PATIENCE);
    }

    /** What is in the vault, opened, of the collections that are said to be somebody's. */
    const kept = async (of: Store) => {
      const all = await Promise.all(
        Object.keys(COLLECTIONS).map(async (name) => [name, await of.vault.list(name)] as const),
      );
      return Object.fromEntries(all.map(([name, documents]) => [name, JSON.stringify(documents)]));
    };

    given('and leaves the vault, opened, without a byte of the person', async () => {
      await vi.waitUntil(() => isConnected(), PATIENCE);
      await says(`bs perpanjang sim c ga min? blm vaksin, ${WORDS}`, /SIM/);
      await says('gabung', /\w{4}-\w{4}/);
      await says('hapus data saya di nomor lama', /./);
      await says('dihapus', /./);
      await says('yang akhirannya 812', /petugas/);
      await says('petugas', /petugas/);
      const topics = () => [...telegram.groups.get(GROUP)!.topics.values()];
      await vi.waitFor(() => expect(topics()).toHaveLength(1), PATIENCE);
      const chat = (await store.chat({ channel: 'whatsapp', id: NUMBER }))!;
      await vi.waitFor(async () => expect((await kept(store)).requests).toContain(chat), PATIENCE);
      const before = await kept(store);
      expect(before['whatsapp-accounts']).toContain(NUMBER);
      expect(before['whatsapp-auth']).toContain(NUMBER);
      expect(before['whatsapp-sent']).toContain('SIM');
      expect(before['join-codes']).toContain(chat);
      expect(before['telegram-topics']).toContain(chat);

      await says('hapus data', /hapus/);
      await says('ya', /Sudah dihapus/);
      await vi.waitFor(async () => expect(await store.address(chat)).toBeNull(), PATIENCE);
      expect(topics()).toMatchObject([{ isClosed: true }]);
      await running.stop();
      isStopped = true;

      const backend = await openBackend({ ...config(), onError: () => {} });
      await shredAll(backend.store);
      const after = await kept(backend.store);
      await backend.close();
      for (const name of FORGOTTEN.filter((one) => one !== 'telegram-topics'))
        expect(after[name], name).toBe('[]');
      expect(after['telegram-topics']).toBe('[{"name":"adopted","value":true}]');
      for (const [name, opened] of Object.entries(after)) {
        for (const mark of [NUMBER, lidOf(JID), WORDS, chat]) expect(opened.includes(mark), name).toBe(false);
      }
    });
  },
);
