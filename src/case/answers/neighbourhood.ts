import { z } from 'zod';
import type { AnswerKind } from '../../engine/model.js';
import { neighbourhoodIn } from '../../language/neighbourhood.js';
import { whole } from '../notice-names.js';
import type { ChatView } from '../view.js';

/** A part of the city down to an RT, by its path: one without a kelurahan is none, unless RW and RT were told before. */
export const neighbourhood: AnswerKind<{ neighbourhood: true }, ChatView> = {
  name: 'neighbourhood',
  schema: z.strictObject({ neighbourhood: z.literal(true) }),
  named: (view, _spec, { text }) => whole(view, neighbourhoodIn(text, view.flows.areas)),
  read: (view, _spec, { text }) => whole(view, neighbourhoodIn(text, view.flows.areas)),
  domain: () => z.string(),
};
