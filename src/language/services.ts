import { apartFrom, type Hit, withoutInner } from './finder.js';
import type { Lexicon } from './lexicon.js';
import type { Wish } from './reading.js';

/** The service that vaccination is. */
const VACCINATION = 'vaksinasi';

/** What moves a service behind or before the others that are named. */
const BESIDE = 2;
const PAPER = 3;
const LED = -1;

/** How many words an errand may stand before its service ("perpanjang masa berlaku sim"). */
const REACH_OF_ERRAND = 2;

/** A service that a message names. */
export interface Named extends Hit {
  /** Its place among those named: the lower the likelier it is meant. */
  rank: number;
  /** Only as a paper to show ("pakai ktp"). */
  paper: boolean;
}

/**
 * The services that a message names, each once, the one meant first: what an errand leads to ("bikin skck"), then what
 * is named, then what is spoken of beside it (`beside`) or only as a paper to show.
 */
export function findServices(words: readonly string[], { services }: Lexicon): Named[] {
  const meant = services.meant.find(words);
  const notMeant = apartFrom(services.notMeant.find(words), meant);
  const named = apartFrom(withoutInner(services.named.find(words)), notMeant);
  const errands = services.errands.find(words);
  const papers = services.papers.find(words);
  const ranked = named.map((hit) => {
    const { label, at, end } = hit;
    const led = errands.some(
      (errand) =>
        errand.end <= at && at - errand.end < REACH_OF_ERRAND && !words.slice(errand.end, at).includes('.'),
    );
    const paper = papers.some((one) => one.end === at || (one.at <= at && one.end >= end));
    const rank = (services.beside.has(label) ? BESIDE : 0) + (paper ? PAPER : led ? LED : 0);
    return { ...hit, rank, paper };
  });
  const order = ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
  return order.filter(({ label }, i) => order.findIndex((one) => one.label === label) === i);
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

/** Intents that ask about a service, where a mere hint tells which. */
const ASKS: ReadonlySet<Wish> = new Set([
  'ask_access',
  'ask_requirements',
  'ask_where_when',
  'relay_for_other',
  'set_reminder',
]);

/** The services that belong to an intent; `spokenOf` when the message speaks of vaccines. */
export function servicesFor(
  intent: Wish,
  found: Named[],
  words: readonly string[],
  spokenOf: boolean,
  { services }: Lexicon,
): string[] {
  if (WITHOUT_SERVICE.has(intent)) return [];
  const vaccination = found.some(({ label }) => label === VACCINATION);
  const others = found.filter(({ label }) => label !== VACCINATION);
  if (ABOUT_PROOF.has(intent)) return others.map(({ label }) => label);
  // "mau vaksin tapi ktp luar bekasi": the other one is only a paper
  if (vaccination && others.every(({ paper }) => paper)) return [VACCINATION];
  if (others.length) return others.map(({ label }) => label);
  const hint = ASKS.has(intent) ? services.hints.find(words)[0] : undefined;
  if (hint) return [hint.label];
  return spokenOf && ABOUT_VACCINE.has(intent) ? [VACCINATION] : [];
}

/** The services that are as likely meant as the first one: named in the same way, beside it. */
export function rivalsOf([first]: string[], named: Named[]): string[] {
  const rank = named.find(({ label }) => label === first)?.rank;
  if (rank === undefined) return [];
  return named.filter((one) => one.rank === rank && one.label !== first).map(({ label }) => label);
}

/** Which kind of a service is meant; where two are named the lexicon says which one wins ("ktp baru, krn hilang"). */
export function findVariant(words: readonly string[], { services }: Lexicon): string | null {
  const named = new Set(withoutInner(services.variants.find(words)).map(({ label }) => label));
  return services.variantOrder.find((one) => named.has(one)) ?? null;
}
