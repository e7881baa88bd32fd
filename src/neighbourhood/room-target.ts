import { roomsInDigits } from './rooms.js';
import { anyOf, patternWith, type RegisterRules } from './words.js';

/** "ke kamar 3", and "di kmr 2" behind a word for leaving; "yang di kamar 2" tells who it is. */
interface Patterns {
  towards: RegExp;
  behind: RegExp;
}

const patterns = new WeakMap<RegisterRules, Patterns>();

function patternsOf(rules: RegisterRules): Patterns {
  const known = patterns.get(rules);
  if (known) return known;
  const [to, at, room] = [rules.towards, rules.in, rules.rooms].map((list) => anyOf(list).source);
  const made = (words: string) =>
    new RegExp(
      String.raw`(?<!(?:yang|yg|sing|nu|ingkang)\s+)(?:${words})\s+${room}\s*(?:no\b)?\s*[.:#]?\s*(\d{1,3}[a-z]?|[a-z]\d{0,3})(?![\p{L}\p{N}])`,
      'iu',
    );
  const both = { towards: made(to!), behind: made(`${to}|${at}`) };
  patterns.set(rules, both);
  return both;
}

/** The room into which a text says that somebody moves: "sudah nikah, pindah 1 kamar di kmr 2"; `null` where it tells none. */
export function targetRoom(text: string, rules: RegisterRules): string | null {
  return targetIn(text, rules)?.[1]?.toUpperCase() ?? null;
}

function targetIn(text: string, rules: RegisterRules): RegExpExecArray | null {
  const said = roomsInDigits(text, rules);
  const words = anyOf(rules.left).exec(said);
  const { towards, behind } = patternsOf(rules);
  const found = words && behind.exec(said.slice(words.index + words[0].length));
  return found ?? towards.exec(said);
}

/** A text without the room into which it says that somebody moves: that names nobody who lives there, nor does an empty one. */
export function withoutTarget(text: string, rules: RegisterRules): string {
  const said = roomsInDigits(text, rules);
  const target = targetIn(said, rules);
  return (target ? said.replace(target[0], ' ') : said).replace(patternWith(rules.vacant, EMPTY), ' ');
}

/** "3 kosong" */
const EMPTY = (vacant: string) => new RegExp(String.raw`\d{1,3}[a-z]?\s*[:=]?\s*${vacant}`, 'giu');
