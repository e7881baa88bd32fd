import type { z } from 'zod';
import { type Condition, namesIn } from '../conditions.js';
import type { ChoiceSpec } from './choices.js';
import { namesInText, namesInValue, type TextRef, type Value } from './values.js';

/** Where something stands inside a node, or in its file. */
export type Path = (string | number)[];

/** A part with its place. */
export interface Part<T> {
  part: T;
  path: Path;
}

/** Which values a name can have; `undefined` for what is no name. */
export type DomainOf = (name: string) => z.ZodType | undefined;

/**
 * What a node is made of; the paths begin at the node. Where it leads, what it uses and what `bisa check` finds fault
 * with all follow from this.
 */
export interface Inspection {
  /** Nodes of its dialogue that it may go to, beside the one that follows. */
  leadsTo?: Part<string>[];
  /** It never goes on to the node that follows. */
  turnsOff?: boolean;
  /** The dialogue ends here. */
  ends?: boolean;
  /** Conditions that are tried in order, the first that holds being taken. */
  tried?: Part<Condition>[];
  texts?: Part<TextRef>[];
  /** What it writes, by name. */
  sets?: (Part<Value> & { name: string })[];
  /** Dialogues that it calls. */
  calls?: Part<string>[];
  /** What it offers to choose from. */
  offers?: Part<ChoiceSpec>[];
  /** Names that it looks at otherwise. */
  looksAt?: Part<string>[];
  /** Names that it makes known, beside `answers.<its id>` and what it sets. */
  brings?: string[];
  /** The turn always ends here. */
  waits?: boolean;
  /** What is not known may be sent for: dialogues that supply a name run before it goes on. */
  sendsFor?: boolean;
}

/** The names that a node looks at. */
export function usesOf({
  tried = [],
  offers = [],
  texts = [],
  sets = [],
  looksAt = [],
}: Inspection): string[] {
  return [
    ...tried.flatMap(({ part }) => namesIn(part)),
    ...offers.flatMap(({ part: { when } }) => namesIn(when)),
    ...texts.flatMap(({ part }) => namesInText(part)),
    ...sets.flatMap(({ part }) => namesInValue(part)),
    ...looksAt.map(({ part }) => part),
  ];
}
