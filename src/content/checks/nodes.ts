import type { DialogueFile } from '../../case/flows.js';
import { KINDS } from '../../case/kinds.js';
import { compileDialogue } from '../../engine/compile.js';
import { reachable } from '../../engine/ways.js';
import { type Document, faultAt, type Path } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { nodesOf, targetsOf } from './parts.js';

/** Within a dialogue: ids given twice, ways to nodes that do not exist, nodes that no way leads to. */
export function checkNodes({ dialogues }: Sources): Fault[] {
  return dialogues.flatMap((document) => [...twice(document), ...targets(document), ...unreached(document)]);
}

function twice(document: Document<DialogueFile>): Fault[] {
  const seen = new Map<string, Path>();
  return nodesOf(document).flatMap(({ node: { id }, path }) => {
    const first = seen.get(id);
    if (!first) {
      seen.set(id, path);
      return [];
    }
    const message = `node id "${id}" is given twice, first in line ${document.lineOf(first)}`;
    return [faultAt(document, path, message, 'give one of the two another id')];
  });
}

function targets(document: Document<DialogueFile>): Fault[] {
  const ids = new Set(document.value.nodes.map(({ id }) => id));
  return nodesOf(document)
    .flatMap(targetsOf)
    .filter(({ part }) => !ids.has(part))
    .map(({ part, path }) =>
      faultAt(document, path, `no node "${part}" in this dialogue`, didYouMean(part, ids)),
    );
}

function unreached(document: Document<DialogueFile>): Fault[] {
  const dialogue = compileDialogue(document.value, KINDS);
  const reached = reachable(dialogue, dialogue.first.id);
  return nodesOf(document)
    .filter(({ node }) => !reached.has(node.id))
    .map(({ node, path }) => {
      const remedy = 'let a "next" lead to it, or take it out';
      return faultAt(document, path, `node "${node.id}" is never reached`, remedy);
    });
}
