import { FlowFault } from './fault.js';
import type { Dialogue, Host, Node, View } from './model.js';
import { usesOf } from './parts.js';
import { nodeOf } from './run.js';
import type { EngineState, Run } from './state.js';
import { reachable } from './ways.js';

/** How far back "kembali" goes. */
const LONGEST_TRAIL = 8;

/** Between the places of runs that wait inside one another. */
export const DEEPER = '>';

/** Notes that the open question is answered, for whoever goes back to it. */
export function noteAnswered(state: EngineState): void {
  let places = '';
  for (const { dialogue, node } of state.runs) places += `${places && DEEPER}${dialogue}/${node}`;
  state.trail.push(places);
  if (state.trail.length > LONGEST_TRAIL) state.trail.shift();
}

/**
 * Goes back to the question that was answered last and takes back what its answer stated; `false`, and nothing done,
 * when there is none. Dialogues that have ended since are opened again.
 * @throws {FlowFault} when a dialogue on the way is gone.
 */
export function goBack(host: Host): boolean {
  const { state } = host;
  const answered = state.trail.pop();
  if (!answered) return false;
  const places = answered.split(DEEPER);
  state.runs = places.map((place, depth) => runAt(host, place, state.runs[depth]));
  state.waiting = null;
  const node = placeOf(places.at(-1)!)[1];
  const { question } = nodeOf(host, { ...state.runs.at(-1)!, node });
  if (question) {
    question.kind.takeBack?.(host);
    const stated = question.choices.flatMap(({ facts }) => Object.keys(facts));
    host.unclaim([...stated, ...(question.ask.fact ? [question.ask.fact] : [])]);
  }
  host.forced = node;
  return true;
}

/** A place of the trail: dialogue and node. */
export function placeOf(place: string): [dialogue: string, node: string] {
  return place.split('/') as [string, string];
}

function runAt(view: View, place: string, open: Run | undefined): Run {
  const [id, node] = placeOf(place);
  const dialogue = view.program.dialogues.get(id);
  if (!dialogue) throw new FlowFault(`dialogue "${id}" is gone`);
  const begun = { dialogue: id, version: dialogue.version, sought: [], kept: [] };
  if (open?.dialogue === id) return { ...begun, node, args: open.args, answers: open.answers };
  // one that has ended has kept no answers: where it uses them it begins anew, on the way to the question
  return {
    ...begun,
    node: needsAnswersBefore(dialogue, node) ? dialogue.first.id : node,
    args: {},
    answers: {},
  };
}

/** Whether what comes from a node on looks at answers that only nodes before it note. */
function needsAnswersBefore({ nodes }: Dialogue, from: string): boolean {
  const ahead = reachable({ nodes }, from);
  const all = [...nodes.values()];
  const noted = new Set(all.filter(({ id }) => ahead.has(id)).flatMap(notesOf));
  return all
    .filter(({ id }) => ahead.has(id))
    .flatMap(({ inspection }) => usesOf(inspection))
    .some((name) => name.startsWith('answers.') && !noted.has(name));
}

function notesOf({ id, kind, inspection: { sets = [] } }: Node): string[] {
  return [...(kind.notes ? [`answers.${id}`] : []), ...sets.map(({ name }) => name)];
}
