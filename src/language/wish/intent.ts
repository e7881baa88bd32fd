import { GUESS, LIKELY, NOTHING, SURE } from '../confidence.js';
import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import type { Whom } from '../people/subject.js';
import { isQuestion, QUESTIONS, type Question, WISHES, type Wish } from '../reading.js';
import type { Traits } from '../traits.js';
import { apartFrom, type Hit, type Span, withoutInner } from '../words/spans.js';

/** Settled by one clear phrase, whatever else is said, in this order. */
const COMMANDS: Wish[] = [
  'delete_my_data',
  'cancel_reminder',
  'change_language',
  'set_reminder',
  'stop',
  'handover_human',
];
/** With none of these what is to be deleted is a reminder, where one is spoken of. */
const DATA: ReadonlySet<string> = new Set(['data', 'akun', 'nik', 'foto', 'sertifikat', 'riwayat', 'chat']);
/** What a clear and a weak phrase count: of the questions about a service the one with most wins. */
export const STRONG = 3;
export const WEAK = 1;
/** What a stated vaccination adds to the question whether one may come. */
const STATED = 1;
/** A longer message greets or thanks only by the way. */
const LONGEST_GREETING = 8;
const LONGEST_THANKS = 16;
/** So many weak phrases of a kind are a hint where nothing is clear. */
const HINTS = 2;
/** So many unknown words make a question one about another matter. */
const STRANGE = 2;

/** An intent, and how sure it is, 0 to 1. */
export interface Sought {
  intent: Wish;
  confidence: number;
}

/** What else is known of a message when its intent is sought. */
export interface Circumstances {
  services: string[];
  whom: Whom;
  /** Whether somebody's vaccination is stated. */
  stated: boolean;
}

/** The intents that a message has clear phrases for, but for a command that it does not want. */
export function clearIntents(message: Message): Map<Wish, number> {
  const clear = new Map<Wish, number>();
  const refused = refusedIn(message);
  for (const { label } of withoutInner(notElsewhere(message.hits.intents.strong, message))) {
    // "ga usah hubungi petugas" stops nothing else
    if (label !== refused && !(refused && label === 'stop'))
      clear.set(label as Wish, (clear.get(label as Wish) ?? 0) + 1);
  }
  return clear;
}

/**
 * The wishes to undo something, and to be called by somebody, of which a message has the words: what cannot be taken back
 * is never read of messages like it alone, nor of what is undone elsewhere ("hapus adik saya dari KK").
 */
export function undoneIn(message: Message): ReadonlySet<string> {
  const { intents } = message.hits;
  return new Set(notElsewhere([...intents.strong, ...intents.undoing], message).map(({ label }) => label));
}

/**
 * The hits that share no word with what tells that their wish is another matter's; the longer tells more: "pengingat
 * vaksin saya batalkan" is no vaccination called off.
 */
function notElsewhere(hits: readonly Hit[], { hits: { intents } }: Message): readonly Hit[] {
  const { undone_elsewhere: elsewhere } = intents;
  if (!elsewhere.length) return hits;
  const length = ({ at, end }: Span) => end - at;
  const asLong = (hit: Hit) =>
    elsewhere.filter((other) => other.label === hit.label && length(other) >= length(hit));
  return hits.filter((hit) => apartFrom([hit], asLong(hit)).length > 0);
}

/** What cannot be taken back, or calls somebody away from their work. */
export const UNDOES: ReadonlySet<Wish> = new Set([
  'stop',
  'cancel_reminder',
  'delete_my_data',
  'handover_human',
]);

/** Commands that would do harm, or be a nuisance, where they are not wanted. */
const REFUSABLE: ReadonlySet<string> = new Set([
  'delete_my_data',
  'cancel_reminder',
  'set_reminder',
  'handover_human',
]);
/** So many words may stand between "jangan" and what is not wanted. */
const REACH = 1;

/** The command that a message says not to carry out: "jangan hapus data saya". */
export function refusedIn({ words, hits: { intents } }: Message): Wish | null {
  if (!intents.refused.length) return null;
  // before what it refuses, or in the midst of it: "data yang lain jangan dihapus"
  const isRefused = ({ at, end }: Hit) =>
    intents.refused.some(
      (one) =>
        (one.at < at && at <= one.end + REACH && !words.slice(one.end, at).includes('.')) ||
        (one.at > at && one.end < end),
    );
  const wished = withoutInner(intents.strong).filter(({ label }) => REFUSABLE.has(label));
  const hit = wished.find(isRefused);
  // "udah ada alarm, tapi ingetin juga ya"
  const isAlso = wished.some((one) => one.label === hit?.label && !isRefused(one));
  return hit && !isAlso ? (hit.label as Wish) : null;
}

/** Whoever is only called, "min", is greeted. */
const CALLS =
  /^\W*(?:(?:min|mimin|admin|kak|kaka|bang|kang|mas|mba|mbak|gan|agan|sis|bro|bos|bot|pak|bapak|bu|ibu|oi|woi|p)\b\W*){1,3}$/i;

