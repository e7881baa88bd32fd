import { z } from 'zod';
import { conditionSchema } from '../condition-schema.js';
import { idSchema } from '../ids.js';
import type { Text } from '../texts.js';
import { type Scalar, scalarSchema } from './values.js';

/** A name of which an answer states a value; whose names these are is not the engine's matter. */
export const statedNameSchema = z.string().regex(/^[a-z][a-z_]*$/, 'a name is like dose_count');
/** What an answer states, by name. */
export const statedSchema = z.record(statedNameSchema, scalarSchema);

/** One of the choices that a question offers. */
export const choiceSchema = z.strictObject({
  /** The answer's value; its label is the Fluent message `choice-<id>`. */
  id: idSchema,
  /**
   * Other words for it, beside the label; "ya" and "tidak" stand for all their forms, "belum" and "sudah" for every
   * message that opens with them.
   */
  words: z.array(z.string()).default([]),
  /** `false`: understood when it is said, but not among the choices shown. */
  shown: z.boolean().default(true),
  /** More may stand behind its words, of which the nodes that follow read: "daftar penghuni kos mawar". */
  opens: z.boolean().default(false),
  /** Offered only where this holds. */
  when: conditionSchema.optional(),
  /** What the answer states about the case. */
  facts: statedSchema.default({}),
  next: idSchema.optional(),
});
export type ChoiceSpec = z.infer<typeof choiceSchema>;

/** One choice as it is offered: `words` are its label and what else it may be called by. */
export interface Offer {
  id: string;
  label: Text;
  words: string[];
  shown: boolean;
  /**
   * A number picks it, where this is not told if it is shown: `true` where the question's own text counts it, `false`
   * where a number is an answer of its own.
   */
  counted?: boolean;
  /** It is picked, too, by a message that only begins with its words. */
  opens?: boolean;
  facts: Readonly<Record<string, Scalar>>;
  next?: string | undefined;
}
