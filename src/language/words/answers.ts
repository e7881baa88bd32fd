import { nearlySame, plain } from './normalise.js';

/** Words around an answer that change nothing about it. */
const POLITE = new Set(
  'ya yah iya deh dong kak ka kakak min admin bang bu pak bapak ibu mas mba mbak sis gan aja saja sih nih ini itu kok lah tolong mohon please pls saya aku sy gw mau pilih nomor no nmr pilihan opsi option angka poin ke yang yg the'.split(
    ' ',
  ),
);

const YES = new Set(
  'ya iya yaa iyaa yes y yup yoi ok oke okay okey oks sip siap setuju boleh bole mau benar bener betul baik lanjut bisa sah yap yep sure agree nggih muhun heeh sumuhun inggih jadi gapapa gpp monggo mangga hayu gas silakan silahkan bersedia lanjutkan'.split(
    ' ',
  ),
);
const NO = new Set(
  'tidak tdk gak ga gk g nggak ngga enggak engga kagak kaga ndak no nope jangan jgn batal ogah belum blm henteu teu mboten nanti ntar n gamau gakmau gausah gajadi emoh males malas'.split(
    ' ',
  ),
);

/** Signs that stand for yes or no where there is no word. */
const YES_SIGN = /[\u{1F44D}\u{1F44C}\u2705\u{1F197}\u2714]/u;
const NO_SIGN = /[\u{1F44E}\u274C\u{1F6AB}\u{1F645}]/u;

const ORDINALS: Record<string, number> = {
  satu: 1,
  pertama: 1,
  kesatu: 1,
  first: 1,
  one: 1,
  siji: 1,
  hiji: 1,
  dua: 2,
  kedua: 2,
  second: 2,
  two: 2,
  loro: 2,
  tiga: 3,
  ketiga: 3,
  third: 3,
  three: 3,
  telu: 3,
  empat: 4,
  keempat: 4,
  lima: 5,
  kelima: 5,
};

/** Longer messages say something of their own. */
const LONGEST_ANSWER = 8;
const LONGEST_YES_NO = 5;
const LONGEST_GLOBAL = 6;
/** "ga papa" is no "ga". */
const NO_MATTER = /\b(?:ga|gak|nggak|tidak|tdk|ngga) (?:papa|apa-apa|apa apa|apa2|apa)\b/gi;

/**
 * The global word that a message consists of, or `null`. Polite words around it are allowed ("batal ya kak"), a
 * sentence that merely contains it is not.
 */
export function globalWord(text: string, words: Record<string, string[]>): string | null {
  const { exact, polite } = indexOf(words);
  const { all, bare } = saidIn(text);
  if (all.length === 0 || all.length > LONGEST_GLOBAL) return null;
  return exact.get(all.join(' ')) ?? polite.get(bare.join(' ')) ?? null;
}

interface WordIndex {
  /** Ids by the words as they are listed, and by what is left of them without the polite ones. */
  exact: Map<string, string>;
  polite: Map<string, string>;
}

const indexes = new WeakMap<object, WordIndex>();

/** The global words made ready to look up; each list is taken apart once. */
function indexOf(words: Record<string, string[]>): WordIndex {
  const known = indexes.get(words);
  if (known) return known;
  const index: WordIndex = { exact: new Map(), polite: new Map() };
  for (const [id, list] of Object.entries(words)) {
    for (const word of list) {
      const wanted = wordsOf(word);
      const bare = withoutPolite(wanted).join(' ');
      index.exact.set(wanted.join(' '), id);
      if (bare) index.polite.set(bare, id);
    }
  }
  indexes.set(words, index);
  return index;
}

/** What a question offers: `words` are its label and whatever else it is called, label first. */
export interface Offered {
  id: string;
  words: readonly string[];
  /** It is among the choices shown, or counted by the question's own text: a number picks it. */
  shown: boolean;
  counted?: boolean;
}

