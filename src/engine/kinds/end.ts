import { z } from 'zod';
import { idSchema } from '../../ids.js';
import type { Host, NodeKind } from '../model.js';
import type { Run } from '../state.js';

/** Ends the dialogue; an id tells how, and is what the node notes that has called it. */
export const end: NodeKind<true | string> = {
  name: 'end',
  schema: z.union([z.literal(true), idSchema]),
  run(host, { run, spec }) {
    const below = host.state.runs[host.state.runs.indexOf(run) - 1];
    for (const caller of below ? callersOf(host, below, run.dialogue) : []) {
      if (spec === true) delete below!.answers[caller];
      else below!.answers[caller] = spec;
    }
    return null;
  },
  inspect: () => ({ ends: true, turnsOff: true }),
  isUndone: () => true,
};

/** The nodes that may have called a dialogue from where a run waits: it stands behind them. */
function callersOf({ program }: Host, { dialogue, node }: Run, called: string): string[] {
  const nodes = [...(program.dialogues.get(dialogue)?.nodes.values() ?? [])];
  return nodes
    .filter(({ next, inspection }) => next === node && inspection.calls?.some(({ part }) => part === called))
    .map(({ id }) => id);
}
