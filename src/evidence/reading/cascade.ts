import type { Picture } from '../picture.js';
import { blotIn } from './blot.js';
import { covered, middleOf } from './cover.js';
import { isCutOff } from './cut-off.js';
import type { Deadline } from './deadline.js';
import { findLeaning } from './lean.js';
import { glimpse, locate } from './locate.js';
import { type Look, readLocated } from './located.js';
import type { Said } from './parts.js';
import type { Point } from './raster.js';
import { sharpened } from './sharpen.js';
import { Sizes } from './sizes.js';
import { findCodesByZBar } from './zbar.js';
import { type Code, findCodes, findOtherCodes } from './zxing.js';

/** What a picture shows: what its codes say, and what was seen of codes that could not be read. */
export interface Seen {
  said: Said[];
  /** Codes that were found and looked at closely, in vain. */
  unread: Look[];
  /** The side (pixels) of a square that may be a code too blurred to be found, or `null`. */
  blot: number | null;
  /** Whether a decoder reported a code that it could not read. */
  glimpsed: boolean;
  /** Whether a code runs off the picture. */
  cutOff: boolean;
  /** Whether there may be more codes in the picture than were read. */
  more: boolean;
}

/** One try at a picture. */
interface Pass {
  /** By what its sides are multiplied; 0 where the try is not worth it. */
  factor(sizes: Sizes): number;
  find(picture: Picture): Promise<Code[]>;
}

/** The longest side (pixels) at which a second look at a large picture is taken, and up to which a small one is doubled. */
const REDUCED_SIDE = 1600;

const whole = () => 1;
const reduced = (sizes: Sizes) => sizes.within(REDUCED_SIDE);
const half = (sizes: Sizes) => reduced(sizes) / 2;
const double = (sizes: Sizes) => (sizes.longest > REDUCED_SIDE ? 0 : 2);
const byThresholdOfAll = (picture: Picture) => findCodes(picture, { binarizer: 'GlobalHistogram' });

const AT_ONCE: Pass = { factor: whole, find: findCodes };
/** Passes of a few milliseconds, for specks and for modules that are pictures themselves, where no finder is seen. */
const CHEAP: Pass[] = [
  { factor: half, find: byThresholdOfAll },
  { factor: reduced, find: (picture) => findCodes(picture, { tryDenoise: true }) },
];
const DOUBLED: Pass = {
  factor: double,
  find: async (picture) => findCodes(await sharpened(picture, 4, 10)),
};
const OTHERS: Pass[] = [
  { factor: reduced, find: findOtherCodes },
  { factor: reduced, find: findLeaning },
];
/** Each has read photographs of ZXing's test set, or degraded ones, that no earlier one reads. */
const THOROUGH: Pass[] = [
  DOUBLED,
  // ZBar bears specks that ZXing does not.
  { factor: reduced, find: findCodesByZBar },
  { factor: half, find: findCodesByZBar },
];

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
  if (!seen.said.length) {
    // what the decoder has seen already is most often blurred
    const read = await reading.firstOf(seen.glimpsed ? [...CHEAP, DOUBLED] : CHEAP, deadline);
    if (read && isEnough() && !(await reading.atOnce()).seen.more) return seen;
  }
  if (!isEnough()) await reading.firstOf(OTHERS, deadline);
  if (!deadline.passed()) await reading.closely(deadline);
  if (!seen.unread.length && !isEnough()) await reading.findBlot();
  return seen;
}

/** The reading of one picture. What is read is painted over, so that it hides nothing from the next pass. */
class Reading {
  readonly seen: Seen = { said: [], unread: [], blot: null, glimpsed: false, cutOff: false, more: false };
  private rest: Sizes;
  /** The passes that were made at what is left. */
  private readonly made = new Set<Pass>();

  constructor(picture: Picture) {
    this.rest = new Sizes(picture);
  }

  /** Reads until the decoder finds nothing new. */
  async atOnce(): Promise<this> {
    const { seen } = this;
    let isNew: boolean;
    do {
      seen.glimpsed = false;
      isNew = await this.look(AT_ONCE);
      seen.more = seen.glimpsed || (await glimpse(this.rest));
    } while (isNew && seen.more);
    return this;
  }

  /** Makes a pass, if it was not made at what is left; gives whether it read anything. */
  async look(pass: Pass): Promise<boolean> {
    if (this.made.has(pass)) return false;
    this.made.add(pass);
    const codes = await this.pass(pass);
    const read = codes.filter(({ said }) => said !== null);
    this.seen.glimpsed = this.seen.glimpsed || codes.length > read.length;
    this.take(read);
    return read.length > 0;
  }

  /** Makes passes until one reads something; gives whether one did. */
  async firstOf(passes: Pass[], deadline: Deadline): Promise<boolean> {
    for (const pass of passes) {
      if (deadline.passed()) return false;
      if (await this.look(pass)) return true;
    }
    return false;
  }

  /** Looks closely at what is like a code and has not been read. */
  async closely(deadline: Deadline): Promise<void> {
    const { seen } = this;
    let sights = await locate(this.rest);
    seen.cutOff = isCutOff(this.rest.picture, sights.finders);
    if (!sights.promising) return;
    if (!seen.said.length && (await this.firstOf(THOROUGH, deadline))) {
      await this.atOnce();
      if (!seen.more) return;
      sights = await locate(this.rest);
    }
    const read: Code[] = [];
    for (const candidate of sights.candidates) {
      const middle = middleOf([candidate.topRight, candidate.bottomLeft]);
      if ([...read, ...seen.unread].some((code) => covers(code.corners, middle))) continue;
      if (deadline.passed() || seen.unread.length >= MOST_IN_VAIN) break;
      const look = await readLocated(this.rest.picture, candidate, deadline);
      if (look.said) read.push(look);
      else if (look.real) seen.unread.push(look);
    }
    this.take(read);
    seen.unread = seen.unread.filter(
      ({ corners }) => !read.some((code) => covers(code.corners, middleOf(corners))),
    );
  }

  /** Looks for a code of which nothing but its place is seen. */
  async findBlot(): Promise<void> {
    this.seen.blot = await blotIn(this.rest);
  }

  private async pass({ factor: factorOf, find }: Pass): Promise<Code[]> {
    const factor = factorOf(this.rest);
    if (factor === 0) return [];
    const codes = await find(await this.rest.at(factor));
    return codes.map(({ said, corners }) => ({
      said,
      corners: corners.map(({ x, y }) => ({ x: x / factor, y: y / factor })),
    }));
  }

  private take(codes: readonly Code[]): void {
    if (!codes.length) return;
    this.seen.said.push(...codes.flatMap(({ said }) => said ?? []));
    this.made.clear();
    this.rest = new Sizes(covered(this.rest.picture, codes));
  }
}

/** Whether a point lies between corners. */
function covers(corners: readonly Point[], { x, y }: Point): boolean {
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
}
