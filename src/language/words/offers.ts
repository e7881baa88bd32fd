import { asksSomething, saysMore } from './left.js';
import { nearlySame } from './normalise.js';
import { saidIn } from './said.js';
import { isNegation } from './yes-no.js';

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

/** What a question offers: `words` are its label and whatever else it is called, label first. */
export interface Offered {
  id: string;
  words: readonly string[];
  /** It is among the choices shown. */
  shown: boolean;
  /** A number picks it: where this is not told, if it is shown. */
  counted?: boolean;
  /** More may stand behind its words. */
  opens?: boolean;
}

/** Finds the one of some offers that a message means. */
export interface OfferMatcher<O extends Offered> {
  /**
   * The offer that a message picks: of those counted by its number ("2", "no 2", "yang kedua") or in its very
   * words, polite ones aside, of the others by words alone; of those that open a message by its first words.
   */
  picked(text: string): O | undefined;
  /**
   * The offer that a message comes near to: by yes or no (`said`, where it says one) among offers called so, or by a near
   * miss of a label. A long sentence, a question, a number, or what fits two offers fits none; nor does what says something
   * beside the label ("bisa gak" is no "tidak bisa").
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
  const counts = ({ shown, counted }: Offered) => counted ?? shown;
  const shown = compileGroup(offers.filter(counts));
  const others = compileGroup(offers.filter((offer) => !counts(offer)));
  const openers = compileGroup(offers.filter(({ opens }) => opens));
  const opened = (all: readonly string[], bare: readonly string[]) => {
    if (!openers.offers.length || all.length > LONGEST_ANSWER) return undefined;
    // the longest of them counts
    const ends = Array.from({ length: Math.max(all.length, bare.length) }, (_, i) => -i).slice(1);
    return firstOf(ends, (end) => openers.called(all.slice(0, end), bare.slice(0, end)));
  };
  return {
    picked(text) {
      const { all, bare } = saidIn(text);
      const number = pickedNumber(all, bare, shown);
      const first = number === null ? shown.called(all, bare) : shown.offers[number - 1];
      return first ?? others.called(all, bare) ?? opened(all, bare);
    },
    near(text, said) {
      const { all, bare } = saidIn(text);
      if (all.length === 0 || all.length > LONGEST_ANSWER) return sayingSo(said, shown, others);
      const words = bare.length ? bare : all;
      const asks = asksSomething(text, bare);
      const within = (group: Group) =>
        yesOrNo(said, group) ??
        (!asks && pickedNumber(all, bare, group) === null ? nearMiss(words, group) : undefined);
      return within(shown) ?? within(others);
    },
  };
}

function firstOf<T, Found>(of: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of of) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
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
      const { all, bare } = saidIn(name);
      enter(exact, all, offer);
      enter(polite, bare, offer);
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
    vocabulary: new Set(offers.flatMap(({ words }) => words.flatMap((label) => saidIn(label).all))),
    labels: offers.map((offer) => ({
      offer,
      names: offer.words.map((label) => {
        const words = saidIn(label).bare;
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

/** The place of an offer: "2", "no 2", "yang kedua", and "dua" where no offer has that word in its own. */
function pickedNumber(
  all: readonly string[],
  bare: readonly string[],
  { vocabulary }: Pick<Group, 'vocabulary'>,
): number | null {
  const [only] = bare;
  if (bare.length !== 1 || !only || all.length > 4 || tellsOfSomebody(all)) return null;
  if (/^\d{1,2}$/.test(only)) return Number(only) || null;
  return vocabulary.has(only) ? null : (ORDINALS[only] ?? null);
}

/** "Saya 1" tells of somebody, and picks nothing, unless it says so: "saya pilih 1". */
function tellsOfSomebody(all: readonly string[]): boolean {
  return all.some((word) => WRITERS.has(word)) && !all.some((word) => PICKS.has(word));
}
const WRITERS = new Set(['saya', 'aku', 'sy', 'gw']);
const PICKS = new Set('pilih mau nomor no nmr pilihan opsi option angka poin yang yg ke'.split(' '));

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
  if (!first || first.best < 0.5 || first.best <= (second?.best ?? 0)) return undefined;
  const { names } = labels.find(({ offer }) => offer === first.offer)!;
  const explained = names.flatMap((name) => name.words);
  const denied = names.some((name) => name.denies);
  const left = words.filter((word) => !isAmong(word, explained) && !(denied && isNegation(word)));
  return saysMore(left) ? undefined : first.offer;
}

/** Which part of `of` words are among the wanted ones; none where they are all short. */
function share(words: readonly string[], wanted: readonly string[], of: number): number {
  const hits = words.filter((word) => isAmong(word, wanted));
  return hits.some((word) => word.length >= 4 || /\d/.test(word)) ? hits.length / of : 0;
}

function isAmong(word: string, wanted: readonly string[]): boolean {
  return wanted.some((other) => word === other || (word.length >= 5 && nearlySame(word, other)));
}
