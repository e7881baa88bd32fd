import { type House, type Occupant, plainName, presentIn } from './register.js';
import { toldIn, withoutRoom } from './telling.js';
import type { RegisterRules } from './words.js';

/** A name that is shorter (letters) says too little of whose it is. */
const SHORTEST_NAME = 3;

/**
 * The entry of whoever tells their name and room, or `null`: both have to be right where a room is kept, the whole name where
 * none is, and nobody else may be meant. Nothing is told of why it is nobody's.
 */
export function ownEntry(text: string, house: House, rules: RegisterRules, today: string): Occupant | null {
  const [rest, named] = withoutRoom(text, rules);
  const [, number] =
    named === null ? (/(?<![\p{L}\p{N}])(\d{1,3}[a-z]?)(?![\p{L}\p{N}])/iu.exec(rest) ?? []) : [];
  const room = named ?? number?.toUpperCase() ?? null;
  const name = plainName(toldIn(withoutRules(rest, number, rules), rules, today).telling.name);
  if (name.length < SHORTEST_NAME) return null;
  const found = presentIn(house).filter((one) =>
    one.room === null ? plainName(one.name) === name : one.room === room && isSameName(one.name, name),
  );
  return found.length === 1 ? found[0]! : null;
}

function withoutRules(
  text: string,
  number: string | undefined,
  { named, self, polite }: RegisterRules,
): string {
  const words = [...named, ...self, ...polite].map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return text.replace(number ?? '\u0000', ' , ').replace(pattern, ' ');
}

/** The whole name, or its first word alone, with one letter that may differ in a longer one. */
function isSameName(kept: string, told: string): boolean {
  const whole = plainName(kept);
  const [first = ''] = whole.split(' ');
  return [whole, first].some((one) => one === told || (one.length >= 5 && differByOne(one, told)));
}

function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - same && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - same - end <= 1;
}
