import type { Finder } from './finders.js';

/** Three finders that stand as those of one QR code do. */
export interface Candidate {
  topLeft: Finder;
  topRight: Finder;
  bottomLeft: Finder;
  /** How many modules a side may have, the likeliest first. */
  sizes: number[];
  /** How far the three are from a square's corners, and how little was seen of them; 0 is perfect. */
  skew: number;
}

/** The modules of the smallest and the largest QR code. */
const SMALLEST = 21;
const LARGEST = 177;

/** The most that are worth asking the picture about. */
const MOST = 120;

/** The QR codes that three of the finders can be the corners of, the best first. */
export function candidatesOf(finders: readonly Finder[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const topLeft of finders)
    for (const [place, one] of finders.entries())
      for (const other of finders.slice(place + 1)) {
        if (one === topLeft || other === topLeft) continue;
        const candidate = candidateOf(topLeft, one, other);
        if (candidate) candidates.push(candidate);
      }
  return candidates.sort((a, b) => a.skew - b.skew).slice(0, MOST);
}

function candidateOf(corner: Finder, one: Finder, other: Finder): Candidate | null {
  const modules = [corner.module, one.module, other.module];
  const unevenness = Math.max(...modules) / Math.min(...modules);
  if (unevenness > 2) return null;
  const a = { x: one.x - corner.x, y: one.y - corner.y };
  const b = { x: other.x - corner.x, y: other.y - corner.y };
  const [lengthA, lengthB] = [Math.hypot(a.x, a.y), Math.hypot(b.x, b.y)];
  const cosine = (a.x * b.x + a.y * b.y) / (lengthA * lengthB);
  const stretch = Math.max(lengthA, lengthB) / Math.min(lengthA, lengthB);
  if (!(Math.abs(cosine) < 0.5) || stretch > 2) return null;
  // Turned clockwise on the screen from the top right comes the bottom left.
  const clockwise = a.x * b.y - a.y * b.x > 0;
  const [topRight, bottomLeft] = clockwise ? [one, other] : [other, one];
  const sizes = sizesFor((lengthA / leaning(a, corner, one) + lengthB / leaning(b, corner, other)) / 2 + 7);
  if (!sizes.length) return null;
  const sure = Math.min(3, corner.seen, one.seen, other.seen);
  const skew = Math.abs(cosine) + (stretch - 1) + (unevenness - 1) / 2 + (3 - sure) / 3;
  return { topLeft: corner, topRight, bottomLeft, sizes, skew };
}

/**
 * The width of a module along a line between two finders. A finder's own was measured along rows and columns: across a
 * square that is turned, such a line is longer by 1 / cos of the turn.
 */
function leaning({ x, y }: { x: number; y: number }, one: Finder, other: Finder): number {
  const length = Math.hypot(x, y);
  return (((one.module + other.module) / 2) * Math.max(Math.abs(x), Math.abs(y))) / length;
}

/** The sides QR codes have (21, 25, 29, ...) that are near an estimate, the nearest first. */
function sizesFor(estimate: number): number[] {
  const reach = 2.5 + estimate * 0.12;
  const sizes: number[] = [];
  for (let size = SMALLEST; size <= LARGEST; size += 4)
    if (Math.abs(size - estimate) <= reach) sizes.push(size);
  return sizes.sort((a, b) => Math.abs(a - estimate) - Math.abs(b - estimate));
}
