import { COUNT_WORDS, COUNTS } from '../language/dates/day-names.js';
import { gluedTo, patternWith, type RegisterRules } from './words.js';

/** No more rooms are told of at once: "3-8 kosong". */
const MOST_AT_ONCE = 100;
/** A shorter word is a room's letter: "kamar a". */
const SHORTEST_COUNT = 3;

/** "kamar dua" and "kmr2" as "kamar 2". */
export function roomsInDigits(text: string, { rooms }: Pick<RegisterRules, 'rooms'>): string {
  return text
    .replace(gluedTo(rooms), '$& ')
    .replace(patternWith(rooms, COUNTED), (all, before: string, word: string) =>
      word.length < SHORTEST_COUNT ? all : `${before}${COUNTS[word.toLowerCase()]}`,
    );
}

const COUNTED = (room: string) => new RegExp(String.raw`(${room}\s+)(${COUNT_WORDS})(?![\p{L}\p{N}])`, 'giu');

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
    String.raw`(?<![\p{N}/.-])(\d{1,3}(?:[^\d\n]{1,20}\d{1,3})+)(?!\d)\s*[:=.]?\s*((?=\p{L})${empty})`,
    'giu',
  );
/** What may stand before the number of a room that begins something new. */
const OPENS = (room: string) => new RegExp(String.raw`(?:^|[,;:\n.)(]|${room})\s*$`, 'iu');
