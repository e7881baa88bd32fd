import { z } from 'zod';

/** A page's own id of what it posts, the same on every retry. */
export const keySchema = z.string().regex(/^[\w-]{8,64}$/);
