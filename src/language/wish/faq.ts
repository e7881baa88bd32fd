import { CLEAR, LIKELY, SURE, UNSURE } from '../confidence.js';
import { momentIn } from '../dates/moment.js';
import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import { type Faq, isQuestion, type Reading, type Situation, type Wish } from '../reading.js';
import type { FaqTraits, Traits } from '../traits.js';
import { saidIn } from '../words/said.js';
import type { Hit } from '../words/spans.js';
import { readYesNo } from '../words/yes-no.js';
import type { Sought } from './intent.js';
import { isAbout } from './notions.js';

/** Wishes that a common question may look like. */
const VAGUE: ReadonlySet<Wish> = new Set(['out_of_scope', 'greet', 'thanks']);
/** Wishes beside which small talk counts; thanks are answered as such. */
const ALONE: ReadonlySet<Wish> = new Set(['out_of_scope', 'greet']);

/** What else a message says. */
export interface Asked extends Sought {
  /** A command that it names and does not want. */
  refused: Wish | null;
  situation: Situation | null;
  services: readonly string[];
  facts: object;
}

/**
 * The common question or remark (`flows/faq`) that a message is, or `null`; of several the first in the files. A
 * situation, a command or an errand beside it goes before it where the file does not say otherwise. And what it would be
 * if the chat were talking about the matter of a file.
 */
export function findFaq(
  message: Message,
  asked: Asked,
  lexicon: Lexicon,
): Pick<Reading, 'faq' | 'followUps'> {
  const notions = new Set(message.hits.faq.notions.map(({ label }) => label));
  const near = new Set([...notions].flatMap((notion) => lexicon.matters.get(notion) ?? []));
  const spoken = { notions, near };
  return {
    faq: questionIn(message, asked, spoken, lexicon),
    followUps: message.words.length <= LONGEST_FOLLOW_UP ? followUps(message, asked, spoken, lexicon) : NONE,
  };
}

/** What a message speaks of, and the common questions that have to do with any of it. */
interface Spoken {
  notions: ReadonlySet<string>;
  near: ReadonlySet<string>;
}

/** In words, with the marks at both ends: a longer message says what it is about. */
const LONGEST_FOLLOW_UP = 20;
const NONE: Reading['followUps'] = {};

function followUps(
  message: Message,
  asked: Asked,
  { notions, near }: Spoken,
  { faq, traits, talks }: Lexicon,
): Reading['followUps'] {
  const found: Record<string, string> = {};
  const briefly = new Set(message.hits.faq.brief.map(({ label }) => label));
  if (near.size === 0 && briefly.size === 0) return NONE;
  for (const [talk, { assumes, entries }] of talks) {
    for (const entry of entries) {
      if (!near.has(entry) && !briefly.has(entry)) continue;
      const of = faq.get(entry)!;
      const goesOn =
        of.about.some((about) => isAbout(about, notions, assumes)) &&
        countsAsMatter(of, asked, notions, traits);
      const isBrief = () =>
        message.hits.faq.brief.some(
          (hit) => hit.label === entry && counts(of, asked, traits, isWithin(message, asked, hit)),
        );
      if (!goesOn && !isBrief()) continue;
      found[talk] = entry;
      break;
    }
  }
  return found;
}

function questionIn(
  message: Message,
  asked: Asked,
  { notions, near }: Spoken,
  { faq, traits }: Lexicon,
): Faq | null {
  const { clear, brief } = message.hits.faq;
  const agrees = clear.length > 0 && readYesNo(message.line) !== null;
  const fits = (hit: Hit) => {
    const entry = faq.get(hit.label)!;
    // "oke keren" may be a yes, "lanjut yang tadi" is none
    return (
      !(entry.alone && agrees && hit.at > 1) && counts(entry, asked, traits, isWithin(message, asked, hit))
    );
  };
  const said = new Set(clear.filter(fits).map(({ label }) => label));
  for (const [entry, of] of said.size || near.size ? faq : []) {
    if (of.forHeads) continue;
    // what is spoken of together is the matter, whatever service is named beside
    const isMatter = () =>
      of.about.some((about) => isAbout(about, notions)) && countsAsMatter(of, asked, notions, traits);
    if (said.has(entry) || (near.has(entry) && isMatter())) return { entry, brief: false };
  }
  const isShort = message.words.length <= LONGEST_BRIEF && asked.services.length === 0;
  const hinted = isShort ? firstOf(faq, brief.filter(fits)) : undefined;
  if (hinted) return { entry: hinted, brief: true };
  const { all } = saidIn(message.line);
  if (message.line.trim() === '' || readYesNo(message.line) !== null) return null;
  const ofSigns = ({ wordless, signs }: FaqTraits) =>
    wordless && (signs.length === 0 || signs.some((sign) => message.line.includes(sign)));
  for (const [entry, one] of all.length > LONGEST_OF_WORDS ? [] : faq) {
    if (all.length ? isMadeOf(all, one.words) : ofSigns(one)) return { entry, brief: false };
  }
  const marked = markedIn(all, asked, { faq, traits });
  // "kepagian wkwk, undur sejam" is for a reminder
  return marked && momentIn(message.line, message.today) === null ? marked : null;
}

