/// <reference path="./heic-decode.d.ts" />
import type { Raw } from 'sharp';

/** Pixels of a HEIC picture, four channels, the right way up already. */
export interface HeicPixels {
  data: Uint8Array;
  raw: Raw;
}

/** Unpacks an iPhone's HEIC, which libvips cannot. @throws where it is damaged; `null` above `most` pixels. */
export async function unpackHeic(bytes: Uint8Array, most: number): Promise<HeicPixels | null> {
  const { default: heic } = await import('heic-decode');
  const images = await heic.all({ buffer: bytes });
  try {
    const [first] = images;
    if (!first) throw new Error('no picture in the file');
    if (first.width * first.height > most) return null;
    const { data, width, height } = await first.decode();
    return {
      data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      raw: { width, height, channels: 4 },
    };
  } finally {
    images.dispose();
  }
}
