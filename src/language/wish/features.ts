import type { Span } from '../words/spans.js';

/** A message as it is compared with examples. */
export interface Compared {
  words: readonly string[];
  /** Where services are named: their names are set aside, so that what an example adds holds for every service. */
  named: readonly Span[];
}

const SERVICE = '<layanan>';
const NUMBER = '<n>';
const NO_SERVICE = '<tanpa layanan>';
/** Words to a step of length, and so many steps. */
const LENGTHS = 4;

/** Features by their numbers: plain data, which a cache can keep. */
export interface FeatureTable {
  names: string[];
  words: Map<string, number>;
  /** By the number of the first word, then by that of the second. */
  pairs: Map<number, Map<number, number>>;
}

/** The words of the examples and their pairs, by numbers in the order in which they come. */
export class Features {
  constructor(readonly table: FeatureTable = { names: [], words: new Map(), pairs: new Map() }) {}

  get size(): number {
    return this.table.names.length;
  }

  /** A feature in words: a word or two neighbours, `<layanan>` for a service's name, `<n>` for a number. */
  name(feature: number): string {
    return this.table.names[feature]!;
  }

  knows(word: string): boolean {
    return this.table.words.has(word);
  }

  /** The features of an example; those that are new get their number. */
  enrol(example: Compared): number[] {
    return this.featuresOf(
      example,
      (word) => this.table.words.get(word) ?? this.add(this.table.words, word, word),
      (first, second) => {
        const behind = this.table.pairs.get(first) ?? new Map<number, number>();
        this.table.pairs.set(first, behind);
        return (
          behind.get(second) ??
          this.add(behind, second, `${this.table.names[first]} ${this.table.names[second]}`)
        );
      },
    );
  }

  /** The known features of a message, each once. */
  of(message: Compared): number[] {
    return this.featuresOf(
      message,
      (word) => this.table.words.get(word),
      (first, second) => this.table.pairs.get(first)?.get(second),
    );
  }

  private add<Key>(numbers: Map<Key, number>, key: Key, name: string): number {
    numbers.set(key, this.table.names.length);
    return this.table.names.push(name) - 1;
  }

  /** Words and pairs in the order of the message, then its length, and whether no service is named. */
  private featuresOf(
    { words, named }: Compared,
    word: (word: string) => number | undefined,
    pair: (first: number, second: number) => number | undefined,
  ): number[] {
    const masked = words.map((one) => (/^\d[\d.,/:]*$/.test(one) ? NUMBER : one));
    for (const { at, end } of named) masked.fill(SERVICE, at, end);
    const found = new Set<number>();
    let before: number | undefined;
    for (const one of masked) {
      const number = word(one);
      if (number !== undefined) found.add(number);
      const both = before !== undefined && number !== undefined ? pair(before, number) : undefined;
      if (both !== undefined) found.add(both);
      before = number;
    }
    const length = word(`<panjang ${Math.min(LENGTHS, Math.floor(words.length / LENGTHS))}>`);
    if (length !== undefined) found.add(length);
    const none = named.length === 0 ? word(NO_SERVICE) : undefined;
    if (none !== undefined) found.add(none);
    return [...found];
  }
}
