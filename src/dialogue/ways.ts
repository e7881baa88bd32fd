import { type Condition, namesIn } from '../conditions.js';
import type { Ask, ChoiceSpec, Dialogue, Node, TextRef, Value } from './schema.js';

/** The nodes that a dialogue may go to from its node at `index`; `null` stands for its end. */
export function followersOf({ nodes }: Dialogue, index: number): (string | null)[] {
  const node = nodes[index]!;
  if ('end' in node) return [null];
  const after = node.next ?? nodes[index + 1]?.id ?? null;
  if ('branch' in node) return [...node.branch.map(({ next }) => next), after];
  if (!('ask' in node)) return [after];
  const choices = choiceSpecs(node).map(({ next }) => next ?? after);
  // a fact may be known or be stated in other words than a choice has, and then no choice says where to go
  return isAnsweredByChoiceAlone(node.ask) && !mayBePassed(node.ask) ? choices : [...choices, after];
}

/** Whether all that a question offers is offered on a condition: where none holds, it is not asked. */
export function mayBePassed({ answer }: Ask): boolean {
  const alone = 'choice' in answer && !('date' in answer || 'person' in answer);
  return alone && answer.choice?.every(({ when }) => when !== undefined) === true;
}

/** The choices of a question, whichever kind of question has some. */
export function choiceSpecs(node: Node): ChoiceSpec[] {
  return 'ask' in node && 'choice' in node.ask.answer ? (node.ask.answer.choice ?? []) : [];
}

/** The nodes that may be reached from one, itself included. */
export function reachable(dialogue: Dialogue, from: string): Set<string> {
  const indexes = new Map(dialogue.nodes.map(({ id }, i) => [id, i]));
  const reached = new Set<string>();
  const open: (string | null)[] = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const index = id === null ? undefined : indexes.get(id);
    if (id === null || index === undefined || reached.has(id)) continue;
    reached.add(id);
    open.push(...followersOf(dialogue, index));
  }
  return reached;
}

function isAnsweredByChoiceAlone({ answer, fact }: Extract<Node, { ask: unknown }>['ask']): boolean {
  return 'choice' in answer && !('date' in answer || 'person' in answer) && fact === undefined;
}

/** The names that a node looks at. */
export function usesOf(node: Node): string[] {
  const conditions: (Condition | undefined)[] = [
    ...('branch' in node ? node.branch : []),
    ...choiceSpecs(node),
  ].map(({ when }) => when);
  const texts: TextRef[] = [
    ...('say' in node ? [node.say] : []),
    ...('ask' in node ? [node.ask.text] : []),
    ...('remind' in node ? [node.remind.text] : []),
  ];
  const values: Value[] = [
    ...('set' in node ? Object.values(node.set) : []),
    ...('remind' in node ? [node.remind.day, node.remind.time] : []),
  ];
  return [
    ...conditions.flatMap(namesIn),
    ...texts.flatMap((text) => (typeof text === 'string' ? [] : Object.values(text.args))),
    ...values.flatMap(namesOf),
  ];
}

function namesOf(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ref' in value) return [value.ref];
  return 'first' in value ? value.first : [value.before];
}
