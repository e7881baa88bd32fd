import type { Day } from '../calendar.js';
import type { Moment } from './dates/moment.js';

/**
 * Situations in which the usual answer would miss the point: what a message tells beside its intent. Of several the one
 * that must not be missed comes first.
 */
export const SITUATIONS = [
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
  'conceal_chat',
  'which_city',
  'list_reminders',
  'move_reminder',
  'death',
  'birth',
  'settled',
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

/** Somebody whom a message names, never its writer. */
export interface Named {
  /** As they are called within a sentence, in Indonesian: "ibu", "anak pertama", "Bu T"; nothing where only "dia" is said. */
  label: string;
  /** What they are known by in other words: `mother`, `child first`, `bu tini`; nothing where only "dia" is said. */
  key: string;
  /** In years, of somebody who may be one of several: who is of another age is another. */
  age?: number;
  /** Somebody of many who is not spoken of as known: "tetangga saya", but not "tetangga tadi". */
  vague?: true;
}

/** One of several who were spoken of before, by which of them alone: "yang sulung belum vaksin". */
export interface OneOf {
  /** As they are called: "sulung". */
  label: string;
  /** By the names of `flows/language/relations.yaml`: `first`. */
  which: string;
  /** What is stated of them. */
  facts: Reading['facts'];
}

/** People who are counted, as far as it is said how many have a dose and how many none. */
export interface Group {
  /** How they are called within a sentence: "karyawan". */
  label: string;
  vaccinated: number | null;
  unvaccinated: number | null;
}

/** One of several people that a message asks for. */
export interface PersonAsked {
  /** A title and an initial ("Bu Y"), a relative ("istri"), or nothing. */
  label: string;
  /** What they are known by, where that is told; see {@link Named}. */
  key?: string;
  /** The writer. */
  self: boolean;
  /** `none` where it is not said. */
  service: string;
  facts: Reading['facts'];
}

/** What can be asked of a list of people that was sent before; of several the first one counts. */
export const LIST_WISHES = [
  'add',
  'clear',
  'remove',
  'urge',
  'new_codes',
  'codes',
  'recap',
  'standing',
  'group',
  'brief',
  'pass_on',
  'again',
  'show',
  'details',
] as const;
export type ListWish = (typeof LIST_WISHES)[number];

/** One of a list: by its number (-1: the last one), or by what they are called and known by. */
export type Which = { number: number } | { label: string; key: string };

/** What holds for some of a list from now on. */
export interface ListChange {
  which: Which[];
  service: string | null;
  facts: Reading['facts'];
  /** They are said to be vaccinated, however often. */
  vaccinated?: true;
  /** They are called so: the name before was wrong. */
  called?: Named;
  /** It is told who brings them, of whom the doses are that are told. */
  escort?: true;
}

/** What a message asks of a list that was sent before it. */
export interface ListAsked {
  /** `null` where it only says something of some of them. */
  wish: ListWish | null;
  which: Which[];
  changes: ListChange[];
  /** Who is added, with the number of the first of them. */
  people: PersonAsked[];
  from: number;
  /** It speaks of somebody who was known to be on the list when it was read. */
  ofKnown?: true;
}

/** What a message puts in place of what was understood before, which it denies. */
export interface Instead {
  /** The person meant, `null` where only the service is another. */
  whom: 'self' | 'other' | null;
  /** The other person, where they are named. */
  named: Named | null;
  service: string | null;
  /** What is stated of them, apart from what is denied. */
  facts: Reading['facts'];
  /** What the writer states of themselves behind that. */
  own?: Reading['facts'];
}

/** Something told before that is another's. */
export interface Mistaken {
  named: Named;
  /** What is stated of them, and what of the writer behind it. */
  theirs: Reading['facts'];
  own: Reading['facts'];
}

/** A wish beside the first one of a message, with what is told about it. */
export type FurtherWish = Pick<
  Reading,
  'intent' | 'service' | 'cost' | 'facts' | 'days' | 'time' | 'moment' | 'locale'
>;

/** An answer with which a message opens before it wants something: "ya, terus ingetin juga senin urus KK". */
export interface AnswersFirst {
  text: string;
  further: FurtherWish;
}

/** Life, health or somebody's safety is in danger: help comes before anything else. */
export interface Danger {
  /** By the kinds of `flows/language/danger.yaml`. */
  kind: string;
  /** An errand is asked beside, which is answered after the line that tells where help is. */
  errand: boolean;
}

/** A common question or remark, which has an answer of its own. */
export interface Faq {
  /** By the entries of `flows/faq`. */
  entry: string;
  /** So little is said that only without a service in question it is meant. */
  brief: boolean;
}

/** A common question that messages like one ask, and how sure that is, 0 to 1; see `wish/topics.ts`. */
export interface Asked {
  /** `null`: none of them. */
  entry: string | null;
  sure: number;
  /** Who alone ask it: those who keep a register, owners of one house, those who keep none, or everybody. */
  whose: 'heads' | 'owners' | 'occupants' | 'all';
  /** The message speaks of its matter by name. */
  named: boolean;
}

/** What one message says, read without its chat. */
export interface Reading {
  intent: Wish;
  danger: Danger | null;
  faq: Faq | null;
  /** The common question that it goes on with, by what the chat may be talking about (a file of `flows/faq`). */
  followUps: Readonly<Record<string, string>>;
  /** The common questions of heads, and of those whom they write down, that are asked like it: the likeliest first. */
  asked: readonly Asked[];
  /** A situation that a dialogue of its own answers, before the intent; else `null`. */
  situation: Situation | null;
  /** The first service named, or `none`. */
  service: string;
  /** All services named, in the order of the message. */
  services: string[];
  /** Of those, the ones as likely meant as the first, where there are any: the bot asks which. */
  rivals: string[];
  /** What it names first is only spoken of as a paper to show: "fotokopi ktp 2 lembar cukup?". */
  paper: boolean;
  vaccination: VaccinationState;
  subject: 'self' | 'other';
  /** The writer tells that they are the head of a neighbourhood, or speak for one. */
  head: boolean;
  /** The other person who is asked for or spoken of, where they are named. */
  person: Named | null;
  /** It opens with which of several it is about, and does not say of whom; else `null`. */
  oneOf: OneOf | null;
  /** It asks for all who were spoken of, or for the writer and the other one: "jadi kami berdua bisa?". */
  everyone: 'all' | 'two' | null;
  /** People whom it counts instead of naming them: "30 karyawan, 12 belum". */
  group: Group | null;
  /** What is asked about the service where the intent does not tell: of `relay_for_other`, and of a message that says too little by itself. */
  asks: Question | null;
  /** It asks what something costs before it asks anything else of what is needed. */
  cost: boolean;
  /** The people it asks for where there are two and more, else none. */
  people: PersonAsked[];
  /** How many more a list names than are read. */
  unread: number;
  /** Whom it tells of by the way: they ask for nothing. */
  told: PersonAsked[];
  /** What it wants beside that, each as the words about it say. */
  further: FurtherWish[];
  /** Where it opens with a yes or a no, and goes on to a wish of its own. */
  answersFirst: AnswersFirst | null;
  /** What it asks of a list that was sent before, if one was; else `null`. */
  listed: ListAsked | null;
  /** Where it opens by denying something ("bukan kk, maksudnya ktp"): what is meant instead. */
  instead: Instead | null;
  /** Whose it is what was told before, where it takes that back: "eh salah kirim, itu sertifikat adik saya". */
  mistaken: Mistaken | null;
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
  /** What it states of doses if it goes on about them without naming a vaccine: "istri udah 2x"; else `null`. */
  elliptic: Reading['facts'] | null;
  /** Days that the message names, absolute, in its order. */
  days: Day[];
  /** A time of day that the message names, `HH:MM`, or `null`. */
  time: string | null;
  /** What it says of a moment, for a reminder, or `null`; see {@link Moment}. */
  moment: Moment | null;
  /** The part of the city that is named first, or `null`. */
  area: Area | null;
  /** The language the message is written in where that is plain (`id`, `en`, `su`, `jv`), else `null`. */
  written: string | null;
  /** The locale asked for (`id`, `en`, `su`, `jv`), by `change_language` or beside something else; else `null`. */
  locale: string | null;
}

/** One of the list that stands, by what a message may mean them by. */
export interface Known {
  label: string;
  /** As in `Named`. */
  key: string;
  service: string | null;
  variant: string | null;
  /** The name of a letter, or of a service without a file of its own. */
  other: string | null;
}

/**
 * Reads one message; `today` is the day against which "besok" and "tgl 20" are meant, `known` are those of a list that
 * stands, whose names are names whatever words they are like.
 */
export type Recogniser = (text: string, today: Day, known?: readonly Known[]) => Reading;
