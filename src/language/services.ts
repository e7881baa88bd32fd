import { apartFrom, type Hit, withoutInner } from './finder.js';
import type { Lexicon } from './lexicon.js';
import type { Intent } from './reading.js';

/** The service that vaccination is. */
const VACCINATION = 'vaksinasi';

/** What moves a service behind or before the others that are named. */
const BESIDE = 2;
const PAPER = 3;
const LED = -1;

/** How many words an errand may stand before its service ("perpanjang masa berlaku sim"). */
const REACH_OF_ERRAND = 2;

/**
 * The services that a message names, the one meant first: what an errand leads to ("bikin skck"), then what is named,
 * then what is spoken of beside it (`beside`) or only as a paper to show ("pakai ktp").
 */
export function findServices(words: readonly string[], { services }: Lexicon): string[] {
  const named = apartFrom(withoutInner(services.named.find(words)), services.notMeant.find(words));
  const errands = services.errands.find(words);
  const papers = services.papers.find(words);
  const rank = ({ label, at, end }: Hit) => {
    const led = errands.some(
      (errand) =>
        errand.end <= at && at - errand.end < REACH_OF_ERRAND && !words.slice(errand.end, at).includes('.'),
    );
    const paper = papers.some((one) => one.end === at || (one.at <= at && one.end >= end));
    return (services.beside.has(label) ? BESIDE : 0) + (paper ? PAPER : led ? LED : 0);
  };
  const order = named
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => a.rank - b.rank || a.hit.at - b.hit.at);
  return [...new Set(order.map(({ hit }) => hit.label))];
}

/** Intents that a service has no part in. */
const WITHOUT_SERVICE: ReadonlySet<Intent> = new Set([
  'greet',
  'thanks',
  'stop',
  'out_of_scope',
  'change_language',
  'delete_my_data',
]);
/** Intents about a proof or a person: a vaccine beside them is no errand. */
const ABOUT_PROOF: ReadonlySet<Intent> = new Set(['verify_qr', 'cert_problem', 'handover_human']);
/** Intents whose matter is vaccination when vaccines are spoken of and nothing else. */
const ABOUT_VACCINE: ReadonlySet<Intent> = new Set([
  'set_reminder',
  'cancel_reminder',
  'ask_where_when',
  'ask_requirements',
]);

/** The services that belong to an intent; `spokenOf` when the message speaks of vaccines. */
export function servicesFor(intent: Intent, found: string[], spokenOf: boolean): string[] {
  if (WITHOUT_SERVICE.has(intent)) return [];
  const others = found.filter((one) => one !== VACCINATION);
  if (others.length || ABOUT_PROOF.has(intent)) return others;
  return found.length || (spokenOf && ABOUT_VACCINE.has(intent)) ? [VACCINATION] : [];
}

/** Which kind of a service is meant; where two are named the lexicon says which one wins ("ktp baru, krn hilang"). */
export function findVariant(words: readonly string[], { services }: Lexicon): string | null {
  const named = new Set(withoutInner(services.variants.find(words)).map(({ label }) => label));
  return services.variantOrder.find((one) => named.has(one)) ?? null;
}
