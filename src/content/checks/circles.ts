import type { DialogueFile } from '../../case/flows.js';
import { followersOf } from '../../engine/ways.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';
import { nodesOf } from './parts.js';

/** A node of any dialogue. */
interface Place {
  document: Document<DialogueFile>;
  index: number;
}

/**
 * Ways that go round without waiting for the person, within a dialogue or through those that it calls: the turn would
 * never end. A question whose answer may be known already does not hold the turn up.
 */
export function checkCircles({ dialogues }: Sources): Fault[] {
  const byId = new Map(dialogues.map((document) => [document.value.id, document]));
  const suppliers = dialogues.filter(({ value }) => value.supplies);
  const faults: Fault[] = [];
  const done = new Set<string>();
  const trail: Place[] = [];

  const visit = (place: Place): void => {
    const name = nameOf(place);
    const start = trail.findIndex((one) => nameOf(one) === name);
    if (start >= 0) {
      const closing = trail.at(-1)!;
      const way = [...trail.slice(start), place].map(nameOf);
      const message = `goes round for ever without a question: ${shortened(way)}`;
      const remedy = 'put an ask into the circle, or let one of its nodes lead elsewhere';
      faults.push(faultAt(closing.document, ['nodes', closing.index], message, remedy));
      return;
    }
    if (done.has(name)) return;
    trail.push(place);
    for (const next of goesOn(place)) visit(next);
    trail.pop();
    done.add(name);
  };

  const goesOn = ({ document, index }: Place): Place[] => {
    const { node } = nodesOf(document)[index]!;
    const { waits, sendsFor, calls = [] } = node.inspection;
    if (waits) return [];
    const follows = followersOf(node).flatMap((id) => placeOf(document, id));
    if (sendsFor) return [...follows, ...suppliers.map((supplier) => ({ document: supplier, index: 0 }))];
    if (calls.length === 0) return follows;
    return calls.flatMap(({ part }) => {
      const called = byId.get(part);
      if (!called) return [];
      return [{ document: called, index: 0 }, ...(canPass(called, byId, []) ? follows : [])];
    });
  };

  for (const document of dialogues)
    document.value.nodes.forEach((_, index) => void visit({ document, index }));
  return faults;
}

/** Whether some way leads from a dialogue's first node to its end without waiting; `inside` are those that call it. */
function canPass(
  document: Document<DialogueFile>,
  byId: Map<string, Document<DialogueFile>>,
  inside: Document<DialogueFile>[],
): boolean {
  if (inside.includes(document)) return false;
  const seen = new Set<number>();
  const passes = (index: number): boolean => {
    const { node } = nodesOf(document)[index]!;
    const { waits, calls = [] } = node.inspection;
    if (waits || seen.has(index)) return false;
    seen.add(index);
    const called = calls.flatMap(({ part }) => byId.get(part) ?? []);
    if (called.some((one) => !canPass(one, byId, [...inside, document]))) return false;
    return followersOf(node).some(
      (id) => id === null || placeOf(document, id).some((place) => passes(place.index)),
    );
  };
  return passes(0);
}

function placeOf(document: Document<DialogueFile>, id: string | null): Place[] {
  const index = document.value.nodes.findIndex((node) => node.id === id);
  return index < 0 ? [] : [{ document, index }];
}

function nameOf({ document, index }: Place): string {
  return `${document.value.id}/${document.value.nodes[index]!.id}`;
}

/** Dialogues are named only where the circle passes more than one. */
function shortened(way: string[]): string {
  const one = new Set(way.map((name) => name.split('/')[0])).size === 1;
  return way.map((name) => (one ? name.split('/')[1] : name)).join(' > ');
}
