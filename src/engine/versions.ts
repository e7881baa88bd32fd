import { faceOf } from './face.js';
import type { Dialogue, Node, Program, View } from './model.js';
import { offersOf } from './offers.js';
import { placeFor } from './replay.js';
import { runOf } from './run.js';
import { type EngineState, newRun, type Run } from './state.js';
import { DEEPER, placeOf } from './trail.js';
import { reachable } from './ways.js';

/**
 * The engine's state on the dialogues as they are now. Runs and answers stay with their nodes, under whatever id a node
 * has now (`moved_from`); what belongs to nothing any more is dropped. A run whose node is gone, or which lacks an answer
 * that a new question before it would have brought, goes on at the first question that has none. Where another question
 * waits than the one that the person saw, `shown` is empty, and nothing is taken for its answer.
 * `over` gives the view of the chat with another state.
 */
export function carryOver(
  program: Program,
  before: EngineState,
  over: (state: EngineState) => View,
): EngineState {
  const carried: EngineState = {
    ...before,
    edition: program.edition,
    runs: [],
    trail: before.trail.flatMap((answered) => trailOf(program, answered)),
  };
  let stays = false;
  for (const [depth, run] of before.runs.entries()) {
    const dialogue = dialogueNow(program, run.dialogue);
    stays = dialogue !== null;
    if (!dialogue) {
      // whoever waited for this dialogue may ask for it anew
      for (const below of carried.runs.slice(-1)) below.sought = [];
      continue;
    }
    const node = nodeNow(dialogue, run.node);
    const answers = answersNow(program, dialogue, run.answers);
    const { id, version } = dialogue;
    const next: Run = { ...run, dialogue: id, version, answers, node: node ?? dialogue.first.id };
    const isLast = depth === before.runs.length - 1;
    const into = isLast && node !== null ? movedInto(program, dialogue.nodes.get(node)!) : null;
    if (into) {
      const { next: after } = dialogue.nodes.get(node!)!;
      if (after !== null) carried.runs.push({ ...next, node: after });
      carried.runs.push(newRun(into.id, into.version, node!, run.args));
      continue;
    }
    carried.runs.push(next);
    next.kept = answeredOnce(dialogue, answers);
    next.node = placeFor(over(carried), dialogue, node);
    if (isLast) stays = next.node === node;
  }
  if (before.waiting === 'answer' && !(stays && looksTheSame(over(carried)))) carried.shown = '';
  return carried;
}

/** What an edit does to a chat: nothing, or a question is asked (its own once more, or another), or all begins anew. */
export type Fate = 'continues' | 'asked_again' | 'begins_anew';

/** What the edit over which a state was carried does to its chat. */
export function fateOf({ runs, waiting, shown }: EngineState): Fate {
  if (waiting !== 'answer' || shown !== '') return 'continues';
  return runs.length ? 'asked_again' : 'begins_anew';
}

function dialogueNow({ dialogues, moved }: Program, id: string): Dialogue | null {
  return dialogues.get(id) ?? dialogues.get(moved.get(id) ?? '') ?? null;
}

function nodeNow({ nodes, moved }: Dialogue, id: string): string | null {
  return nodes.has(id) ? id : (moved.get(id) ?? null);
}

/** The dialogue of its own into which a question has moved, under its id: where it stood is a call now. */
function movedInto({ dialogues }: Program, { id, inspection: { calls = [] } }: Node): Dialogue | null {
  const called = calls.flatMap(({ part }) => dialogues.get(part) ?? []);
  return called.find(({ nodes }) => nodes.get(id)?.question) ?? null;
}

/** The places of an answered question; none where "kembali" can no longer lead there. */
function trailOf(program: Program, answered: string): string[] {
  const places = answered.split(DEEPER);
  const now = places.flatMap((place) => {
    const [id, node] = placeOf(place);
    const dialogue = dialogueNow(program, id);
    const there = dialogue && nodeNow(dialogue, node);
    return there ? [`${dialogue.id}/${there}`] : [];
  });
  return now.length === places.length ? [now.join(DEEPER)] : [];
}

/** Questions with an answer to which no way leads back: coming upon one again is the edit's doing alone. */
function answeredOnce(dialogue: Dialogue, answers: Run['answers']): string[] {
  return Object.keys(answers).filter((id) => {
    const { question, next } = dialogue.nodes.get(id)!;
    if (!question) return false;
    const ways = [next, ...question.choices.map((choice) => choice.next ?? null)];
    return !ways.some((way) => way !== null && reachable(dialogue, way).has(id));
  });
}

function answersNow(program: Program, dialogue: Dialogue, answers: Run['answers']): Run['answers'] {
  const written = new Set(
    [...dialogue.nodes.values()].flatMap(({ inspection: { sets = [] } }) => sets.map(({ name }) => name)),
  );
  const kept = Object.entries(answers).flatMap(([old, value]) => {
    const id = nodeNow(dialogue, old);
    if (id === null) return [];
    const fits = written.has(`answers.${id}`) || couldNote(program, dialogue.nodes.get(id)!, value);
    return fits ? [[id, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether a node, as it is now, could have noted this answer. */
function couldNote({ names }: Program, { kind, spec }: Node, value: Run['answers'][string]): boolean {
  return kind.notes?.(spec, names.domainOf).safeParse(value).success ?? false;
}

function looksTheSame(view: View): boolean {
  const run = runOf(view.state)!;
  const { question } = view.program.dialogues.get(run.dialogue)!.nodes.get(run.node)!;
  return question !== null && view.state.shown === faceOf(view, question, offersOf(view, question));
}
