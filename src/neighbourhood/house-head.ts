import type { HouseTelling } from './register.js';
import { capital, cut } from './telling.js';
import { anyOf, atStart, everyOf, patternWith, type RegisterRules } from './words.js';

/** The words that name a house, with where it is. */
export interface Head {
  head: string;
  /** RT and RW, where they are named with it. */
  rt: number | null;
  rw: number | null;
  house: HouseTelling;
}

/** A name of a house is no longer (characters), nor has it more words besides those of honour. */
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

/** A line without the words in front of its list: "assalamualaikum kak, berikut data penghuni kos bu tini". */
export function withoutGreeting(line: string, rules: RegisterRules): string {
  const greeted = line.replace(patternWith(leadsOf(rules), LEADING), '');
  return greeted.replace(patternWith(rules.in, LEADING), '');
}

const leads = new WeakMap<RegisterRules, string[]>();

function leadsOf(rules: RegisterRules): string[] {
  const known = leads.get(rules) ?? [...rules.greetings, ...rules.wants, ...rules.enters, ...rules.polite];
  leads.set(rules, known);
  return known;
}

const LEADING = (word: string) => new RegExp(String.raw`^(?:${word}[\s,:.!]+)+`, 'iu');

/** Whether a line begins with a house. */
export function isHead(line: string, rules: RegisterRules): boolean {
  return atStart(rules.houses, withoutGreeting(line, rules)) !== null;
}

/** The house is named up to a colon, the end of the line, or the first room. */
export function headAndBody(text: string, rules: RegisterRules): [string, string] {
  const [line = '', ...lines] = text.split('\n');
  const colon = line.search(/:(?!\d)/);
  const room = firstRoomAt(line, rules);
  const at = [colon, room].filter((one) => one > 0).sort((a, b) => a - b)[0];
  if (at !== undefined)
    return [line.slice(0, at), [line.slice(at === colon ? at + 1 : at), ...lines].join('\n')];
  if (lines.length) return [line, lines.join('\n')];
  const rooms = patternWith(rules.rooms, COUNTED).exec(line);
  const after = rooms ? rooms.index + rooms[0].length : 0;
  const first = /(?<=[\s,])1\s*[.)]?\s+(?=\p{L})/u.exec(line.slice(after));
  if (!first) return [line, ''];
  return [line.slice(0, after + first.index), line.slice(after + first.index)];
}

/** Where the first room is named: "pintu 1", and no "12 pintu" nor the number of a lane. */
function firstRoomAt(line: string, rules: RegisterRules): number {
  for (const found of line.matchAll(patternWith(rules.rooms, NAMED_ROOM))) {
    const isOfStreet = /^nomor/i.test(found[0]) && anyOf(rules.addresses).test(line.slice(0, found.index));
    if (!isOfStreet) return found.index;
  }
  return -1;
}

const NAMED_ROOM = (room: string) =>
  new RegExp(String.raw`(?<!\d\s*)${room}\s*(?:\d{1,3}[a-z]?|[a-z]\d{1,3})(?![\p{L}\p{N}])`, 'giu');

const NUMBER = /\b(?:rt|rw)\b(?:\s*\/\s*rw)?\s*[.:/-]?\s*\d{1,3}(?:\s*\/\s*(?:rw\s*)?\d{1,3})?/gi;

