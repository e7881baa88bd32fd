import type { Day } from '../calendar.js';
import type { Offer } from '../engine/choices.js';
import type { Heard } from '../engine/model.js';
import type { Scalar } from '../engine/values.js';
import type { Area, Intent, Named, Reading } from '../language/reading.js';
import type { RegisterAsked } from '../neighbourhood/asked.js';
import type { Facts } from '../policy/facts.js';
import type { RetentionKind } from '../policy/retention.js';
import type { Text } from '../texts.js';
import type { Claims, Command, Who } from './command.js';
import type { OtherEvent } from './event.js';

/** A message as answers to the open question are read from it. */
export interface Message extends Heard {
  reading: Reading;
}

/** The open question. */
export interface OpenQuestion {
  node: string;
  offers: readonly Offer[];
  /** The fact of which its answer states a value. */
  fact: string | null;
  /** It offers more, and may stay unanswered. */
  isOffer: boolean;
  /** Its yes cannot be taken back: only a bare one is taken, and any other matter closes it. */
  isWeighty: boolean;
  /** The moment of a reminder that it names is the answer. */
  takesMoment: boolean;
  /** The photograph itself is the answer. */
  takesPhoto: boolean;
  /** It is about the people of the list that stands. */
  ofList: boolean;
  /** What a message names outright, and what it answers otherwise; `null` where that is nothing. */
  named(message: Message): Scalar | null;
  read(message: Message): Scalar | null;
  /** What an answer, of a message or by a button, does to the chat beside what it states: a person is turned to. */
  turns(value: Scalar, message: Message | null): Command[];
}

/** A reminder as far as a message may mean it. */
export interface KnownReminder {
  id: string;
  day: Day;
  service: string | null;
  /** What it is about, in the words in which the person reads it. */
  words: string;
}

/** What a dialogue may begin on beside an intent. */
export const STARTS = [
  'start',
  'photo',
  'people',
  'not_understood',
  'misunderstood',
  'unsure',
  'dose_corrected',
  'asked_beside',
  'side_question',
  'group',
  'located',
  'moved',
  'reminder_doubted',
  'join_asked',
  'join_wanted',
  'edited',
  'register_vaccination',
  'register_newcomers',
  'register_export',
  'register_export_csv',
  'register_missing',
  'register_totals',
  'register_list',
  'register_page',
  'register_request',
  'register_due',
  'register_listing',
  'register_house',
  'register_entry',
  'register_standing',
  'register_move',
  'register_undo',
  'register_answered',
  'register_history',
  'register_pending',
  'register_settled',
  'register_owner_code',
  'register_owner_code_end',
  'register_notice',
  'register_photo',
  'register_photo_which',
  'register_photos',
  'register_photos_delete',
  'occupant',
  'proof_asked',
  'proof_codes',
  'people_recap',
  'notices',
  'noticed',
  'notice_write',
  'notice_ready',
  'notice_halt',
  'notice_drop',
  'notice_progress',
  'notice_group',
] as const;
export type Start = (typeof STARTS)[number];

/** A service as far as a message may turn on it. */
export interface KnownService {
  id: string;
  gated: boolean;
  variants: readonly string[];
  language: { vaccination: boolean; living: boolean };
}

/** What was told last of the service in question to the case in question. */
export interface Told {
  papers: boolean;
  places: boolean;
  /** A verdict was given. */
  verdict: boolean;
  /** The service that asks for proof of which a verdict was given last, whoever's. */
  errand: string | null;
}

/** One of the people of a list; `key` as in `Named`. */
export interface ListedPerson {
  case: string;
  label: string;
  key: string;
  service: string | null;
  /** A code was given for them. */
  hasCode: boolean;
}

