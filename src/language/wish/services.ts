import type { Hits, Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { asksOfService, type Wish } from '../reading.js';
import type { Traits } from '../traits.js';
import { apartFrom, type Hit, withoutInner } from '../words/spans.js';

/** Before the town that a paper names: "ktp saya masih brebes", "ktp mereka dari kupang". */
const BEFORE_TOWN: ReadonlySet<string> = new Set(
  'saya aku kami mereka dia masih tetap dari asal daerah'.split(' '),
);

/** What moves a service behind or before the others that are named. */
const BESIDE = 2;
const PAPER = 3;
/** Somebody has it, and need not be given it: "SKTM, KTP ada". */
const HELD = 6;
const LED = -1;
const PURPOSE = 2;

/** Whether what moves a service says that only a paper is spoken of. */
export function isPaper(shift: number): boolean {
  return shift >= PAPER;
}

/** How many words an errand may stand before its service ("perpanjang masa berlaku sim"). */
const REACH_OF_ERRAND = 2;

/** Before a service: it is what another one is for ("surat pengantar buat bikin skck"); `buat` is "make" as well. */
const FOR: ReadonlySet<string> = new Set(['buat', 'untuk', 'for']);
const BETWEEN_ERRANDS: ReadonlySet<string> = new Set(['.', 'dan', 'sama', 'terus', 'atau', 'and']);

/** Between services that are named in one breath. */
const JOINS: ReadonlySet<string> = new Set([
  'dan',
  'sama',
  'atau',
  'sekalian',
  'terus',
  'lalu',
  'plus',
  'and',
  'or',
]);

/** A service that a message names. */
export interface Named extends Hit {
  /** Its place among those named: the lower the likelier it is meant. */
  rank: number;
  /** What in the message moves it: led to by an errand, a purpose, or only a paper to show ("pakai ktp"). */
  shift: number;
  /** Services named in one breath ("ktp sama kk") have the same. */
  breath: number;
}

/**
 * The services that a message names, each once, the one meant first: what an errand leads to ("bikin skck"), then what
 * is named, then what is spoken of beside it (`beside`) or only as a paper to show.
 */
export function findServices({ words, hits }: Message, { spelling, traits }: Lexicon): Named[] {
  const { services } = hits;
  const notMeant = apartFrom(services.not_meant, services.meant);
  const named = hinted(apartFrom(withoutInner(services.named), notMeant), services);
  const { errands, papers, held } = services;
  const isLed = ({ at }: Hit) =>
    errands.some(
      (errand) =>
        errand.end <= at && at - errand.end < REACH_OF_ERRAND && !words.slice(errand.end, at).includes('.'),
    );
  const isPurpose = ({ at, label }: Hit) =>
    named.some(
      (other) =>
        other.label !== label &&
        (isLed(other)
          ? leadsTo(words.slice(other.end, at))
          : FOR.has(words[other.end]!) &&
            FOR.has(words[at - 1]!) &&
            !words.slice(other.end, at).includes('.')),
    );
  // "ktp purwodadi": where it was issued
  const towns = hits.vaccination.other_city;
  const isFromElsewhere = ({ label, at, end }: Hit) =>
    traits.namesTown.has(label) &&
    (isUnknown(
      words.slice(end).find((word) => !BEFORE_TOWN.has(word)),
      spelling,
    ) ||
      towns.some((town) => town.at <= at && town.end > end));
  const isShown = (hit: Hit) =>
    papers.some((one) => one.end === hit.at || (one.at <= hit.at && one.end >= hit.end)) ||
    (isFromElsewhere(hit) && !isLed(hit));
  const isHeld = ({ at, end }: Hit) => held.some((one) => one.at <= at && one.end >= end);
  const ranked: Named[] = [];
  for (const hit of named) {
    const before = ranked.at(-1);
    const joined = before !== undefined && areJoined(words.slice(before.end, hit.at), words[hit.end]);
    const own =
      isHeld(hit) && !isLed(hit)
        ? HELD
        : isShown(hit)
          ? PAPER
          : isPurpose(hit)
            ? PURPOSE
            : isLed(hit)
              ? LED
              : 0;
    const shift = joined && own === 0 ? before.shift : own;
    const breath = before && (joined || before.label === hit.label) ? before.breath : ranked.length;
    ranked.push({ ...hit, shift, breath, rank: (traits.beside.has(hit.label) ? BESIDE : 0) + shift });
  }
  const order = ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
  return order.filter(({ label }, i) => order.findIndex((one) => one.label === label) === i);
}

/** A word that no phrase knows, and no abbreviation: the name of a town, it may be. */
function isUnknown(word: string | undefined, { known }: Lexicon['spelling']): boolean {
  return word !== undefined && /^\p{L}{5,}$/u.test(word) && !known.has(word);
}

/** A name that several services share stands for the one whose hints are there: "akta" after a death. */
function hinted(named: readonly Hit[], { shared, hints }: Hits['services']): readonly Hit[] {
  const meant = shared.filter(({ label }) => hints.some((hint) => hint.label === label));
  if (!meant.length) return named;
  return named.map((hit) => meant.find(({ at, end }) => at === hit.at && end === hit.end) ?? hit);
}

/**
 * Whether two services are named in one breath: "ktp sama kk", "pindah domisili sekalian ganti ktp". `after`: the word
 * behind the second.
 */
function areJoined(between: readonly string[], after = '.'): boolean {
  const [first, second = ''] = between;
  // "ktp, kk, sim": a bare name behind a comma is one more
  if (first === '.' && between.length === 1) return after === '.' || JOINS.has(after);
  if (first === '.') return JOINS.has(second);
  return first !== undefined && JOINS.has(first) && between.length <= REACH_OF_ERRAND;
}

/** Whether the words from one service to another say that the one is for the other. */
function leadsTo(between: readonly string[]): boolean {
  const at = between.findIndex((word) => FOR.has(word));
  return (
    at >= 0 &&
    between.length - at <= REACH_OF_ERRAND + 1 &&
    !between.some((word) => BETWEEN_ERRANDS.has(word))
  );
}

/** Intents that a service has no part in. */
const WITHOUT_SERVICE: ReadonlySet<Wish> = new Set([
  'greet',
  'thanks',
  'stop',
  'out_of_scope',
  'change_language',
  'delete_my_data',
]);
/** Intents about a proof or a person: a vaccine beside them is no errand. */
const ABOUT_PROOF: ReadonlySet<Wish> = new Set(['verify_qr', 'cert_problem', 'handover_human']);
/** Intents whose matter is vaccination when vaccines are spoken of and nothing else. */
const ABOUT_VACCINE: ReadonlySet<Wish> = new Set([
  'set_reminder',
  'cancel_reminder',
  'ask_where_when',
  'ask_requirements',
]);

/** The services that belong to an intent; `spokenOf` when the message speaks of vaccines. */
export function servicesFor(
  intent: Wish,
  found: Named[],
  { hits: { services, vaccination: told, intents } }: Message,
  spokenOf: boolean,
  { vaccination }: Traits,
): string[] {
  if (WITHOUT_SERVICE.has(intent)) return [];
  const others = found.filter(({ label }) => label !== vaccination);
  if (ABOUT_PROOF.has(intent)) return others.map(({ label }) => label);
  // "mau vaksin tapi ktp luar bekasi", "ngekos di sini, vaksin dimana": the others are only spoken of
  const named = vaccination !== null && others.length < found.length;
  if (named && others.every(({ shift, rank }) => isPaper(shift) || rank >= BESIDE)) return [vaccination];
  const hints = apartFrom(services.hints, services.not_meant);
  // of a question, or what to be reminded of, a mere hint tells the service
  const hint = asksOfService(intent) || intent === 'set_reminder' ? hints[0] : undefined;
  // "fotokopi ktp penghuni wajib?": a paper alone is no errand where something hints at one
  if (hint && others.every(({ shift }) => isPaper(shift))) return [hint.label];
  // "suntik di mana, KTP mereka masih Kupang"
  const asides = others.every(({ shift, rank }) => isPaper(shift) || rank >= BESIDE);
  const wherever =
    spokenOf && intent === 'ask_where_when' && asides && others.some(({ shift }) => isPaper(shift));
  if (others.length && !wherever) return others.map(({ label }) => label);
  // "abis covid vaksinnya nunggu berapa lama?"
  const waits = told.recovered.length > 0 && intents.beside.some(({ label }) => label === 'asks_duration');
  const asksOfIt = ABOUT_VACCINE.has(intent) || (waits && asksOfService(intent));
  return spokenOf && vaccination !== null && asksOfIt ? [vaccination] : [];
}

/** The services that are as likely meant as the first one: named in one breath with it, or errands both. */
export function rivalsOf([first]: string[], named: Named[]): string[] {
  const meant = named.find(({ label }) => label === first);
  if (!meant) return [];
  return named
    .filter(({ label, rank, shift, breath }) => {
      const led = shift === LED && meant.shift === LED;
      const alike = rank === meant.rank || (rank <= 0 && meant.rank <= 0);
      return label !== first && (breath === meant.breath ? alike : led && rank === meant.rank);
    })
    .map(({ label }) => label);
}

/** Which kind of a service is meant; where two are named the lexicon says which one wins ("ktp baru, krn hilang"). */
export function findVariant({ hits: { services } }: Message, { variantOrder }: Lexicon): string | null {
  if (!services.variants.length) return null;
  const kinds = apartFrom(withoutInner(services.variants), services.not_kind);
  const named = new Set(kinds.map(({ label }) => label));
  return variantOrder.find((one) => named.has(one)) ?? null;
}
