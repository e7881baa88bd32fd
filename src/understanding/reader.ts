import type { Reading } from '../language/reading.js';
import type { Command } from './command.js';
import type { ResidentEvent } from './event.js';
import type { View } from './view.js';

/** What a reader found, and by what. */
export interface Found {
  commands: Command[];
  because: string;
  /** What is left of the message is for the readers after it. */
  goesOn?: true;
  /** How that is read, where it reads otherwise than the whole. */
  rest?: Reading;
}

/** A reader of events of a kind: gives what it finds in one, or `null`. */
export type Reader<E extends ResidentEvent = ResidentEvent> = (view: View, event: E) => Found | null;
