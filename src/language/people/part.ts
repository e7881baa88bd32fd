import type { Called } from './person-called.js';

/** What a message says of one person, in its own words. */
export interface Part extends Called {
  text: string;
  /** A message of a chat, which may as well be nothing but an "oke". */
  chatter?: true;
  /** Of a sentence: the place of the last clause that begins with them, and of the last in which they want something. */
  last?: number;
  wants?: number;
}

/** A message taken apart by the people it asks for, and what it says of all of them. */
export interface Parts {
  parts: Part[];
  common: string;
  /** Laid out as a list, as the heads of neighbourhoods write. */
  listed: boolean;
  /** The number of the first one. */
  from: number;
  /** The same is said of two in one clause: "saya sama istri mau urus KK". */
  both: boolean;
}
