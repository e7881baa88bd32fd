import { resolve } from 'node:path';
import type { loadChecked } from '../../src/content/check.js';
import type { Content } from '../../src/content/load.js';

const known = new Map<string, Promise<Content>>();

/** What ships, read and checked once a process; anything else anew each time. */
export function rememberingWhatShips(load: typeof loadChecked): typeof loadChecked {
  return (place, shown) => {
    const { flowsDir, localesDir, zone } = place;
    if (resolve(flowsDir) !== resolve('flows') || resolve(localesDir) !== resolve('locales'))
      return load(place, shown);
    const key = JSON.stringify([zone, shown]);
    const content = known.get(key) ?? load(place, shown);
    known.set(key, content);
    return content;
  };
}
