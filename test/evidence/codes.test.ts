import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, type WriterOptions, writeBarcode } from 'zxing-wasm/writer';
import { openEnvelope } from '../../src/evidence/hcert.js';
import { readPhotograph } from '../../src/evidence/passes.js';
import { loadDecoder } from '../../src/evidence/reading/zxing.js';
import { DEGRADED_TEXTS } from '../support/degraded.js';
import { effort } from '../support/effort.js';
import { PATIENCE } from '../support/patience.js';
import { grain, pdfOf } from '../support/pictures.js';
import { structuredAppend } from '../support/structured-append.js';

const CERTIFICATES = readFileSync(DEGRADED_TEXTS, 'utf8').trim().split('\n');
const [CERTIFICATE, OTHER] = CERTIFICATES as [string, string];
const LINK = 'https://contoh.example/aplikasi';

beforeAll(async () => {
  await loadDecoder();
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer as ArrayBuffer },
    fireImmediately: true,
  });
});

/** What is read must not depend on how busy the machine is. */
const read = (bytes: Uint8Array) => readPhotograph(bytes, PATIENCE.timeout);
const fixture = (name: string) => read(readFileSync(join('test/fixtures/codes', name)));
const isWhole = (text: string) => !('broken' in openEnvelope(text));
const codeOf = (text: string, width = 400) =>
  qrcode.toBuffer(text, { width, margin: 4, errorCorrectionLevel: 'Q' });

describe('of what was once not read', () => {
  test.each(['aztec-dcc.png', 'structured-append-two-in-picture.png', 'transparent-bg-white-modules.png'])(
    '%s: the certificate',
    async (name) => {
      const { texts, reason } = await fixture(name);
      expect([texts.length, reason]).toEqual([1, null]);
      expect(texts.every(isWhole)).toBe(true);
    },
  );

  test('nine-on-page.png: all nine', async () => {
    const { texts, reason } = await fixture('nine-on-page.png');
    expect([texts.length, reason]).toEqual([9, null]);
    expect(texts.every(isWhole)).toBe(true);
  });

  test('two-codes-certificate-blurred-url-sharp.jpg: the address and the certificate', async () => {
    const { texts } = await fixture('two-codes-certificate-blurred-url-sharp.jpg');
    expect(texts).toContain('https://www.example.go.id/aplikasi');
    expect(texts.filter(isWhole)).toHaveLength(1);
  });
});

test.each([
  ['Aztec', 12],
  ['DataMatrix', 12],
  ['PDF417', 180],
  ['PDF417', -33],
  ['PDF417', 100],
] as const)('%s is read, upright and turned by %i°', async (format, turn) => {
  const options: WriterOptions = { format, scale: 4 };
  const { image } = await writeBarcode(OTHER, options);
  const picture = Buffer.from(await image!.arrayBuffer());
  expect(await read(picture)).toEqual({ texts: [OTHER], reason: null });
  const turned = await sharp(picture)
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: 'white' })
    .rotate(turn, { background: '#ddd' })
    .jpeg()
    .toBuffer();
  expect(await read(turned)).toEqual({ texts: [OTHER], reason: null });
});

test('sixteen codes on a page are as many', async () => {
  const sixteen = CERTIFICATES.slice(0, 16);
  const { texts } = await read(await sheet(await Promise.all(sixteen.map((text) => codeOf(text, 330))), 4));
  expect(new Set(texts)).toEqual(new Set(sixteen));
});

describe('a certificate beside the address of an application', () => {
  const beside = async (blur: number) => {
    const certificate = await sharp(await codeOf(CERTIFICATE, 360))
      .blur(blur)
      .toBuffer();
    return sheet([certificate, await codeOf(LINK, 300)], 2);
  };

  test('is read where it can be', async () => {
    const { texts, reason } = await read(await beside(1.5));
    expect([new Set(texts), reason]).toEqual([new Set([LINK, CERTIFICATE]), null]);
  });

  test('is told where it cannot', async () => {
    for (const blur of [4, 6])
      expect(await readPhotograph(await beside(blur))).toEqual({ texts: [LINK], reason: 'blurred' });
  });

  test('is read on a large photograph of which it is a small part', async () => {
    const photo = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#cba' } }).composite(
      [
        { input: await codeOf(LINK, 900), left: 300, top: 300 },
        { input: await codeOf(CERTIFICATE, 420), left: 2600, top: 1900 },
      ],
    );
    expect(new Set((await read(await photo.jpeg().toBuffer())).texts)).toEqual(new Set([LINK, CERTIFICATE]));
  });

  test('alone, nothing more is told', async () => {
    expect(await read(await sheet([await codeOf(LINK)], 1))).toEqual({ texts: [LINK], reason: null });
  });
});

