import type { ChoiceSpec } from './choices.js';
import type { AnswerKind, NodeKind, Registry } from './kind.js';
import type { Ask } from './kinds/ask.js';
import type { DomainOf, Inspection } from './parts.js';
import type { DialogueSpec, NodeSpec } from './schema.js';

/** What the engine needs to know of the names that dialogues use, beside `answers.` and `args.`. */
export interface Names {
  domainOf: DomainOf;
  /** Whether it stands for something that answers state, and that may be unknown. */
  isStated(name: string): boolean;
  /** The names from which it is made; itself where it is made from none. */
  restsOn(name: string): readonly string[];
}

/** Dialogues ready to run. */
export interface Program {
  dialogues: ReadonlyMap<string, Dialogue>;
  /** The dialogue that an id which is no longer there has become. */
  moved: ReadonlyMap<string, string>;
  /** The dialogue that finds out a name. */
  suppliers: ReadonlyMap<string, string>;
  names: Names;
  /** Another one after every edit of what a chat's state may stand on. */
  edition: string;
}

/** A dialogue ready to run. */
export interface Dialogue {
  id: string;
  version: number;
  aside: boolean;
  first: Node;
  nodes: ReadonlyMap<string, Node>;
  /** The node that an id which is no longer there has become. */
  moved: ReadonlyMap<string, string>;
}

/** A node with its kind. */
export interface Node {
  id: string;
  kind: NodeKind;
  spec: unknown;
  /** The node that follows, `null` after the last. */
  next: string | null;
  inspection: Inspection;
  /** Where it is a question. */
  question: Question | null;
}

/** A question ready to be asked. */
export interface Question {
  node: string;
  ask: Ask;
  kind: AnswerKind;
  /** The choices that it has, whatever its kind. */
  choices: ChoiceSpec[];
}

/** A dialogue with its nodes linked and their kinds looked up. */
export function compileDialogue(dialogue: DialogueSpec, registry: Registry): Dialogue {
  const nodes = dialogue.nodes.map((node, i) =>
    compileNode(node, dialogue.nodes[i + 1]?.id ?? null, registry),
  );
  return {
    id: dialogue.id,
    version: dialogue.version,
    aside: dialogue.aside,
    first: nodes[0]!,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    moved: movedTo(dialogue.nodes),
  };
}

/** A node with its kind; `after`: the one behind it in its file. */
export function compileNode(node: NodeSpec, after: string | null, { nodes, answers }: Registry): Node {
  const kind = nodes.find(({ name }) => name in node)!;
  const spec = node[kind.name];
  return {
    id: node.id,
    kind,
    spec,
    next: node.next ?? after,
    inspection: kind.inspect?.(spec) ?? {},
    question: kind.name === 'ask' ? questionOf(node.id, spec as Ask, answers) : null,
  };
}

function questionOf(node: string, ask: Ask, kinds: Registry['answers']): Question {
  const { answer } = ask;
  return { node, ask, kind: answerKindOf(answer, kinds), choices: answer.choice ?? [] };
}

/** The kind of an answer, by its key; `choice` stands for its own only where there is no other. */
export function answerKindOf(answer: Ask['answer'], kinds: Registry['answers']): AnswerKind {
  return (
    kinds.find(({ name }) => name !== 'choice' && name in answer) ?? kinds.find(({ name }) => name in answer)!
  );
}

/** What ids that are no longer there have become. */
export function movedTo(
  all: { id: string; moved_from?: string | string[] | undefined }[],
): Map<string, string> {
  return new Map(all.flatMap(({ id, moved_from }) => [moved_from ?? []].flat().map((old) => [old, id])));
}