/** Finds the one of some offers that a message means. */
export interface OfferMatcher<O extends Offered> {
  /**
   * The offer that a message picks: of those shown or counted by its number ("2", "no 2", "yang kedua") or in its very
   * words, polite ones aside, of the others by words alone.
   */
  picked(text: string): O | undefined;
  /**
   * The offer that a message comes near to: by yes or no (`said`, where it says one) among offers called so, or by a near
   * miss of a label. A long sentence, a number, or what fits two offers fits none.
   */
  near(text: string, said: boolean | null): O | undefined;
}

const matchers = new WeakMap<readonly Offered[], OfferMatcher<Offered>>();

/** The matcher of a list of offers; it is made once a list. */
export function matcherOf<O extends Offered>(offers: readonly O[]): OfferMatcher<O> {
  const known = matchers.get(offers) ?? compileMatcher(offers);
  matchers.set(offers, known);
  return known as OfferMatcher<O>;
}

function compileMatcher(offers: readonly Offered[]): OfferMatcher<Offered> {
  const counts = ({ shown, counted }: Offered) => shown || counted === true;
  const shown = compileGroup(offers.filter(counts));
  const others = compileGroup(offers.filter((offer) => !counts(offer)));
  return {
    picked(text) {
      const { all, bare } = saidIn(text);
      const number = pickedNumber(all, bare, shown);
      const first = number === null ? shown.called(all, bare) : shown.offers[number - 1];
      return first ?? others.called(all, bare);
    },
    near(text, said) {
      const { all, bare } = saidIn(text);
      if (all.length === 0 || all.length > LONGEST_ANSWER) return sayingSo(said, shown, others);
      const words = bare.length ? bare : all;
      const within = (group: Group) =>
        yesOrNo(said, group) ??
        (pickedNumber(all, bare, group) === null ? nearMiss(words, group) : undefined);
      return within(shown) ?? within(others);
    },
  };
}

/** Offers with their words taken apart. */
interface Group {
  offers: readonly Offered[];
  /** The one offer that these words call, polite ones aside. */
  called(all: readonly string[], bare: readonly string[]): Offered | undefined;
  /** Every word of any label. */
  vocabulary: ReadonlySet<string>;
  labels: readonly Label[];
  /** The offers `yes` and `no`, where there are both. */
  yesNo: { yes: Offered; no: Offered } | null;
}

interface Label {
  offer: Offered;
  names: readonly { words: readonly string[]; denies: boolean }[];
}

function compileGroup(offers: readonly Offered[]): Group {
  const exact = new Map<string, Set<Offered>>();
  const polite = new Map<string, Set<Offered>>();
  const enter = (index: Map<string, Set<Offered>>, words: readonly string[], offer: Offered) => {
    const key = words.join(' ');
    if (words.length) index.set(key, (index.get(key) ?? new Set()).add(offer));
  };
  for (const offer of offers) {
    for (const name of [...offer.words, offer.id.replaceAll(/[-_]/g, ' ')]) {
      const words = wordsOf(name);
      enter(exact, words, offer);
      enter(polite, withoutPolite(words), offer);
    }
  }
  const yes = offers.find(({ id }) => id === 'yes');
  const no = offers.find(({ id }) => id === 'no');
  return {
    offers,
    called(all, bare) {
      const named = exact.get(all.join(' '));
      const politely = polite.get(bare.join(' '));
      const found = named && politely ? new Set([...named, ...politely]) : (named ?? politely);
      return found?.size === 1 ? [...found][0] : undefined;
    },
    vocabulary: new Set(offers.flatMap(({ words }) => words.flatMap((label) => [...wordsOf(label)]))),
    labels: offers.map((offer) => ({
      offer,
      names: offer.words.map((label) => {
        const words = withoutPolite(wordsOf(label));
        return { words, denies: words.some(isNegation) };
      }),
    })),
    yesNo: yes && no ? { yes, no } : null,
  };
}

function yesOrNo(said: boolean | null, { yesNo }: Group): Offered | undefined {
  return said === null || !yesNo ? undefined : said ? yesNo.yes : yesNo.no;
}

