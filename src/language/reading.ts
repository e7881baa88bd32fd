import type { Day } from '../calendar.js';

/**
 * Situations in which the usual answer would miss the point: what a message tells beside its intent. Of several the one
 * that must not be missed comes first.
 */
export const SITUATIONS = [
  'emergency',
  'body_release',
  'scam',
  'extortion',
  'shared_phone',
  'treatment',
  'nik_used',
  'listing_fields',
  'listing_refused',
  'head_may_refuse',
  'head_refuses',
  'hoax',
  'home_visit',
  'sent_home',
  'side_effects',
  'delegate',
  'certificate_wrong',
  'qr_unreadable',
  'number_dead',
  'card_lost',
  'phone_lost',
  'mixed_brands',
  'rt_letter',
  'new_head',
  'paper_card',
  'which_city',
  'death',
  'birth',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What a message can want. */
export const WISHES = [
  'ask_access',
  'ask_requirements',
  'ask_where_when',
  'relay_for_other',
  'set_reminder',
  'cancel_reminder',
  'verify_qr',
  'cert_problem',
  'handover_human',
  'delete_my_data',
  'change_language',
  'greet',
  'thanks',
  'stop',
  'out_of_scope',
] as const;
export type Wish = (typeof WISHES)[number];

/** What can be asked about a service. */
export const QUESTIONS = ['ask_access', 'ask_requirements', 'ask_where_when'] as const satisfies Wish[];
export type Question = (typeof QUESTIONS)[number];

/** Whether a wish is a question about a service, the writer's own or one that is relayed. */
export function asksOfService(wish: Wish): boolean {
  return wish === 'relay_for_other' || isQuestion(wish);
}

/** Whether a wish is a question about a service that the writer asks. */
export function isQuestion(wish: Wish): wish is Question {
  return QUESTIONS.some((question) => question === wish);
}

/** All that a dialogue can begin on. */
export const INTENTS = [...WISHES, ...SITUATIONS] as const;
export type Intent = (typeof INTENTS)[number];

export const VACCINATION_STATES = [
  'not_vaccinated',
  'dose1',
  'dose2',
  'booster',
  'medical_exempt',
  'unstated',
] as const;
export type VaccinationState = (typeof VACCINATION_STATES)[number];

/** A part of the city that a message names. */
export interface Area {
  kecamatan: string;
  /** `null` where only the kecamatan is named. */
  kelurahan: string | null;
}

/** One of several people that a message asks for. */
export interface PersonAsked {
  /** A title and an initial ("Bu Y"), a relative ("istri"), or nothing. */
  label: string;
  /** The writer. */
  self: boolean;
  /** `none` where it is not said. */
  service: string;
  facts: Reading['facts'];
}

/** What a message puts in place of what was understood before, which it denies. */
export interface Instead {
  /** The person meant, `null` where only the service is another. */
  whom: 'self' | 'other' | null;
  /** How that person is called within a sentence: "istri", "Bu Y", or nothing. */
  label: string;
  service: string | null;
  /** What is stated of them, apart from what is denied. */
  facts: Reading['facts'];
}

/** What one message says, read without its chat. */
export interface Reading {
  intent: Wish;
  /** A situation that a dialogue of its own answers, before the intent; else `null`. */
  situation: Situation | null;
  /** The first service named, or `none`. */
  service: string;
  /** All services named, in the order of the message. */
  services: string[];
  /** Of those, the ones as likely meant as the first, where there are any: the bot asks which. */
  rivals: string[];
  vaccination: VaccinationState;
  subject: 'self' | 'other';
  /** What is asked about the service where the intent does not tell: of `relay_for_other`, and of a message that says too little by itself. */
  asks: Question | null;
  /** It asks what something costs before it asks anything else of what is needed. */
  cost: boolean;
  /** The people it asks for where there are two and more, else none. */
  people: PersonAsked[];
  /** How many more a list names than are read. */
  unread: number;
  /** Where it opens by denying something ("bukan kk, maksudnya ktp"): what is meant instead. */
  instead: Instead | null;
  /** A command that it names and does not want: "jangan hapus data saya". */
  refused: Wish | null;
  /** How sure the recogniser is of intent and service, 0 to 1; under 0.5 the bot asks back. */
  confidence: number;
  /**
   * As the first reader took it, where a second one doubts that: the bot asks which of the two it is, or says that it is
   * about another matter. In the middle of an errand it is meant as the first reader took it.
   */
  doubted: Reading | null;
  /** Facts that the message states (claimed), by the names of policy/facts: dose_count, exempt, age, vaccine, ... */
  facts: Record<string, string | number | boolean>;
  /** Days that the message names, absolute, in its order. */
  days: Day[];
  /** A time of day that the message names, `HH:MM`, or `null`. */
  time: string | null;
  /** The part of the city that is named first, or `null`. */
  area: Area | null;
  /** The language the message is written in where that is plain (`id`, `en`, `su`, `jv`), else `null`. */
  written: string | null;
  /** For `change_language`: the locale asked for (`id`, `en`, `su`, `jv`), else `null`. */
  locale: string | null;
}

/** Reads one message; `today` is the day against which "besok" and "tgl 20" are meant. */
export type Recogniser = (text: string, today: Day) => Reading;
