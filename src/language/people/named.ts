import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import type { Named } from '../reading.js';
import { capital } from '../words/capital.js';
import { apartFrom, type Hit, withoutInner } from '../words/spans.js';
import { type Called, nameKey, titleOf } from './person-called.js';

/** Whoever is spoken of without being named. */
const THEY: Named = { label: '', key: '' };
/** So many words may stand between somebody and which of several they are: "anak saya yang pertama". */
const WIDEST_BETWEEN = 2;
/** Between a name and what is said of its bearer: "Bu Tini ternyata udah vaksin". */
const WIDEST_AFTER = 1;

/**
 * The other person whom a message asks for or speaks of: by title and name, by relation, or as "dia"; or `null`. `age`
 * is the one that it states, in years.
 */
export function findNamed(message: Message, lexicon: Lexicon, age?: unknown): Named | null {
  const { hits } = message;
  const aside = hits.subject.not_asked_for;
  const titled = titledIn(message, lexicon);
  if (titled) return titled;
  if (apartFrom(hits.persons.pointed_at, aside).length) return THEY;
  const relations = apartFrom(withoutInner(hits.persons.relations), aside).filter(
    (one) => !isOfWriter(message, one),
  );
  const they = apartFrom(hits.persons.last, aside).length > 0;
  // "barusan mamanya WA, dia udah disuntik": it is told of whoever was spoken of
  if (they && relations.length && relations.every((one) => isOnlyTheirs(message, one))) return THEY;
  const asked = relations.find((one) => hits.subject.others.some((other) => overlap(one, other)));
  const relation = asked ?? relations[0];
  if (relation) {
    const named = relative(message, lexicon, relation);
    const tells = typeof age === 'number' && !lexicon.relations.one.has(relation.label);
    return tells ? { ...named, age } : named;
  }
  return they ? THEY : null;
}

/** Whether a relative is somebody's who was spoken of, and nothing is said of that relative. */
function isOnlyTheirs({ words, written, hits: { persons } }: Message, { end }: Hit): boolean {
  const theirs = OF_THEIRS.test(written[end - 1]!) && !OF_THEIRS.test(words[end - 1]!);
  return theirs && !persons.says_of.some(({ at }) => at === end);
}

/** A name, or its initials. */
const NAME = /^(?:\p{L}{2,}|\p{L}(?:\.\p{L}){1,2})\.?$/u;

/** Before which of several a message is about: "kalau yang sulung ...". */
const OPENS_ONE_OF: ReadonlySet<string> = new Set('. kalau terus oh eh nah dan iya kak yang'.split(' '));

/** Which of several a message opens with, who is not named; `null` where it opens otherwise. */
export function findWhich({ words, written, hits }: Message): { label: string; which: string } | null {
  const { which, relations } = hits.persons;
  const [first] = which;
  if (!first || words[first.at - 1] !== 'yang' || relations.some(({ at }) => at <= first.end)) return null;
  if (!words.slice(0, first.at).every((word) => OPENS_ONE_OF.has(word))) return null;
  return { label: [...new Set(written.slice(first.at, first.end))].join(' '), which: first.label };
}

/** Somebody by title and name of whom a message plainly says something: "Bu Tini mau ...", "untuk Pak Hadi". */
export function titledIn({ words, written, hits }: Message, { spelling }: Lexicon): Named | null {
  for (let at = 1; at < words.length - 1; at++) {
    const title = titleOf(written[at]!);
    const name = written[at + 1]!;
    if (!title || !NAME.test(name) || written[at] === name) continue;
    const word = words[at + 1]!;
    if (spelling.known.has(word) || spelling.standard.has(word) || spelling.protect.has(word)) continue;
    // "pagi bu Rina, mau ...", "pak Budi saya mau ...": who is addressed is not asked for
    if (words[at + 2] === '.' || OF_WRITER.has(words[at + 2]!)) continue;
    const told = hits.persons.says_of.some((one) => one.at >= at + 2 && one.at <= at + 2 + WIDEST_AFTER);
    if (!told && !hits.persons.says_for.some((one) => one.end === at)) continue;
    if (hits.subject.not_asked_for.some((one) => one.at <= at && one.end > at)) continue;
    return { label: `${capital(title)} ${capital(name[0]!)}`, key: nameKey(title, name) };
  }
  return null;
}

