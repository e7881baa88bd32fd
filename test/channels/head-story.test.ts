import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channels/channel.js';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { headOfficeOf } from '../../src/neighbourhood/kept/head-office.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import type { Store } from '../../src/store/store.js';
import { auditMs } from '../console/console-support.js';
import type { Heard, Resident, Rig } from './rig.js';
import { telegram, telegramWebhook } from './rigs/telegram.js';
import { whatsapp } from './rigs/whatsapp.js';
import { whatsappCloud } from './rigs/whatsapp-cloud.js';

const CERTIFICATE = new Uint8Array(readFileSync('flows/demo/two-doses.jpg'));
const LIST =
  '1) Bu Y blm vaksin mau KK 2) Pak D vaksin 2x mau SKCK 3) Mas E booster mau pindah 4) Bu S mau akta lahir 5) Pak J mau KTP';
const KOS = `kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 budi dari tegal sejak 2019 sudah lapor, 3 kosong,
4 sari dari tasik, 5 dewi lama, 6 eko dari brebes, 7 kosong, 8 fajar, 9 gita dari solo, 10 hadi, 11 ika, 12 joko lama`;

/** How a neighbour opens a code that was passed on, and what links stand beside it in the text. */
const CHANNELS = {
  telegram: { maker: telegram, link: /https:\/\/t\.me\/\w+\?start=(\S+)/, opens: '/start ' },
  whatsapp: { maker: whatsapp, link: /https:\/\/wa\.me\/\d+\?text=(\S+)/, opens: '' },
  'telegram (webhook)': {
    maker: telegramWebhook,
    link: /https:\/\/t\.me\/\w+\?start=(\S+)/,
    opens: '/start ',
  },
  'whatsapp-cloud': { maker: whatsappCloud, link: /https:\/\/wa\.me\/\d+\?text=(\S+)/, opens: '' },
};
type Name = keyof typeof CHANNELS;
/** Two channels of one platform cannot be under the same hotline. */
const HOTLINES: Name[][] = [
  ['telegram', 'whatsapp'],
  ['telegram (webhook)', 'whatsapp-cloud'],
];

