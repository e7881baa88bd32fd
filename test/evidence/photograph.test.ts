import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import qrcode from 'qrcode';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPhotograph } from '../../src/evidence/passes.js';
import { MAX_FILE_BYTES, openPhotograph } from '../../src/evidence/photograph.js';
import { loadDecoder } from '../../src/evidence/reading/zxing.js';

fc.configureGlobal({ seed: 440 });

beforeAll(loadDecoder);

const TEXT = 'HC1:CONTOH KODE UNTUK PENGUJIAN';
const code = await qrcode.toBuffer(TEXT, { width: 400, margin: 4 });
const read = async (bytes: Uint8Array) => {
  const { texts, reason } = await readPhotograph(bytes);
  return reason ?? texts;
};

/** Of ZXing's photographs, those whose code is read; the rest lie on creased cloth or are cut off. */
const FLOORS = { 'qrcode-2': 33, 'qrcode-4': 19, 'qrcode-5': 19 };

describe.each(Object.entries(FLOORS))('of the photographs %s', (folder, floor) => {
  const root = join('test/fixtures/photos', folder);
  test(`at least ${floor} are read`, async () => {
    let read = 0;
    for (const name of readdirSync(root).filter((name) => /\.(png|jpg)$/.test(name))) {
      const expected = readFileSync(join(root, name.replace(/\.\w+$/, '.txt')), 'utf8');
      const { texts } = await readPhotograph(readFileSync(join(root, name)));
      if (texts.some((text) => text.trim() === expected.trim())) read++;
    }
    expect(read).toBeGreaterThanOrEqual(floor);
  });
});

describe('a code is read from', () => {
  const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
  test.each(formats)('%s', async (format) => {
    expect(await read(await sharp(code).toFormat(format).toBuffer())).toEqual([TEXT]);
  });

  test('a picture on its side, its top told by EXIF', async () => {
    for (const orientation of [2, 3, 5, 6, 8])
      expect(await read(await sharp(code).jpeg().withMetadata({ orientation }).toBuffer())).toEqual([TEXT]);
    const wide = await sharp(code).extend({ right: 200 }).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await openPhotograph(wide)).toMatchObject({ width: 400, height: 600 });
  });

  test('black modules on nothing (transparency)', async () => {
    const { data, info } = await sharp(code).greyscale().raw().toBuffer({ resolveWithObject: true });
    const clear = Buffer.alloc(data.length * 4);
    for (const [at, level] of data.entries()) clear[at * 4 + 3] = level < 128 ? 255 : 0;
    const raw = { width: info.width, height: info.height, channels: 4 as const };
    expect(await read(await sharp(clear, { raw }).png().toBuffer())).toEqual([TEXT]);
  });

  test('light modules on dark, a rotated one, 16 bits and CMYK', async () => {
    expect(await read(await sharp(code).negate({ alpha: false }).png().toBuffer())).toEqual([TEXT]);
    expect(await read(await sharp(code).rotate(33, { background: 'white' }).png().toBuffer())).toEqual([
      TEXT,
    ]);
    expect(await read(await sharp(code).toColourspace('rgb16').png().toBuffer())).toEqual([TEXT]);
    expect(await read(await sharp(code).toColourspace('cmyk').jpeg().toBuffer())).toEqual([TEXT]);
  });

  test('a large photograph in which it is small', async () => {
    const table = sharp({ create: { width: 6000, height: 8000, channels: 3, background: '#777' } });
    const photo = await table
      .composite([{ input: code, left: 4000, top: 5000 }])
      .jpeg()
      .toBuffer();
    expect(await read(photo)).toEqual([TEXT]);
  });

  test('the first frame of an animation only', async () => {
    const empty = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const animation = (frames: Buffer[], format: 'webp' | 'gif') =>
      sharp(frames, { join: { animated: true } })
        [format]({ loop: 0 })
        .toBuffer();
    for (const format of ['webp', 'gif'] as const) {
      expect(await read(await animation([code, empty], format))).toEqual([TEXT]);
      expect(await read(await animation([empty, code], format))).toBe('no_code');
    }
  });

  test('a picture with several, each once', async () => {
    const other = await qrcode.toBuffer('https://contoh.example', { width: 400 });
    const both = sharp({ create: { width: 1400, height: 500, channels: 3, background: '#fff' } }).composite([
      { input: code, left: 20, top: 50 },
      { input: other, left: 480, top: 50 },
      { input: code, left: 940, top: 50 },
    ]);
    expect((await readPhotograph(await both.png().toBuffer())).texts.sort()).toEqual([
      TEXT,
      'https://contoh.example',
    ]);
  });

  test('a blurred photograph of the density of a certificate', async () => {
    const dense = `HC1:${'NCFOXN%TSMAHN-H/ZSR5J3ZJ0L6QMV'.repeat(18)}`;
    const sharpCode = await qrcode.toBuffer(dense, { width: 400, margin: 4, errorCorrectionLevel: 'L' });
    for (const sigma of [1, 2, 2.5])
      expect(await read(await sharp(sharpCode).blur(sigma).jpeg().toBuffer())).toEqual([dense]);
  });

  test('a JPEG cut off below it', async () => {
    const tall = await sharp(code).extend({ bottom: 600, background: 'white' }).jpeg().toBuffer();
    expect(await read(tall.subarray(0, tall.length - 200))).toEqual([TEXT]);
  });
});

