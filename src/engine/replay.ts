import { evaluate } from '../conditions.js';
import type { Dialogue, Names, Node, View } from './model.js';
import { usesOf } from './parts.js';
import { runOf } from './run.js';
import type { Run } from './state.js';
import { reachable } from './ways.js';

/**
 * Where the innermost run of a chat stands in its dialogue as it is now. `stood`: the node at which it stood, `null` when
 * that is gone. It stays there, unless what comes after needs an answer that the run never got (a question was put in
 * before): then, and when the node is gone, it is where its answers lead from the beginning.
 */
export function placeFor(view: View, dialogue: Dialogue, stood: string | null): string {
  if (stood !== null && !lacksAnswers(view, dialogue, stood)) return stood;
  return replay(view, dialogue, stood);
}

/** Goes through a dialogue with the answers of its run, doing nothing, up to what is not answered or done yet. */
function replay(view: View, { first, nodes }: Dialogue, stood: string | null): string {
  const run = runOf(view.state)!;
  const seen = new Set<string>();
  let id: string | null = first.id;
  while (id !== null && id !== stood && !seen.has(id)) {
    seen.add(id);
    const node: Node = nodes.get(id)!;
    if (isUndone(view, node, run)) return id;
    id = leadsTo(view, node, run);
  }
  // round in a circle or out at the end: the answers do not tell where
  return id !== null && id === stood ? stood : (stood ?? lastOf(nodes, run) ?? first.id);
}

/** Where a node leads that is done: by its conditions, by the choice that was taken, or on. */
function leadsTo(view: View, node: Node, run: Run): string | null {
  const { tried = [], leadsTo: ways = [] } = node.inspection;
  const holding = tried.findIndex(({ part }) => evaluate(part, view.lookup, view.today) === true);
  if (holding >= 0) return ways[holding]?.part ?? node.next;
  const taken = node.question?.choices.find(({ id }) => id === run.answers[node.id]);
  return taken?.next ?? node.next;
}

/** The question answered last, to be asked once more. */
function lastOf(nodes: Dialogue['nodes'], { answers }: Run): string | undefined {
  return Object.keys(answers).findLast((id) => nodes.get(id)!.question);
}

function isUndone(view: View, { id, kind, spec, next }: Node, run: Run): boolean {
  if (kind.isUndone) return kind.isUndone(view, { run, id, spec, next });
  return kind.notes !== undefined && !(id in run.answers);
}

/** Whether what comes from a node on uses something that only a node before it brings, and that is not known. */
function lacksAnswers(view: View, dialogue: Dialogue, from: string): boolean {
  const { names } = view.program;
  const ahead = reachable(dialogue, from);
  const nodes = [...dialogue.nodes.values()];
  const missed = new Set(nodes.filter(({ id }) => !ahead.has(id)).flatMap((node) => bringsOf(node, names)));
  const after = nodes.filter(({ id }) => ahead.has(id));
  const toCome = new Set(after.flatMap((node) => bringsOf(node, names)));
  return after
    .flatMap(({ inspection }) => usesOf(inspection))
    .flatMap((name) => names.restsOn(name))
    .some((name) => missed.has(name) && !toCome.has(name) && view.lookup(name) === undefined);
}

/** The names that a node makes known: its answer, what it states, what it sets. */
function bringsOf({ id, kind, inspection: { brings = [], sets = [] } }: Node, { isStated }: Names): string[] {
  const written = sets
    .map(({ name }) => name)
    .filter((name) => name.startsWith('answers.') || isStated(name));
  return [...(kind.notes ? [`answers.${id}`] : []), ...brings, ...written];
}
