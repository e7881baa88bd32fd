import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { openPhotos, trustOf } from '../../src/photos.js';
import { digitsOf, dose, makeShcSigner, payload, shc } from '../evidence/shc-signer.js';
import { hc1, makeSigner, vaccination } from '../evidence/signer.js';
import { People, type Person } from '../support/people.js';
import { searchedLog } from '../support/searched-log.js';

const siti = { given: 'Siti Ningsih', family: 'Rahmawati', born: '1988-04-17' };
const issuers = {
  current: makeSigner('Dinas Contoh', ['eu_dcc', 'who_ddcc']),
  ended: makeSigner('Dinas Lama'),
  terminated: makeSigner('Dinas Ditarik'),
  stolen: makeSigner('Dinas Kecurian'),
  late: makeSigner('Dinas Terlambat'),
  european: makeSigner('Dinas Eropa'),
  stranger: makeSigner('Dinas Asing'),
};
const clinic = makeShcSigner();
const keys = [
  issuers.current.entry,
  { ...issuers.ended.entry, validUntil: '2021-09-20T00:00:00.000Z' },
  { ...issuers.terminated.entry, status: 'terminated' },
  { ...issuers.stolen.entry, status: 'revoked' },
  { ...issuers.late.entry, validUntil: '2021-09-01T00:00:00.000Z' },
  issuers.european.entry,
  clinic.entry,
];

/** What an issuer signs: two doses, the last on a day; issued on one and valid until another. */
function code(
  by: keyof typeof issuers = 'current',
  { on = '2021-09-07', issued = '2021-09-08', expires = '2022-09-08', change = {} } = {},
): string {
  const content = { ...vaccination(siti, 2, on), ...change };
  return hc1(issuers[by].sign(content, { issued, expires }));
}

/** A WHO certificate by an issuer. */
function who(by: keyof typeof issuers, change: object = {}): string {
  const fields = { name: 'Siti', vaccine: 'XM1NL1', brand: 'XM7HT3', date: '2021-09-07', dose: 2, ...change };
  return hc1(issuers[by].signClaims(new Map<unknown, unknown>(Object.entries(fields))));
}

/** A certificate whose claims name neither issue nor end. */
function undated(on: string): string {
  return hc1(issuers.current.signClaims(new Map([[-260, new Map([[1, vaccination(siti, 2, on)]])]])));
}

const card = clinic.sign(payload([dose('511', '2021-08-10'), dose('208', '2021-09-07')], []));
const laboratory = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] },
  subject: { reference: 'resource:0' },
  effectiveDateTime: '2021-09-20',
};

/** The codes of a card in so many. */
function partsOf(jws: string, count: number): string[] {
  const size = Math.ceil(jws.length / count);
  return Array.from(
    { length: count },
    (_, i) => `shc:/${i + 1}/${count}/${digitsOf(jws.slice(i * size, (i + 1) * size))}`,
  );
}

const picture = (text: string) => qrcode.toBuffer(text, { width: 700, margin: 4 });

/** A picture of codes side by side. */
async function sheetOf(...texts: string[]): Promise<Buffer> {
  const codes = await Promise.all(texts.map(picture));
  const width = 720 * texts.length;
  return sharp({ create: { width, height: 720, channels: 3, background: '#fff' } })
    .composite(codes.map((input, i) => ({ input, left: 720 * i + 10, top: 10 })))
    .png()
    .toBuffer();
}

