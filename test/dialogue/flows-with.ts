import { compileFlows } from '../../src/case/compile.js';
import type { Flows } from '../../src/case/flows.js';
import { dialogueSchema } from '../../src/case/schema.js';
import { shipped } from '../support/scripts.js';

/** What the shipped flows are made of. */
export const parts = { ...shipped.flows, dialogues: [...shipped.flows.written] };

interface Written {
  id?: string;
  moved_from?: string;
}

/** The shipped flows with one dialogue more, which answers greetings. */
export function flowsWith(nodes: unknown[], { id = 'mine', ...rest }: Written = {}): Flows {
  const mine = dialogueSchema.parse({ id, version: 1, on: { intents: ['greet'] }, nodes, ...rest });
  return compileFlows({ ...parts, dialogues: [...parts.dialogues, mine] });
}
