import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import type { Heard, Resident } from './rig.js';
import { RIGS } from './rigs/all.js';

const PICTURE = new Uint8Array(readFileSync('flows/demo/one-dose.jpg'));

/** The whole hotline behind each channel: a question, a photograph, a verdict, a reminder. */
describe.each(RIGS)('the story on $name', ({ skip, open }) => {
  it.skipIf(skip)('is told from the question to the reminder', { timeout: 90_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bisa-channel-'));
    let running!: Running;
    const rig = await open(async (channel) => {
      running = await startHotline({
        config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', BISA_LIVE: '' }),
        log: pino({ level: 'silent' }),
        // a demonstration has a web chat of its own
        channels: channel.name === 'web' ? [] : [channel],
        web: channel.mount !== undefined,
        inMemory: true,
      });
      return { url: running.url ?? '' };
    });
    try {
      await tell(await rig.resident(), running);
    } finally {
      await running.stop();
      await rig.stop();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

async function tell(siti: Resident, running: Running): Promise<void> {
  await siti.writes('bs perpanjang sim c ga min? blm vaksin');
  await hears(siti, /yang memutuskan polisi[\s\S]*SE 440\/1395/);
  await siti.sendsPhoto(PICTURE);
  await picks(siti, await hears(siti, /Setuju\?/), /^Ya$/);
  await picks(siti, await hears(siti, /sertifikat siapa/), /Saya sendiri/);
  await hears(siti, /cocok dengan tanda tangan penerbitnya/);
  await hears(siti, /Bisa urus SIM, Kak/, true);
  await picks(siti, await hears(siti, /Saya ingatkan \*?Minggu, 17 Oktober 2021/, true), /^Ya$/);
  await hears(siti, /Siap, Kak\. Saya ingatkan/);
  await running.moveTo!('2021-10-17');
  await hears(siti, /ini pengingat dari Bisa: vaksin COVID-19 berikutnya \*?Senin, 18 Oktober 2021/);
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
