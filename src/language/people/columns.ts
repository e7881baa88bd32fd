/** What a column of a table of people, or a label before a value, tells. */
export const COLUMNS = ['number', 'name', 'errand', 'vaccine', 'age', 'other'] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns by the words that head them. */
export type Columns = ReadonlyMap<string, Column>;

/** What is known of words when people are looked for. */
export interface KnownWords {
  columns: Columns;
  /** Whether a word is one of the language, and so nobody's name. */
  isWord(word: string): boolean;
  /** Whether a word is the short name of a paper or a service, and so nobody's initials: "ktp", "kia". */
  isTerm(word: string): boolean;
}