/** What a message wants by its phrases. */
export function findIntent(
  message: Message,
  clear: Map<Wish, number>,
  circumstances: Circumstances,
  lexicon: Lexicon,
): Sought {
  const { words, hits } = message;
  const { services, whom, stated } = circumstances;
  const settled = settledIntent(words, clear, circumstances, lexicon.traits);
  if (settled) return { intent: settled, confidence: SURE };
  const about = services.length > 0;
  if (whom === 'relay' && (about || stated)) return { intent: 'relay_for_other', confidence: SURE };
  const said = weighed(message, clear);
  const score = (intent: Wish) => said(intent) + (intent === 'ask_access' && stated ? STATED : 0);
  const asked = mostOf(QUESTIONS, score);
  const isClear = asked !== undefined && score(asked) >= STRONG;
  if (about || stated) {
    if (!asked) return { intent: 'ask_access', confidence: GUESS };
    return { intent: asked, confidence: isClear ? SURE : LIKELY };
  }
  const inScope = hits.intents.in_scope.length > 0;
  if (asked && (isClear ? inScope || !isStrange(words, lexicon) : inScope))
    return { intent: asked, confidence: GUESS };
  const length = words.filter((word) => word !== '.').length;
  if (clear.has('greet') && length <= LONGEST_GREETING) return { intent: 'greet', confidence: SURE };
  if (CALLS.test(message.line)) return { intent: 'greet', confidence: SURE };
  const count = (intent: Wish) => hits.intents.weak.filter(({ label }) => label === intent).length;
  const undone = undoneIn(message);
  const hinted = mostOf(WISHES, (wish) => (UNDOES.has(wish) && !undone.has(wish) ? 0 : count(wish)));
  if (hinted && !isQuestion(hinted) && count(hinted) >= HINTS) return { intent: hinted, confidence: GUESS };
  return { intent: 'out_of_scope', confidence: NOTHING };
}

/**
 * What is asked about a service by the most phrases, whoever asks: a head who relays a question wants papers, or a
 * place, too; "fotonya latar biru?" says so little that only a chat knows of what, and counts by clear phrases alone.
 * `null` where the intent itself tells, or nothing does.
 */
export function questionAsked(message: Message, intent: Wish, clear: Map<Wish, number>): Question | null {
  if (intent === 'out_of_scope') return mostOf(QUESTIONS, (ask) => clear.get(ask) ?? 0) ?? null;
  if (intent !== 'relay_for_other') return null;
  return mostOf(QUESTIONS, weighed(message, clear)) ?? null;
}

/** What the phrases of a message speak for an intent. */
function weighed({ hits: { intents } }: Message, clear: Map<Wish, number>): (intent: Wish) => number {
  return (intent) =>
    (clear.get(intent) ?? 0) * STRONG + intents.weak.filter(({ label }) => label === intent).length * WEAK;
}

/** Whether a message asks what something costs, and that before any other question of what is needed. */
export function asksCost({ hits: { intents } }: Message): boolean {
  const firstOf = (hits: readonly Span[]) => Math.min(...hits.map(({ at }) => at));
  const needs = intents.strong.filter(({ label }) => label === 'ask_requirements');
  return intents.cost.length > 0 && firstOf(intents.cost) <= firstOf(needs);
}

/** The intent that clear phrases settle by themselves, the order of precedence being that of the rules. */
function settledIntent(
  words: readonly string[],
  clear: Map<Wish, number>,
  { services, stated }: Circumstances,
  { vaccination }: Traits,
): Wish | undefined {
  const command = COMMANDS.find((intent) => clear.has(intent));
  // "hapus semua pengingat" erases nothing else
  if (command === 'delete_my_data' && clear.has('cancel_reminder') && !words.some((word) => DATA.has(word)))
    return 'cancel_reminder';
  if (command) return command;
  const times = (intent: Wish) => clear.get(intent) ?? 0;
  // "nik saya dipakai orang, mau vaksin ditolak": vaccination is no errand beside it
  const errand = services.some((service) => service !== vaccination);
  if (clear.has('cert_problem') && !(errand && clear.has('ask_access'))) return 'cert_problem';
  const asksMore = clear.has('ask_requirements') || clear.has('ask_where_when');
  if (times('verify_qr') > times('ask_access') && !asksMore) return 'verify_qr';
  if (clear.has('out_of_scope') && !stated && !services.length) return 'out_of_scope';
  const thanksOnly =
    !clear.has('ask_access') && !clear.has('ask_requirements') && words.length <= LONGEST_THANKS;
  return clear.has('thanks') && thanksOnly ? 'thanks' : undefined;
}

/** Whether a message has words that no phrase knows: without any of a public service it is about another matter. */
function isStrange(words: readonly string[], { spelling }: Lexicon): boolean {
  return words.filter((word) => /^\p{L}/u.test(word) && !spelling.known.has(word)).length >= STRANGE;
}

/** The one that scores most, the earlier of equals; `undefined` when nothing scores. */
function mostOf<W extends Wish>(intents: readonly W[], score: (intent: W) => number): W | undefined {
  const best = intents.reduce((one, other) => (score(other) > score(one) ? other : one));
  return score(best) > 0 ? best : undefined;
}