describe.each(HOTLINES.map((names) => ({ names })))('a head behind $names', ({ names }) => {
  let running: Running;
  let store!: Store;
  let rigs: Rig[];
  let dir: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'bisa-head-'));
    const channels: Channel[] = [];
    let begin!: (running: Promise<Running>) => void;
    const started = new Promise<Running>((settle) => {
      begin = settle;
    });
    const start = async (channel: Channel) => {
      channels.push(channel);
      if (channels.length === names.length) begin(behind(channels));
      return { url: (await started).url ?? '' };
    };
    rigs = await Promise.all(names.map((name) => CHANNELS[name].maker.open(start)));
    running = await started;
  });

  afterAll(async () => {
    await running?.stop();
    await Promise.all(rigs?.map((rig) => rig.stop()) ?? []);
    rmSync(dir, { recursive: true, force: true });
  });

  function behind(channels: Channel[]): Promise<Running> {
    return startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', BISA_LIVE: '' }),
      log: pino({ level: 'silent' }),
      channels: (kept) => {
        store = kept;
        return channels;
      },
      inMemory: true,
    });
  }

  /** What the kelurahan gives: a code for an RT of its own each time. */
  function office() {
    const clock = { now: () => running.clock.now() };
    const heads = new Heads(store.vault, clock, new Audit(store.vault, clock, auditMs));
    return headOfficeOf(heads, OPERATOR);
  }

  it.each(names)('lives through a term on %s, with a neighbour and the next head', async (name) => {
    const { link, opens } = CHANNELS[name];
    const rig = rigs[names.indexOf(name)]!;
    const [umar, yati, dewi] = [await rig.resident(), await rig.resident(), await rig.resident()];
    const area = `32.75.04.1005/011/00${5 + names.indexOf(name)}`;
    const until = running.clock.now() + 300 * 24 * 60 * 60 * 1000;
    const { code, grant } = await office().issue(area, until);

    await umar.writes(code);
    await hears(umar, /Kode diterima/);
    await umar.writes(LIST);
    await hears(umar, /5 warga:[\s\S]*1\. Bu Y, KK/);
    await umar.writes('kode buat bu Y');
    await hears(umar, /jangan ke grup/);
    const forward = await hears(umar, /Untuk Bu Y: KK/);
    expect(whole(forward)).not.toMatch(/belum|sudah vaksin|2x|booster/);
    const [, passedOn] = link.exec(forward.text) ?? [];

    await yati.writes(`${opens}${passedOn}`);
    const asked = await hears(yati, /Ketua RT 0\d RW 11 Kayuringinjaya meminta/);
    await picks(yati, asked, /^Ya$/);
    await picks(yati, await hears(yati, /Saya baca kode QR-nya/, true), /^Ya$/);
    await hears(yati, /kirim foto kode QR/);
    await yati.sendsPhoto(CERTIFICATE);
    await picks(yati, await hears(yati, /sertifikat siapa/), /Saya sendiri/);
    await hears(yati, /Sudah saya sampaikan ke Ketua RT/);
    const news = await hears(umar, /Sudah ditunjukkan: Bu Y/);
    expect(whole(news)).not.toMatch(/dosis|vaksin|S\*\*\*|2021/i);

    await umar.writes('teruskan');
    await hears(umar, /Untuk Pak D: SKCK/);
    await hears(umar, /Untuk Pak J: KTP/);
    await hears(umar, /Ada lagi\?/);
    await umar.writes(KOS);
    await hears(umar, /Kos Bu Tini: 10 penghuni masuk catatan/);
    await umar.writes('andi kamar 1 pindah keluar kemarin');
    await hears(umar, /Andi saya catat keluar/);
    await umar.writes('rina masuk kos bu tini kamar 1 dari solo');
    await hears(umar, /Rina saya catat masuk/);
    await umar.writes('rekap');
    await hears(umar, /10 penghuni di 1 rumah/);
    await hears(umar, /5 warga yang ditanyakan, 1 sudah ditunjukkan/, true);
    await umar.writes('ekspor');
    await hears(umar, /data penghuni RT 0\d RW 11/);

    await yati.writes('cabut persetujuan');
    await hears(yati, /sudah saya cabut/);
    await umar.writes('siapa yang belum kirim');
    await hears(umar, /5 warga yang ditanyakan:/);

    await office().revoke(grant.id);
    await umar.writes('titip kode');
    await hears(umar, /sudah tidak berlaku/);
    const next = await office().issue(area, until);
    await dewi.writes(next.code);
    await hears(dewi, /Kode diterima/);
    await dewi.writes('daftar');
    const list = await hears(dewi, /Rina, dari Solo/);
    // whom the head before asked for was theirs, not the area's
    expect(whole(list)).not.toContain('Bu Y');
  });
});

const last = new WeakMap<Resident, Heard>();

/** Without buttons a list at the end of a message may be its choices. */
const whole = ({ text, choices }: Heard) => [text, ...choices].join('\n');

/** Hears on until a message says this; with `same`, the last one heard may be it. */
async function hears(resident: Resident, wanted: RegExp, same = false): Promise<Heard> {
  const before = last.get(resident);
  if (same && before && wanted.test(whole(before))) return before;
  for (;;) {
    const heard = await resident.hears();
    last.set(resident, heard);
    if (wanted.test(whole(heard))) return heard;
  }
}

async function picks(resident: Resident, message: Heard, wanted: RegExp): Promise<void> {
  const place = message.choices.findIndex((label) => wanted.test(label));
  expect(place, `${message.choices}`).toBeGreaterThanOrEqual(0);
  await resident.chooses(message, place);
}
