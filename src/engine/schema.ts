import { z } from 'zod';
import { idSchema } from '../ids.js';
import type { Registry } from './model.js';

/** The ids that something had before: chats that stand there, and their answers, are carried over to it. */
const movedFrom = z.union([idSchema, z.array(idSchema).min(1)]).optional();

/** A node as it is written: an id, where to go (the following node unless `next` says otherwise), and one kind's key. */
export interface NodeSpec {
  id: string;
  moved_from?: string | string[] | undefined;
  next?: string | undefined;
  [kind: string]: unknown;
}

/** What every dialogue has, written with these kinds of node. */
export function dialogueShape({ nodes }: Registry) {
  return {
    id: idSchema,
    moved_from: movedFrom,
    version: z.int().positive(),
    /** Answers in passing: an open question is asked again afterwards. */
    aside: z.boolean().default(false),
    nodes: z.array(nodeSchema(nodes)).min(1),
  };
}

/** A dialogue as it is written. */
export interface DialogueSpec {
  id: string;
  moved_from?: string | string[] | undefined;
  version: number;
  aside: boolean;
  nodes: NodeSpec[];
}

function nodeSchema(kinds: Registry['nodes']): z.ZodType<NodeSpec> {
  const base = { id: idSchema, moved_from: movedFrom };
  const error = (issue: { input?: unknown }) =>
    `a node has an id and exactly one of ${kinds.map(({ name }) => name).join(', ')}${keysOf(issue.input)}; see flows/schema/dialogue.json`;
  const all = kinds.map(({ name, schema }) =>
    z.strictObject({ ...base, ...(name === 'end' ? {} : { next: idSchema.optional() }), [name]: schema }),
  );
  return z.union(all, { error }) as unknown as z.ZodType<NodeSpec>;
}

function keysOf(input: unknown): string {
  return typeof input === 'object' && input ? ` (found ${Object.keys(input).join(', ')})` : '';
}
