import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { searchedLog } from '../support/searched-log.js';
import type { Heard, Resident, Rig, RigMaker } from './rig.js';
import { RIGS } from './rigs/all.js';
import { telegram, telegramWebhook } from './rigs/telegram.js';
import { terminal } from './rigs/terminal.js';
import { web } from './rigs/web.js';
import { whatsapp } from './rigs/whatsapp.js';
import { whatsappCloud } from './rigs/whatsapp-cloud.js';

const NO_CODE = new Uint8Array(readFileSync('flows/demo/blurred.jpg'));
const PICTURE = new Uint8Array(readFileSync('flows/demo/one-dose.jpg'));

/** Every channel under a hotline; two of one platform cannot be under the same. */
const HOTLINES = [
  [web, terminal, telegram, whatsapp],
  [telegramWebhook, whatsappCloud],
];

describe.each(HOTLINES.map((makers) => ({ makers, names: makers.map(({ name }) => name).join(', ') })))(
  'a hotline behind $names',
  ({ makers }) => {
    let running: Running;
    let rigs: Rig[];
    let dir: string;
    const residents = new Map<RigMaker, Resident>();

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'bisa-channel-'));
      const channels: Channel[] = [];
      let begin!: (running: Promise<Running>) => void;
      const started = new Promise<Running>((settle) => {
        begin = settle;
      });
      const start = async (channel: Channel) => {
        channels.push(channel);
        if (channels.length === makers.length) begin(behind(channels, dir));
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

    it.each(makers)(
      'tells the story on $name, from the question to the reminder asked for',
      async (maker) => {
        const siti = await rigs[makers.indexOf(maker)]!.resident();
        residents.set(maker, siti);
        await tell(siti);
      },
    );

    it.each(makers.filter(({ cannot }) => !cannot.quotes && !cannot.edits))(
      'takes a quote and an edit for what they are on $name',
      async (maker) => {
        const ani = await rigs[makers.indexOf(maker)]!.resident();
        await ani.writes('bisa bikin ktp?');
        const older = await hears(ani, /sudah vaksin COVID-19 berapa kali/);
        await ani.writes('menu');
        await hears(ani, /saya bantu yang mana/);
        await ani.quotes(older, '1');
        await hears(ani, /dari pertanyaan sebelumnya/);

        await ani.writes('bisa bikin ktp?');
        await hears(ani, /sudah vaksin COVID-19 berapa kali/);
        await ani.writes('belum', { key: 'once-edited' });
        await hears(ani, /vaksin dulu/i);
        await ani.edits('once-edited', 'belum');
        await ani.edits('once-edited', '1');
        const { text } = await ani.hears();
        expect(text).toMatch(/saya pakai yang sudah diubah[\s\S]*KTP/);
      },
    );

    it.each(makers.filter(({ cannot }) => !cannot.sendsAlbum))(
      'asks once about an album on $name, and reads all of it',
      async (maker) => {
        const ani = await rigs[makers.indexOf(maker)]!.resident();
        await ani.sendsAlbum([NO_CODE, PICTURE, NO_CODE], 'kartu vaksin saya');
        const asked = await hears(ani, /Setuju\?/);
        // what is written next is answered next: nothing else was asked meanwhile
        await picks(ani, asked, /^Ya$/);
        const whose = await ani.hears();
        expect(whose.text).toMatch(/sertifikat siapa/);
        await picks(ani, whose, /Saya sendiri/);
        await hears(ani, /cocok dengan tanda tangan penerbitnya/);
      },
    );

    it('reminds everybody where they asked', async () => {
      await running.moveTo!('2021-10-17');
      for (const siti of residents.values())
        await hears(siti, /ini pengingat dari Bisa: vaksin COVID-19 berikutnya \*?Senin, 18 Oktober 2021/);
      expect(residents.size).toBe(makers.length);
    });
  },
);

it('the story is told on every channel that there is', () => {
  expect(new Set(HOTLINES.flat())).toEqual(new Set(RIGS));
});

function behind(channels: Channel[], dir: string): Promise<Running> {
  return startHotline({
    config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', BISA_LIVE: '' }),
    log: searchedLog(),
    // a demonstration has a web chat of its own
    channels: channels.filter(({ name }) => name !== 'web'),
    inMemory: true,
  });
}

async function tell(siti: Resident): Promise<void> {
  await siti.writes('bs perpanjang sim c ga min? blm vaksin');
  await hears(siti, /SE Wali Kota[\s\S]*yang memutuskan polisi/);
  await siti.sendsPhoto(PICTURE);
  await picks(siti, await hears(siti, /Setuju\?/), /^Ya$/);
  await picks(siti, await hears(siti, /sertifikat siapa/), /Saya sendiri/);
  await hears(siti, /cocok dengan tanda tangan penerbitnya/);
  await hears(siti, /Bisa urus SIM, Kak/, true);
  await picks(siti, await hears(siti, /Saya ingatkan \*?Minggu, 17 Oktober 2021/, true), /^Ya$/);
  await hears(siti, /Siap, Kak\. Saya ingatkan/);
}

const last = new WeakMap<Resident, Heard>();

/** Hears on until a message says this; with `same`, the last one heard may be it. */
async function hears(resident: Resident, wanted: RegExp, same = false): Promise<Heard> {
  const before = last.get(resident);
  if (same && before && wanted.test(before.text)) return before;
  for (;;) {
    const heard = await resident.hears();
    last.set(resident, heard);
    if (wanted.test(heard.text)) return heard;
  }
}

async function picks(resident: Resident, message: Heard, wanted: RegExp): Promise<void> {
  const place = message.choices.findIndex((label) => wanted.test(label));
  expect(place, `${message.choices}`).toBeGreaterThanOrEqual(0);
  await resident.chooses(message, place);
}
