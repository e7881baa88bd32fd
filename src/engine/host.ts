import type { Day } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import type { Texts } from '../texts.js';
import type { Offer } from './choices.js';
import type { Program } from './program.js';
import type { EngineState } from './state.js';
import type { Scalar, TextRef } from './values.js';

/** What the engine looks at: the flows, a chat's state, and what names stand for in it. */
export interface View {
  readonly program: Program;
  readonly state: Readonly<EngineState>;
  readonly texts: Texts;
  /** The language of the chat. */
  readonly locale: string;
  readonly today: Day;
  /** What a name of a condition or value stands for. */
  readonly lookup: Lookup;
}

/** Whoever the engine works for: it may write the state, and has the host do the rest. */
export interface Host extends View {
  readonly state: EngineState;
  /** The question that is asked although its answer is known: the person went back to it. */
  forced: string | null;
  /** Says a text of the flow. */
  say(text: TextRef): void;
  /** Says a text of the engine's own. */
  tell(id: string): void;
  /** Puts a question with what it offers to the person. */
  put(text: TextRef, offers: readonly Offer[]): void;
  /** Begins as a new chat does. */
  startOver(): void;
  /** Writes what a name stands for (`null`: not known any more), where that is no answer of the run. */
  write(name: string, value: Scalar | null): void;
  /** Takes what an answer states. */
  claim(facts: Readonly<Record<string, Scalar>>): void;
  /** Takes back what an answer has stated under these names. */
  unclaim(names: readonly string[]): void;
}
