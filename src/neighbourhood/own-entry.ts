import { differByOne } from './names.js';
import { type House, type Occupant, plainName, presentIn } from './register.js';
import { toldIn, withoutRoom } from './telling.js';
import { anyOf, atStart, type RegisterRules } from './words.js';

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
  const name = bareName(toldIn(withoutManner(rest, number, rules), rules, today).telling.name, rules);
  if (name.length < SHORTEST_NAME) return null;
  const found = presentIn(house).filter((one) => {
    const kept = bareName(one.name, rules);
    return one.room === null ? kept === name : one.room === room && isSameName(kept, name);
  });
  return found.length === 1 ? found[0]! : null;
}

/** "nama saya Rina, di kamar 4" without what is no name. */
function withoutManner(text: string, number: string | undefined, rules: RegisterRules): string {
  const { named, self, polite, in: into, honorifics } = rules;
  const manners = polite.filter((one) => !honorifics.includes(one));
  return [named, self, manners, into].reduce(
    (rest, words) => rest.replace(new RegExp(anyOf(words).source, 'giu'), ' '),
    number === undefined ? text : text.replace(number, ' , '),
  );
}

/** "Pak Joko" is "joko". */
function bareName(name: string, { honorifics }: RegisterRules): string {
  const plain = plainName(name);
  const before = atStart(honorifics, plain);
  return before === null ? plain : plain.slice(before.length).trim() || plain;
}

/** The whole name, or its first word alone, with one letter that may differ in a longer one. */
function isSameName(whole: string, told: string): boolean {
  const [first = ''] = whole.split(' ');
  return [whole, first].some((one) => one === told || (one.length >= 5 && differByOne(one, told)));
}
