import type { Named } from '../reading.js';
import { BREAKS_OFF, MISTOLD } from '../words/forms.js';
import type { KnownWords } from './columns.js';
import type { Mention } from './known.js';
import { nameGiven, TITLE, whoIs } from './person-called.js';

const MEANT =
  'tapi|tp|tetapi|maksudnya|maksudku|maksud saya|mksdnya|melainkan|harusnya|hrsnya|seharusnya|yang bener|yg bener|yang benar|yg benar|itu|adalah|namanya|namina|jenenge|salah';
/** Behind the name that is wrong: "... harusnya pak agung", "gnawan = gunawan". */
const BEHIND = new RegExp(
  `^(?:[\\s,]*(?:(?:${MEANT}|${MISTOLD}|ganti jadi|diganti jadi|ganti|diganti|jadi|ke)\\b[\\s,]*)+| ?(?:=|->|=>) ?)((?:(?:${TITLE})\\.? )?\\p{L}[\\p{L}'.]+)(?=$|[\\s,.;!])`,
  'u',
);
/** Before it: "eh salah bukan pak agus tapi ...", "nama pak agus ganti jadi ...". */
const DENIED =
  /(?<!\p{L})(?:bukan|bkn|sanes|dudu|nama(?:nya)?|salah)(?:[\s,]+(?:yang|yg|nama(?:nya)?|pak|bu))*[\s,]*$/u;
/** "pak agung bukan pak agus" */
const BEFORE = new RegExp(
  `((?:(?:${TITLE})\\.? )?\\p{L}[\\p{L}'.]+),? (?:bukan|bkn|sanes|dudu)(?: (?:yang|yg|nama(?:nya)?))? ?$`,
  'u',
);
const ONLY_OPENS = new RegExp(
  `^(?:[\\s,.]*(?:${BREAKS_OFF}|${MISTOLD}|yang|yg|itu|tadi|td|namanya|nama))*[\\s,.]*$`,
  'u',
);

/** Whom a message calls otherwise from then on: the mention, and their name as it is meant; `null` where it renames nobody. */
export function renamedIn(
  line: string,
  mentions: readonly Mention[],
  words: Pick<KnownWords, 'isWord'>,
): { mention: Mention; called: Named } | null {
  for (const mention of mentions) {
    if (mention.places.length !== 1) continue;
    const said = line.slice(mention.at, mention.end);
    const before = line.slice(0, mention.at);
    const found = BEHIND.exec(line.slice(mention.end));
    const isDenied = DENIED.test(before);
    const behind =
      found && (isDenied || /^[\s]*(?:=|->|=>)/.test(found[0]) || ONLY_OPENS.test(before)) ? found[1]! : null;
    const denied = BEFORE.exec(before);
    const name = behind ?? denied?.[1] ?? null;
    const called = name === null ? null : nameAs(name, said, words);
    if (called) return { mention, called };
  }
  return null;
}

/** A name as it is meant: without a title of its own it has the one that stood there. */
function nameAs(name: string, before: string, { isWord }: Pick<KnownWords, 'isWord'>): Named | null {
  const hasTitle = whoIs(name).label !== '';
  if (!hasTitle && isWord(name)) return null;
  const [title] = /^\S+(?= )/.exec(before) ?? [];
  const { label, name: key } = hasTitle ? whoIs(name) : nameGiven(title ? `${title} ${name}` : name);
  return label === '' ? null : { label, key };
}
