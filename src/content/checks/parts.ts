import type { DialogueFile } from '../../case/flows.js';
import { KINDS } from '../../case/kinds.js';
import type { Condition, Test } from '../../conditions.js';
import type { ChoiceSpec } from '../../engine/choices.js';
import { compileNode } from '../../engine/compile.js';
import type { Node } from '../../engine/model.js';
import type { Part, Path } from '../../engine/parts.js';
import type { TextRef, Value } from '../../engine/values.js';
import type { Document } from '../document.js';

export type { Part } from '../../engine/parts.js';

/** A node of a dialogue with its place in the file. */
export interface NodePart {
  node: Node;
  path: Path;
  /** Where it leads, as it is written. */
  goesTo: string | undefined;
}

const compiled = new WeakMap<DialogueFile, NodePart[]>();

/** Every node of a dialogue with its place. */
export function nodesOf({ value }: Document<DialogueFile>): NodePart[] {
  const known = compiled.get(value);
  if (known) return known;
  const nodes = value.nodes.map((spec, i) => ({
    node: compileNode(spec, value.nodes[i + 1]?.id ?? null, KINDS),
    path: ['nodes', i],
    goesTo: spec.next,
  }));
  compiled.set(value, nodes);
  return nodes;
}

/** The choices of a question. */
export function choicesOf({ node, path }: NodePart): Part<ChoiceSpec>[] {
  return placed(node.inspection.offers, path);
}

/** The conditions of a node. */
export function conditionsOf(part: NodePart): Part<Condition>[] {
  return [...placed(part.node.inspection.tried, part.path), ...withWhen(choicesOf(part))];
}

/** The conditions of parts that may have one under `when`. */
export function withWhen(parts: Part<{ when?: Condition | undefined }>[]): Part<Condition>[] {
  return parts.flatMap(({ part, path }) => (part.when ? [{ part: part.when, path: [...path, 'when'] }] : []));
}

/** The single tests of a condition, each with the name that it is made on. */
export function testsOf({ part, path }: Part<Condition>): (Part<Test> & { name: string })[] {
  const [name, body] = Object.entries(part)[0]!;
  const inside = [...path, name];
  if (name === 'all' || name === 'any')
    return (body as Condition[]).flatMap((one, i) => testsOf({ part: one, path: [...inside, i] }));
  if (name === 'not') return testsOf({ part: body as Condition, path: inside });
  return [{ name, part: typeof body === 'object' ? (body as Test) : { is: body as string }, path: inside }];
}

/** The texts that a node says. */
export function textsOf({ node, path }: NodePart): Part<TextRef>[] {
  return placed(node.inspection.texts, path);
}

/** The values that a node sets, by the name that it sets. */
export function settingsOf({ node, path }: NodePart): (Part<Value> & { name: string })[] {
  return placed(node.inspection.sets, path);
}

/** The dialogues that a node calls. */
export function callsOf({ node, path }: NodePart): Part<string>[] {
  return placed(node.inspection.calls, path);
}

/** Where a node names other nodes of its dialogue. */
export function targetsOf({ node, path, goesTo }: NodePart): Part<string>[] {
  const own = goesTo === undefined ? [] : [{ part: goesTo, path: [...path, 'next'] }];
  return [...own, ...placed(node.inspection.leadsTo, path)];
}

/** Parts of a node with their places in the file. */
function placed<P extends Part<unknown>>(parts: P[] | undefined, inside: Path): P[] {
  return (parts ?? []).map((part) => ({ ...part, path: [...inside, ...part.path] }));
}
