import { z } from 'zod';
import type { AnswerKind } from '../../engine/model.js';
import type { ChatView } from '../view.js';

/** A photograph, by its turn (the first of an album); one that waits already is taken at once. */
export const photo: AnswerKind<{ photo: true }, ChatView> = {
  name: 'photo',
  schema: z.strictObject({ photo: z.literal(true) }),
  known: ({ session }) => session.photos[0] ?? null,
  domain: () => z.string(),
};