/** The house that a head line names. */
export function houseIn(head: string, rules: RegisterRules): Head | null {
  const numbers = /\brt\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const ofRw = /\brw\s*[.:-]?\s*0*(\d{1,3})/i.exec(head);
  const rooms = patternWith(rules.rooms, COUNTED).exec(head);
  const address = addressIn(head, rules);
  const bearer = patternWith(rules.columns.owner, OWNED).exec(head);
  const name = head
    .replace(bearer?.[0] ?? '\u0000', ' ')
    .replace(rooms?.[0] ?? '\u0000', ' ')
    .replace(address ?? '\u0000', ' ')
    .replace(NUMBER, ' ')
    .replace(/[,;:()|!"]+/g, ' ')
    .replace(everyOf(rules.counts), ' ')
    .replace(everyOf(rules.bearers), ' ')
    .replace(patternWith(rules.in, TRAILING), ' ')
    .replace(patternWith(rules.addressed, TRAILING), ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.=–-]+$/, '')
    .trim();
  const word = atStart(rules.houses, name);
  if (word === null || name.length > LONGEST_NAME) return null;
  const owner = bearer?.[1]?.trim() ?? name.slice(word.length).trim();
  const count = Number(rooms?.[1] ?? 0);
  return {
    head,
    rt: numbers ? Number(numbers[1]) : null,
    rw: ofRw ? Number(ofRw[1]) : null,
    house: {
      name: capital(cut(name)),
      owner: bearer || atStart(rules.honorifics, owner) !== null ? cut(owner) : null,
      address: address === null ? null : capital(cut(address)),
      rooms: count >= 1 && count <= 500 ? count : null,
    },
  };
}

/**
 * A house that is told of with where it is or how many rooms it has, and nobody in it: "Kos Bu Tini, jl melati no 12, ada 6
 * kamar". `null` where the words may say something else.
 */
export function houseAlone(text: string, rules: RegisterRules): Head | null {
  const line = text.trim().replace(/[.!\s]+$/, '');
  const said = withoutGreeting(line, rules);
  const word = atStart(rules.houses, said);
  if (word === null || /[?\n]/.test(said)) return null;
  const others = [rules.questions, rules.asking, rules.self, rules.left, rules.stays, rules.moved, rules.not];
  const more = [
    rules.instead,
    rules.becomes,
    rules.renamed,
    rules.erased,
    rules.from,
    rules.vacant,
    rules.reported,
  ];
  if ([...others, ...more].some((words) => anyOf(words).test(said))) return null;
  const told = houseIn(said, rules);
  if (!told || (told.house.rooms === null && told.house.address === null)) return null;
  // "rumah pak budi jl mawar 3" is where somebody lives, unless it is to be entered
  if (/^rumah$/i.test(word) && said === line && told.house.rooms === null) return null;
  const name = told.house.name.slice(word.length).trim();
  const words = name.split(' ').filter((one) => atStart(rules.honorifics, one) !== one);
  const isName = name !== '' && words.length <= MOST_WORDS && !anyOf(rules.particles).test(name);
  return isName ? told : null;
}

/** "kos mawar (pemilik bu tini)", "kos mawar, yang punya bu tini" */
const OWNED = (owner: string) =>
  new RegExp(String.raw`(?<=\p{L}[\s(,]+)${owner}\s*[:=]?\s*([^,;:()]+)\)?`, 'iu');

/** The address in a head line: "jl mawar no 3". */
export function addressIn(head: string, rules: RegisterRules): string | null {
  const found = patternWith(rules.addresses, ADDRESS).exec(head)?.[1];
  if (found === undefined) return null;
  const rooms = patternWith(rules.rooms, COUNTED).exec(found);
  const ends = [found.search(/\s+r[tw]\b/i), rooms?.index ?? -1].filter((at) => at > 0);
  const address = ends.length ? found.slice(0, Math.min(...ends)) : found;
  return (
    address
      .replace(patternWith(rules.counts, TRAILING), '')
      .replace(/[\s.-]+$/, '')
      .trim() || null
  );
}

const ADDRESS = (word: string) =>
  new RegExp(String.raw`(?:^|[\s,(])(${word}\.?[^,;()]*(?:,\s*(?:no|blok)\b[^,;()]*)*)`, 'iu');
/** "12 kamar" */
const COUNTED = (room: string) => new RegExp(String.raw`(\d{1,3})\s*${room}(?!\s*\d)`, 'iu');
const TRAILING = (word: string) => new RegExp(String.raw`(?:\s+${word})+[\s,.]*$`, 'iu');
