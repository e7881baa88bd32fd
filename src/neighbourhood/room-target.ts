import { roomsInDigits } from './rooms.js';
import { anyOf, type RegisterRules } from './words.js';

const patterns = new WeakMap<RegisterRules, RegExp>();

/** "di kmr 2", "ke kamar 3" */
function targetPattern(rules: RegisterRules): RegExp {
  const known = patterns.get(rules);
  if (known) return known;
  const [to, at, room] = [rules.towards, rules.in, rules.rooms].map((list) => anyOf(list).source);
  const made = new RegExp(
    // "yang di kamar 2" tells who it is
    String.raw`(?<!(?:yang|yg|sing|nu|ingkang)\s+)(?:${to}|${at})\s+${room}\s*(?:no\b)?\s*[.:#]?\s*(\d{1,3}[a-z]?|[a-z]\d{0,3})(?![\p{L}\p{N}])`,
    'iu',
  );
  patterns.set(rules, made);
  return made;
}

/** The room into which a text says that somebody moves: "sudah nikah, pindah 1 kamar di kmr 2"; `null` where it tells none. */
export function targetRoom(text: string, rules: RegisterRules): string | null {
  const words = anyOf(rules.left).exec(text);
  if (!words) return null;
  const behind = roomsInDigits(text.slice(words.index + words[0].length), rules);
  return targetPattern(rules).exec(behind)?.[1]?.toUpperCase() ?? null;
}

/** A text without the room into which it says that somebody moves: that names nobody who lives there, nor does an empty one. */
export function withoutTarget(text: string, rules: RegisterRules): string {
  const said = roomsInDigits(text, rules);
  if (targetRoom(said, rules) !== null) return said.replace(targetPattern(rules), ' ');
  return anyOf(rules.vacant).test(said) ? said.replace(EMPTY, ' ') : said;
}

const EMPTY = /\d{1,3}[a-z]?/gi;
