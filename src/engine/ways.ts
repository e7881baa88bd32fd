import type { Dialogue, Node } from './model.js';

/** The nodes that a dialogue may go to from one of its nodes; `null` stands for its end. */
export function followersOf({ inspection: { leadsTo = [], turnsOff, ends }, next }: Node): (string | null)[] {
  if (ends) return [null];
  const led = leadsTo.map(({ part }) => part);
  return turnsOff ? led : [...led, next];
}

/** The nodes that may be reached from one, itself included. */
export function reachable({ nodes }: Pick<Dialogue, 'nodes'>, from: string): Set<string> {
  const reached = new Set<string>();
  const open: (string | null)[] = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = id === null ? undefined : nodes.get(id);
    if (id === null || node === undefined || reached.has(id)) continue;
    reached.add(id);
    open.push(...followersOf(node));
  }
  return reached;
}
