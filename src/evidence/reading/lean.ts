import sharp from 'sharp';
import type { Picture } from '../picture.js';
import type { Point } from './raster.js';
import { type Code, findBars } from './zxing.js';

/** Of the pixels one in so many across and down is asked in which direction the picture changes there. */
const STRIDE = 3;
/** A change between neighbours below this is none. */
const LEAST_CHANGE = 24;
/** The lines of bars lie within so many degrees of each other, and are such a share of all lines at least. */
const SPREAD = 3;
const LEAST_SHARE = 0.2;
/** Up to so many degrees the decoder reads bars that lean. */
const BORNE = 1;

/**
 * Finds PDF417, which the decoder reads along its rows alone, where it leans: the bars of one are most of the lines of
 * its picture, and tell by how much.
 */
export async function findLeaning(picture: Picture): Promise<Code[]> {
  const lean = leanOf(picture);
  if (lean === 0) return [];
  const { upright, placeOf } = await turnedBack(picture, lean);
  const codes = await findBars(upright);
  return codes.map(({ said, corners }) => ({ said, corners: corners.map(placeOf) }));
}

/** By how many degrees most lines of a picture lean, upright and level ones alike (-45 to 45); 0 where few agree. */
function leanOf({ pixels, width, height }: Picture): number {
  const lines = new Float64Array(90);
  let all = 0;
  for (let y = 1; y < height - 1; y += STRIDE)
    for (let x = 1, at = y * width + 1; x < width - 1; x += STRIDE, at += STRIDE) {
      const [above, below] = [at - width, at + width];
      const falling = pixels[below + 1]! - pixels[above - 1]!;
      const rising = pixels[above + 1]! - pixels[below - 1]!;
      const across = falling + rising + 2 * (pixels[at + 1]! - pixels[at - 1]!);
      const down = falling - rising + 2 * (pixels[below]! - pixels[above]!);
      const change = Math.hypot(across, down);
      if (change < 4 * LEAST_CHANGE) continue;
      const degrees = (Math.atan2(down, across) * 180) / Math.PI;
      lines[Math.round(degrees + 360) % 90]! += change;
      all += change;
    }
  const around = (lean: number) =>
    Array.from({ length: 2 * SPREAD + 1 }, (_, i) => ({
      by: i - SPREAD,
      line: lines[(lean + i - SPREAD + 90) % 90]!,
    }));
  const near = Array.from(lines, (_, lean) => around(lean).reduce((sum, { line }) => sum + line, 0));
  const most = Math.max(...near);
  if (most < LEAST_SHARE * all) return 0;
  const peak = near.indexOf(most);
  const lean = peak + around(peak).reduce((sum, { by, line }) => sum + by * line, 0) / (most || 1);
  const turn = lean > 45 ? lean - 90 : lean;
  return Math.abs(turn) > BORNE ? turn : 0;
}

/** A picture turned back by so many degrees, and where a place in that lies in the picture. */
async function turnedBack(
  { pixels, width, height }: Picture,
  degrees: number,
): Promise<{ upright: Picture; placeOf: (place: Point) => Point }> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .rotate(-degrees, { background: '#fff' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return {
    upright: { pixels: data, width: info.width, height: info.height },
    placeOf: ({ x, y }) => {
      const [right, down] = [x - info.width / 2, y - info.height / 2];
      return { x: width / 2 + cos * right - sin * down, y: height / 2 + sin * right + cos * down };
    },
  };
}
