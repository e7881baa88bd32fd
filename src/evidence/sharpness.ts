import { type Picture, scale } from './picture.js';

/** Sharpness is judged at this size (pixels), where a photograph in focus has edges of one or two pixels. */
const SIDE = 800;

/** In a picture in focus the steepest edges climb a quarter of its contrast from one pixel to the next. */
const STEEP = 0.25;

/** Whether a picture is out of focus as a whole: nothing in it has a sharp edge. */
export async function isBlurred(picture: Picture): Promise<boolean> {
  const factor = SIDE / Math.max(picture.width, picture.height);
  const { pixels, width, height } = factor < 1 ? await scale(picture, factor) : picture;
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      const level = pixels[at]!;
      levels[level]!++;
      steps[Math.max(Math.abs(level - pixels[at - 1]!), Math.abs(level - pixels[at - width]!))]!++;
    }
  }
  const contrast = quantile(levels, 0.99) - quantile(levels, 0.01);
  return quantile(steps, 0.999) < STEEP * contrast;
}

/** The value below which a share of a histogram's counts lies. */
function quantile(histogram: Uint32Array, share: number): number {
  let rest = share * histogram.reduce((sum, count) => sum + count, 0);
  return histogram.findIndex((count) => {
    rest -= count;
    return rest <= 0;
  });
}
