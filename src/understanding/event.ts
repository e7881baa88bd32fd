import type { Reading } from '../language/reading.js';

/** What a resident sends. `turn` names the message: ids of what follows from it are made of it. */
export type ResidentEvent = TextEvent | ChoiceEvent | PhotoEvent | TableEvent | StartEvent | OtherEvent;

/** A button of the question with that token (`null`: that is not known). */
export interface ChoiceEvent {
  turn: string;
  kind: 'choice';
  id: string;
  token: string | null;
}

export interface PhotoEvent {
  turn: string;
  kind: 'photo';
}

/** A table was sent as a file: its rows as text, or why it cannot be read. */
export interface TableEvent {
  turn: string;
  kind: 'table';
  rows: string[][];
  trouble: 'broken' | 'too_large' | 'empty' | null;
  /** What it asks for, where it is a table of people; somebody's number stood in it, which nobody keeps. */
  asked?: { reading: Reading; hasErrands: boolean; dropped: string[]; masked?: true };
}

/** The chat is opened. */
export interface StartEvent {
  turn: string;
  kind: 'start';
}

/** Something that cannot be read: a voice message, a sticker, ... */
export interface OtherEvent {
  turn: string;
  kind: 'other';
  what: string;
  /** Of a location: about where it is, in degrees. */
  near?: { latitude: number; longitude: number };
}

/** A message, with how it was read without its chat. */
export interface TextEvent {
  turn: string;
  kind: 'text';
  /** As much of it as is read. */
  text: string;
  /** All of it, for an officer, where it is longer. */
  whole?: string;
  reading: Reading;
  /** Somebody's number stood in it, which nobody keeps. */
  masked?: boolean;
  /** Its message, in short, where it may be edited. */
  message?: string;
  /** It takes the place of what that message said before. */
  edited?: true;
  /** Heads of columns of a pasted table that were not asked for, and were not read. */
  dropped?: string[];
  /** It stands under a photograph that came with it. */
  caption?: true;
  /** The token of the question that it quotes. */
  quotes?: string;
}
