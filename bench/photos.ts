/**
 * Reading QR codes in photographs: our reader against zxing-wasm alone and jsQR, all from the same pixels. First the
 * photographs of ZXing's test set that are fixtures here, then codes of a certificate's density out of focus.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { readPhotograph } from '../src/evidence/passes.js';
import { openPhotograph, type Picture } from '../src/evidence/photograph.js';
import { openEvidenceReader } from '../src/evidence/reader.js';
import { loadDecoder } from '../src/evidence/reading/zxing.js';
import { TrustList } from '../src/evidence/trust.js';
import { median, percentile } from './measure.js';
import { figure, type Table, times } from './table.js';

const FIXTURES = 'test/fixtures/photos';
/** A photograph is read so often after a first time that warms up; the fastest time counts. */
const ROUNDS = 2;

const CERTIFICATES = 16;
/** The side of a code and its margin (pixels). */
const CODE_SIDE = 400;
/** Standard deviations of the blur (pixels). */
const BLURS = [0, 1, 2, 2.5, 3];
/** The characters of base45, in which EU certificates are written. */
const BASE45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** A file, and the text of the code in it. */
interface Photo {
  bytes: Uint8Array;
  text: string;
}

interface Reader {
  name: string;
  /** The texts of the codes in a file. */
  read(bytes: Uint8Array): Promise<string[]>;
}

/** Share read and time of the photographs, and share read of certificates by how blurred they are. */
export async function photos(): Promise<Table[]> {
  await loadDecoder();
  const pool = openEvidenceReader({ trust: new TrustList() });
  const ours: Reader = {
    name: 'Bisa, in the calling thread',
    read: async (bytes) => (await readPhotograph(bytes)).texts,
  };
  const pooled: Reader = {
    name: 'Bisa, through its worker threads',
    read: async (bytes) => (await pool.read(bytes, 0)).codes.map(({ qr }) => qr ?? ''),
  };
  const peers: Reader[] = [
    { name: 'zxing-wasm 3.1 alone, with all its `try` options', read: onPixels(zxing) },
    { name: 'jsQR 1.4', read: onPixels(jsQr) },
  ];
  const unpacking: Reader = { name: '(unpacking alone)', read: onPixels(async () => []) };
  try {
    return [await ofPhotographs([ours, pooled, ...peers, unpacking]), await ofCertificates([ours, ...peers])];
  } finally {
    await pool.close();
  }
}

async function ofPhotographs(readers: Reader[]): Promise<Table> {
  const fixtures = readFixtures();
  const results = [];
  for (const { name, read } of readers) {
    const fastest: number[] = [];
    let found = 0;
    for (const { bytes, text } of fixtures) {
      const texts = await read(bytes);
      if (texts.some((one) => one.trim() === text.trim())) found++;
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        await read(bytes);
        rounds.push(performance.now() - started);
      }
      fastest.push(Math.min(...rounds));
    }
    results.push({ name, found, middle: median(fastest), slow: percentile(fastest, 0.95) });
  }
  const [first] = results;
  return {
    title: `${fixtures.length} photographs of QR codes`,
    columns: ['reader', 'read', 'ms, median', 'ms, 95th percentile', 'median against Bisa'],
    rows: results.map(({ name, found, middle, slow }) => [
      name,
      found ? `${found} (${share(found, fixtures.length)})` : '–',
      figure(middle),
      figure(slow),
      times(middle / first!.middle),
    ]),
    notes: [
      "ZXing's blackbox sets qrcode-2, -4 and -5: crumpled, tilted and badly lit codes. Read: the expected text is found.",
      'Everything from the bytes of the file on: unpacking it to grey pixels the right way up (our `openPhotograph` ' +
        'for all, also listed alone) and decoding; jsQR then needs them as RGBA. Through the worker threads also the ' +
        'way there and back and the reading of what the code says. One photograph at a time.',
      `A photograph's time is the faster of ${ROUNDS} after a first.`,
    ],
  };
}

async function ofCertificates(readers: Reader[]): Promise<Table> {
  const codes = await Promise.all(Array.from({ length: CERTIFICATES }, (_, i) => certificateCode(i)));
  const rows: string[][] = readers.map(({ name }) => [name]);
  for (const blur of BLURS) {
    const blurred = await Promise.all(codes.map((code) => outOfFocus(code, blur)));
    for (const [i, { read }] of readers.entries()) {
      let found = 0;
      for (const { bytes, text } of blurred) if ((await read(bytes)).includes(text)) found++;
      rows[i]!.push(share(found, CERTIFICATES));
    }
  }
  return {
    title: `${CERTIFICATES} codes of the density of a certificate, out of focus`,
    columns: ['reader', ...BLURS.map((blur) => (blur ? `read at σ ${blur} px` : 'read when sharp'))],
    rows,
    notes: [
      `450 to 650 characters of base45 with error correction Q (as the EU certificates), ${CODE_SIDE} pixels a side, ` +
        'Gaussian blur, JPEG. Made anew from fixed seeds.',
    ],
  };
}

function onPixels(decode: (picture: Picture) => Promise<string[]>): Reader['read'] {
  return async (bytes) => {
    const picture = await openPhotograph(bytes);
    return typeof picture === 'string' ? [] : decode(picture);
  };
}

const ZXING: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: true,
  textMode: 'Plain',
};

async function zxing({ pixels, width, height }: Picture): Promise<string[]> {
  const greymap = Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
  return (await readBarcodes(greymap, ZXING)).map(({ text }) => text);
}

async function jsQr({ pixels, width, height }: Picture): Promise<string[]> {
  const rgba = new Uint8ClampedArray(pixels.length * 4);
  for (let at = 0; at < pixels.length; at++) {
    rgba[at * 4] = rgba[at * 4 + 1] = rgba[at * 4 + 2] = pixels[at]!;
    rgba[at * 4 + 3] = 255;
  }
  const code = jsqr.default(rgba, width, height);
  return code ? [code.data] : [];
}

function readFixtures(): Photo[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(png|jpg)$/.test(path))
    .sort()
    .map((path) => ({
      bytes: readFileSync(join(FIXTURES, path)),
      text: readFileSync(join(FIXTURES, path.replace(/\.\w+$/, '.txt')), 'utf8'),
    }));
}

async function certificateCode(seed: number): Promise<Photo> {
  const random = Buffer.concat(
    Array.from({ length: 12 }, (_, i) => createHash('sha512').update(`${seed} ${i}`).digest()),
  );
  const length = 450 + (random.readUInt16BE() % 200);
  const text = `HC1:${Array.from(random.subarray(0, length), (byte) => BASE45[byte % 45]).join('')}`;
  const options = { width: CODE_SIDE, margin: 4, errorCorrectionLevel: 'Q' } as const;
  return { text, bytes: await qrcode.toBuffer(text, options) };
}

async function outOfFocus({ bytes, text }: Photo, sigma: number): Promise<Photo> {
  const picture = sigma ? sharp(bytes).blur(sigma) : sharp(bytes);
  return { text, bytes: await picture.jpeg({ quality: 80 }).toBuffer() };
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