function sayingSo(said: boolean | null, ...groups: Group[]): Offered | undefined {
  return groups.map((group) => yesOrNo(said, group)).find((offer) => offer !== undefined);
}

/** The words of a message without the polite ones. */
export function bareWords(text: string): readonly string[] {
  return saidIn(text).bare;
}

/** Yes, no, or `null` when the message is neither. "iya" and "ga usah" count; a question does not. */
export function readYesNo(text: string): boolean | null {
  const words = wordsOf(text.replaceAll(NO_MATTER, 'gapapa'));
  if (words.length === 0 && YES_SIGN.test(text) !== NO_SIGN.test(text)) return YES_SIGN.test(text);
  if (words.length === 0 || words.length > LONGEST_YES_NO || text.includes('?')) return null;
  if (NO.has(words[0]!)) return false;
  if (YES.has(words[0]!)) return words.some((word) => NO.has(word)) ? null : true;
  return null;
}

/** The words of a text, and those that are left without the polite ones. */
interface Said {
  all: readonly string[];
  bare: readonly string[];
}

let latest: { text: string; said: Said } = { text: '', said: { all: [], bare: [] } };

/** A message or label in its words; the latest one's are remembered, for one message is compared with many things. */
function saidIn(text: string): Said {
  if (text !== latest.text) {
    const line = plain(text);
    // letters typed on and on, and doubled vowels at the end of a word
    const single = /(.)\1/u.test(line)
      ? line.replace(/(\p{L})\1{2,}/gu, '$1').replace(/([aeiou])\1(?!\p{L})/gu, '$1')
      : line;
    const all = single.match(/\/?[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
    latest = { text, said: { all, bare: withoutPolite(all) } };
  }
  return latest.said;
}

/** The words of a message or label. */
export function wordsOf(text: string): readonly string[] {
  return saidIn(text).all;
}

function withoutPolite(words: readonly string[]): string[] {
  return words.filter((word) => !POLITE.has(word));
}

/** The place of an offer: "2", "no 2", "yang kedua", and "dua" where no offer has that word in its own. */
function pickedNumber(
  all: readonly string[],
  bare: readonly string[],
  { vocabulary }: Pick<Group, 'vocabulary'>,
): number | null {
  const [only] = bare;
  if (bare.length !== 1 || !only || all.length > 4) return null;
  if (/^\d{1,2}$/.test(only)) return Number(only) || null;
  return vocabulary.has(only) ? null : (ORDINALS[only] ?? null);
}

/** The one offer that has a message's long words in its labels, a letter wrong at most. */
function nearMiss(words: readonly string[], { labels }: Group): Offered | undefined {
  const denies = words.some(isNegation);
  const scored = labels.map(({ offer, names }) => {
    // "tidak bisa vaksin" is not nearly said by "bisa vaksin"
    const named = names.filter((name) => denies || !name.denies).map((name) => name.words);
    const ofOne = named.map((wanted) =>
      share(words, wanted, Math.max(words.length, Math.min(wanted.length, 3))),
    );
    return { offer, best: Math.max(0, ...ofOne, share(words, named.flat(), words.length)) };
  });
  const [first, second] = scored.sort((a, b) => b.best - a.best);
  return first && first.best >= 0.5 && first.best > (second?.best ?? 0) ? first.offer : undefined;
}

function isNegation(word: string): boolean {
  return (
    NO.has(word) ||
    /^(?:g|ga|gak|ngga|nggak|tak|not|cannot|can't|don't|tanpa)(?:bisa|bs|mau|boleh)?$/.test(word)
  );
}

/** Which part of `of` words are among the wanted ones; none where they are all short. */
function share(words: readonly string[], wanted: readonly string[], of: number): number {
  const hits = words.filter((word) =>
    wanted.some((other) => word === other || (word.length >= 5 && nearlySame(word, other))),
  );
  return hits.some((word) => word.length >= 4 || /\d/.test(word)) ? hits.length / of : 0;
}
