import type { Picture } from '../picture.js';
import { levelAt, type Patch } from './raster.js';

/** Bits that may be wrong in one of the two blocks by itself, or in both together: chance hardly gets as near. */
const WRONG_IN_ONE = 1;
const WRONG_IN_BOTH = 6;

/**
 * The modules a side of a code, as it says itself beside two of its finders (from 45 on, ISO/IEC 18004 7.10), or
 * `null` where that cannot be read.
 */
export function statedSize(picture: Picture, topRight: Patch, bottomLeft: Patch): number | null {
  const beside = blockOf(picture, topRight, (bit) => [(bit % 3) - 7, Math.floor(bit / 3) - 3]);
  const below = blockOf(picture, bottomLeft, (bit) => [Math.floor(bit / 3) - 3, (bit % 3) - 7]);
  let best: number | null = null;
  let fewest = WRONG_IN_BOTH + 1;
  for (let version = 7; version <= 40; version++) {
    const block = versionBlock(version);
    const wrongs = [onesOf(beside ^ block), onesOf(below ^ block)] as const;
    const wrong = wrongs[0] + wrongs[1];
    const alone = Math.min(...wrongs) <= WRONG_IN_ONE ? WRONG_IN_BOTH : wrong;
    if (Math.min(wrong, alone) < fewest) {
      fewest = Math.min(wrong, alone);
      best = 17 + 4 * version;
    }
  }
  return best;
}

/** The 18 bits of a version block; `placeOf` is where a bit lies from the middle of its finder (modules). */
function blockOf(picture: Picture, patch: Patch, placeOf: (bit: number) => [number, number]): number {
  const levels = Array.from({ length: 18 }, (_, bit) => levelIn(picture, patch, ...placeOf(bit)));
  const light = Math.max(...levels, levelIn(picture, patch, 2, 0));
  const dark = Math.min(...levels, levelIn(picture, patch, 0, 0));
  return levels.reduce((block, level, bit) => block | (level < (light + dark) / 2 ? 1 << bit : 0), 0);
}

function onesOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

function levelIn(picture: Picture, { x, y, ux, uy, vx, vy }: Patch, du: number, dv: number): number {
  return levelAt(picture, x + du * ux + dv * vx, y + du * uy + dv * vy);
}

/** The version's six bits and the twelve that guard them (a Golay code, generator 0x1f25). */
function versionBlock(version: number): number {
  let rest = version;
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  return (version << 12) | rest;
}
