import { z } from 'zod';
import type { NodeKind } from '../model.js';

/** Ends the dialogue. */
export const end: NodeKind<true> = {
  name: 'end',
  schema: z.literal(true),
  run: () => null,
  inspect: () => ({ ends: true, turnsOff: true }),
  isUndone: () => true,
};
