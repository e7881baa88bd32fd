import { type Picture, scale } from '../photograph.js';
import { covered, middleOf } from './cover.js';
import { isCutOff } from './cut-off.js';
import type { Deadline } from './deadline.js';
import { glimpse, locate } from './locate.js';
import { type Look, readLocated } from './located.js';
import type { Said } from './parts.js';
import type { Point } from './raster.js';
import { sharpened } from './sharpen.js';
import { findCodesByZBar } from './zbar.js';
import { type Code, findCodes, findOtherCodes } from './zxing.js';

/** What a picture shows: what its codes say, and what was seen of codes that could not be read. */
export interface Seen {
  said: Said[];
  /** Codes that were found and looked at closely, in vain. */
  unread: Look[];
  /** Whether a decoder reported a code that it could not read. */
  glimpsed: boolean;
  /** Whether a code runs off the picture. */
  cutOff: boolean;
  /** Whether there may be more codes in the picture than were read. */
  more: boolean;
}

/** One try at a picture, its codes in the picture's own pixels. */
type Pass = (picture: Picture) => Promise<Code[]>;

/** The longest sides (pixels) at which a second look at a large picture is taken, and up to which a small one is doubled. */
const REDUCED_SIDE = 1600;
const DOUBLED_SIDE = 1600;

/** Passes of a few milliseconds for specks and for modules that are pictures themselves, where no finder is seen. */
const CHEAP: Pass[] = [coarse, denoised];
/** Each has read photographs of ZXing's test set, or degraded ones, that no earlier one reads. */
const THOROUGH: Pass[] = [doubled, byZBar, coarseByZBar];

/** Close looks at what turns out to be no code, or none that can be read, in one picture. */
const MOST_IN_VAIN = 5;

/** Reads the codes of a picture that the decoder finds at once, and tells whether there may be more. */
export async function readAtOnce(picture: Picture): Promise<Seen> {
  return (await new Reading(picture).atOnce()).seen;
}

/**
 * Reads the codes of a picture by ever more expensive passes. Where one is read that is `enough`, what else is in sight
 * is still read; where none is, all is tried that a picture with something like a code is worth.
 */
export async function readPicture(
  picture: Picture,
  deadline: Deadline,
  enough: (text: string) => boolean,
): Promise<Seen> {
  const reading = await new Reading(picture).atOnce();
  const { seen } = reading;
  const isEnough = () => seen.said.some(({ text }) => enough(text));
  if (isEnough() && !seen.more) return seen;
  for (const pass of seen.said.length ? [] : CHEAP)
    if (!seen.said.length && !deadline.passed()) await reading.look(pass);
  if (!isEnough() && !deadline.passed()) await reading.look(others);
  if (!deadline.passed()) await reading.closely(deadline);
  return seen;
}

/** The reading of one picture. What is read is painted over, so that it hides nothing from the next pass. */
class Reading {
  readonly seen: Seen = { said: [], unread: [], glimpsed: false, cutOff: false, more: false };
  private rest: Picture;

  constructor(picture: Picture) {
    this.rest = picture;
  }

  /** Reads until the decoder finds nothing new. */
  async atOnce(): Promise<this> {
    const { seen } = this;
    let isNew: boolean;
    do {
      isNew = await this.look(findCodes);
      seen.more = seen.glimpsed || (await glimpse(this.rest));
    } while (isNew && seen.more);
    return this;
  }

  /** Makes a pass; gives whether it read anything. */
  async look(pass: Pass): Promise<boolean> {
    const codes = await pass(this.rest);
    const read = codes.filter(({ said }) => said !== null);
    this.take(read);
    this.seen.glimpsed = codes.length > read.length;
    return read.length > 0;
  }

  /** Looks closely at what is like a code and has not been read. */
  async closely(deadline: Deadline): Promise<void> {
    const { seen } = this;
    let sights = await locate(this.rest);
    seen.cutOff = isCutOff(this.rest, sights.finders);
    if (!sights.promising) return;
    for (const pass of seen.said.length ? [] : THOROUGH) {
      if (deadline.passed()) return;
      if (!(await this.look(pass))) continue;
      await this.atOnce();
      if (!seen.more) return;
      sights = await locate(this.rest);
      break;
    }
    const read: Code[] = [];
    for (const candidate of sights.candidates) {
      const middle = middleOf([candidate.topRight, candidate.bottomLeft]);
      if ([...read, ...seen.unread].some((code) => covers(code.corners, middle))) continue;
      if (deadline.passed() || seen.unread.length >= MOST_IN_VAIN) break;
      const look = await readLocated(this.rest, candidate, deadline);
      if (look.said) read.push(look);
      else if (look.real) seen.unread.push(look);
    }
    this.take(read);
    seen.unread = seen.unread.filter(
      ({ corners }) => !read.some((code) => covers(code.corners, middleOf(corners))),
    );
  }

  private take(codes: readonly Code[]): void {
    if (!codes.length) return;
    this.seen.said.push(...codes.flatMap(({ said }) => said ?? []));
    this.rest = covered(this.rest, codes);
  }
}

function others(picture: Picture): Promise<Code[]> {
  return scaled(picture, reduction(picture), findOtherCodes);
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
async function doubled(picture: Picture): Promise<Code[]> {
  if (longSide(picture) > DOUBLED_SIDE) return [];
  return scaled(picture, 2, async (large) => findCodes(await sharpened(large, 4, 10)));
}

async function scaled(picture: Picture, factor: number, find: Pass): Promise<Code[]> {
  const codes = await find(factor === 1 ? picture : await scale(picture, factor));
  return codes.map(({ said, corners }) => ({
    said,
    corners: corners.map(({ x, y }) => ({ x: x / factor, y: y / factor })),
  }));
}

/** Whether a point lies between corners. */
function covers(corners: readonly Point[], { x, y }: Point): boolean {
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
}

function reduction(picture: Picture): number {
  return Math.min(1, REDUCED_SIDE / longSide(picture));
}

function longSide({ width, height }: Picture): number {
  return Math.max(width, height);
}
