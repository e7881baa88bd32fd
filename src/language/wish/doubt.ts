import { DOUBTED, DOUBTFUL, OUTSIDE, SURE, UNSURE } from '../confidence.js';
import type { Message } from '../message.js';
import type { Reading, Wish } from '../reading.js';
import type { ExampleModel } from './examples.js';
import { isMessage } from './scope.js';

/** Said within any conversation, about whatever matter. */
const UNDOUBTED: ReadonlySet<Wish> = new Set(['greet', 'thanks', 'stop']);

/** A word between the beginning and the end of a message: "batal" is as clear as it can be. */
const ONE_WORD = 3;

/**
 * A reading once the second reader has told how likely (0 to 1) its message is about another matter: an errand is
 * doubted, or is none, and what was not understood is said to be about another matter. A situation, the people of a list
 * and what is meant instead stand by themselves.
 */
export function doubted(reading: Reading, { words, hits }: Message, examples: ExampleModel): Reading {
  const { intent, confidence, situation, people, instead, refused } = reading;
  if (situation || people.length || instead || refused || UNDOUBTED.has(intent)) return reading;
  const understood = confidence >= UNSURE;
  // what is so short may be an answer, to which a chat gives a meaning
  if (understood ? intent === 'out_of_scope' || words.length <= ONE_WORD : !isMessage(words)) return reading;
  const outside = examples.outside({ words, named: hits.services.named });
  if (outside >= OUTSIDE)
    return { ...reading, ...ABOUT_NOTHING, confidence: outside, doubted: understood ? null : reading };
  // whoever asks for an officer in so many words is asked what about by one
  const calls = intent === 'handover_human' && confidence >= SURE;
  if (outside < DOUBTFUL || !understood || calls || isPlain(reading)) return reading;
  return { ...reading, confidence: DOUBTED, doubted: reading };
}

/** Whether it names a service and tells of somebody's doses: what it says around that may be as strange as it likes. */
function isPlain({ service, facts }: Reading): boolean {
  return service !== 'none' && facts.dose_count !== undefined;
}

const ABOUT_NOTHING = {
  intent: 'out_of_scope',
  service: 'none',
  services: [],
  rivals: [],
  asks: null,
} satisfies Partial<Reading>;