/** Somebody as a list or a clause opens with them; `named` is whom the same words name otherwise. */
export function calledBy({ label, self, name }: Called, named: Named | null): Named | null {
  if (self || label === '') return null;
  const byName = isName(label);
  if (named?.key && !byName) return named;
  return { label: byName ? label : label.toLowerCase(), key: name };
}

/** Whether somebody is called by name, "Bu Y" or "Y.", and not by what they are to the writer. */
export function isName(label: string): boolean {
  return /\p{Lu}(?:\.|\d{1,2})?$/u.test(label);
}

function relative({ words, written, hits }: Message, { relations, spelling }: Lexicon, hit: Hit): Named {
  const { label: kind, at, end } = hit;
  const which = relations.one.has(kind)
    ? undefined
    : hits.persons.which.find(
        (one) => one.at >= at && one.at - end <= WIDEST_BETWEEN && isNear(words, end, one),
      );
  // what is called as a paper is, too, is called otherwise: a kakak
  const called = calledIn(words.slice(at, end)).map((word) =>
    spelling.protect.has(word) ? (relations.called.get(kind) ?? word) : word,
  );
  // "anak ke 1" is "anak pertama", as it is written
  const detail = which && which.at >= end ? written.slice(which.at, which.end) : [];
  // "anak kosnya belum": the one who was spoken of
  const isSaid = OF_THEIRS.test(written[end - 1]!) && !OF_THEIRS.test(words[end - 1]!);
  const isKnown = !relations.many.has(kind) || which !== undefined || hits.persons.same.length > 0 || isSaid;
  return {
    label: [...new Set([...called, ...detail])].join(' '),
    key: which ? `${kind} ${which.label}` : kind,
    ...(isKnown ? {} : { vague: true as const }),
  };
}

/** Whose they are, written behind them. */
const OF_THEIRS = /(?:nya|ny|ipun|na)$/;
const OF_WRITER = new Set(['saya', 'kami', 'kita', 'punya', 'yang']);

/** What somebody is called in a phrase that speaks of them: behind whose they are it says something else of them. */
function calledIn(phrase: readonly string[]): string[] {
  const first = phrase.findIndex((word) => !OF_WRITER.has(word));
  const own = phrase.findIndex((word, i) => i > first && OF_WRITER.has(word));
  return phrase.slice(first, own < 0 ? undefined : own);
}

/** Whether which of several somebody is stands in the same clause as they do. */
function isNear(words: readonly string[], end: number, { at }: Hit): boolean {
  return !words.slice(end, at).includes('.');
}

const WRITER: ReadonlySet<string> = new Set(['saya', 'aku', 'kami']);

/** Whether words say what the writer is to somebody: "kalau saya, ibunya, ...", "aku suaminya". */
export function isOfWriter({ words, written }: Message, { at, end }: Hit): boolean {
  const before = words[at - 1] === '.' ? words[at - 2] : words[at - 1];
  const is = WRITER.has(before ?? '') && OF_THEIRS.test(written[end - 1]!);
  return is || isAddressed(written, words, at) || callsThemself(words, written, at);
}

/** What elders call themselves before the young. */
const ELDER =
  /^(?:ibu|bapak|mama|papa|bunda|ayah|nenek|kakek|oma|opa|eyang|mbah|tante|om|bude|budhe|pakde|pakdhe)$/;
/** How they call whom they write to, at the end of what they say. */
const YOUNG = /^(?:nak|nduk|ngger|cung|cu|dek|dik)$/;

/** Whether somebody calls themselves by what they are to the young: "nak, nenek mau urus KK", "Opa mau tanya". */
function callsThemself(words: readonly string[], written: readonly string[], at: number): boolean {
  if (!ELDER.test(written[at]!) || OF_WRITER.has(words[at + 1] ?? '')) return false;
  const asks = words[at + 1] === 'mau' && words[at + 2] === 'tanya';
  return asks || written.some((_, i) => isAddressed(written, words, i));
}

function isAddressed(written: readonly string[], words: readonly string[], i: number): boolean {
  return YOUNG.test(written[i]!) && !OF_WRITER.has(words[i + 1] ?? '') && isApart(words, i);
}

/** Whether a word stands at an end of what is said, as those who are addressed do. */
function isApart(words: readonly string[], i: number): boolean {
  return [words[i - 1], words[i + 1]].some((word) => word === '.' || word === undefined);
}

function overlap(one: Hit, other: Hit): boolean {
  return one.at < other.end && other.at < one.end;
}
