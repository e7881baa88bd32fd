import type { Named } from '../reading.js';
import { ALREADY, AND, NOT_YET, ONLY } from '../words/forms.js';
import { asClauses } from './cells.js';
import { type Count, inClauses } from './clauses.js';
import { codedLayout } from './coded-layout.js';
import type { KnownWords } from './columns.js';
import { commasInLines } from './comma-layout.js';
import { correctedWithin } from './corrected-within.js';
import { ticksInWords } from './doses-in-words.js';
import type { Entry } from './entry.js';
import { headingsBehind } from './headings.js';
import { layoutOf } from './layout.js';
import { lineLayout } from './line-layout.js';
import { isName } from './named.js';
import type { Part, Parts } from './part.js';
import {
  bareName,
  type Called,
  KIN,
  nameGiven,
  THEIR_OWN,
  TITLE,
  unabbreviated,
  whoIs,
} from './person-called.js';
import { spokenLayout } from './spoken-layout.js';

/**
 * Takes a message in plain lower case apart by the people it speaks of: the entries of a list, or, where these count too,
 * the clauses of a sentence. `null` where it speaks of fewer than two. `named` finds whom words name.
 */
export function partsOf(
  text: string,
  words: KnownWords,
  count: Count & { inClauses: boolean },
  named: (part: string) => Named | null,
): Parts | null {
  const line = correctedWithin(
    unabbreviated(ticksInWords(text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n')), words),
  );

  const said = headingsBehind(commasInLines(line, words), words);
  return inLayout(said, words) ?? (count.inClauses ? inClauses(said, words, count, named) : null);
}

function inLayout(line: string, words: KnownWords): Parts | null {
  const layout =
    layoutOf(line, words.columns) ??
    codedLayout(line) ??
    lineLayout(line, words) ??
    spokenLayout(line, words);
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
const NEXT = new RegExp(` ?(?:[/;,&]|\\b(?:${AND})\\b) ?(?=(?:${TITLE}) \\p{L}{2,})`, 'u');
/** Before what is said of a relative of theirs in one entry: "budi 2x ktp, istrinya belum sim". */
const THEIRS = new RegExp(
  ` ?[/;,&] ?(?:dan |sama |terus )?(?=(?:${KIN})(?:${THEIR_OWN}) (?:(?:${ALREADY}|${NOT_YET}|${ONLY}|mau|mo|dosis)\\b|\\d))`,
);
const RELATIVE_OF = new RegExp(`^(\\S+?)(?:${THEIR_OWN})\\b`);
/** A title and a name, of which nothing is said: "pak anwar & bu anwar, kk" are asked for together. */
const NAME_ALONE = /^\S+ \S+$/;

/** An entry as one for each whom it speaks of with something of their own. */
function apart(entry: Entry): Entry[] {
  const said = entry.text.split(NEXT).flatMap(withTheirs);
  const each = said.length > 1 && said.every((one) => whoIs(one).name !== '' && !NAME_ALONE.test(one.trim()));
  return entry.name === null && each ? said.map((text) => ({ ...entry, text })) : [entry];
}

/** Somebody, and each relative of theirs of whom something is said, who is called by whose they are. */
function withTheirs(text: string): string[] {
  const [first, ...others] = text.split(THEIRS);
  const whose = /^\S+ \S+/.exec(first!)?.[0] ?? '';
  const named = isName(whoIs(first!).label) ? `$1 ${whose}` : '$1';
  return [first!, ...others.map((one) => one.replace(RELATIVE_OF, named))];
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
