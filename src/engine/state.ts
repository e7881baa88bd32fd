import { z } from 'zod';
import { scalarSchema } from './values.js';

/** One activation of a dialogue. */
export const runSchema = z.object({
  dialogue: z.string(),
  version: z.number(),
  node: z.string(),
  /** What it was begun with. */
  args: z.record(z.string(), scalarSchema),
  answers: z.record(z.string(), scalarSchema),
  /** Names that were sent for already. */
  sought: z.array(z.string()),
  /** Questions answered before the dialogue was edited, which need not be asked a second time. */
  kept: z.array(z.string()),
});
export type Run = z.infer<typeof runSchema>;

/** The engine's part of a chat's state. */
export const engineStateShape = {
  /** Running dialogues, the innermost last. */
  runs: z.array(runSchema),
  /** Questions answered so far, for "kembali", each as the places of its runs (`dialogue/node>dialogue/node`); bounded. */
  trail: z.array(z.string()),
  /** Of the open question, as it was put to the person; empty when that is not what now waits for an answer. */
  shown: z.string(),
  /** The edition of the flows that the state stands on; see `carryOver`. */
  edition: z.string(),
  /** Counts questions; a button of an older question is known by it. */
  token: z.number(),
  /** Whether an answer is waited for. */
  waiting: z.literal('answer').nullable(),
};
export type EngineState = z.infer<z.ZodObject<typeof engineStateShape>>;

/** A dialogue that is about to begin. */
export function newRun(dialogue: string, version: number, node: string, args: Run['args']): Run {
  return { dialogue, version, node, args, answers: {}, sought: [], kept: [] };
}
