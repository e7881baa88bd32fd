import { ALREADY, ME, NOT_YET, ONLY } from '../words/forms.js';
import { asClauses } from './cells.js';
import type { KnownWords } from './columns.js';
import type { Entry } from './entry.js';
import { layoutOf } from './layout.js';
import { lineLayout } from './line-layout.js';
import { bareName, type Called, KIN, nameGiven, TITLE, whoIs } from './person-called.js';

/** What a message says of one person, in its own words. */
export interface Part extends Called {
  text: string;
  /** A message of a chat, which may as well be nothing but an "oke". */
  chatter?: true;
}

/** A message taken apart by the people it asks for, and what it says of all of them. */
export interface Parts {
  parts: Part[];
  common: string;
  /** Laid out as a list, as the heads of neighbourhoods write. */
  listed: boolean;
  /** The number of the first one. */
  from: number;
  /** The same is said of two in one clause: "saya sama istri mau urus KK". */
  both: boolean;
}

/** Whether the clauses of a sentence count, and names without a title in them. */
interface Count {
  inClauses: boolean;
  bareNames: boolean;
}

/**
 * Takes a message in plain lower case apart by the people it speaks of: the entries of a list, or, where these count too,
 * the clauses of a sentence. `null` where it speaks of fewer than two.
 */
export function partsOf(text: string, words: KnownWords, count: Count): Parts | null {
  const line = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(ABBREVIATED, '$1')
    .replace(INITIAL, '$1 $2');
  return inLayout(line, words) ?? (count.inClauses ? inClauses(line, words, count) : null);
}

/** The full stop of a title ends nothing, nor does that of an initial: "Sdr. Eko", "Bu Y." */
const ABBREVIATED = /\b(sdr|sdri|bpk|tn|ny|hj|h|dr|drs|mr|mrs|ms|ust)\./g;
const INITIAL = new RegExp(`\\b(${TITLE}) (\\p{L})\\.(?=[\\s,;:/|)]|$)`, 'gu');

function inLayout(line: string, words: KnownWords): Parts | null {
  const layout = layoutOf(line, words.columns) ?? lineLayout(line, words);
  if (!layout) return null;
  const parts = layout.entries.flatMap(apart).map(({ text, name, chatter }): Part => {
    const who = name !== null ? nameGiven(name) : chatter ? NOBODY_NAMED : whoIs(text);
    const called = who.label || who.self || chatter ? who : (bareName(text, words) ?? who);
    return { ...called, text: asClauses(text), ...(chatter ? { chatter } : {}) };
  });
  return {
    parts: withFirstCells(parts),
    common: layout.around.join('. '),
    listed: true,
    both: false,
    from: layout.from,
  };
}

/** Before somebody else in one entry of a list: "koh aseng skck 1x / bu mei ktp belum". */
const NEXT = new RegExp(` ?(?:[/;,&]|\\b(?:sama|sm|dan|and)\\b) ?(?=(?:${TITLE}) \\p{L}{2,})`, 'u');
/** A title and a name, of which nothing is said: "pak anwar & bu anwar, kk" are asked for together. */
const NAME_ALONE = /^\S+ \S+$/;

/** An entry as one for each whom it speaks of with something of their own. */
function apart(entry: Entry): Entry[] {
  const said = entry.text.split(NEXT);
  const each = said.every((one) => whoIs(one).name !== '' && !NAME_ALONE.test(one.trim()));
  return entry.name === null && each ? said.map((text) => ({ ...entry, text })) : [entry];
}

/** Where others are named without a title, the first cell of a row is a name, whatever word it is like: "maman, sim, 2x". */
function withFirstCells(parts: readonly Part[]): Part[] {
  if (!parts.some(({ label }) => label.endsWith('.'))) return [...parts];
  return parts.map((part) => {
    const [first, ...others] = part.text.split(', ');
    const named =
      part.label === '' && !part.self && !part.chatter && others.length && /^\p{L}+$/u.test(first!);
    return named ? { ...part, ...nameGiven(first!) } : part;
  });
}

/** A text as what is said of the person with whom it begins. */
export function partFor(text: string, words: KnownWords): Part {
  const who = whoIs(text);
  return { ...(who.label || who.self ? who : (bareName(text, words) ?? who)), text: asClauses(text) };
}

