import { type Area, areaOfKey, levelOf } from '../neighbourhood/area.js';

/** The RT of a key that a browser sent; `null` where it is none. */
export function rtOf(key: string): Area | null {
  try {
    const area = areaOfKey(key);
    return levelOf(area) === 'rt' ? area : null;
  } catch {
    return null;
  }
}
