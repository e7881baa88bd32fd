import { FlowFault } from './fault.js';
import { AGAIN, type Dialogue, type Host, type Node, type View, WAIT } from './model.js';
import { type EngineState, newRun, type Run } from './state.js';

/** A turn that goes through more nodes than this goes round in circles. */
const MOST_NODES_A_TURN = 100;
/** Dialogues that wait inside one another. */
const DEEPEST_CALL = 8;
/** Of which so many below one that is begun aside: it calls others as well. */
const MOST_BELOW_ASIDE = 5;

/** The innermost run. */
export function runOf({ runs }: Readonly<EngineState>): Run | undefined {
  return runs.at(-1);
}

/**
 * The node at which a run stands.
 * @throws {FlowFault} when it is gone.
 */
export function nodeOf(view: View, { dialogue, node }: Run): Node {
  const found = dialogueOf(view, dialogue).nodes.get(node);
  if (!found) throw new FlowFault(`node "${node}" of "${dialogue}" is gone`);
  return found;
}

/** @throws {FlowFault} when there is none of that id. */
export function dialogueOf({ program }: View, id: string): Dialogue {
  const found = program.dialogues.get(id);
  if (!found) throw new FlowFault(`no dialogue "${id}"`);
  return found;
}

/**
 * Begins a dialogue: `aside`, on top of an open question, which is asked again afterwards; or in place of everything
 * else, as one aside does that comes on top of too many.
 */
export function begin(host: Host, id: string, { aside, args }: { aside: boolean; args: Run['args'] }): void {
  const { state } = host;
  if (aside && runOf(state)?.dialogue === id) state.runs.pop();
  if (!aside || state.runs.length > MOST_BELOW_ASIDE) {
    state.runs = [];
    state.trail = [];
  }
  push(host, id, args);
  state.waiting = null;
}

/** Puts a dialogue on top. */
export function push(host: Host, id: string, args: Run['args']): void {
  const { version, first } = dialogueOf(host, id);
  host.state.runs.push(newRun(id, version, first.id, args));
}

/** Runs nodes until one waits for the person or nothing is left to do. */
export function advance(host: Host): void {
  const { state } = host;
  for (let count = 0; count < MOST_NODES_A_TURN; count++) {
    const run = runOf(state);
    if (!run) return;
    const { id, kind, spec, next } = nodeOf(host, run);
    const goes = kind.run(host, { run, id, spec, next });
    if (goes === WAIT) return;
    if (goes !== AGAIN) leave(host, run, goes);
    if (state.runs.length > DEEPEST_CALL) throw new FlowFault('dialogues call one another too deeply');
  }
  throw new FlowFault(`more than ${MOST_NODES_A_TURN} nodes in one turn`);
}

/** Leaves a run's node for another one, or with `null` its dialogue. */
export function leave({ state }: Host, run: Run, next: string | null): void {
  if (next) run.node = next;
  else state.runs = state.runs.filter((one) => one !== run);
}

/** Whether nothing is left to do from a node on. */
export function endsAt(host: Host, run: Run, node: string | null): boolean {
  return node === null || nodeOf(host, { ...run, node }).inspection.ends === true;
}
