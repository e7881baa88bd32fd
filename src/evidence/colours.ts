import type { Picture } from './picture.js';

/** Pixels as a file has them, row by row: grey or RGB, each with or without transparency. */
export interface Unpacked {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

/** Above this a colour's red or blue is far from its grey. */
const COLOURFUL = 32;
/** A code takes no less of a picture; so much of it has to be colourful for the colours to be looked at. */
const LEAST_SHARE = 0.005;
/** Of the pixels one in so many (a prime) is asked. */
const STRIDE = 61;

/** The picture in grey (luma of ITU-R BT.601), on the background that shows what is drawn on it where there is none. */
export function greyOf(unpacked: Unpacked): Picture {
  return isClear(unpacked)
    ? onBackground(unpacked, backgroundOf(unpacked), greyLevel(unpacked))
    : lumaOf(unpacked);
}

/**
 * What else a picture may show than it does in grey: on the other background where it is transparent, and, where it has
 * strong colours, in its red and its blue. Two colours of one luma are furthest apart in one of these.
 */
export function otherwise(unpacked: Unpacked): Picture[] {
  const channels = isColourful(unpacked) ? [0, 2] : [];
  if (!isClear(unpacked)) return channels.map((which) => channelOf(unpacked, which));
  const background = backgroundOf(unpacked);
  return [
    onBackground(unpacked, 255 - background, greyLevel(unpacked)),
    ...channels.map((which) => onBackground(unpacked, background, (data, at) => data[at + which]!)),
  ];
}

/** How light a pixel is whose bytes begin at a place. */
type Level = (data: Uint8Array, at: number) => number;

function greyLevel({ channels }: Unpacked): Level {
  return channels === 2 ? (data, at) => data[at]! : luma;
}

function lumaOf({ data, width, height, channels }: Unpacked): Picture {
  if (channels === 1) return { pixels: data, width, height };
  if (channels === 2) return channelOf({ data, width, height, channels }, 0);
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at++, from += channels) pixels[at] = luma(data, from);
  return { pixels, width, height };
}

function luma(data: Uint8Array, at: number): number {
  return (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]! + 128) >> 8;
}

function channelOf({ data, width, height, channels }: Unpacked, which: number): Picture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = which; at < pixels.length; at++, from += channels) pixels[at] = data[from]!;
  return { pixels, width, height };
}

/** Whether something is transparent. */
function isClear({ data, channels }: Unpacked): boolean {
  if (channels % 2) return false;
  for (let at = channels - 1; at < data.length; at += channels) if (data[at]! < 255) return true;
  return false;
}

/** White under what is dark, black under what is light. */
function backgroundOf(unpacked: Unpacked): number {
  const { data, channels } = unpacked;
  const level = greyLevel(unpacked);
  let [sum, weight] = [0, 0];
  for (let at = 0; at < data.length; at += channels) {
    const alpha = data[at + channels - 1]!;
    sum += alpha * level(data, at);
    weight += alpha;
  }
  return sum > 127.5 * weight ? 0 : 255;
}

function onBackground(
  { data, width, height, channels }: Unpacked,
  background: number,
  level: Level,
): Picture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at++, from += channels) {
    const alpha = data[from + channels - 1]!;
    pixels[at] = (level(data, from) * alpha + background * (255 - alpha)) / 255;
  }
  return { pixels, width, height };
}

function isColourful({ data, channels }: Unpacked): boolean {
  if (channels < 3) return false;
  let [colourful, count] = [0, 0];
  for (let at = 0; at < data.length; at += channels * STRIDE) {
    const grey = luma(data, at);
    count++;
    if (Math.abs(data[at]! - grey) > COLOURFUL || Math.abs(data[at + 2]! - grey) > COLOURFUL) colourful++;
  }
  return colourful > LEAST_SHARE * count;
}
