import sharp, { type Sharp } from 'sharp';
import { isPicture } from '../file-head.js';
import { greyOf, otherwise, type Unpacked } from './colours.js';
import type { Evidence } from './evidence.js';
import { unpackHeic } from './heic.js';

/** Files above this are not opened (bytes). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/**
 * A picture above this is not unpacked (pixels). JPEG comes out of phones with up to 108 million (12,000 by 9,000; those
 * of 200 million are larger than a file may be), and is reduced while it is unpacked. All else is unpacked whole: the
 * largest are the HEIC photographs of an iPhone (8064 by 6048).
 */
const MAX_PIXELS = { jpeg: 108_000_000, other: 50_000_000 };

/**
 * Above so many pixels a file has to hold some picture: no less than a byte for so many of them, which is less than a
 * screenshot of a white page with one code takes. A few bytes that claim to be millions of pixels are not unpacked.
 */
const EMPTY_PIXELS = 2_000_000;
const EMPTY_PIXELS_A_BYTE = 1_000;

/** The longest side the picture is kept at (pixels): enough for a certificate code on a tenth of a photograph. */
const MAX_SIDE = 4096;

/**
 * Pictures above this (longest side, pixels) are reduced for a first look: to a half, a quarter or an eighth, as long
 * as so many pixels are left. A JPEG is reduced so while it is unpacked, which leaves the most of the work out.
 */
const LARGE = 2400;
const FIRST_LOOK = 900;

/** Seconds after which libvips gives up on a file. */
const UNPACK_SECONDS = 8;

// libvips would keep what it unpacked for a while, but photographs of certificates are kept nowhere.
sharp.cache(false);

/** A greyscale picture, one byte a pixel, row by row. */
export interface Picture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** A photograph's picture. */
export interface Photograph extends Picture {
  /** False where the file was cut short or damaged. */
  whole: boolean;
  /** Whether there is more to see in the file. */
  reduced: boolean;
  /** What the picture shows in other ways than in grey; made when asked for, no larger than it. */
  otherwise(): Picture[];
}

/** Why a file is no picture that can be read. */
export type Refusal = Extract<Evidence['reason'], 'not_image' | 'too_large'>;

/**
 * Unpacks a photograph to grey pixels the right way up, at most `MAX_SIDE` long. Only what phones and messengers send
 * is unpacked (JPEG, PNG, WebP, GIF, AVIF, HEIC); of an animation, the first frame; of a damaged file, what is there.
 * For a `firstLook` a large one is reduced, which is several times faster.
 */
export async function openPhotograph(bytes: Uint8Array, firstLook = false): Promise<Photograph | Refusal> {
  if (bytes.length > MAX_FILE_BYTES) return 'too_large';
  // whatever else libvips could open (SVG, TIFF, PDF) is never handed to it
  if (!isPicture(bytes)) return 'not_image';
  try {
    // The header alone, whatever size it claims.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height, format, compression, space } = head;
    const pixels = width * height;
    const most = format === 'jpeg' ? MAX_PIXELS.jpeg : MAX_PIXELS.other;
    if (pixels > most) return 'too_large';
    if (pixels > EMPTY_PIXELS && pixels > bytes.length * EMPTY_PIXELS_A_BYTE) return 'not_image';
    if (compression === 'hevc') return await openHeic(bytes);
    const longest = Math.max(width, height);
    const reduced = firstLook && longest > LARGE;
    const side = reduced ? firstSideOf(longest) : MAX_SIDE;
    const grey = space === 'b-w' || space === 'grey16';
    const open = (failOn: 'truncated' | 'none') =>
      unpack(
        // colours need not be exact
        sharp(bytes, { limitInputPixels: most, failOn, ignoreIcc: space !== 'cmyk' }).autoOrient(),
        side,
        grey ? 'b-w' : 'srgb',
      );
    const whole = await open('truncated').catch(() => null);
    return photographOf(whole ?? (await open('none')), whole !== null, reduced);
  } catch {
    return isHeif(bytes) ? openHeic(bytes) : 'not_image';
  }
}

/** The longest side of a first look (pixels). */
function firstSideOf(longest: number): number {
  const divisor = [8, 4].find((by) => longest / by >= FIRST_LOOK) ?? 2;
  return Math.floor(longest / divisor);
}

async function openHeic(bytes: Uint8Array): Promise<Photograph | Refusal> {
  try {
    const unpacked = await unpackHeic(bytes, MAX_PIXELS.other);
    if (!unpacked) return 'too_large';
    return photographOf(await unpack(sharp(unpacked.data, { raw: unpacked.raw }), MAX_SIDE), true, false);
  } catch {
    return 'not_image';
  }
}

function photographOf(unpacked: Unpacked, whole: boolean, reduced: boolean): Photograph {
  return { ...greyOf(unpacked), whole, reduced, otherwise: () => otherwise(unpacked) };
}

async function unpack(image: Sharp, side: number, space: 'b-w' | 'srgb' = 'srgb'): Promise<Unpacked> {
  const { data, info } = await image
    .timeout({ seconds: UNPACK_SECONDS })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace(space)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Unpacked['channels'] };
}

/** The picture with its sides multiplied by `factor`. */
export async function scale({ pixels, width, height }: Picture, factor: number): Promise<Picture> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.max(1, Math.round(width * factor)), kernel: factor > 1 ? 'cubic' : 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

function isHeif(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1').slice(4) ===
    'ftyp'
  );
}
