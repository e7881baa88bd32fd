/** One of those whom a message lists. */
export interface Entry {
  /** What is said of them, in words. */
  text: string;
  /** Their name, where it has a place of its own: a column, a label, the sender's. */
  name: string | null;
  /** It is a message of a chat, which may as well be nothing but an "oke". */
  chatter?: true;
}

/** A message that is laid out as a list. */
export interface Layout {
  entries: Entry[];
  /** What is said around it, and so of all. */
  around: string[];
  /** The number of the first one. */
  from: number;
}
