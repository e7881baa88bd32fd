import { z } from 'zod';

/** Ids are lower case: they name files, Fluent messages and rows of a record. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*$/, 'an id is lower case letters, digits, - and _, and starts with a letter');