describe('what cannot be read is told apart', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><rect width="800" height="800"/></svg>';
  test.each<[string, string, Uint8Array]>([
    ['nothing', 'not_image', new Uint8Array()],
    ['text', 'not_image', Buffer.from('ini bukan foto')],
    ['SVG', 'not_image', Buffer.from(svg)],
    ['SVG behind an XML head', 'not_image', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['TIFF', 'not_image', Buffer.from('49492a0008000000', 'hex')],
    ['PDF', 'pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['PDF behind a few bytes', 'pdf', Buffer.from('\n\n%PDF-1.4')],
    ['the head of a JPEG', 'not_image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['40 MB', 'too_large', Buffer.alloc(40 * 1024 * 1024)],
    ['a little too much', 'too_large', Buffer.alloc(MAX_FILE_BYTES + 1)],
    ['a pixel bomb', 'too_large', pngOf(60_000, 60_000)],
    ['a long pixel bomb', 'not_image', pngOf(2 ** 31 - 1, 1)],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await read(bytes)).toBe(reason);
  });

  test('pictures cut off early', async () => {
    const webp = await sharp(code).webp().toBuffer();
    const png = await sharp(code).png().toBuffer();
    for (const bytes of [webp, png])
      for (const share of [0.1, 0.3, 0.5])
        expect(await read(bytes.subarray(0, bytes.length * share))).toBe('not_image');
  });

  test('a fine picture without a code, and a code out of focus', async () => {
    const letter = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="900" height="900" fill="#eee"/>
      ${Array.from({ length: 18 }, (_, line) => `<text x="40" y="${line * 45 + 60}" font-size="28">Surat ${line}</text>`).join('')}</svg>`,
    );
    expect(await read(await sharp(letter).jpeg().toBuffer())).toBe('no_code');
    const flat = sharp({ create: { width: 900, height: 900, channels: 3, background: '#987' } });
    expect(await read(await flat.jpeg().toBuffer())).toBe('no_code');
    expect(await read(await sharp(code).blur(14).jpeg().toBuffer())).toBe('blurred');
  });

  test('any bytes behind the head of a picture', async () => {
    const heads = [
      'ffd8ffe0',
      '89504e470d0a1a0a',
      '474946383961',
      '52494646ffffff0057454250',
      '0000002066747970',
    ];
    const file = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }))
      .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'hex'), rest]));
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        expect(await read(bytes)).toMatch(/^(not_image|no_code|blurred|too_large)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('pictures with single bytes changed', async () => {
    const jpeg = await sharp(code).jpeg().toBuffer();
    await fc.assert(
      fc.asyncProperty(fc.nat(jpeg.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(jpeg);
        changed[at] = byte;
        const { texts, reason } = await readPhotograph(changed);
        expect(reason === null ? texts.length : texts).not.toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

/** A PNG of a few bytes that claims a size. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, checksum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const pixels = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
