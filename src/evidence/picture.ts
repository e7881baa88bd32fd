import sharp from 'sharp';

/** A greyscale picture, one byte a pixel, row by row. */
export interface Picture {
  pixels: Uint8Array;
  width: number;
  height: number;
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
