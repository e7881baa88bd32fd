import type { Instead, Named, Reading } from '../reading.js';
import { plain } from '../words/normalise.js';
import { rejects } from '../words/openings.js';
import { calledBy } from './named.js';
import { whoIs } from './person-called.js';

/** Between what is denied and what is meant: "bukan kk, maksudnya ktp", "bukan saya tapi istri". */
const CLAUSE_END = /[,;.?!\n]+|\b(?:tapi|tp|melainkan|but)\b/;
/** Words that lead up to whoever or whatever is meant. */
const LEADS =
  /^(?:(?:maksudnya|maksud saya|maksud sy|maksudku|maksud|yang|yg|itu|ini|buat|bwt|bt|untuk|utk|kanggo|kangge|for|punya|kak|min) )+/;
/** What is meant may stand first: "maksudnya bapak, bukan ibu", "buat adik saya bukan buat saya". */
const DENIED_LAST =
  /^(?:eh|oh|aduh|maaf|sori|sorry|kak|min|salah|,|\s)*((?:maksudnya|maksud saya|maksud sy|maksudku|maksud|yang|yg|itu|buat|untuk|utk|punya|i mean|kanggo|kangge)\b[^,.;?!\n]*?)[,.;\s]+((?:bukan|bkn|sanes|dudu|not)\b[^,.;?!\n]*)$/;

function deniedFirst(line: string): string {
  return line.trim().replace(DENIED_LAST, '$2, $1');
}
/** "bukan saya yang belum vaksin, suami": what is said of the one holds for the other. */
const SAID_OF = /\b(?:yang|yg|sing|nu)\b(.*)$/;
const OPENING = /^(?:\S+ ){0,3}?(?:bukan|bkn|sanes|dudu|not)\b ?/;

/**
 * What a message puts in place of what was understood before, where it opens by denying that: another person ("bukan
 * buat saya, buat istri saya"), another service ("bukan kk, maksudnya ktp"). `null` where it names neither. `read`
 * reads the words that are meant, `named` finds whom they name.
 */
export function findInstead(
  text: string,
  read: (part: string) => Pick<Reading, 'service' | 'facts'>,
  named: (part: string) => Named | null,
): Instead | null {
  if (text.includes('?') || !(rejects(text) || DENIED_LAST.test(plain(text)))) return null;
  const [denied = '', ...meant] = deniedFirst(plain(text))
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !/^(?:eh|loh|lho|oh|aduh|waduh)$/.test(clause));
  const said = SAID_OF.exec(denied)?.[1] ?? '';
  const { service, facts } = read([...meant, said].join(', '));
  const known = service === 'none' ? null : service;
  for (const clause of meant) {
    const said = clause.replace(LEADS, '');
    const called = whoIs(said);
    const whom = called.self ? 'self' : called.label ? 'other' : null;
    if (whom) return { whom, named: calledBy(called, named(said)), service: known, facts };
  }
  // "bukan buat saya" alone: somebody else, whoever that is
  const writer = whoIs(denied.replace(OPENING, '').replace(LEADS, '')).self;
  if (meant.length === 0 && writer) return { whom: 'other', named: null, service: null, facts };
  return known === null ? null : { whom: null, named: null, service: known, facts };
}
