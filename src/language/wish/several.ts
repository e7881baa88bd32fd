import { SURE } from '../confidence.js';
import { asksOfService, isQuestion, QUESTIONS, type Wish } from '../reading.js';
import { readYesNo } from '../words/yes-no.js';

/** Between two wishes: the end of a sentence, a comma, or a word that goes on to the next one. */
const BETWEEN =
  /[.?!;,\n]+(?:\s|$)|\s(?:sekalian|skalian|sklian|sama|terus|trus|trs|dan|lalu|plus|habis itu|abis itu|oh iya|oiya|sareng|kaliyan|lan|and|also)\s/g;

/** What is read of a part of a message, as far as it tells wishes apart. */
export interface Part {
  intent: Wish;
  confidence: number;
  service: string;
  vaccination: string;
}

/** A part of a message as it is read, with the wishes that it has clear phrases for. */
export interface ReadPart<P extends Part> {
  said: P;
  clear: ReadonlyMap<Wish, number>;
  /** It names a service, vaccination aside. */
  names: boolean;
}

/** A message as the wishes that it holds, in the order in which they are best answered. */
export interface Wishes<P extends Part> {
  first: P;
  further: P[];
}

/**
 * The wishes of a message that asks for more than one thing: a question and a reminder ("syarat kk apa? sama ingetin
 * jumat ya"), or questions about several services ("syarat kk apa aja? terus perpanjang sim berapa"). What is answered at
 * once goes before what is asked back about. `null` where it is one wish. `clear` are the wishes that it has clear phrases
 * for, `read` reads a part of it.
 */
export function severalWishes<P extends Part>(
  line: string,
  clear: ReadonlyMap<Wish, number>,
  read: (part: string) => ReadPart<P>,
): Wishes<P> | null {
  const questions = [...clear].reduce((sum, [wish, count]) => sum + (isQuestion(wish) ? count : 0), 0);
  const reminds = clear.has('set_reminder');
  if (!reminds && questions < 2) return null;
  const clauses = clausesOf(line);
  if (clauses.length < 2) return null;
  const all = clauses.map((text) => ({ text, ...read(text) }));
  return reminds ? besideReminder(all, read) : ofServices(all, read);
}

/** A message that answers before it wants something, as its answer and the wish behind it. */
export interface AnswerBefore<P extends Part> {
  text: string;
  wish: P;
}

/** What leads on from an answer to a wish: "ya, terus ...", "iya sekalian ...". */
const LEADS_ON =
  /^[\s,.!]*(?:(?:terus|trus|trs|sekalian|skalian|sama|dan|lalu|oh iya|oiya|satu lagi|and|also)\s+)*/;

/**
 * The answer with which a line opens, and the wish that it goes on to, where that is clear by itself and about a service
 * of its own: "ya, terus ingetin juga tgl 13 bikin SKCK"; else `null`.
 */
export function answerBefore<P extends Part>(
  line: string,
  read: (part: string) => ReadPart<P>,
): AnswerBefore<P> | null {
  const [first] = clausesOf(line);
  if (first === undefined || first.length === line.length || readYesNo(first) === null) return null;
  const rest = line.slice(line.indexOf(first) + first.length).replace(LEADS_ON, '');
  if (!rest.includes(' ')) return null;
  const { said, names } = read(rest);
  const wants = said.intent === 'set_reminder' || asksOfService(said.intent);
  return wants && names && said.confidence >= SURE ? { text: first, wish: said } : null;
}

interface Clause<P extends Part> extends ReadPart<P> {
  text: string;
}

type Read<P extends Part> = (part: string) => ReadPart<P>;

/** How a clause begins that says what one is to be reminded of, "jadwal ambil sim", "mau nagih fotokopi ktp" ... */
const ITS_MATTER = /^(?:jadwal|acara|agenda|rencana|keperluan|mau (?!tau|tahu|tny|tanya|nanya))/;
/** ... unless it asks. */
const ASKING = /\?|\b(?:apa|apakah|berapa|brp|kapan|kpn|mana|gimana|gmn|bagaimana|bisa|bs)\b/;

/** A question, and what to be reminded of: the clause that asks for it, with those behind it that ask nothing. */
function besideReminder<P extends Part>(all: Clause<P>[], read: Read<P>): Wishes<P> | null {
  const at = all.findIndex(({ said }) => said.intent === 'set_reminder' && said.confidence >= SURE);
  if (at < 0) return null;
  let end = at + 1;
  while (end < all.length && (saysMatter(all[end]!) || !asks(all[end]!))) end++;
  const rest = [...all.slice(0, at), ...all.slice(end)];
  if (!rest.some(asks)) return null;
  const first = read(textOf(rest)).said;
  return asksOfService(first.intent) ? { first, further: [read(textOf(all.slice(at, end))).said] } : null;
}

/** Questions about several services, each from the clause on that names its own. */
function ofServices<P extends Part>(all: Clause<P>[], read: Read<P>): Wishes<P> | null {
  const starts = all.flatMap((one, i) => (asksClearly(one) && one.names ? [i] : []));
  const own = starts.filter(
    (at, i) => i === 0 || all[at]!.said.service !== all[starts[i - 1]!]!.said.service,
  );
  if (own.length < 2) return null;
  const groups = own.map((at, i) => all.slice(i === 0 ? 0 : at, own[i + 1] ?? all.length));
  const [first, ...further] = groups.map((group) => read(textOf(group)).said);
  return { first: first!, further };
}

function saysMatter({ text }: { text: string }): boolean {
  return ITS_MATTER.test(text) && !ASKING.test(text);
}

/** Whether a clause asks something of a service by itself, or states what a service turns on. */
function asks<P extends Part>(clause: Clause<P>): boolean {
  const { intent, vaccination } = clause.said;
  if (!asksOfService(intent)) return false;
  return asksClearly(clause) || (clause.names && vaccination !== 'unstated');
}

function asksClearly<P extends Part>({ said, clear }: Clause<P>): boolean {
  return asksOfService(said.intent) && QUESTIONS.some((question) => clear.has(question));
}

function clausesOf(line: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { 0: between, index } of line.matchAll(BETWEEN)) {
    clauses.push(line.slice(from, index + (/^[.?!;,\n]/.test(between) ? between.trimEnd().length : 0)));
    from = index + between.length;
  }
  return [...clauses, line.slice(from)]
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
}

function textOf(clauses: readonly { text: string }[]): string {
  return clauses.map(({ text }) => text).join(' , ');
}