/** Whoever writes in a chat under a number: "saya" is theirs. */
const NOBODY_NAMED: Called = { label: '', self: false, name: '' };

const PERSON = `${ME}|${KIN}|calon`;
const MINE = `(?: (?:${ME}))?`;
const CLAUSE_END = /[,;.?!\n]+|:(?!\d)/;
/** Between what is said of one person and of the next; a person of whom "not yet" is said begins a clause, too. */
const CLAUSE = new RegExp(
  `${CLAUSE_END.source}| / |\\b(?:terus|trus|trs|sedangkan|sementara|kalo|klo|kalau|tapi|tp|dan|and|but|while)\\b|(?<!\\b(?:${PERSON})) (?=(?:${PERSON})${MINE} (?:${NOT_YET}|${ALREADY}|${ONLY})\\b)`,
  'u',
);
/** "saya sama istri belum vaksin": the same is said of both. */
const BOTH = new RegExp(
  `\\b((?:${PERSON})${MINE}) ?(?:dan|sama|sm|serta|and|&) ?((?:my )?(?:${PERSON})${MINE}) ([^,;.?!\\n]+)`,
  'gu',
);

/** "belum vaksin, tapi istri udah": what stands before is said of the writer. */
const WRITER_FIRST = new RegExp(
  `^((?:${NOT_YET}|${ALREADY}|${ONLY})\\b[^.?!\\n]*?[, ](?:tapi|tp|sedangkan|sementara|kalo|klo|kalau|but|while) (?:my )?(?:${KIN}))\\b`,
  'u',
);

/** "yang 2x itu suami saya", "yang mau SIM tetap saya": what is said stands before whom it is said of. */
const PERSON_LAST = new RegExp(
  `(?<=^|[,.;!?\\n] ?|\\b(?:tapi|tp|eh|maaf|keliru|salah|kebalik) )(?:yang|yg|sing|nu) ([^,.;?!\\n]{1,40}?) (?:(?:itu|tuh|mah|ya|adalah|cuma|tetap|tetep|ternyata|sebenernya|malah) )+(?:si )?((?:${PERSON})${MINE})(?! (?:yang|yg)\\b)`,
  'gu',
);

/** "kita berdua udah 2x": what is said of all of them. */
const OF_ALL =
  /\b(?:kita|kami|kt|both of us|we) (?:berdua|bertiga|semua|sekeluarga|both|all)\b|\b(?:dua ?-?dua|ke(?:dua|tiga))nya\b|\bkabeh\b/;

/** Behind what is said of doses a name begins what is said of the next person: "... belum vaksin pak budi sim 2x". */
const UNDIVIDED = new RegExp(
  `(?<=\\b(?:vaksin|suntik|booster|belum|blm|blom|\\dx|\\d kali|dosis \\d|vaksin \\d)) (?=(?:${TITLE}) (\\p{L}{2,}) )`,
  'gu',
);

function called(clause: string, words: KnownWords, { bareNames }: Count): Called {
  const who = whoIs(clause);
  return (bareNames && who.name === '' && bareName(clause, words)) || who;
}

function inClauses(line: string, words: KnownWords, count: Count): Parts | null {
  const parts: Part[] = [];
  const common: string[] = [];
  const told = line.replace(PERSON_LAST, ', $2 $1').replace(WRITER_FIRST, 'saya $1');
  const apart = told.replace(BOTH, '$1 $3, $2 $3');
  const clauses = apart
    .replace(UNDIVIDED, (space, name: string) => (words.isWord(name) ? space : ', '))
    .split(CLAUSE);
  for (const clause of clauses) {
    if (OF_ALL.test(clause)) {
      common.push(clause);
      continue;
    }
    const who = called(clause, words, count);
    const known = parts.find(({ name }) => name === who.name) ?? (who.name === '' ? parts.at(-1) : undefined);
    if (known) known.text += `, ${clause}`;
    else if (who.name) parts.push({ ...who, text: clause });
    else common.push(clause);
  }
  return parts.length > 1
    ? { parts, common: common.join(', '), listed: false, from: 1, both: apart !== told }
    : null;
}
