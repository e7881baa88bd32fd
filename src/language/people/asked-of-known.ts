import type { Known, ListAsked, ListChange, ListWish, PersonAsked } from '../reading.js';
import type { KnownWords } from './columns.js';
import { tellsOfPapers } from './identity.js';
import { type Mention, mentionsIn, whichAt } from './known.js';
import { fromName, NAMED } from './list-names.js';
import { NUMBERED, numbersIn, ORDINAL, ORDINALS } from './list-numbers.js';
import { ASKS, INSTEAD, saysSomething } from './list-said.js';
import { renamedIn } from './renamed.js';
import { saidOfKnown } from './said-of-known.js';
import { saysUnknown } from './unknown-state.js';

/** What a message asks of a list as far as its words tell without the list. */
interface Asked {
  wish: ListWish | null;
  /** Something else than the list is spoken of, too. */
  beside: boolean;
  /** Whom it names itself, with numbers that begin at `from`. */
  people: readonly PersonAsked[];
  from: number;
}

/** Whether codes to pass on are asked for. */
export function isOfCodes(wish: ListWish | null): boolean {
  return wish === 'codes' || wish === 'new_codes' || wish === 'urge';
}

/**
 * What a message asks or tells of those who are on the list that stands, as it speaks of them; `null` where it speaks of
 * none of them, or of others alone.
 */
export function askedOfKnown(
  line: string,
  { wish, beside, people, from }: Asked,
  words: KnownWords,
  { known, said }: { known: readonly Known[]; said(clause: string): Omit<ListChange, 'which'> },
): ListAsked | null {
  const mentions = [...byNumber(line, known), ...mentionsIn(line, known, words, said)].sort(
    (a, b) => a.at - b.at,
  );
  const others = people.filter(({ key }) => !known.some((one) => mayBe(one.key, key)));
  const isOther = people.length > 0 && others.length === people.length;
  if (!mentions.length || wish === 'clear' || isOther) return null;
  const asked = (one: Partial<ListAsked>): ListAsked => ({
    wish,
    which: [],
    changes: [],
    people: [],
    from,
    ofKnown: true,
    ...one,
  });
  // "Togar sudah 2. Rina mau KK": who is not on it yet is added with what is said of the others
  if (others.length) {
    const adds = others.some(({ service }) => service !== 'none') && !isOfCodes(wish);
    return adds ? asked({ wish: 'add', people: [...people] }) : null;
  }
  if (wish === 'add' && namesOthers(line, mentions, words)) return null;
  const places = [...new Set(mentions.flatMap((one) => one.places))];
  const isAll = places.length === known.length && known.length > 1;
  const which = isAll ? [] : whichAt(places, known);
  const renamed = wish === null || wish === 'remove' ? renamedIn(line, mentions, words) : null;
  if (renamed) {
    const whom = whichAt(renamed.mention.places, known);
    const change = { which: whom, service: null, facts: {}, called: renamed.called };
    return asked({ wish: null, which: whom, changes: [change] });
  }
  if (isOfCodes(wish)) return namesOthers(line, mentions, words) ? null : asked({ which });
  const changes = saidOfKnown(line, mentions, known, said);
  const told = changes.filter(saysSomething);
  // "A5: belum tau, skip dulu": what is not known stays open, and nobody is dropped for it
  if (!told.length && which.length && saysUnknown(line) && (wish === null || wish === 'remove'))
    return asked({ wish: 'show', which });
  // "Pak W KTP-nya ketemu": what they bring is not kept
  if (!told.length && which.length && wish === null && tellsOfPapers(withoutAll(line, mentions)))
    return asked({ wish: 'show', which });
  if (changes.some(({ escort }) => escort)) return asked({ wish: null, which, changes });
  if (beside && !told.length) return null;
  if (wish === 'remove' && !(told.length && INSTEAD.test(line))) {
    const silent = changes.filter((change) => !saysSomething(change)).flatMap((change) => change.which);
    return asked({ which: silent.length ? silent : which, changes });
  }
  // "yang KK sudah bisa?" asks for that one
  const isOfOne = wish === 'standing' && which.length > 0;
  const meant = wish === 'add' || wish === 'remove' || isOfOne ? null : wish;
  const asks = meant === null && !told.length && which.length > 0 && (isOfOne || ASKS.test(line));
  if (meant === null && !told.length && !asks && !isAlone(line, mentions)) return null;
  if (meant === 'details' && !which.length) return null;
  return asked({ wish: asks ? 'details' : meant, which, changes });
}

/** Whether nothing but some of them is said: "bu ratna", "yang pak dul". */
function isAlone(line: string, mentions: readonly Mention[]): boolean {
  return /^[\s,.?!]*(?:(?:yang|yg|kalau|kalo|klo|si|soal|terus|trs)[\s,.?!]*)*$/.test(
    withoutAll(line, mentions),
  );
}

/** Whether somebody is named who is none of those that were found. */
function namesOthers(line: string, mentions: readonly Mention[], words: KnownWords): boolean {
  const rest = withoutAll(line, mentions);
  return rest.search(NAMED) >= 0 || fromName(rest, words) !== rest;
}

/** A text with nothing where those stand who were found. */
function withoutAll(line: string, mentions: readonly Mention[]): string {
  return mentions.reduceRight((text, { at, end }) => `${text.slice(0, at)} ${text.slice(end)}`, line);
}

/** Those who are named by their numbers; none where one of these is nobody's. */
function byNumber(line: string, known: readonly Known[]): Mention[] {
  if (!known.length) return [];
  const numbered = [...line.matchAll(NUMBERED)].map((found) => ({ found, places: numbersIn(found[1]!) }));
  const ordinals = [...line.matchAll(ORDINAL)].map((found) => ({
    found,
    places: [ORDINALS[found[1]!] ?? known.length],
  }));
  const all = numbered.length ? numbered : ordinals;
  const areThere = all.every(({ places }) => places.every((place) => place >= 1 && place <= known.length));
  return areThere
    ? all.map(({ found, places }) => ({ at: found.index, end: found.index + found[0].length, places }))
    : [];
}

/** Whether two keys may be of one person: by an initial alone, or by a name without its title. */
function mayBe(key: string, said: string | undefined): boolean {
  if (!said || !key) return false;
  const name = (one: string) => (one.includes('-') ? one.split(' ').at(-1) : null);
  const isLess = key.startsWith(`${said}-`) || said.startsWith(`${key}-`);
  return key === said || isLess || (name(key) !== null && name(key) === name(said));
}
