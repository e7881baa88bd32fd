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
import { effort } from '../support/effort.js';
import { PATIENCE } from '../support/patience.js';
import { gifOf, pdfOf } from '../support/pictures.js';
import { runs } from '../support/runs.js';

fc.configureGlobal({ seed: 440 });

beforeAll(loadDecoder);

const TEXT = 'HC1:CONTOH KODE UNTUK PENGUJIAN';
const code = await qrcode.toBuffer(TEXT, { width: 400, margin: 4 });
/** What is read must not depend on how busy the machine is. */
const PATIENT = PATIENCE.timeout;
const read = async (bytes: Uint8Array) => {
  const { texts, reason } = await readPhotograph(bytes, PATIENT);
  return reason ?? texts;
};

/**
 * The photographs whose expected text is not read, out of all that ZXing's sets here have. The text beside 13 is
 * misspelt: its code says `photography`, as the picture 12 does.
 */
const UNREAD = ['qrcode-2/13.png'];
const PHOTOS = 'test/fixtures/photos';
const photos = readdirSync(PHOTOS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(png|jpg)$/.test(name))
  .sort();
/** Of each set every third, for their photographs are alike; all of them with `TEST_RUNS=3`. */
const THIRD = Math.ceil(photos.length / 3);
const step = Math.max(1, Math.floor(photos.length / runs(THIRD)));
const looked = photos.filter((name, i) => i % step === 0 || UNREAD.includes(name));

