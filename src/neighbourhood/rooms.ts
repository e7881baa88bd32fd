import { COUNT_WORDS, COUNTS } from '../language/dates/day-names.js';
import { anyOf, gluedTo, patternWith, type RegisterRules } from './words.js';

/** No more rooms are told of at once: "3-8 kosong". */
const MOST_AT_ONCE = 100;
/** A shorter word is a room's letter: "kamar a". */
const SHORTEST_COUNT = 3;
/** Joins rooms of which the same is told, between their numbers. */
export const BESIDE_ROOM = '\u0003';

const WORDS = COUNT_WORDS.split('|')
  .filter((word) => word.length >= SHORTEST_COUNT)
  .join('|');

type Spoken = Pick<RegisterRules, 'rooms'> & Partial<Pick<RegisterRules, 'units'>>;

/** "kamar dua", "kmr2" and "sembilan pintu" with their digits: "kamar 2", "9 pintu". */
export function roomsInDigits(text: string, { rooms }: Spoken): string {
  return text
    .replace(gluedTo(rooms), '$& ')
    .replace(patternWith(rooms, COUNTED), (_, before: string, word: string) => before + digits(word))
    .replace(patternWith(rooms, COUNTS_ROOMS), (_, word: string, room: string) => digits(word) + room);
}

const COUNTED = (room: string) => new RegExp(String.raw`(${room}\s+)(${WORDS})(?![\p{L}\p{N}])`, 'giu');
const COUNTS_ROOMS = (room: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(${WORDS})(\s+${room})(?!\s*\d)`, 'giu');

function digits(word: string): string {
  return String(COUNTS[word.toLowerCase()] ?? word);
}

/** "pintu tujuh delapan sembilan", "kmr 5 6" and "pintu tiga sampai lima" as one: rooms of which the same is told. */
export function roomsTogether(text: string, rules: RegisterRules): string {
  return text.replace(patternWith(rules.rooms, CHAIN), (all, room: string, chain: string, at: number) => {
    const behind = text.slice(at + all.length);
    const parts = chain.split(LINK).filter((one) => one !== undefined);
    const said: number[] = [];
    let taken = 0;
    for (const [i, part] of parts.entries()) {
      if (i % 2) continue;
      const number = Number(digits(part));
      const last = said.at(-1);
      if (last === undefined) said.push(number);
      else {
        const link = parts[i - 1]!.trim().toLowerCase();
        const isOver = rules.through.includes(link);
        if (number <= last || number - last > MOST_AT_ONCE) break;
        if (isOver) said.push(...Array.from({ length: number - last }, (_, n) => last + n + 1));
        else if (link === '' && number - last > 1 && !/^\d+$/.test(part)) break;
        else said.push(number);
      }
      taken = i;
    }
    // "pintu enam dua orang": the last number counts what follows it
    const isCount =
      taken === parts.length - 1 && taken > 0 && anyOf(rules.units).exec(behind.trimStart())?.index === 0;
    if (isCount) {
      said.pop();
      taken -= 2;
    }
    if (taken <= 0) return all;
    const left = parts.slice(taken + 1).join('');
    return `${room}${said.join(BESIDE_ROOM)}${left}`;
  });
}

const NUMBER = String.raw`(?:\d{1,3}(?![\p{L}\d/.:-]*\p{L})|${WORDS})(?![\p{L}\p{N}])`;
const LINKS = String.raw`(?:\s*(?:,|&|\+|-|–|s/d|s\.d)\s*|\s+(?:sampai dengan|sampai|sampe|ampe|hingga|sd|tekan|dugi ka|nepi ka|dumugi|dan|sama|sm|sma|ama|jeung|sareng|lan|karo)\s+|\s+)`;
const LINK = new RegExp(`(${LINKS})`, 'iu');
const CHAIN = (room: string) => new RegExp(String.raw`(${room}\s*)(${NUMBER}(?:${LINKS}${NUMBER})+)`, 'giu');

/** "7-9 kosong" and "7, 8 dan 9 kosong" room by room, as each would be told alone. */
export function emptyRoomsApart(text: string, rules: RegisterRules): string {
  return text.replace(patternWith(rules.vacant, EMPTY), (all, numbers: string, empty: string, at: number) => {
    const said = numbers.split(/(?<=\d)(\D+)(?=\d)/);
    const rooms: number[] = [Number(said.at(-1))];
    let place = said.length - 1;
    while (place > 0 && rooms.length <= MOST_AT_ONCE) {
      const between = said[place - 1]!.trim().toLowerCase();
      const [before, first] = [Number(said[place - 2]), rooms[0]!];
      if (rules.through.includes(between) && before < first)
        rooms.unshift(...Array.from({ length: first - before }, (_, i) => before + i));
      else if (rules.joins.includes(between)) rooms.unshift(before);
      else break;
      place -= 2;
    }
    const rest = said.slice(0, place).join('');
    const opens = patternWith(rules.rooms, OPENS).test(text.slice(0, at) + rest);
    const isEach = rooms.length > 1 && rooms.length <= MOST_AT_ONCE && opens;
    return isEach ? rest + rooms.map((one) => `${one} ${empty}`).join(', ') : all;
  });
}

const EMPTY = (empty: string) =>
  new RegExp(
    String.raw`(?<![\p{N}/.${BESIDE_ROOM}-])(\d{1,3}(?:[^\d\n${BESIDE_ROOM}]{1,20}\d{1,3})+)(?!\d)\s*[:=.]?\s*((?=\p{L})${empty})`,
    'giu',
  );
/** What may stand before the number of a room that begins something new. */
const OPENS = (room: string) => new RegExp(String.raw`(?:^|[,;:\n.)(]|${room})\s*$`, 'iu');