/** A message that wants nothing else, by a word of it: "yah pelit, wkwk becanda kok". */
function markedIn(
  said: readonly string[],
  asked: Asked,
  { faq, traits }: Pick<Lexicon, 'faq' | 'traits'>,
): Faq | null {
  const wantsNothing = asked.confidence < SURE && asked.services.length === 0;
  for (const [entry, one] of wantsNothing ? faq : []) {
    if (one.markedBy.length === 0) continue;
    if (said.some((word) => isMadeOf([word], one.markedBy)) && counts(one, asked, traits, false))
      return { entry, brief: false };
  }
  return null;
}

/** Whether the words by which a wish is read are those of the question: "ngobrol sama orang apa komputer?". */
function isWithin({ hits }: Message, { intent }: Asked, { at, end }: Hit): boolean {
  const wished = hits.intents.strong.filter(({ label }) => label === intent);
  return wished.length > 0 && wished.every((one) => one.at >= at && one.end <= end);
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

/** What may be told of the writer beside a remark. */
const OF_PERSON: ReadonlySet<string> = new Set(['variant', 'age', 'married']);

/** Whether an entry counts beside what else is wanted; `within`: its words are those by which that is read. */
function counts(entry: FaqTraits, asked: Asked, traits: Traits, within: boolean): boolean {
  const { intent, confidence, situation, facts, services, refused } = asked;
  // "hapus pengingatnya aja, datanya jangan": what is wanted beside is done, and the other left
  if (refused !== null && COMMANDS.has(intent)) return false;
  if (situation !== null && !entry.over.has(situation)) return false;
  const wanted = entry.over.has(intent);
  if (entry.alone) {
    const enough = wanted && services.length === 0 ? SURE : UNSURE;
    const nothingElse = ALONE.has(intent) || confidence < enough || (wanted && within);
    return nothingElse && Object.keys(facts).every((name) => OF_PERSON.has(name));
  }
  if (!entry.with_service && isErrand(asked, traits)) return false;
  return VAGUE.has(intent) || isQuestion(intent) || wanted || confidence < CLEAR;
}

/** Wishes that are carried out whatever is spoken of beside. */
const COMMANDS: ReadonlySet<Wish> = new Set([
  'delete_my_data',
  'cancel_reminder',
  'set_reminder',
  'handover_human',
  'change_language',
  'stop',
]);

/** Whether the matter that a message speaks of goes before what else it seems to say. */
function countsAsMatter(
  { over, with_service, outright }: FaqTraits,
  asked: Asked,
  spoken: ReadonlySet<string>,
  traits: Traits,
): boolean {
  const { intent, confidence, situation } = asked;
  if (situation !== null && !over.has(situation)) return false;
  if (COMMANDS.has(intent) && confidence >= LIKELY && !over.has(intent)) return false;
  return with_service || outright.some((notion) => spoken.has(notion)) || !isErrand(asked, traits);
}

/** Whether a service is asked for. A mall alone, or vaccines of which little is asked, are the matter of the question. */
function isErrand({ services, confidence, facts }: Asked, { vaccination, other }: Traits): boolean {
  return services.some((service) => {
    if (service === other) return 'other_service' in facts || confidence > LIKELY;
    return service !== vaccination || confidence >= LIKELY;
  });
}
