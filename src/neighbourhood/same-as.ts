import { nameIn, presentAmong } from './found.js';
import { type Placed, plainName } from './register.js';
import { patternWith, type RegisterRules } from './words.js';

/** "asale podo karo Ning" with the place that Ning comes from; without the words where nothing is known of that. */
export function withSamePlace(text: string, register: readonly Placed[], rules: RegisterRules): string {
  return text.replace(patternWith(rules.from, AFTER_FROM), (all, from: string, rest: string) => {
    const same = patternWith(rules.same, SAME).exec(rest);
    if (!same) return all;
    const [, name = ''] = same;
    const like = presentAmong(register).filter(({ occupant }) =>
      nameIn(plainName(occupant.name).split(' ')[0]!, name),
    );
    const places = new Set(like.map(({ occupant }) => occupant.from).filter((one) => one !== null));
    const [place] = places;
    const behind = rest.slice(same[0].length);
    return places.size === 1 ? `${from} ${place}${behind}` : behind;
  });
}

const AFTER_FROM = (from: string) => new RegExp(String.raw`(${from})\s+([^\n]*)`, 'iu');
const SAME = (same: string) => new RegExp(String.raw`^${same}\s+((?:\p{L}+)(?:\s+\p{Lu}\p{L}+)?)`, 'iu');
