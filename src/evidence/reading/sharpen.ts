import sharp from 'sharp';
import type { Picture } from '../photograph.js';

/** An edge grows by no more than this (grey levels), so that noise beside it stays small. */
const BRIGHTER = 26;
const DARKER = 51;

/**
 * The picture with what sets each pixel apart from its surroundings made `times` stronger, against blur (an unsharp
 * mask); `sigma` is the reach of the surroundings (standard deviation, pixels). As libvips' own, which takes twenty
 * times as long.
 */
export async function sharpened(picture: Picture, sigma: number, times: number): Promise<Picture> {
  const { pixels, width, height } = picture;
  const around = (await blurred(picture, sigma)).pixels;
  const changes = Int16Array.from({ length: 511 }, (_, at) =>
    Math.min(Math.max(times * (at - 255), -DARKER), BRIGHTER),
  );
  const result = new Uint8ClampedArray(pixels.length);
  for (let at = 0; at < pixels.length; at++)
    result[at] = pixels[at]! + changes[pixels[at]! - around[at]! + 255]!;
  return { pixels: new Uint8Array(result.buffer), width, height };
}

/** The picture blurred by a Gaussian (standard deviation, pixels). */
export async function blurred({ pixels, width, height }: Picture, sigma: number): Promise<Picture> {
  const data = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .blur(Math.max(0.4, sigma))
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { pixels: data, width, height };
}
