import type { z } from 'zod';
import type { Day } from '../calendar.js';
import type { Lookup } from '../conditions.js';
import type { TextArg, Texts } from '../texts.js';
import type { ChoiceSpec, Offer } from './choices.js';
import type { DomainOf, Inspection } from './parts.js';
import type { EngineState, Run } from './state.js';
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
  /** Something else waits for the end of what is open: mere offers are passed over. */
  readonly isAwaited: boolean;
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

/** Leave the turn here: the person is to answer, or something is to happen. */
export const WAIT = Symbol('waits');
/** Look again: another run is on top, or this node is to be done once more. */
export const AGAIN = Symbol('again');
/** Where a run goes from a node: to another one of its dialogue, `null` out of it. */
export type Goes = string | null | typeof WAIT | typeof AGAIN;

/** A node at which a run stands, and the one that follows it (`null` after the last). */
export interface At<Spec> {
  run: Run;
  id: string;
  spec: Spec;
  next: string | null;
}

/**
 * A kind of node: all that the engine knows of it, in one place. Of a node `{ id: greet, say: hello }` the kind is named
 * `say` and its spec is `hello`. What a kind needs beyond the engine it asks of its host.
 */
export interface NodeKind<Spec = unknown, H extends Host = Host> {
  name: string;
  schema: z.ZodType<Spec>;
  /** Does it, and says where the run goes on. */
  run(host: H, at: At<Spec>): Goes;
  /** The question of a node that asks one: its answer is read, noted and led on from like that of any other. */
  asks?(spec: Spec): Ask;
  /** What a node of the kind is made of, for what follows from that; see `Inspection`. */
  inspect?(spec: Spec): Inspection;
  /** The values that `answers.<id>` can have; a kind without this notes nothing. */
  notes?(spec: Spec, domainOf: DomainOf): z.ZodType;
  /**
   * Whether a node is still to be done when a run is led through its dialogue once more, by the answers that it has; where
   * this is not told: whether it would note an answer that the run has not got.
   */
  isUndone?(view: View, at: At<Spec>): boolean;
}

/** A message as an answer may be read from it. */
export interface Heard {
  text: string;
  /** The time of day that it names (`HH:MM`), or `null`. */
  time(): string | null;
  /** The number that it is, or `null`. */
  number(): number | null;
  /** The days that it names, absolute; `direction` is where one that is not told whole is looked for. */
  days(direction?: 'past' | 'future'): string[];
  /** Whether it is for something else than what is open. */
  leadsElsewhere(): boolean;
  /** Whether it is clearly for something else, where any words would be an answer. */
  leadsAway(): boolean;
}

/**
 * A kind of answer, named by the first key under `answer:`. Beside what it reads itself it may have a list of `choice`s,
 * which are offered and matched for every kind alike.
 */
export interface AnswerKind<Spec = unknown, V extends View = View, M extends Heard = Heard> {
  name: string;
  /** The whole of `answer:`, the key itself included. */
  schema: z.ZodType<Spec>;
  /** A number answers it: its choices are then not counted. */
  isCount?: true;
  /** What it offers itself, before its choices. */
  offers?(view: V, spec: Spec): Offer[];
  /** The answer where it is known, or `null`; a question with a known answer is not asked. */
  known?(view: V, spec: Spec): Scalar | null;
  /** What a message names outright: it goes before what the message states of the case or comes near to. */
  named?(view: V, spec: Spec, heard: M): Scalar | null;
  /** What a message answers that picks none of the choices. */
  read?(view: V, spec: Spec, heard: M): Scalar | null;
  /** Takes back what else its answer did to the chat: the person goes back to the question. */
  takeBack?(host: Host): void;
  /** The values that it can have beside its choices; `null` where the choices are all. */
  domain(spec: Spec, domainOf: DomainOf): z.ZodType | null;
  /** Some of those values, by which a fact is known that it can state; none where it can state no fact. */
  samples?(spec: Spec): Scalar[];
}

/** The kinds that dialogues are written with. */
export interface Registry {
  nodes: readonly NodeKind[];
  answers: readonly AnswerKind[];
}

/** A question as it is written. */
export interface Ask {
  text: TextRef;
  /** Said when an answer was not understood; the question's own text otherwise. */
  retry?: TextRef | undefined;
  answer: { choice?: ChoiceSpec[] | undefined; [kind: string]: unknown };
  /** The name of which the answer states a value; a question whose name is known is not asked. */
  fact?: string | undefined;
  /** It offers more and may stay unanswered: where something else waits, the dialogue ends in its place. */
  offer?: true | undefined;
  /** Its yes cannot be taken back: nothing but that yes alone gives it, and any other matter closes it. */
  weighty?: true | undefined;
}

/** What the engine needs to know of the names that dialogues use, beside `answers.` and `args.`. */
export interface Names {
  domainOf: DomainOf;
  /** Whether it stands for something that answers state, and that may be unknown. */
  isStated(name: string): boolean;
  /** The names from which it is made; itself where it is made from none. */
  restsOn(name: string): readonly string[];
  /** What it stands for as an argument of a text, where that is the same in every chat. */
  fixed(name: string): TextArg | undefined;
}

/** Dialogues ready to run. */
export interface Program {
  dialogues: ReadonlyMap<string, Dialogue>;
  /** The dialogue that an id which is no longer there has become. */
  moved: ReadonlyMap<string, string>;
  /** The dialogue that finds out a name. */
  suppliers: ReadonlyMap<string, string>;
  names: Names;
  /** Another one after every edit of what a chat's state may stand on. */
  edition: string;
}

/** A dialogue ready to run. */
export interface Dialogue {
  id: string;
  version: number;
  aside: boolean;
  first: Node;
  nodes: ReadonlyMap<string, Node>;
  /** The node that an id which is no longer there has become. */
  moved: ReadonlyMap<string, string>;
}

/** A node with its kind. */
export interface Node {
  id: string;
  kind: NodeKind;
  spec: unknown;
  /** The node that follows, `null` after the last. */
  next: string | null;
  inspection: Inspection;
  /** Where it is a question. */
  question: Question | null;
}

/** A question ready to be asked. */
export interface Question {
  node: string;
  ask: Ask;
  kind: AnswerKind;
  /** The choices that it has, whatever its kind. */
  choices: ChoiceSpec[];
}
