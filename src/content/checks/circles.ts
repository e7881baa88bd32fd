import type { Dialogue, Node } from '../../dialogue/schema.js';
import { followersOf, mayBePassed } from '../../dialogue/ways.js';
import { type Document, faultAt } from '../document.js';
import type { Fault } from '../fault.js';
import type { Sources } from '../load.js';

/** A node of any dialogue. */
interface Place {
  document: Document<Dialogue>;
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
    const node = document.value.nodes[index]!;
    if (waits(node)) return [];
    const follows = followersOf(document.value, index).flatMap((id) => placeOf(document, id));
    if ('decide' in node)
      return [...follows, ...suppliers.map((supplier) => ({ document: supplier, index: 0 }))];
    if (!('call' in node)) return follows;
    const called = byId.get(node.call);
    if (!called) return [];
    return [{ document: called, index: 0 }, ...(canPass(called, byId, []) ? follows : [])];
  };

  for (const document of dialogues)
    document.value.nodes.forEach((_, index) => void visit({ document, index }));
  return faults;
}

/** Whether the turn always ends at this node. */
function waits(node: Node): boolean {
  if ('verify' in node) return true;
  if (!('ask' in node) || node.ask.fact || mayBePassed(node.ask)) return false;
  return !('service' in node.ask.answer || 'photo' in node.ask.answer);
}

/** Whether some way leads from a dialogue's first node to its end without waiting; `inside` are those that call it. */
function canPass(
  document: Document<Dialogue>,
  byId: Map<string, Document<Dialogue>>,
  inside: Document<Dialogue>[],
): boolean {
  if (inside.includes(document)) return false;
  const seen = new Set<number>();
  const passes = (index: number): boolean => {
    const node = document.value.nodes[index]!;
    if (waits(node) || seen.has(index)) return false;
    seen.add(index);
    const called = 'call' in node ? byId.get(node.call) : undefined;
    if (called && !canPass(called, byId, [...inside, document])) return false;
    return followersOf(document.value, index).some(
      (id) => id === null || placeOf(document, id).some((place) => passes(place.index)),
    );
  };
  return passes(0);
}

function placeOf(document: Document<Dialogue>, id: string | null): Place[] {
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
