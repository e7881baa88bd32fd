import type { Program } from '../engine/model.js';
import type { DialogueSpec } from '../engine/schema.js';
import type { Areas } from '../language/areas.js';
import type { Intent, Recogniser } from '../language/reading.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Drive } from '../policy/drives.js';
import type { Retention } from '../policy/retention.js';
import type { Rulebook } from '../policy/schema.js';
import type { Texts } from '../texts.js';
import type { Start } from '../understanding/view.js';
import type { FaqEntry } from './faq.js';
import type { OfficeHours } from './hours.js';
import type { NoticeRules } from './notice-rules.js';
import type { Words } from './words.js';

/** A dialogue as it is written, with what starts it and the fact that it finds out. */
export interface DialogueFile extends DialogueSpec {
  on: { intents: Intent[]; events: Start[] };
  supplies?: string | undefined;
}

/** Everything the step stands on: dialogues, rules, words and texts. Made once at start, never changed. */
export interface Flows extends Program {
  /** Reads a message anew, with those of the list that stands. */
  recognise: Recogniser;
  words: Words;
  /** How heads write of who lives in their area, and what its register goes by. */
  register: RegisterRules;
  /** The global words alone, as the language folder matches them. */
  wordLists: Record<string, string[]>;
  /** Common questions and remarks, by their ids. */
  faq: ReadonlyMap<string, FaqEntry>;
  book: Rulebook;
  /** The parts of the city and of its neighbours. */
  areas: Areas;
  /** Vaccination that was announced. */
  drives: readonly Drive[];
  /** How people ask for notices, and by which law these are sent. */
  notices: NoticeRules;
  /** When officers answer. */
  office: OfficeHours;
  /** How long what is kept is kept. */
  retention: Retention;
  texts: Texts;
  /** IANA zone of the city. */
  zone: string;
  /** Which dialogue an intent or event starts. */
  byIntent: ReadonlyMap<string, string>;
  byEvent: ReadonlyMap<string, string>;
  /** The dialogues as they were written. */
  written: readonly DialogueFile[];
}