describe('what a resident hears of a photograph', () => {
  let dir: string;
  let people: People;
  let running: Running;
  let count = 0;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'bisa-findings-'));
    writeFileSync(join(dir, 'trust.json'), JSON.stringify({ keys }));
    const config = readConfig({ BISA_DATA_DIR: join(dir, 'data') });
    const photos = openPhotos(config, trustOf(config, join(dir, 'trust.json')));
    await photos.read(await picture('halo'), 0);
    people = new People();
    running = await startHotline({
      config,
      photos,
      log: searchedLog(),
      channels: [people],
      web: false,
    });
  });

  afterAll(async () => {
    await running.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Sends a photograph as one's own, and gives what is answered. */
  async function shows(person: Person, photograph: Buffer): Promise<string> {
    let replies = await person.sends(photograph);
    const asks = (words: string) => replies.at(-1)?.text.includes(words) ?? false;
    if (asks('Setuju?')) replies = await person.says('ya');
    if (asks('sertifikat siapa')) replies = await person.says('punya saya');
    const answers = () => replies.map(({ text }) => text).filter((text) => !text.startsWith('Sebentar ya'));
    while (answers().length === 0) {
      await person.has(person.seen.length + 1);
      replies = person.seen.slice(-1);
    }
    return answers().join('\n');
  }

  /** Somebody who asked about a KTP and said nothing of doses. */
  async function someone(): Promise<Person> {
    const person = people.person(`warga-${count++}`);
    await person.says('mau bikin ktp bisa ga');
    return person;
  }

  /** What it says counts, if only as a claim. */
  const PROVEN = /Bisa urus KTP/;

  it.each<[string, string, RegExp, boolean]>([
    ['in order', code(), /cocok dengan tanda tangan penerbitnya\*\. Petugas/, true],
    [
      'by a key that ended since',
      code('ended'),
      /kini habis, tetapi masih berlaku waktu sertifikatnya terbit/,
      true,
    ],
    ['by a key that was withdrawn', code('terminated'), /sudah ditarik dari daftar penerbitnya/, false],
    ['by a key that was stolen', code('stolen'), /sudah dibatalkan oleh penerbitnya/, false],
    ['issued after its key had ended', code('late'), /di luar masa pakai tanda tangannya/, false],
    ['by nobody known', code('stranger'), /penerbitnya belum ada di daftar saya/, false],
    [
      'of the WHO by nobody known, and not by the schema',
      who('stranger', { dose: 0 }),
      /belum ada di daftar saya/,
      false,
    ],
    [
      'of the WHO by one who signs for it',
      who('current'),
      /cocok dengan tanda tangan penerbitnya\*\. Petugas/,
      true,
    ],
    ['of the WHO by a European key', who('european'), /terdaftar untuk jenis sertifikat lain/, false],
    [
      'signed, and not by the schema',
      code('current', { change: { dob: '17-04' } }),
      /tidak lengkap atau salah tulis/,
      false,
    ],
    [
      'with a dose to come',
      code('current', { on: '2021-10-05' }),
      /tanggal vaksin atau tes di dalamnya belum tiba/,
      false,
    ],
    [
      'issued on a day to come',
      code('current', { issued: '2021-10-05' }),
      /tanggal terbit sertifikatnya belum tiba/,
      false,
    ],
    ['of a past time', code('current', { expires: '2021-09-30' }), /masa berlakunya sudah lewat/, true],
    ['of a time to come', who('current', { valid_from: '2021-10-05' }), /masa berlakunya belum mulai/, true],
    [
      'without any date of its own',
      undated('2021-09-07'),
      /cocok dengan tanda tangan penerbitnya\*\. Petugas/,
      true,
    ],
    [
      'without any date of its own, and old',
      undated('2020-09-07'),
      /tidak menyebut sampai kapan berlaku/,
      true,
    ],
    ['cut in half', code().slice(0, 300), /rusak atau baru terbaca sebagian/, false],
    ['of a card, as cards are today', shc(card), /cocok dengan tanda tangan penerbitnya\*\. Petugas/, true],
    [
      'of a card of a laboratory',
      shc(clinic.sign(payload([laboratory], []))),
      /bukan sertifikat vaksin COVID-19[\s\S]*hasil tes/,
      false,
    ],
    [
      'of a card against another disease',
      shc(clinic.sign(payload([dose('140', '2021-09-01')], []))),
      /bukan sertifikat vaksin COVID-19[\s\S]*Tidak ada vaksin/,
      false,
    ],
    [
      'of a link to a card',
      'shlink:/eyJ1cmwiOiJodHRwczovL2NvbnRvaC5leGFtcGxlIn0',
      /tautan ke sertifikat/,
      false,
    ],
    [
      'of a link to a certificate',
      'https://validacertidao.saude.gov.br/#/ABCD',
      /tautan ke sertifikat/,
      false,
    ],
    ['of any link', 'https://contoh.example/', /alamat situs, bukan sertifikat/, false],
  ])('%s', async (_, text, heard, isProven) => {
    const answer = await shows(await someone(), await picture(text));
    expect(answer).toMatch(heard);
    expect(PROVEN.test(answer)).toBe(isProven);
    if (!/tidak cocok/.test(heard.source)) expect(answer).not.toMatch(/tidak cocok/);
  });

  it('of a forged one, that it is', async () => {
    const forged = issuers.current.sign(vaccination(siti, 2, '2021-09-07'), {
      issued: '2021-09-08',
      expires: '2022-09-08',
    });
    forged[forged.length - 1]! ^= 1;
    expect(await shows(await someone(), await picture(hc1(forged)))).toMatch(
      /tidak cocok dengan tanda tangan penerbitnya/,
    );
  });

  it('keeps the parts of a card until it is whole, in any order, and tells how many are missing', async () => {
    const person = await someone();
    const [first, second, third] = await Promise.all(partsOf(card, 3).map(picture));
    expect(await shows(person, third!)).toMatch(/masih kurang \*2\*/);
    expect(await shows(person, third!)).toMatch(/masih kurang \*2\*/);
    expect(await shows(person, first!)).toMatch(/masih kurang \*1\*/);
    const answer = await shows(person, second!);
    expect(answer).toMatch(/cocok dengan tanda tangan penerbitnya/);
    expect(answer).toMatch(PROVEN);
  });

  it('mixes no parts of two cards', async () => {
    const person = await someone();
    const other = clinic.sign(payload([dose('511', '2021-06-10')], []));
    const [mine, hers] = [partsOf(card, 2), partsOf(other, 2)];
    expect(await shows(person, await picture(mine[0]!))).toMatch(/masih kurang \*1\*/);
    expect(await shows(person, await picture(hers[1]!))).toMatch(/belum membentuk satu sertifikat/);
    const answer = await shows(person, await picture(mine[1]!));
    expect(answer).toMatch(/dosis 2 ·/);
    expect(await shows(person, await picture(hers[0]!))).toMatch(/dosis 1 ·/);
  });

  it('a tampered part makes no card, and the right one does', async () => {
    const person = await someone();
    const [first, second] = partsOf(card, 2);
    const tampered = second!.replace(/\d\d(?=\d{8}$)/, (pair) => (pair === '20' ? '21' : '20'));
    await shows(person, await picture(first!));
    const answer = await shows(person, await picture(tampered));
    expect(answer).toMatch(/belum membentuk|tidak cocok/);
    expect(answer).not.toMatch(PROVEN);
    expect(await shows(person, await sheetOf(...partsOf(card, 2)))).toMatch(PROVEN);
  });
});
