import type { NodeKind } from '../model.js';
import { type TextRef, textRefSchema } from '../values.js';

/** Says a text and goes on. */
export const say: NodeKind<TextRef> = {
  name: 'say',
  schema: textRefSchema,
  run(host, { spec, next }) {
    host.say(spec);
    return next;
  },
  inspect: (spec) => ({ texts: [{ part: spec, path: ['say'] }] }),
};