/** A chat as it is read: nothing of it can be changed here. */
export interface View {
  readonly today: Day;
  readonly locale: string;
  /** The language was asked for: the one of a message does not change it. */
  readonly choseLocale: boolean;
  readonly locales: readonly string[];
  /** The writer is known as the head of a neighbourhood. */
  readonly isHead: boolean;
  /** The officers have given them an area, whether that still holds or not. */
  readonly hasOffice: boolean;
  /** It is a whole area, and not one house of which they are the owner. */
  readonly keepsArea: boolean;
  readonly question: OpenQuestion | null;
  /** The question that the person saw is another one since the flows were edited. */
  readonly overtaken: boolean;
  /** How long ago the message before came (ms). */
  readonly pauseMs: number;
  readonly waiting: 'answer' | null;
  /** The number of the question that was put last. */
  readonly token: string;
  /** The dialogues that are open, the innermost last. */
  readonly open: readonly string[];
  /** A photograph waits to be read. */
  readonly hasPhoto: boolean;
  /** One is being read. */
  readonly readsPhoto: boolean;
  /** A photograph was read in the innermost one. */
  readonly hasVerified: boolean;
  readonly case: { isSelf: boolean; isListed: boolean; facts: Facts };
  readonly service: KnownService | null;
  readonly told: Told;
  /** An officer was called, who has not ended yet. */
  readonly awaitsOfficer: boolean;
  /** What the last common question was about, or `null`: a file of `flows/faq`. */
  readonly talk: string | null;
  /** The people of the last list, or of those whom a head asked for one after another. */
  readonly people: readonly ListedPerson[];
  /** A text as it is read where those people are known. */
  readOfPeople(text: string): Reading;
  /** The places of those for whom a text was told last, none where that was for all; `null` where something else was told since. */
  readonly passedOn: readonly number[] | null;
  /** Whether a text names a room, or a house by what houses are called. */
  namesRoom(text: string): boolean;
  /** A list was sent: they were not all asked for alone. */
  readonly hasList: boolean;
  /** The reminders that are to come, in their order. */
  readonly reminders: readonly KnownReminder[];
  /** The reminder that came just now, and the one that was just set. */
  readonly reminded: KnownReminder | null;
  readonly justSet: string | null;
  /** This chat in another language. */
  in(locale: string): View;
  /** This chat with nothing open. */
  closed(): View;
  /** The kecamatan of the city that is about there, or one of a neighbour; `null` where none is near. */
  kecamatanNear(
    point: NonNullable<OtherEvent['near']>,
  ): { area: Area } | { elsewhere: string; of: string } | null;
  serviceOf(id: string): KnownService | null;
  /** Those who were named beside the writer, the last first. */
  readonly others: readonly Named[];
  factsOf(who: Who): Facts;
  /** The service that was told of to them last, or `null`. */
  errandOf(who: Who): string | null;
  /** Whether the chat is about them already. */
  isInQuestion(who: Who): boolean;
  /** The answers beside that a verdict would give if this were asked beside, and nothing else. */
  owesFor(asked: Claims): readonly string[];
  /** The open question is one of the register. */
  asksOfRegister: boolean;
  /** Which of their lists a head saw or changed last. */
  lastList: 'people' | 'register' | null;
  /** What a text, which may strike somebody off the list, asks or tells of the register of who lives where, or `null`. */
  askedOfRegister(text: string, strikes: boolean): RegisterAsked | null;
  /**
   * Whom a text names of those whom the writer's register knows, or which house; `unseen` where it may name somebody and the
   * turn does not know the register yet.
   */
  namesOfRegister(text: string): 'unseen' | 'occupant' | 'house' | null;
  /**
   * What a text begins that goes on with what the writer has just looked at, or told, in the register: "dia dari mana", "bacain
   * lagi"; `null` where it says something of its own.
   */
  goesOnWithRegister(text: string): { start: Start; args: Claims } | null;
  /**
   * Whether a text enters somebody into the register whom it does not know yet, or begins to; `unseen` where the turn is to know the
   * register first.
   */
  entersIntoRegister(text: string): 'unseen' | 'entry' | 'house' | null;
  /** Whether a text tells nothing of the entry that is begun, which the open question is about. */
  isBesideEntry(text: string): boolean;
  /** Whether a text tells more of an entry that is begun. */
  addsToEntry(text: string): 'unseen' | boolean;
  /**
   * Whether a text tells of those who live there in words that are all understood; `unseen` where it may, and the turn is to know
   * the register first.
   */
  tellsPlainly(text: string): 'unseen' | boolean;
  /** A text with whom of the register the open question is about before it, where it names nobody: "keluar tgl 20". */
  ofAsked(text: string): string;
  /** Whether a text tells what becomes of those who live somewhere, that somebody leaves, and whether it asks. */
  tellsOfLiving(text: string): boolean;
  tellsOfLeaving(text: string): boolean;
  asksOfLiving(text: string): boolean;
  /** The house that a head begins with a text, `null` where it names none. */
  houseIn(text: string): string | null;
  /** The key of the area of which such a text is meant, or of the house that it tells of, where it is another than the writer's own. */
  areaOfRegister(text: string, ofHouse: boolean): string | null;
  dialogueOf(start: Intent | { event: Start }): string | null;
  isAside(dialogue: string): boolean;
  /** How long something is kept, in words. */
  keptFor(kind: RetentionKind): Text;
  /** A common question: the dialogue that answers it, and those in which its words are an answer. */
  faqOf(entry: string): {
    start: string | null;
    answers_in: readonly string[];
    asked_of: readonly string[];
    /** The file that it is in, where a chat may go on about that. */
    talk: string | null;
  } | null;
  /** The notice that just came, with the service that it is about, or `null`. */
  readonly noticed: { service: string | null } | null;
  /** The wish for notices that a text is: of a purpose, for an area as far as that is said (`within`: RW and RT alone). */
  noticeWishIn(text: string): { purpose: string; area: string | null; within: string | null } | null;
  /** The notice that a head wants to send, its words `null` where they are still to be told, and the key of the area that it
   *  is for, where that is named; `null` where it wants none. */
  noticeWriteIn(
    text: string,
  ): { text: string | null; area: string | null; asks: boolean; chosen: boolean } | null;
  /** What a text says of the notice that the writer looks at, or has sent or given up just now. */
  ofNotice(text: string): OfNotice | null;
  /** What a text says about the notice that just came. */
  noticeReplyIn(text: string): 'joins' | 'asks' | null;
  /** The global word that a text is, with what it does, or `null`. */
  wordIn(text: string): { id: string; does: WordDoes } | null;
}

/** What a head says of the notice that they look at, or that has just gone out; `edit` with its words as they are then. */
export type DraftSaid =
  | { does: 'edit'; text: string }
  | { does: 'unclear' | 'hold' | 'off' | 'send' | 'receivers' | 'group' | 'came' | 'look' };

/** What is said of a notice of the writer's own: its id, words and area, and how it stands. */
export interface OfNotice {
  said: DraftSaid;
  stands: 'shown' | 'sent' | 'dropped';
  id: string;
  words: string;
  area: string | null;
  count: number;
}

/** What a global word does. */
export type WordDoes = 'cancel' | 'restart' | 'back' | { start: string } | { say: string };
