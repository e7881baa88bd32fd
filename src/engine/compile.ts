import type { AnswerKind, Ask, Dialogue, Node, Question, Registry } from './model.js';
import type { DialogueSpec, NodeSpec } from './schema.js';

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
    question: kind.asks ? questionOf(node.id, kind.asks(spec), answers) : null,
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