test('every photograph is read but those named, and nothing else is read in any', async () => {
  const unread: string[] = [];
  for (const name of looked) {
    const expected = readFileSync(join(PHOTOS, name.replace(/\.\w+$/, '.txt')), 'utf8').trim();
    const { texts } = await readPhotograph(readFileSync(join(PHOTOS, name)), PATIENT);
    if (!texts.some((text) => text.trim() === expected)) unread.push(name);
    else expect(texts, name).toHaveLength(name === 'qrcode-2/16.png' ? 2 : 1); // a code within a code
  }
  expect(photos).toHaveLength(78);
  expect(looked.length).toBeGreaterThanOrEqual(THIRD);
  expect(unread).toEqual(UNREAD);
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

  test('the largest photograph of a phone: 108 million pixels, which are reduced as they are unpacked', async () => {
    const table = sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#777' } });
    const large = await qrcode.toBuffer(TEXT, { width: 1_200, margin: 4 });
    const photo = await table
      .composite([{ input: large, left: 7_000, top: 5_000 }])
      .jpeg()
      .toBuffer();
    expect(await read(photo)).toEqual([TEXT]);
    expect(await openPhotograph(photo)).toMatchObject({ width: 4096, height: 3072 });
    // one that claims to be a little higher
    const frame = photo.indexOf(Buffer.from('ffc0', 'hex'));
    photo.writeUInt16BE(9_100, frame + 5);
    expect(await read(photo)).toBe('too_large');
  });

  test('a large photograph in which it is small', async () => {
    const table = sharp({ create: { width: 4500, height: 6000, channels: 3, background: '#777' } });
    const photo = await table
      .composite([{ input: code, left: 3000, top: 3800 }])
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
    expect((await readPhotograph(await both.png().toBuffer(), PATIENT)).texts.sort()).toEqual([
      TEXT,
      'https://contoh.example',
    ]);
  });

  test('a blurred photograph of the density of a certificate', async () => {
    const dense = `HC1:${'NCFOXN%TSMAHN-H/ZSR5J3ZJ0L6QMV'.repeat(18)}`;
    const sharpCode = await qrcode.toBuffer(dense, { width: 400, margin: 4, errorCorrectionLevel: 'L' });
    for (const sigma of [1, 2, 2.5, 3])
      expect(await read(await sharp(sharpCode).blur(sigma).jpeg().toBuffer())).toEqual([dense]);
  });

  test('a PDF, whatever lies before its head, and its second page', async () => {
    const jpeg = await sharp(code).jpeg().toBuffer();
    const empty = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    expect(await read(pdfOf([jpeg]))).toEqual([TEXT]);
    expect(await read(Buffer.concat([Buffer.from('\n\n'), pdfOf([jpeg])]))).toEqual([TEXT]);
    expect(await read(pdfOf([empty, jpeg]))).toEqual([TEXT]);
    expect(await read(pdfOf([empty], 400, 60))).toBe('no_code');
    // A page that claims to be a kilometre wide is drawn no larger than any other.
    expect(await read(pdfOf([jpeg], 3_000_000))).toEqual([TEXT]);
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
    [
      'HEIC of which nothing is left',
      'not_image',
      Buffer.from('0000001c66747970686569630000000068656963', 'hex'),
    ],
    ['the head of a JPEG', 'not_image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['40 MB', 'too_large', Buffer.alloc(40 * 1024 * 1024)],
    ['a little too much', 'too_large', Buffer.alloc(MAX_FILE_BYTES + 1)],
    ['a pixel bomb', 'too_large', pngOf(60_000, 60_000)],
    ['a long pixel bomb', 'not_image', pngOf(2 ** 31 - 1, 1)],
    ['a few bytes that claim 49 million pixels', 'not_image', gifOf(7_000, 7_000)],
    ['a few bytes that claim more than any phone', 'too_large', gifOf(8_900, 8_900)],
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

  test('a code too small, under a reflection, cut off', async () => {
    const dense = `HC1:${'NCFOXN%TSMAHN-H/ZSR5J3ZJ0L6QMV'.repeat(18)}`;
    const large = await qrcode.toBuffer(dense, { width: 600, margin: 4, errorCorrectionLevel: 'L' });
    const table = () => sharp({ create: { width: 400, height: 400, channels: 3, background: '#ccc' } });
    const tiny = await sharp(large).resize(110).toBuffer();
    const far = await table()
      .composite([{ input: tiny }])
      .png()
      .toBuffer();
    expect(await read(await sharp(far).blur(0.9).jpeg().toBuffer())).toBe('too_small');
    const patch = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><ellipse cx="315" cy="300" rx="180" ry="128" fill="#fff"/></svg>',
    );
    const shining = sharp(
      await sharp(large)
        .composite([{ input: patch }])
        .toBuffer(),
    );
    expect(await read(await shining.jpeg().toBuffer())).toBe('glare');
    const half = await sharp(large).extract({ left: 0, top: 0, width: 600, height: 360 }).jpeg().toBuffer();
    expect(await read(half)).toBe('cut_off');
  });

  test('within its time', async () => {
    const sharpCode = await qrcode.toBuffer(`HC1:${'NCFOXN%TSM'.repeat(54)}`, { width: 400, margin: 4 });
    const hopeless = await sharp(sharpCode).blur(5).jpeg().toBuffer();
    const hurried = effort();
    const { texts, reason } = await readPhotograph(hopeless, 0);
    const little = hurried();
    expect({ texts, reason }).toEqual({ texts: [], reason: expect.stringMatching(/^(blurred|no_code)$/) });
    // the passes up to the first question are a small part of all
    const patient = effort();
    await readPhotograph(hopeless, PATIENT);
    expect(little).toBeLessThan(patient() / 2);
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
        expect(await read(bytes)).toMatch(/^(not_image|no_code|blurred|too_large|pdf)$/);
      }),
      { numRuns: runs(60) },
    );
  });

  test('pictures with single bytes changed', async () => {
    const jpeg = await sharp(code).resize(150).jpeg().toBuffer();
    await fc.assert(
      fc.asyncProperty(fc.nat(jpeg.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(jpeg);
        changed[at] = byte;
        const { texts, reason } = await readPhotograph(changed);
        expect(reason === null ? texts.length : texts).not.toBe(0);
      }),
      { numRuns: runs(10) },
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
