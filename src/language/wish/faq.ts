import { CLEAR, LIKELY, SURE, UNSURE } from '../confidence.js';
import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { type Faq, type Intent, isQuestion, type Situation, type Wish } from '../reading.js';
import { saidIn } from '../words/said.js';
import type { Hit } from '../words/spans.js';
import { readYesNo } from '../words/yes-no.js';
import type { Sought } from './intent.js';

/** Wishes that a common question may look like. */
const VAGUE: ReadonlySet<Wish> = new Set(['out_of_scope', 'greet', 'thanks']);
/** Wishes beside which small talk counts; thanks are answered as such. */
const ALONE: ReadonlySet<Wish> = new Set(['out_of_scope', 'greet']);

/** What else a message says. */
export interface Asked extends Sought {
  situation: Situation | null;
  services: readonly string[];
  facts: object;
}

/**
 * The common question or remark (`flows/faq`) that a message is, or `null`; of several the first in the files. A
 * situation, a command or an errand beside it goes before it where the file does not say otherwise.
 */
export function findFaq(message: Message, asked: Asked, { faq, traits }: Lexicon): Faq | null {
  const { clear, brief } = message.hits.faq;
  const agrees = clear.length > 0 && readYesNo(message.line) !== null;
  const fits = ({ label, at }: Hit) => {
    const entry = faq.get(label)!;
    // "oke keren" may be a yes, "lanjut yang tadi" is none
    return !(entry.alone && agrees && at > 1) && counts(entry, asked, traits.vaccination);
  };
  const found = firstOf(faq, clear.filter(fits));
  if (found) return { entry: found, brief: false };
  const isShort = message.words.length <= LONGEST_BRIEF && asked.services.length === 0;
  const hinted = isShort ? firstOf(faq, brief.filter(fits)) : undefined;
  if (hinted) return { entry: hinted, brief: true };
  const { all } = saidIn(message.line);
  if (all.length > LONGEST_OF_WORDS || readYesNo(message.line) !== null) return null;
  for (const [entry, { words, wordless }] of faq) {
    if (all.length ? isMadeOf(all, words) : wordless) return { entry, brief: false };
  }
  return null;
}

/** In words, with the marks at both ends: a longer message says of what it is. */
const LONGEST_BRIEF = 8;
/** In words: a longer message says more than "wkwk hmm". */
const LONGEST_OF_WORDS = 4;

/** Whether every word is one of these; `haha*` is all that begins so. */
function isMadeOf(said: readonly string[], words: readonly string[]): boolean {
  const isOne = (word: string) =>
    words.some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one));
  return words.length > 0 && said.every(isOne);
}

/** The entry that comes first of those that are hit. */
function firstOf(faq: Lexicon['faq'], hits: readonly Hit[]): string | undefined {
  if (hits.length < 2) return hits[0]?.label;
  return [...faq.keys()].find((entry) => hits.some(({ label }) => label === entry));
}

/** What of an entry tells whether it counts beside something else. */
export interface FaqTraits {
  over: ReadonlySet<Intent>;
  /** It counts only where nothing else is wanted. */
  alone: boolean;
  with_service: boolean;
  wordless: boolean;
  /** Words of which a whole message may be made. */
  words: readonly string[];
}

function counts(entry: FaqTraits, asked: Asked, vaccination: string | null): boolean {
  const { intent, confidence, situation, services, facts } = asked;
  if (situation !== null && !entry.over.has(situation)) return false;
  const wanted = entry.over.has(intent);
  if (entry.alone) {
    const nothingElse = ALONE.has(intent) || confidence < (wanted ? SURE : UNSURE);
    return nothingElse && Object.keys(facts).every((name) => name === 'variant');
  }
  const errand = services.some((service) => service !== vaccination) || confidence >= LIKELY;
  if (services.length > 0 && errand && !entry.with_service) return false;
  return VAGUE.has(intent) || isQuestion(intent) || wanted || confidence < CLEAR;
}
