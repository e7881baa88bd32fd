import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { NoticeBook } from '../../src/neighbourhood/notices/book.js';
import type { Notice } from '../../src/neighbourhood/notices/notice.js';
import type { Store } from '../../src/store/store.js';
import { PATIENCE } from '../support/patience.js';
import type { Resident, Rig } from './rig.js';
import { telegram } from './rigs/telegram.js';
import { whatsapp } from './rigs/whatsapp.js';

const HOUR = 3_600_000;
const WORDS = 'Posyandu Sabtu pukul 08.00 di balai warga.';

/** Two platforms with their own servers, and people who have asked for notices there. */
describe('a notice, by the law of each channel', () => {
  const makers = [telegram, whatsapp];
  let running: Running;
  let store!: Store;
  let rigs: Rig[];
  let dir: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'bisa-notices-'));
    const all: Channel[] = [];
    let begin!: (running: Promise<Running>) => void;
    const started = new Promise<Running>((settle) => {
      begin = settle;
    });
    const start = async (channel: Channel) => {
      all.push(channel);
      if (all.length === makers.length)
        begin(
          startHotline({
            config: readConfig({ BISA_DATA_DIR: dir, PORT: '0' }),
            log: pino({ level: 'silent' }),
            channels: (kept) => {
              store = kept;
              return all;
            },
          }),
        );
      return { url: (await started).url ?? '' };
    };
    rigs = await Promise.all(makers.map(({ open }) => open(start)));
    running = await started;
  });
  afterAll(async () => {
    await running?.stop();
    await Promise.all(rigs?.map((rig) => rig.stop()) ?? []);
    rmSync(dir, { recursive: true, force: true });
  });

  async function follower(rig: Rig): Promise<Resident> {
    const resident = await rig.resident();
    await resident.writes('daftar pengumuman 3275-02-1005');
    expect((await resident.hears()).text).toContain('Setuju');
    await resident.writes('setuju');
    expect((await resident.hears()).text).toContain('Jakasampurna');
    return resident;
  }

  it('goes out on Telegram, where its readers can answer; a private WhatsApp account broadcasts nothing', async () => {
    const [siti, umar] = [await follower(rigs[0]!), await follower(rigs[1]!)];
    const now = running.clock.now();
    const book = new NoticeBook(store.vault);
    const notice: Notice = {
      ...{
        id: 'n1',
        area: '32.75.02.1005',
        purpose: 'general',
        from: 'Kelurahan',
        text: WORDS,
        service: null,
      },
      ...{ at: now, until: now + HOUR, writer: { name: 'sari', officer: 'o1' }, confirmedBy: null },
      ...{ state: 'sending', enlisted: false, result: null, isClosed: false },
    };
    await book.add(notice);
    expect((await siti.hears()).text).toContain(WORDS);
    await siti.writes('jam berapa itu?');
    expect((await siti.hears()).text).toContain('08.00');
    await vi.waitUntil(async () => (await book.get('n1'))?.isClosed, PATIENCE);
    expect((await book.get('n1'))?.result).toEqual(
      expect.arrayContaining([
        { channel: 'telegram', state: 'sent', count: 1 },
        { channel: 'whatsapp', state: 'left_out', count: 1 },
      ]),
    );
    // what comes next there answers what is asked next
    await umar.writes('terima kasih');
    expect((await umar.hears()).text).not.toContain(WORDS);
  });
});
