import type { Picture } from '../photograph.js';
import type { Finder } from './finders.js';
import { likenessOfSide } from './frame.js';

/** A square that was seen on fewer lines for each pixel of a module may be chance; a real one shows on three. */
const SURE = 2.2;
/** Two squares of one code are at least this far apart (modules). */
const NEAREST = 14;
const FURTHEST = 170;
/** Squares less alike than this are no finders (`likenessOfSide`). */
const LIKE_FINDERS = 0.4;

/** Whether a picture ends where the third corner of a code would be. */
export function isCutOff(picture: Picture, finders: readonly Finder[]): boolean {
  const { width, height } = picture;
  const sure = finders.filter(({ seen }) => seen >= SURE);
  return sure.some((one, place) =>
    sure.slice(place + 1).some((other) => {
      const module = (one.module + other.module) / 2;
      const alike = Math.max(one.module, other.module) < 1.3 * Math.min(one.module, other.module);
      const [x, y] = [other.x - one.x, other.y - one.y];
      const apart = Math.hypot(x, y) / module;
      if (!alike || apart < NEAREST || apart > FURTHEST) return false;
      // Along a side the third corner is square to it, to either hand.
      const thirds = [one, other].flatMap((end) => [
        { x: end.x - y, y: end.y + x },
        { x: end.x + y, y: end.y - x },
      ]);
      const edge = 3 * module;
      return (
        thirds.some(
          (third) => third.x < edge || third.y < edge || third.x > width - edge || third.y > height - edge,
        ) && likenessOfSide(picture, one, other) > LIKE_FINDERS
      );
    }),
  );
}
