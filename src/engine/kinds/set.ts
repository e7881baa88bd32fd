import { z } from 'zod';
import type { Names, NodeKind } from '../model.js';
import { nameSchema, resolve, type Value, valueSchema } from '../values.js';

const setSchema = z.record(nameSchema, valueSchema);

const ANSWERS = 'answers.';

/** Whether what is written under a name stays with the chat. */
function isKept(name: string, { isStated }: Names): boolean {
  return name.startsWith(ANSWERS) || isStated(name);
}

/** Writes values: answers of its own dialogue, and whatever else its host lets dialogues write. */
export const set: NodeKind<Record<string, Value>> = {
  name: 'set',
  schema: setSchema,
  run(host, { run, spec, next }) {
    for (const [name, from] of Object.entries(spec)) {
      const value = resolve(from, host.lookup);
      if (!name.startsWith(ANSWERS)) host.write(name, value);
      else if (value === null) delete run.answers[name.slice(ANSWERS.length)];
      else run.answers[name.slice(ANSWERS.length)] = value;
    }
    return next;
  },
  inspect: (spec) => ({
    sets: Object.entries(spec).map(([name, part]) => ({ name, part, path: ['set', name] })),
  }),
  isUndone: ({ lookup, program }, { spec }) =>
    Object.keys(spec).some((name) => isKept(name, program.names) && lookup(name) === undefined),
};
