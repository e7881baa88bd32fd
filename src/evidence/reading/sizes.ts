import { type Picture, scale } from '../photograph.js';

/** A picture at the sizes at which it is looked at, each made once. */
export class Sizes {
  private readonly made = new Map<number, Promise<Picture>>();
  /** Its longest side (pixels). */
  readonly longest: number;

  constructor(readonly picture: Picture) {
    this.longest = Math.max(picture.width, picture.height);
  }

  /** The picture with its sides multiplied by `factor`. */
  at(factor: number): Promise<Picture> {
    if (factor === 1) return Promise.resolve(this.picture);
    const made = this.made.get(factor) ?? scale(this.picture, factor);
    this.made.set(factor, made);
    return made;
  }

  /** By what to multiply its sides so that none is longer than `side` (pixels). */
  within(side: number): number {
    return Math.min(1, side / this.longest);
  }
}
