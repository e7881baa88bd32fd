import type { Lexicon } from '../lexicon.js';
import type { Message } from '../message.js';
import type { Danger, Situation, Wish } from '../reading.js';
import { apartFrom, type Hit } from '../words/spans.js';
import { isAbout } from './notions.js';

/** What else a message says, by which danger is told from an errand that speaks of it. */
export interface Beside {
  intent: Wish;
  situation: Situation | null;
  services: readonly string[];
}

/** Of whom these are said nobody can be helped any more. */
const AFTER_DEATH: ReadonlySet<Situation> = new Set(['death', 'body_release']);

/** Wishes that are errands by themselves. */
const COMMANDS: ReadonlySet<Wish> = new Set([
  'handover_human',
  'set_reminder',
  'cancel_reminder',
  'relay_for_other',
]);

/**
 * The danger that a message tells of, or `null`. What is over, feared or meant otherwise is none, nor
 * that to which help came ("udah ditangani"), unless it goes on; of words that people
 * with an errand use as well ("habis kecelakaan") the errand decides.
 */
export function findDanger(
  { hits: { danger, intents } }: Message,
  { intent, situation, services }: Beside,
  { dangers, traits }: Lexicon,
): Danger | null {
  const spoken = new Set(danger.notions.map(({ label }) => label));
  const together =
    spoken.size > 1 ? dangers.filter(({ about }) => about.some((one) => isAbout(one, spoken))) : [];
  const now = apartFrom(danger.now, danger.not_now);
  const told = apartFrom(danger.unless_errand, danger.not_now);
  if (!now.length && !told.length && !together.length) return null;
  const goesOn = goingOn(danger);
  const errand =
    situation !== null || COMMANDS.has(intent) || services.some((service) => service !== traits.vaccination);
  const dead = intents.situations.some(({ label }) => AFTER_DEATH.has(label as Situation));
  if (dead && (errand || intent !== 'out_of_scope')) return null;
  const kindIn = (hits: readonly Hit[]) => {
    const open = new Set(hits.filter(goesOn).map(({ label }) => label));
    return dangers.find(({ kind }) => open.has(kind));
  };
  const acute = kindIn(now) ?? (danger.helped.length === 0 ? together[0] : undefined);
  if (acute) return { kind: acute.kind, errand: false };
  const spokenOf = kindIn(told);
  if (!spokenOf || (errand && !spokenOf.beside)) return null;
  return { kind: spokenOf.kind, errand };
}

/**
 * Tells of a hit whether it goes on. Help covers all that a message tells of, or, where it turns after
 * the help ("udah dievakuasi, tapi ibu pingsan"), what stands before the turn.
 */
function goingOn({ helped, not_over, turned }: Message['hits']['danger']): (hit: Hit) => boolean {
  const [help] = helped;
  if (!help || not_over.length > 0) return () => true;
  const turn = turned.find(({ at }) => at > help.at);
  return ({ at }) => turn !== undefined && at > turn.at;
}
