import { KINDS } from '../../src/case/kinds.js';
import { compileNode } from '../../src/engine/compile.js';
import type { Node } from '../../src/engine/model.js';
import type { NodeSpec } from '../../src/engine/schema.js';
import { flowsWith } from '../dialogue/flows-with.js';
import { Talk } from '../dialogue/talk.js';

/** A chat in whose flows these nodes answer a greeting, in which nothing was said yet. */
export const talkWith = (...nodes: object[]): Talk => new Talk(flowsWith(nodes));

/** Has them run. */
export const greeted = (talk: Talk): Talk => talk.say('halo', { intent: 'greet' });

/** A node of the hotline as it is compiled, read as its file is. */
export function nodeOfKind(spec: object): Node {
  const [node] = flowsWith([{ id: 'one', ...spec }]).written.at(-1)!.nodes;
  return compileNode(node as NodeSpec, null, KINDS);
}

/** Whether a node may note a value. */
export function mayNote({ kind, spec }: Node, value: unknown): boolean {
  return kind.notes?.(spec, () => undefined).safeParse(value).success ?? false;
}

/** A question that waits behind the nodes of a test, so that what they noted can be looked at. */
export const LAST = { id: 'last', ask: { text: 'ask-reminder-what', answer: { text: { max: 80 } } } };
