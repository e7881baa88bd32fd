/** More than any card has; so many ways of putting codes together are tried, which takes some milliseconds. */
const MAX_PARTS = 99;
const MAX_WAYS = 64;

/** One code of a card in several: its place (from 1) among how many, and its digits. */
export interface Part {
  text: string;
  place: number;
  of: number;
  digits: string;
}

/** The part of a card that a text is (`shc:/C/N/…`; SMART Health Cards, "Chunking Larger SHCs"), or `null`. */
export function partOf(text: string): Part | null {
  const [, place, of, digits] = /^shc:\/(\d{1,2})\/(\d{1,2})\/(\d+)$/i.exec(text) ?? [];
  const part = { text, place: Number(place), of: Number(of), digits: digits ?? '' };
  return part.of > 1 && part.of <= MAX_PARTS && part.place >= 1 && part.place <= part.of ? part : null;
}

/** Texts of codes, with those cards put together of which all parts are among them. */
export interface Joined {
  /** Each card in the place of its first part; parts that are left, each once. */
  texts: string[];
  /** Of these, parts of which there is one for each place, and which make no card: they are of several. */
  apart: Set<string>;
}

/**
 * Puts the parts of cards together, which may be those of several in any order: a part does not say which card it is of, so
 * that every way to have one for each place is tried. `opens` tells whether a text is a card.
 */
export function joinParts(texts: readonly string[], opens: (text: string) => boolean): Joined {
  let left = [...new Set(texts)];
  const apart = new Set<string>();
  const sizes = new Set(left.flatMap((text) => partOf(text)?.of ?? []));
  for (const of of sizes) {
    for (;;) {
      const parts = left.map(partOf).filter((part) => part?.of === of) as Part[];
      const places = Array.from({ length: of }, (_, i) => parts.filter(({ place }) => place === i + 1));
      if (places.some((all) => all.length === 0)) break;
      const way = waysThrough(places).find((one) => opens(textOf(one)));
      if (!way) {
        for (const { text } of parts) apart.add(text);
        break;
      }
      const used = new Set(way.map(({ text }) => text));
      const first = left.findIndex((text) => used.has(text));
      left = left.flatMap((text, i) => (i === first ? [textOf(way)] : used.has(text) ? [] : [text]));
    }
  }
  return { texts: left, apart };
}

/** The ways to take one part of each place, as many as are tried. */
function waysThrough(places: Part[][]): Part[][] {
  return places.reduce<Part[][]>(
    (ways, parts) => ways.flatMap((way) => parts.map((part) => [...way, part])).slice(0, MAX_WAYS),
    [[]],
  );
}

function textOf(parts: readonly Part[]): string {
  return `shc:/${parts.map(({ digits }) => digits).join('')}`;
}
