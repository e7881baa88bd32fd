import { evaluate } from '../conditions.js';
import { type FactName, isFactName } from '../policy/facts.js';
import type { CompiledDialogue, Flows } from './flows.js';
import { factsOf, lookupIn, today } from './names.js';
import type { Node } from './schema.js';
import type { Run, Session } from './session.js';
import { choiceSpecs, reachable, usesOf } from './ways.js';

/**
 * Where the last run of a session stands in its dialogue as it is now. `stood`: the node at which it stood, `null` when
 * that is gone. It stays there, unless what comes after needs an answer that the run never got (a question was put in
 * before): then, and when the node is gone, it is where its answers lead from the beginning.
 */
export function placeFor(
  flows: Flows,
  session: Session,
  compiled: CompiledDialogue,
  stood: string | null,
  now: number,
): string {
  const run = session.runs.at(-1)!;
  if (stood !== null && !lacksAnswers(session, compiled, run, stood)) return stood;
  return replay(flows, session, compiled, stood, now);
}

/** Goes through a dialogue with the answers of its last run, doing nothing, up to what is not answered or done yet. */
function replay(
  flows: Flows,
  session: Session,
  { dialogue, nodes, following }: CompiledDialogue,
  stood: string | null,
  now: number,
): string {
  const first = dialogue.nodes[0]!.id;
  const run = session.runs.at(-1)!;
  const lookup = lookupIn(flows, session, now);
  const seen = new Set<string>();
  let id: string | null = first;
  while (id !== null && id !== stood && !seen.has(id)) {
    seen.add(id);
    const node: Node = nodes.get(id)!;
    if ('end' in node || isUndone(node, run, session)) return id;
    const taken: { next?: string | undefined } | undefined =
      'branch' in node
        ? node.branch.find(({ when }) => evaluate(when, lookup, today(flows, now)) === true)
        : choiceSpecs(node).find((choice) => choice.id === run.answers[node.id]);
    id = taken?.next ?? following.get(id) ?? null;
  }
  // round in a circle or out at the end: the answers do not tell where
  return id !== null && id === stood ? stood : (stood ?? lastOf(nodes, run) ?? first);
}

/** The question answered last, to be asked once more. */
function lastOf(nodes: CompiledDialogue['nodes'], { answers }: Run): string | undefined {
  return Object.keys(answers).findLast((id) => 'ask' in nodes.get(id)!);
}

function isUndone(node: Node, { answers }: Run, session: Session): boolean {
  if ('hand_over' in node) return session.handover === null;
  if ('set' in node) return writesOf(node).some((name) => !isKnown(name, answers, session));
  return (
    ['ask', 'decide', 'verify', 'remind', 'join_code'].some((kind) => kind in node) && !(node.id in answers)
  );
}

/** Whether what comes from a node on uses something that only a node before it brings, and that is not known. */
function lacksAnswers(session: Session, { dialogue }: CompiledDialogue, { answers }: Run, from: string) {
  const ahead = reachable(dialogue, from);
  const isAhead = ({ id }: Node) => ahead.has(id);
  const broughtBy = (nodes: Node[]) => new Set(nodes.flatMap(bringsOf));
  const toCome = broughtBy(dialogue.nodes.filter(isAhead));
  const missed = broughtBy(dialogue.nodes.filter((node) => !isAhead(node)));
  return dialogue.nodes
    .filter(isAhead)
    .flatMap(usesOf)
    .flatMap((name) => (name.startsWith('schedule.') ? SCHEDULE : [name]))
    .some((name) => missed.has(name) && !toCome.has(name) && !isKnown(name, answers, session));
}

function isKnown(name: string, answers: Run['answers'], session: Session): boolean {
  if (name.startsWith('answers.')) return name.slice('answers.'.length) in answers;
  return !isFactName(name) || factsOf(session)[name] !== undefined;
}

/** The facts on which a dose schedule stands. */
const SCHEDULE: FactName[] = ['vaccine', 'last_dose_on'];

const NOTED = ['ask', 'decide', 'verify', 'remind', 'join_code'];

/** The names that a node makes known: its answer, facts, what it sets. */
function bringsOf(node: Node): string[] {
  const facts: string[] = 'ask' in node && node.ask.fact ? [node.ask.fact] : [];
  const stated = choiceSpecs(node).flatMap(({ facts: of }) => Object.keys(of));
  const noted = NOTED.some((kind) => kind in node) ? [`answers.${node.id}`] : [];
  return [...noted, ...facts, ...stated, ...writesOf(node)];
}

function writesOf(node: Node): string[] {
  if (!('set' in node)) return [];
  return Object.keys(node.set).filter((name) => name.startsWith('answers.') || isFactName(name));
}
