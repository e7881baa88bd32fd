import type { Edit } from './copy.js';

/** A fault put into the shipped content, and what must be said about it. */
export interface Planted {
  name: string;
  edits: Record<string, Edit>;
  /** The day on which the check is made; none where it does not matter. */
  today?: string;
  file: string;
  /** What the line of the fault holds; the first line where it is absent. */
  text?: string;
  message: RegExp;
  remedy: RegExp;
}
