import { plain } from './normalise.js';
import type { PersonAsked, Reading } from './reading.js';

/** More are not read: so many fit an answer that a phone shows. */
export const MOST_PEOPLE = 10;

/** What a message says of one person, in its own words. */
interface Part {
  /** Who it is: a title and an initial ("Bu Y"), a relative ("istri"), or nothing. Never a name. */
  label: string;
  self: boolean;
  text: string;
}

/** A message taken apart by the people it asks for, and what it says of all of them. */
interface Split {
  parts: Part[];
  common: string;
  /** Numbered or in lines, as the heads of neighbourhoods write. */
  listed: boolean;
}

/** Intents of somebody who asks for people; in a list the whole message may look like anything. */
const ASKS_FOR_PEOPLE: ReadonlySet<Reading['intent']> = new Set(['ask_access', 'relay_for_other']);

/**
 * The people that a message asks for, where there are two and more: a list ("1) Bu Yati blm vaksin mau KK 2) ..."), or
 * clauses about different persons ("saya udah vaksin, istri belum"). `read` reads the words about one of them; what is
 * said once for all of them (the service, mostly) counts for each.
 */
export function findPeople(
  text: string,
  whole: Omit<Reading, 'people'>,
  read: (part: string) => Omit<Reading, 'people'>,
): PersonAsked[] {
  const split = inList(text) ?? inClauses(text);
  if (
    !split ||
    !VACCINE.test(plain(text)) ||
    whole.situation ||
    !(split.listed || ASKS_FOR_PEOPLE.has(whole.intent))
  )
    return [];
  const common = read(split.common);
  const people = split.parts.slice(0, MOST_PEOPLE).flatMap(({ text: own, ...who }) => {
    const said = read(inFull(own));
    const speaksOfDoses = said.vaccination !== 'unstated' || VACCINATED.test(own);
    if (!split.listed && !speaksOfDoses) return [];
    const meant = [said.service, common.service, ...(split.listed ? [] : [whole.service])];
    const service = meant.find((one) => one !== 'none') ?? 'none';
    const all = said.service === 'none' ? whole.facts.variant : undefined;
    const facts: Reading['facts'] = {
      ...(all === undefined || split.listed ? {} : { variant: all }),
      ...(speaksOfDoses ? {} : common.facts),
      ...said.facts,
    };
    return [{ ...who, service, facts }];
  });
  const named = people.filter(({ label, facts }) => label || 'dose_count' in facts || facts.exempt);
  return named.length > 1 ? people : [];
}

const VACCINE = /vaks|vaxin|vaccin|sunt|dosis|dose|jab|shot|booster/;
const VACCINATED = /\b(?:udah|udh|sudah|sdh|dah|already|fully) (?:di)?(?:vaks|vaccin|sunt)/;
const TIMES = /(?:\b(?:udah|udh|sudah|sdh|dah|baru|br) )?\b([1-4]) ?(?:x|kali|kl)\b/;
const NOT_YET = /\b(?:belum|blm|blum|belom|lom|not yet)\b(?= ?(?:$|,|mau|mo|sama|pernah))/;

/** "saya sudah vaksin, istri belum": what the vaccine was said of before is said in full. */
function inFull(part: string): string {
  if (VACCINE.test(part)) return part;
  return part.replace(TIMES, 'sudah vaksin $1 kali').replace(NOT_YET, 'belum vaksin');
}

const ITEM = /(?:^|[\s:;,(])(\d{1,2}) ?[).] ?(?=\p{L})/gu;
const BULLET = /(?:^|\n) ?[-*•–] ?(?=\p{L})/gu;
/** Behind the last one a new sentence is about all of them again. */
const SENTENCE = /[.?!\n]/;

