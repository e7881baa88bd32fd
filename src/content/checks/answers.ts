import type { DialogueFile } from '../../case/flows.js';
import type { Node } from '../../engine/model.js';
import { usesOf } from '../../engine/parts.js';
import { followersOf } from '../../engine/ways.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { nodesOf, settingsOf } from './parts.js';

/** Answers that are asked for or written down and make no difference to anything. */
export function checkAnswers({ dialogues }: Sources): Fault[] {
  return dialogues.flatMap((document) => {
    const used = new Set(nodesOf(document).flatMap(({ node }) => usesOf(node.inspection)));
    return [...unasked(document, used), ...unread(document, used)];
  });
}

function unasked(document: Document<DialogueFile>, used: Set<string>): Fault[] {
  return nodesOf(document).flatMap(({ node, path }) => {
    if (!node.question || used.has(`answers.${node.id}`) || tells(node)) return [];
    const remedy = `use answers.${node.id}, let a choice lead elsewhere or state a fact, or do not ask`;
    return [faultAt(document, path, `nobody uses the answer to "${node.id}"`, remedy)];
  });
}

/** Whether an answer counts by itself: as a fact, by what it does to the chat, or since its choices lead to different places. */
function tells(node: Node): boolean {
  const states = (node.inspection.brings ?? []).length > 0;
  const kind = node.question?.kind;
  const turns = kind !== undefined && (kind.known !== undefined || 'turns' in kind);
  return states || turns || new Set(followersOf(node)).size > 1;
}

function unread(document: Document<DialogueFile>, used: Set<string>): Fault[] {
  const told = new Set<string>();
  return nodesOf(document)
    .flatMap(settingsOf)
    .flatMap(({ name, path }) => {
      if (!name.startsWith('answers.') || used.has(name) || told.has(name)) return [];
      told.add(name);
      return [faultAt(document, path, `nobody uses "${name}"`, 'use it, or take it out')];
    });
}
