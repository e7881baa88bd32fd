import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureType, sendableType } from '../../src/officers/picture.js';

const image = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#0a0' } });

/** A chunk of a PNG; nobody looks at its checksum here. */
const chunk = (type: string, data: Uint8Array) =>
  Buffer.concat([Buffer.of(0, 0, 0, data.length), Buffer.from(type), data, Buffer.alloc(4)]);

/** The picture with the chunk behind its head by which a PNG says that it moves. */
function moving(png: Buffer): Buffer {
  const head = 8 + 25;
  return Buffer.concat([png.subarray(0, head), chunk('acTL', Buffer.alloc(8)), png.subarray(head)]);
}

describe('what a picture is', () => {
  it('is told by its first bytes', async () => {
    const png = await image().png().toBuffer();
    const files = [await image().jpeg().toBuffer(), png, moving(png), await image().webp().toBuffer()];
    expect(await Promise.all(files.map(pictureType))).toEqual([
      'image/jpeg',
      'image/png',
      'image/png',
      'image/webp',
    ]);
    expect(await Promise.all(files.map(sendableType))).toEqual([
      'image/jpeg',
      'image/png',
      'image/png',
      null,
    ]);
  });

  it('is told of a file that was cut off, too', async () => {
    for (const type of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await image().toFormat(type).toBuffer();
      expect(await pictureType(bytes.subarray(0, 40))).toBe(`image/${type}`);
    }
  });

  it.each([
    ['a GIF', () => image().gif().toBuffer()],
    ['a TIFF', () => image().tiff().toBuffer()],
    ['an AVIF', () => image().avif().toBuffer()],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['an archive', () => Buffer.from('504b0304140000000800', 'hex')],
    ['a page', () => Buffer.from('<!doctype html><p>')],
    ['another beginning', () => Buffer.from('RIFF\x10\0\0\0AVI LIST', 'latin1')],
    ['nothing', () => Buffer.alloc(0)],
    ['a byte', () => Buffer.of(0xff)],
  ])('%s is none that is shown', async (_, bytes) => {
    expect(await pictureType(await bytes())).toBeNull();
  });
});