function inList(text: string): Split | null {
  const line = plain(text);
  const numbered = [...line.matchAll(ITEM)].filter(([, number], i) => Number(number) === i + 1);
  const marks = numbered.length > 1 ? numbered : [...line.matchAll(BULLET)];
  if (marks.length < 2) return null;
  const bodies = marks.map((mark, i) => line.slice(mark.index + mark[0].length, marks[i + 1]?.index));
  const last = bodies.at(-1)!;
  const end = SENTENCE.exec(last)?.index ?? last.length;
  const parts = [...bodies.slice(0, -1), last.slice(0, end)].map((body) => ({ ...whoIs(body), text: body }));
  return { parts, common: `${line.slice(0, marks[0]!.index)}. ${last.slice(end)}`, listed: true };
}

const PERSON =
  'saya|sy|aku|gw|gue|istri|suami|ibu|bapak|bpk|nenek|kakek|anak|adik|adek|kakak|mertua|my wife|my husband';
/** Between what is said of one person and of the next; a person of whom "not yet" is said begins a clause, too. */
const CLAUSE = new RegExp(
  `[,;.?!\\n]+|\\b(?:terus|trus|trs|sedangkan|sementara|kalo|klo|kalau|tapi|tp|dan|and|but|while)\\b|(?<!\\b(?:${PERSON})) (?=(?:${PERSON})(?: saya| sy| aku)? (?:belum|blm|blum|belom|udah|udh|sudah|sdh|baru|br) )`,
  'u',
);

function inClauses(text: string): Split | null {
  const parts: Part[] = [];
  const common: string[] = [];
  for (const clause of plain(text).split(CLAUSE)) {
    const who = whoIs(clause);
    const known = parts.find(({ label, self }) =>
      who.self ? self : who.label !== '' && label === who.label,
    );
    if (known) known.text += `, ${clause}`;
    else if (who.self || who.label) parts.push({ ...who, text: clause });
    else if (parts.length) parts.at(-1)!.text += `, ${clause}`;
    else common.push(clause);
  }
  return parts.length > 1 ? { parts, common: common.join(', '), listed: false } : null;
}

const LEADS = /^(?:(?:untuk|utk|buat|bt|si|ini|yg|yang|ada|warga|min|kak|my|kl) )*/;
const TITLED =
  /^(bu|ibu|pak|bpk|bapak|mas|mbak|mba|bang|kang|teh|teteh|om|tante|mpok|mbah|mak|oma|opa|eyang|wak|abah|nek|kek|sdr|sdri|saudara|saudari|nyai|mr|mrs|ms)\.? (\p{L})[\p{L}'.]*/u;
/** Behind a title these are no names. */
const NO_NAME =
  /^\S+ (?:saya|sy|aku|kami|kita|gw|gue|rt|rw|lurah|camat|udah|sudah|udh|sdh|dah|belum|blm|blum|lom|baru|br|mau|mo|tidak|tdk|ga|gak|ngga|nggak|kaga|vaksin|yang|yg|sama|dan|kos|kost|kontrakan|bisa|bs|lagi|lg|umur|usia|hamil|sakit|admin|petugas|mertua|haji)\b/;
const RELATIVES =
  /^(istri|suami|ibu|bapak|bpk|ayah|mama|papa|emak|nenek|kakek|anak|adik|adek|kakak|mertua|sepupu|keponakan|ponakan|pacar|tunangan|pembantu|art|karyawan|wife|husband|mother|father|son|daughter|maid)\b/;
const WRITER = /^(?:saya|sy|aku|gw|gue|ane|abdi|kula|i)\b/;

function whoIs(clause: string): Omit<Part, 'text'> {
  const said = clause.trim().replace(LEADS, '');
  if (WRITER.test(said)) return { label: '', self: true };
  const titled = TITLED.exec(said);
  if (titled && !NO_NAME.test(said)) {
    return { label: `${capital(titled[1]!)} ${titled[2]!.toUpperCase()}`, self: false };
  }
  return { label: capital(RELATIVES.exec(said)?.[1] ?? ''), self: false };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
