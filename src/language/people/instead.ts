import type { Instead, Named, Reading } from '../reading.js';
import { BREAKS_OFF, MISTOLD } from '../words/forms.js';
import { plain } from '../words/normalise.js';
import { rejects, tellsOfWriter } from '../words/openings.js';
import { inFull } from './in-full.js';
import { calledBy } from './named.js';
import { whoIs } from './person-called.js';

/** Between what is denied and what is meant: "bukan kk, maksudnya ktp", "bukan saya tapi istri". */
const CLAUSE_END =
  /[,;.?!\n]+|\b(?:tapi|tp|melainkan|but|maksudnya|maksud (?:saya|sy|aku)|maksudku|tepatnya|yang bener|yg bener)\b/;
const MEANT = /\b(?:maksud|melainkan|tapi|tp)/;
/** Words that lead up to whoever or whatever is meant. */
const LEADS =
  /^(?:(?:maksudnya|maksud saya|maksud sy|maksudku|maksud|yang|yg|itu|ini|buat|bwt|bt|untuk|utk|kanggo|kangge|for|punya|kak|min|(?<=(?:yang|yg) )(?:mau |bakal |akan )?(?:berangkat|pergi|datang|dateng|maju|jalan|urus|ngurus|mengurus|ngurusin|bayar|ambil|ngambil|perlu|butuh)(?: (?:itu|nanti|ntar|ke sana))?) )+/;
/** What is meant may stand first: "maksudnya bapak, bukan ibu", "buat adik saya bukan buat saya". */
const DENIED_LAST = new RegExp(
  `^(?:${BREAKS_OFF}|${MISTOLD}|lagi|,|\\s)*((?:maksudnya|maksud saya|maksud sy|maksudku|maksud|yang|yg|itu|buat|untuk|utk|punya|i mean|kanggo|kangge)\\b[^,.;?!\\n]*?)[,.;\\s]+((?:bukan|bkn|sanes|dudu|not)\\b[^,.;?!\\n]*)(?:[,.;\\n]+(.*))?$`,
  's',
);

function deniedFirst(line: string): string {
  return line
    .trim()
    .replace(DENIED_LAST, (_, meant: string, denied: string, more?: string) =>
      [denied, meant, ...(more ? [more] : [])].join(', '),
    );
}
/** A clause that says nothing yet: "ralat lagi mohon maaf, ...". */
const HESITATES = new RegExp(`^(?:(?:${BREAKS_OFF}|${MISTOLD}|lagi|mohon|ya) ?)+$`);
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
  const line = plain(text);
  if (!(rejects(text) || DENIED_LAST.test(line)) || (text.includes('?') && !MEANT.test(line))) return null;
  const [denied = '', ...meant] = deniedFirst(line)
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !HESITATES.test(clause));
  const said = SAID_OF.exec(denied)?.[1] ?? '';
  const own = ownFrom(meant);
  const { service, facts } = read([...meant.slice(0, own), said].join(', '));
  const known = service === 'none' ? null : service;
  for (const clause of meant) {
    const said = clause.replace(LEADS, '');
    const called = whoIs(said);
    const whom = called.self ? 'self' : called.label ? 'other' : null;
    if (!whom) continue;
    const ofWriter =
      whom === 'other' && own < meant.length ? read(inFull(meant.slice(own).join(', '))).facts : null;
    return {
      whom,
      named: calledBy(called, named(said)),
      service: known,
      facts,
      ...(ofWriter ? { own: ofWriter } : {}),
    };
  }
  // "bukan buat saya" alone: somebody else, whoever that is
  const writer = whoIs(denied.replace(OPENING, '').replace(LEADS, '')).self;
  if (meant.length === 0 && writer) return { whom: 'other', named: null, service: null, facts };
  // "bukan hilang, rusak": the kind, the doses, whatever was told
  const states = meant.length > 0 && Object.keys(facts).length > 0;
  return known === null && !states ? null : { whom: null, named: null, service: known, facts };
}

/** Behind whom is meant the writer may tell of themselves: "bukan saya, itu adik saya. saya mah udah 2x". */
function ownFrom(meant: readonly string[]): number {
  const at = meant.findIndex((clause, i) => i > 0 && whoIs(clause).self && tellsOfWriter(clause));
  return at < 0 ? meant.length : at;
}