describe('a text in several codes', () => {
  test('is joined, in whatever order they stand', async () => {
    const [a, b, c] = await structuredAppend(CERTIFICATE, 3, 77);
    expect(await read(await sheet([c!, a!, b!], 2))).toEqual({ texts: [CERTIFICATE], reason: null });
  });

  test('is joined over the pages of a PDF', async () => {
    const parts = await structuredAppend(CERTIFICATE, 2, 5);
    const pages = await Promise.all(parts.map((part) => sharp(part).resize(400, 400).jpeg().toBuffer()));
    expect(await read(pdfOf(pages))).toEqual({ texts: [CERTIFICATE], reason: null });
  });

  test('is no text without one of them, and this is said', async () => {
    const [a, , c] = await structuredAppend(CERTIFICATE, 3, 77);
    expect(await read(a!)).toEqual({ texts: [], reason: 'incomplete' });
    expect(await read(await sheet([a!, c!, await codeOf(LINK)], 3))).toEqual({
      texts: [LINK],
      reason: 'incomplete',
    });
  });

  test('is told apart from another', async () => {
    const mine = await structuredAppend(CERTIFICATE, 2, 77);
    const theirs = await structuredAppend(OTHER, 2, 78);
    expect(new Set((await read(await sheet([...mine, ...theirs], 2))).texts)).toEqual(
      new Set([CERTIFICATE, OTHER]),
    );
    expect(await read(await sheet([mine[0]!, theirs[1]!], 2))).toEqual({ texts: [], reason: 'incomplete' });
    const alike = await structuredAppend(OTHER, 2, 77);
    expect(await read(await sheet([...mine, alike[1]!], 2))).toEqual({ texts: [], reason: 'incomplete' });
  });
});

describe('a code is read', () => {
  /** A code drawn with other colours than black on white. */
  const painted = async (dark: number[], light: number[], format: 'png' | 'jpeg' = 'png') => {
    const { data, info } = await sharp(await codeOf(CERTIFICATE, 480))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const channels = dark.length as 3 | 4;
    const pixels = Buffer.from([...data].flatMap((level) => (level < 128 ? dark : light)));
    return sharp(pixels, { raw: { width: info.width, height: info.height, channels } })
      .toFormat(format)
      .toBuffer();
  };

  test.each([
    ['red on green of the same luma', [200, 30, 40], [40, 120, 20]],
    ['green on red', [0, 130, 0], [255, 0, 0]],
    ['blue on brown', [30, 60, 230], [110, 55, 10]],
    ['yellow on white', [255, 240, 60], [255, 255, 255]],
    ['white on dark blue', [250, 250, 250], [10, 20, 80]],
  ])('%s', async (_, dark, light) => {
    expect(await read(await painted(dark, light))).toEqual({ texts: [CERTIFICATE], reason: null });
    expect((await read(await painted(dark, light, 'jpeg'))).texts).toEqual([CERTIFICATE]);
  });

  test('in colours of the same luma beside an address in black', async () => {
    const page = await sheet([await codeOf(LINK), await painted([255, 0, 0], [0, 130, 0])], 2);
    expect(await read(page)).toEqual({ texts: [LINK, CERTIFICATE], reason: null });
  });

  test.each([0, 255])('in colours of the same luma amid nothing, whatever its colour (%i)', async (level) => {
    const around = { r: level, g: level, b: level, alpha: 0 };
    const picture = sharp(await painted([255, 0, 0], [0, 130, 0])).extend({
      ...{ top: 30, bottom: 30, left: 30, right: 30 },
      background: around,
    });
    expect(await read(await picture.png().toBuffer())).toEqual({ texts: [CERTIFICATE], reason: null });
  });

  test.each([
    ['white modules on nothing', [255, 255, 255, 255], [0, 0, 0, 0]],
    ['dark modules on nothing', [0, 0, 0, 255], [255, 255, 255, 0]],
    ['nothing in white', [0, 0, 0, 0], [255, 255, 255, 255]],
    ['nothing in black', [255, 255, 255, 0], [0, 0, 0, 255]],
    ['half transparent white modules', [255, 255, 255, 160], [0, 0, 0, 0]],
  ])('%s', async (_, dark, light) => {
    expect(await read(await painted(dark, light))).toEqual({ texts: [CERTIFICATE], reason: null });
  });
});

describe('a PDF', () => {
  const noise = () => grain(400, 400).jpeg({ quality: 10 }).toBuffer();
  const page = async (text: string) =>
    sharp(await codeOf(text))
      .jpeg()
      .toBuffer();

  test('with a certificate behind pages that take long', async () => {
    const slow = await noise();
    const pdf = pdfOf([slow, await page(CERTIFICATE), slow, await page(OTHER)]);
    expect(await read(pdf)).toEqual({ texts: [CERTIFICATE, OTHER], reason: null });
  });

  test('of 500 pages ends soon, its first ones read', async () => {
    const slow = await noise();
    const pages = [slow, await page(CERTIFICATE), ...Array.from({ length: 498 }, () => slow)];
    const spent = effort();
    expect((await readPhotograph(pdfOf(pages))).texts).toEqual([CERTIFICATE]);
    expect(spent()).toBeLessThan(7_000);
  });

  test('with more pages than are looked at is not told to have no code', async () => {
    const blank = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const pages = (count: number) => pdfOf(Array.from({ length: count }, () => blank));
    expect(await read(pages(1))).toEqual({ texts: [], reason: 'no_code' });
    expect(await readPhotograph(pages(60), 100)).toEqual({ texts: [], reason: 'many_pages' });
  });
});

/** Pictures on a light table, so many in a row. */
async function sheet(pictures: Buffer[], columns: number): Promise<Buffer> {
  const cell =
    40 + Math.max(...(await Promise.all(pictures.map(async (one) => (await sharp(one).metadata()).width))));
  const rows = Math.ceil(pictures.length / columns);
  return sharp({ create: { width: cell * columns, height: cell * rows, channels: 3, background: '#f4f1ea' } })
    .composite(
      pictures.map((input, place) => ({
        input,
        left: 20 + cell * (place % columns),
        top: 20 + cell * Math.floor(place / columns),
      })),
    )
    .png()
    .toBuffer();
}
