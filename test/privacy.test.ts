import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../src/channels/channel.js';
import { type Config, readConfig } from '../src/config.js';
import { type Running, startHotline } from '../src/main.js';
import { openPhotos, trustOf } from '../src/photos.js';
import type { Heard, Resident, Rig } from './channels/rig.js';
import { telegram, telegramWebhook } from './channels/rigs/telegram.js';
import { web } from './channels/rigs/web.js';
import { whatsapp } from './channels/rigs/whatsapp.js';
import { whatsappCloud } from './channels/rigs/whatsapp-cloud.js';
import { PATIENCE } from './support/patience.js';

/** Everything personal that is said, sent or fails in this traffic. */
const NAME = 'Ratnasari Wulandari Hapsoro';
const NIK = '3275014107850003';
const PHONE = '081298765432';
const STREET = 'Kenanga Raya';
const OFFICER_SAYS = 'dr Purwaningsih menunggu besok';
const CARD = new Uint8Array(readFileSync('flows/demo/one-dose.jpg'));
/** The holder of that card; see `make-samples.ts`. */
const HOLDER = 'Bambang';

const FIRST = `Saya ${NAME}, NIK ${NIK}, hp ${PHONE}, Jl. ${STREET} 17. Mau perpanjang SIM C, blm vaksin`;

/** Every channel at once; two of one platform cannot be under the same hotline. */
const HOTLINES = [
  [web, telegram, whatsapp],
  [telegramWebhook, whatsappCloud],
];

describe.each(HOTLINES.map((makers) => ({ makers, names: makers.map(({ name }) => name).join(', ') })))(
  'what is logged and counted of $names',
  ({ makers }) => {
    /** All that was logged and printed, and all bodies that those who run the hotline are shown. */
    const seen: string[] = [];
    const hear = (line: string) => void seen.push(line);
    let dir: string;
    let running: Running;
    let rigs: Rig[] = [];
    /** What turns fail with, while it is set. */
    let failure: string | null = null;

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'bisa-privacy-'));
      const channels: Channel[] = [];
      let begin!: (running: Promise<Running>) => void;
      const started = new Promise<Running>((settle) => {
        begin = settle;
      });
      const start = async (channel: Channel) => {
        channels.push(channel);
        if (channels.length === makers.length) begin(startHotline(optionsWith(channels)));
        return { url: (await started).url ?? '' };
      };
      rigs = await Promise.all(makers.map(({ open }) => open(start, hear)));
      running = await started;
    });

    afterEach(() => void vi.restoreAllMocks());
    afterAll(async () => {
      await running?.stop();
      await Promise.all(rigs.map((rig) => rig.stop()));
      rmSync(dir, { recursive: true, force: true });
    });

    const configHere = (): Config =>
      readConfig({ BISA_DATA_DIR: dir, PORT: '0', BISA_METRICS: '127.0.0.1:0' });
    const optionsWith = (channels: Channel[]) => ({
      config: configHere(),
      log: pino({ level: 'trace' }, { write: hear }),
      channels: channels.filter(({ name }) => name !== 'web'),
      inMemory: true,
      hears: () => {
        if (failure) throw new Error(failure);
      },
    });

    it('names nobody, whatever they say, send and ask for, and whatever fails', async () => {
      for (const how of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
        vi.spyOn(console, how).mockImplementation((...words) => hear(words.map(String).join(' ')));
      const secrets = [NAME, ...NAME.split(' '), NIK, PHONE, STREET, OFFICER_SAYS, 'Purwaningsih', HOLDER];
      secrets.push(await codeOf(configHere()));
      for (const rig of rigs) {
        const one = await rig.resident();
        secrets.push(one.address.id);
        await talk(rig, one);
        await fail(one, async (message) => {
          failure = message;
        });
      }
      await running.moveTo!('2021-10-17');
      await vi.waitFor(
        async () => expect(await shown('/metrics')).toMatch(/bisa_reminders_total\{/),
        PATIENCE,
      );
      for (const path of ['/healthz', '/readyz', '/livez', '/metrics']) seen.push(await shown(path));
      const about = seen.join('\n');
      // the test sees what there is to be seen
      expect(about).toContain('a turn failed');
      expect(about).toContain('bisa_photograph_seconds_count');
      expect(about).toContain('is set aside');
      for (const secret of secrets) expect(about.includes(secret), secret.slice(0, 40)).toBe(false);
    });

    const shown = async (path: string): Promise<string> =>
      (await fetch(path === '/metrics' ? running.metricsUrl! : running.url + path)).text();

    /** A question, a certificate, a reminder, an officer, and messages that the platform does not take. */
    async function talk(rig: Rig, one: Resident): Promise<void> {
      await one.writes(FIRST);
      await hears(one, /SIM/);
      await one.sendsPhoto(CARD);
      await picks(one, await hears(one, /Setuju\?/), /^Ya$/);
      await picks(one, await hears(one, /sertifikat siapa/), /Saya sendiri/);
      await picks(one, await hears(one, /Saya ingatkan \*?Minggu, 17 Oktober 2021/), /^Ya$/);
      await hears(one, /Siap, Kak\. Saya ingatkan/);
      await one.writes('petugas');
      await hears(one, /panggilkan petugas/);
      await one.writes(`saya ${NAME}, ${PHONE}`);
      if (rig.failures.includes('passing')) await rig.failNext(one, 'passing');
      const chat = await vi.waitUntil(async () => (await running.officers.queue()).at(-1)?.id, PATIENCE);
      const act = (act: Parameters<typeof running.officers.act>[0]['act']) =>
        running.officers.act({ chat, key: newId(), by: 'Rina', officer: 'o1', desk: 'console', act });
      await act({ kind: 'take' });
      await act({ kind: 'say', text: `${OFFICER_SAYS}, ${NAME}` });
      await act({ kind: 'done' });
      await hears(one, new RegExp(OFFICER_SAYS));
    }

    /** A turn that fails with the words of the message, as libraries put into their errors, until it is set aside. */
    async function fail(one: Resident, failsWith: (message: string | null) => Promise<void>): Promise<void> {
      const letters = async () => seen.filter((line) => line.includes('is set aside')).length;
      const before = await letters();
      await failsWith(`cannot read "${NAME} ${NIK} ${PHONE}" of ${one.address.id}`);
      await one.writes(`nama saya ${NAME}`);
      await vi.waitUntil(async () => (await letters()) > before, PATIENCE);
      failure = null;
    }
  },
);

/** The text of the card's code, its beginning, which names its format, left out. */
async function codeOf(config: Config): Promise<string> {
  const reader = openPhotos(config, trustOf(config));
  const { qr } = await reader.read(CARD, Date.parse('2021-10-01T02:00:00Z'));
  await reader.close();
  expect(qr?.length).toBeGreaterThan(100);
  return qr!.slice(40, 80);
}

/** Hears on until a message says this. */
async function hears(resident: Resident, wanted: RegExp): Promise<Heard> {
  for (;;) {
    const heard = await resident.hears();
    if (wanted.test(heard.text)) return heard;
  }
}

async function picks(resident: Resident, message: Heard, wanted: RegExp): Promise<void> {
  const place = message.choices.findIndex((label) => wanted.test(label));
  expect(place, `${message.choices}`).toBeGreaterThanOrEqual(0);
  await resident.chooses(message, place);
}
