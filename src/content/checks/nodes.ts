import type { Dialogue } from '../../dialogue/schema.js';
import { reachable } from '../../dialogue/ways.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { didYouMean } from '../nearest.js';
import { nodesOf, targetsOf } from './parts.js';

/** Within a dialogue: ids given twice, ways to nodes that do not exist, nodes that no way leads to. */
export function checkNodes({ dialogues }: Sources): Fault[] {
  return dialogues.flatMap((document) => [...twice(document), ...targets(document), ...unreached(document)]);
}

function twice(document: Document<Dialogue>): Fault[] {
  const seen = new Set<string>();
  return nodesOf(document).flatMap(({ part: { id }, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [faultAt(document, path, `node id "${id}" is given twice`, 'give one of the two another id')];
  });
}

function targets(document: Document<Dialogue>): Fault[] {
  const ids = new Set(document.value.nodes.map(({ id }) => id));
  return nodesOf(document)
    .flatMap(targetsOf)
    .filter(({ part }) => !ids.has(part))
    .map(({ part, path }) =>
      faultAt(document, path, `no node "${part}" in this dialogue`, didYouMean(part, ids)),
    );
}

function unreached(document: Document<Dialogue>): Fault[] {
  const reached = reachable(document.value, document.value.nodes[0]!.id);
  return nodesOf(document)
    .filter(({ part }) => !reached.has(part.id))
    .map(({ part, path }) => {
      const remedy = 'let a "next" lead to it, or take it out';
      return faultAt(document, path, `node "${part.id}" is never reached`, remedy);
    });
}
