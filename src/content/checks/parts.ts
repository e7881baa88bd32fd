import type { Condition, Test } from '../../conditions.js';
import type { ChoiceSpec, Dialogue, Node, TextRef, Value } from '../../dialogue/schema.js';
import type { Document, Path } from '../document.js';

/** A part of a document with its place there. */
export interface Part<T> {
  part: T;
  path: Path;
}

/** Every node of a dialogue with its place. */
export function nodesOf({ value }: Document<Dialogue>): Part<Node>[] {
  return value.nodes.map((part, i) => ({ part, path: ['nodes', i] }));
}

/** The choices of a question, whichever kind of question has some. */
export function choicesOf({ part: node, path }: Part<Node>): Part<ChoiceSpec>[] {
  if (!('ask' in node) || !('choice' in node.ask.answer)) return [];
  return (node.ask.answer.choice ?? []).map((part, i) => ({
    part,
    path: [...path, 'ask', 'answer', 'choice', i],
  }));
}

/** The conditions of a node. */
export function conditionsOf(node: Part<Node>): Part<Condition>[] {
  const branches =
    'branch' in node.part
      ? node.part.branch.map(({ when }, i) => ({ part: when, path: [...node.path, 'branch', i, 'when'] }))
      : [];
  return [...branches, ...withWhen(choicesOf(node))];
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
export function textsOf({ part: node, path }: Part<Node>): Part<TextRef>[] {
  if ('say' in node) return [{ part: node.say, path: [...path, 'say'] }];
  if ('remind' in node) return [{ part: node.remind.text, path: [...path, 'remind', 'text'] }];
  if (!('ask' in node)) return [];
  const { text, retry } = node.ask;
  return [
    { part: text, path: [...path, 'ask', 'text'] },
    ...(retry ? [{ part: retry, path: [...path, 'ask', 'retry'] }] : []),
  ];
}

/** The values that a node sets, by the name that it sets. */
export function settingsOf({ part: node, path }: Part<Node>): (Part<Value> & { name: string })[] {
  if (!('set' in node)) return [];
  return Object.entries(node.set).map(([name, part]) => ({ name, part, path: [...path, 'set', name] }));
}

/** Where a node names other nodes of its dialogue. */
export function targetsOf(node: Part<Node>): Part<string>[] {
  const { part, path } = node;
  const own = 'next' in part && part.next ? [{ part: part.next, path: [...path, 'next'] }] : [];
  const branches =
    'branch' in part
      ? part.branch.map(({ next }, i) => ({ part: next, path: [...path, 'branch', i, 'next'] }))
      : [];
  const choices = choicesOf(node).flatMap(({ part: { next }, path: at }) =>
    next ? [{ part: next, path: [...at, 'next'] }] : [],
  );
  return [...own, ...branches, ...choices];
}
