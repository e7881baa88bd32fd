import type { Dialogue, Node } from '../../dialogue/schema.js';
import { choiceSpecs, followersOf, usesOf } from '../../dialogue/ways.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { nodesOf, settingsOf } from './parts.js';

/** Answers that are asked for or written down and make no difference to anything. */
export function checkAnswers({ dialogues }: Sources): Fault[] {
  return dialogues.flatMap((document) => {
    const used = new Set(document.value.nodes.flatMap(usesOf));
    return [...unasked(document, used), ...unread(document, used)];
  });
}

function unasked(document: Document<Dialogue>, used: Set<string>): Fault[] {
  return nodesOf(document).flatMap(({ part: node, path }, index) => {
    if (!('ask' in node) || used.has(`answers.${node.id}`) || tells(node, document.value, index)) return [];
    const remedy = `use answers.${node.id}, let a choice lead elsewhere or state a fact, or do not ask`;
    return [faultAt(document, path, `nobody uses the answer to "${node.id}"`, remedy)];
  });
}

/** Whether an answer counts by itself: as a fact, as the topic, or since its choices lead to different places. */
function tells(node: Extract<Node, { ask: unknown }>, dialogue: Dialogue, index: number): boolean {
  const { answer, fact } = node.ask;
  if (fact || 'service' in answer || 'photo' in answer) return true;
  if (choiceSpecs(node).some(({ facts }) => Object.keys(facts).length > 0)) return true;
  return new Set(followersOf(dialogue, index)).size > 1;
}

function unread(document: Document<Dialogue>, used: Set<string>): Fault[] {
  const told = new Set<string>();
  return nodesOf(document)
    .flatMap(settingsOf)
    .flatMap(({ name, path }) => {
      if (!name.startsWith('answers.') || used.has(name) || told.has(name)) return [];
      told.add(name);
      return [faultAt(document, path, `nobody uses "${name}"`, 'use it, or take it out')];
    });
}
