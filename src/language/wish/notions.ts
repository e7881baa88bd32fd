import type { FaqPhrases } from '../schema.js';
import type { About, FaqTraits } from '../traits.js';
import type { List } from '../words/trie.js';

/*
 * A common question is asked in more ways than phrases can say: in whatever words, it speaks of a few notions together.
 * "aturan kyk gini mau smp tahun brp" and "ini wajib vaksinnya ampe kapan" speak of the rule and of its end.
 */

/** What a chat may be talking about. */
export interface Talk {
  /** Notions that need no word while it does. */
  assumes: readonly string[];
  /** The common questions of that matter. */
  entries: ReadonlySet<string>;
}

/** The notions of all files with their words; those of two files are apart. */
export function notionsOf(files: readonly FaqPhrases[]): List {
  const all = files.flatMap(({ id, notions }) =>
    Object.entries(notions).map(([notion, words]) => [labelOf(notion, id), words] as const),
  );
  return Object.fromEntries(all);
}

/** What tells of each common question whether it counts, by its id. */
export function faqTraitsOf(files: readonly FaqPhrases[]): ReadonlyMap<string, FaqTraits> {
  const all = files.flatMap(({ id: file, over, alone, outright, for_heads: forHeads, entries }) =>
    Object.entries(entries).map(([id, { about, with_service, wordless, signs, words, marked_by }]) => {
      const traits: FaqTraits = {
        over: new Set(over),
        alone,
        about: about.map((line) => aboutIn(line, (notion) => labelOf(notion, file))),
        outright: outright.map((notion) => labelOf(notion, file)),
        with_service,
        forHeads,
        wordless,
        signs,
        words,
        markedBy: marked_by,
      };
      return [id, traits] as const;
    }),
  );
  return new Map(all);
}

/** A line of `about`: `rule until -place`; `label` gives what a notion is found by. */
export function aboutIn(line: string, label: (notion: string) => string = (notion) => notion): About {
  const notions = line.split(' ');
  return {
    all: notions.filter((notion) => !notion.startsWith('-')).map(label),
    none: notions.filter((notion) => notion.startsWith('-')).map((notion) => label(notion.slice(1))),
  };
}

/** What chats may talk about, by the files that say what needs no word then. */
export function talksOf(files: readonly FaqPhrases[]): ReadonlyMap<string, Talk> {
  const going = files.filter(({ assumes }) => assumes.length > 0);
  return new Map(
    going.map(({ id, assumes, entries }) => [
      id,
      { assumes: assumes.map((notion) => labelOf(notion, id)), entries: new Set(Object.keys(entries)) },
    ]),
  );
}

/** The common questions that have to do with a notion: a line of theirs names it. */
export function mattersOf(faq: ReadonlyMap<string, FaqTraits>): ReadonlyMap<string, readonly string[]> {
  const matters = new Map<string, string[]>();
  for (const [entry, { about }] of faq) {
    for (const notion of new Set(about.flatMap(({ all }) => all)))
      matters.set(notion, [...(matters.get(notion) ?? []), entry]);
  }
  return matters;
}

/** Whether somebody speaks of all that a line names, one notion at least in words of their own. */
export function isAbout(
  { all, none }: About,
  spoken: ReadonlySet<string>,
  assumed: readonly string[] = [],
): boolean {
  let says = assumed.length === 0;
  for (const notion of all) {
    const isAssumed = assumed.includes(notion);
    if (!spoken.has(notion) && !isAssumed) return false;
    says ||= spoken.has(notion) && !isAssumed;
  }
  return says && !none.some((notion) => spoken.has(notion));
}

/** What a notion of a file is found by. */
export function labelOf(notion: string, file: string): string {
  return `${file} ${notion}`;
}
