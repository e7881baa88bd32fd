import { type Change, changeIn, type Step } from './change.js';
import { contrastIn } from './correction.js';
import { namesUnknown, occupantsIn, withoutHouse } from './found.js';
import { addressIn } from './house-head.js';
import { nameOfWords } from './particles.js';
import { housesIn } from './place-asked.js';
import { type HouseField, MOST_ROOMS, type Placed } from './register.js';
import { roomsInDigits } from './rooms.js';
import { roomsTold } from './rooms-told.js';
import { cut, PHONE } from './telling.js';
import { anyOf, patternWith, type RegisterRules, withoutAny, withoutManners } from './words.js';

/** Something of a house itself is told: its owner, its address, or how many rooms it has. */
export interface HouseTold {
  is: 'house';
  placed: Placed;
  field: HouseField;
  value: string | number;
  change: Change;
}

/** What a message tells of a house that it names: "pemilik kos bu tini bu hj tini", "kos bu tini kamarnya 10 bukan 12". */
export function houseToldIn(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  latest: Placed | null = null,
): HouseTold | null {
  const [[placed, ...others], rest] = houseOf(text, register, rules, latest);
  if (!placed || others.length || occupantsIn(rest, [placed], rules).length) return null;
  const more = roomsMoreIn(rest, placed, rules);
  if (more !== null) {
    const steps: Step[] = [{ do: 'house', field: 'rooms', was: placed.house.rooms, value: more }];
    return { is: 'house', placed, field: 'rooms', value: more, change: changeIn(placed, steps) };
  }
  if ([rules.left, rules.arrived, rules.stays, rules.moved].some((words) => anyOf(words).test(rest)))
    return null;
  const told = ownerIn(rest, rules) ?? addressToldIn(rest, rules) ?? roomsIn(rest, rules);
  if (!told) return null;
  const [field, value] = told;
  const was = placed.house[field];
  const steps: Step[] = was === value ? [] : [{ do: 'house', field, was, value }];
  return { is: 'house', placed, field, value, change: changeIn(placed, steps) };
}

/** The house that is named, by a word of its own too; where none is, of its owner or its rooms the one that was told of last. */
function houseOf(
  text: string,
  register: readonly Placed[],
  rules: RegisterRules,
  latest: Placed | null,
): [Placed[], string] {
  const tells = anyOf(rules.owned).test(text) || roomsTold(text, rules) !== null;
  if (!tells) return withoutHouse(text, register, rules);
  const [named, rest] = housesIn(text, register, rules);
  if (named.length || namesUnknown(text, register, rules)) return [named, rest];
  return [register.length === 1 ? [...register] : latest ? [latest] : [], text];
}

type Own = ['owner' | 'address', string] | ['rooms', number] | null;

function ownerIn(text: string, rules: RegisterRules): Own {
  if (!anyOf(rules.owned).test(text)) return null;
  const right = contrastIn(text, rules, false)?.right ?? text;
  const all = bare(right, rules).replace(PHONE, ' ');
  // "pak gunawan, tinggalnya di kelapa gading"
  const [first = ''] = all.split(',');
  const said = /\p{L}/u.test(first)
    ? first.replace(/^\s*(?:itu|adalah|yaitu|namanya)\s+|\s+(?:itu|adalah|tuh)\s*$/giu, '')
    : all;
  // what is more than a name is none: "kalau bu tini yang punya, boleh lihat"
  const isName = nameOfWords(said, rules) === said.trim() && said.trim() !== '';
  return isName ? ['owner', cut(said)] : null;
}

function addressToldIn(text: string, rules: RegisterRules): Own {
  const right = contrastIn(text, rules, false)?.right ?? text;
  const address = addressIn(right, rules) ?? (anyOf(rules.addressed).test(text) ? bare(right, rules) : '');
  return address ? ['address', cut(withoutManners(`_ ${address}`, rules).slice(2))] : null;
}

/** "tambah 2 kamar, jadi 4 semua": how many rooms a house has with those that were built, where it tells of nothing else. */
function roomsMoreIn(said: string, { house }: Placed, rules: RegisterRules): number | null {
  const text = roomsInDigits(said, rules);
  const added = patternWith(rules.rooms, ADDED).exec(text);
  if (!added || !anyOf(rules.arrived).test(text)) return null;
  const total = patternWith(rules.becomes, TOTAL).exec(text)?.[1];
  const others = [rules.named, rules.from, rules.since, rules.reported, rules.vacant, rules.questions];
  const rest = withoutAny(text, [
    rules.arrived,
    rules.becomes,
    rules.rooms,
    rules.everybody,
    rules.joins,
    rules.particles,
    rules.polite,
    rules.now,
  ]);
  const isElse = others.some((words) => anyOf(words).test(text)) || /\p{L}{4}/u.test(rest);
  const count =
    total === undefined ? (house.rooms === null ? null : house.rooms + Number(added[1])) : Number(total);
  return isElse || count === null || count < 1 || count > MOST_ROOMS ? null : count;
}

const ADDED = (room: string) =>
  new RegExp(
    String.raw`(?<=(?:tambah|nambah|ketambahan|tambahan|add|tambih|tambihan)\S*\s+|bangun\s+)(\d{1,2})\s*${room}(?!\s*\d)`,
    'iu',
  );
const TOTAL = (becomes: string) => new RegExp(String.raw`${becomes}\s+(\d{1,3})(?!\d)`, 'iu');

/** "12 kamar", "kamarnya 10 bukan 12", "jumlah kamar jadi 8" */
function roomsIn(text: string, rules: RegisterRules): Own {
  const alone = roomsTold(text, rules);
  if (alone !== null) return ['rooms', alone];
  // "sitorus kamarnya 5, melati 4" is of two
  const isOfMore = (text.match(/(?<![\d/.])\d{1,3}(?![\d/])/g) ?? []).length > 1;
  if (anyOf(rules.vacant).test(text) || (isOfMore && contrastIn(text, rules, false) === null)) return null;
  const counted =
    patternWith(rules.rooms, COUNTED).exec(text) ?? patternWith(rules.rooms, ITS_ROOMS).exec(text);
  const count = Number(counted?.[1] ?? 0);
  return count >= 1 && count <= MOST_ROOMS ? ['rooms', count] : null;
}

const COUNTED = (room: string) => new RegExp(String.raw`(?<!\p{L}\s)(\d{1,3})\s*${room}(?!\s*\d)`, 'iu');
/** "kamarnya 10", and no "kamar 10", which is one of them */
const ITS_ROOMS = (room: string) =>
  new RegExp(
    String.raw`(?:(?:jumlah|total|ada)\s+${room}|${room}(?<=nya|na|ne|ipun))\D{0,20}?(\d{1,3})(?!\d)`,
    'iu',
  );

/** A text without the words that say what it tells. */
function bare(text: string, rules: RegisterRules): string {
  const words = [
    rules.owned,
    rules.addressed,
    rules.named,
    rules.becomes,
    rules.instead,
    rules.slips,
    rules.now,
  ];
  const without = withoutAny(text, [...words, rules.corrected]);
  return withoutManners(`_ ${without.replace(/^\s*(?:ganti|ubah)\b/i, ' ').trim()}`, rules)
    .slice(2)
    .replace(/^[\s,:]+/, '');
}
