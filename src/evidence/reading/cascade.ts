import { type Picture, scale } from '../photograph.js';
import { isCutOff } from './cut-off.js';
import type { Deadline } from './deadline.js';
import { locate } from './locate.js';
import { type Look, readLocated } from './located.js';
import type { Point } from './raster.js';
import { findCodesByZBar } from './zbar.js';
import { type Code, findCodes } from './zxing.js';

/** What a picture shows: the texts of its codes, and what was seen of codes that could not be read. */
export interface Seen {
  texts: string[];
  /** Codes that were found and looked at closely, in vain. */
  unread: Look[];
  /** Whether a decoder reported a code that it could not read. */
  glimpsed: boolean;
  /** Whether a code runs off the picture. */
  cutOff: boolean;
}

/** One try at a picture, its codes in the picture's own pixels. */
type Pass = (picture: Picture) => Promise<Code[]>;

/** The longest sides (pixels) at which a second look at a large picture is taken, and to which a small one is enlarged. */
const REDUCED_SIDE = 1600;
const ENLARGED_SIDE = 3200;

/** Cheap passes first; each has read photographs of ZXing's test set that no earlier one reads. */
const PASSES: Pass[] = [whole, denoised, byZBar, coarse, coarseByZBar];

/** Codes that a close look is given to, in one picture. */
const MOST_LOOKS = 5;

/**
 * Reads the codes of a picture, by ever more expensive passes, until one has read all that it sees. A code that is seen
 * and not read is looked at closely; what follows then are passes for codes that were not even seen.
 */
export async function readPicture(picture: Picture, deadline: Deadline): Promise<Seen> {
  const read = new Map<string, Code>();
  let glimpsed = false;
  for (const pass of PASSES) {
    const codes = await pass(picture);
    for (const code of codes) if (code.text !== null) read.set(code.text, code);
    const unread = codes.filter(
      ({ text, corners }) => text === null && !covers(read.values(), middleOf(corners)),
    );
    glimpsed ||= unread.length > 0;
    if (read.size && !unread.length) return { texts: [...read.keys()], unread: [], glimpsed, cutOff: false };
    if (read.size || deadline.passed()) break;
  }
  const unread: Look[] = [];
  let cutOff = false;
  if (!deadline.passed()) {
    const { candidates, finders } = await locate(picture);
    cutOff = isCutOff(picture, finders);
    for (const candidate of candidates.slice(0, MOST_LOOKS)) {
      if (covers(read.values(), middleOf([candidate.topRight, candidate.bottomLeft]))) continue;
      if (deadline.passed()) break;
      const look = await readLocated(picture, candidate, deadline);
      if (look.text !== null) read.set(look.text, { text: look.text, corners: look.corners });
      else if (look.real) unread.push(look);
    }
  }
  if (!read.size && !deadline.passed())
    for (const code of (await enlarged(picture)) ?? []) if (code.text !== null) read.set(code.text, code);
  const still = unread.filter(({ corners }) => !covers(read.values(), middleOf(corners)));
  return { texts: [...read.keys()], unread: still, glimpsed, cutOff };
}

function whole(picture: Picture): Promise<Code[]> {
  return findCodes(picture);
}

/** Specks and gaps inside the modules are closed. */
function denoised(picture: Picture): Promise<Code[]> {
  return findCodes(picture, { tryDenoise: true });
}

/** ZBar bears specks that ZXing does not. */
function byZBar(picture: Picture): Promise<Code[]> {
  return scaled(picture, reduction(picture), findCodesByZBar);
}

/** Half the size and one threshold for all: modules that are pictures themselves become even. */
function coarse(picture: Picture): Promise<Code[]> {
  return scaled(picture, reduction(picture) / 2, (half) => findCodes(half, { binarizer: 'GlobalHistogram' }));
}

function coarseByZBar(picture: Picture): Promise<Code[]> {
  return scaled(picture, reduction(picture) / 2, findCodesByZBar);
}

/** Doubled and sharpened. */
function enlarged(picture: Picture): Promise<Code[] | null> {
  const factor = Math.min(2, ENLARGED_SIDE / longSide(picture));
  return factor > 1 ? scaled(picture, factor, findCodes) : Promise.resolve(null);
}

async function scaled(
  picture: Picture,
  factor: number,
  find: (picture: Picture) => Promise<Code[]>,
): Promise<Code[]> {
  const codes = await find(factor === 1 ? picture : await scale(picture, factor));
  return codes.map(({ text, corners }) => ({
    text,
    corners: corners.map(({ x, y }) => ({ x: x / factor, y: y / factor })),
  }));
}

/** Whether a point lies within a code. */
function covers(codes: Iterable<Code>, { x, y }: Point): boolean {
  for (const { corners } of codes) {
    const xs = corners.map((corner) => corner.x);
    const ys = corners.map((corner) => corner.y);
    if (x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)) return true;
  }
  return false;
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function reduction(picture: Picture): number {
  return Math.min(1, REDUCED_SIDE / longSide(picture));
}

function longSide({ width, height }: Picture): number {
  return Math.max(width, height);
}
