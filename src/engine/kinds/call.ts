import { z } from 'zod';
import { idSchema } from '../../ids.js';
import { AGAIN, type NodeKind } from '../model.js';
import { endsAt, leave, push } from '../run.js';

/** Runs another dialogue, and goes on when it has ended; it notes how, where that is told. */
export const call: NodeKind<string> = {
  name: 'call',
  schema: idSchema,
  run(host, { run, spec, next }) {
    // a run with nothing left to do does not wait below: dialogues that lead to one another stay flat
    leave(host, run, endsAt(host, run, next) ? null : next);
    push(host, spec, run.args);
    return AGAIN;
  },
  inspect: (spec) => ({ calls: [{ part: spec, path: ['call'] }] }),
  notes: () => z.string(),
  isUndone: () => false,
};
