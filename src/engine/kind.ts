import type { z } from 'zod';
import type { Offer } from './choices.js';
import type { Host, View } from './host.js';
import type { DomainOf, Inspection } from './parts.js';
import type { Run } from './state.js';
import type { Scalar } from './values.js';

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
