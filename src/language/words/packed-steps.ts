import type { Step } from './finder.js';

/**
 * The steps of many finders in a few arrays: plain data that is read as it lies, for of tens of thousands of steps a
 * message comes to some dozens. What leads on from a step lies between its place in `starts` and that of the next step:
 * up to its place in `words` labels, beginnings of words and a gap; then words, in the order of their marks.
 */
export interface PackedSteps {
  /** Everything that leads on, in the notation of phrases (`ktp`, `kirim*`, `...`; a label as `=label`), numbered. */
  marks: Map<string, number>;
  starts: Uint32Array;
  words: Uint32Array;
  /** What leads on, by its number in `marks`, and to which step. */
  by: Uint32Array;
  to: Uint32Array;
}

const GAP = '...';
const LABEL = '=';

/** Packs steps: `add` gives the place of a step, which it packs with all that is behind it. */
export function packSteps(): { add(step: Step): number; packed(): PackedSteps } {
  const marks = new Map<string, number>();
  const steps: { others: [mark: number, to: number][]; words: [mark: number, to: number][] }[] = [];
  const mark = (name: string) => {
    const number = marks.get(name) ?? marks.size;
    marks.set(name, number);
    return number;
  };
  const add = ({ labels, beginnings, gap, next }: Step): number => {
    const others = [...labels].map((label): [number, number] => [mark(LABEL + label), 0]);
    for (const [beginning, step] of beginnings) others.push([mark(`${beginning}*`), add(step)]);
    if (gap) others.push([mark(GAP), add(gap)]);
    const words = Array.from(next, ([word, step]): [number, number] => [mark(word), add(step)]);
    return steps.push({ others, words: words.sort(([a], [b]) => a - b) }) - 1;
  };
  const packed = (): PackedSteps => {
    const all = steps.flatMap(({ others, words }) => [...others, ...words]);
    const starts = new Uint32Array(steps.length + 1);
    steps.forEach(({ others, words }, i) => {
      starts[i + 1] = starts[i]! + others.length + words.length;
    });
    return {
      marks,
      starts,
      words: Uint32Array.from(steps, ({ others }, i) => starts[i]! + others.length),
      by: Uint32Array.from(all, ([number]) => number),
      to: Uint32Array.from(all, ([, step]) => step),
    };
  };
  return { add, packed };
}

/** Reads packed steps by their places, each when it is come to. */
export function stepsIn({ marks, starts, words, by, to }: PackedSteps): (place: number) => Step {
  const names = [...marks.keys()];
  const known = new Map<number, Step>();
  const stepAt = (place: number): Step => {
    const step = known.get(place) ?? read(place);
    known.set(place, step);
    return step;
  };
  /** Where a word leads from among the places `from` to `end`, found by halving. */
  const find = (word: string, from: number, end: number): Step | undefined => {
    const number = marks.get(word);
    if (number === undefined) return undefined;
    let [low, high] = [from, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (by[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return low < end && by[low] === number ? stepAt(to[low]!) : undefined;
  };
  const read = (place: number): Step => {
    const [start, from, end] = [starts[place]!, words[place]!, starts[place + 1]!];
    const labels = new Set<string>();
    const beginnings = new Map<string, Step>();
    let gap: Step | null = null;
    for (let i = start; i < from; i++) {
      const name = names[by[i]!]!;
      if (name.startsWith(LABEL)) labels.add(name.slice(LABEL.length));
      else if (name === GAP) gap = stepAt(to[i]!);
      else beginnings.set(name.slice(0, -1), stepAt(to[i]!));
    }
    const next: Step['next'] = {
      get: (word) => find(word, from, end),
      *[Symbol.iterator]() {
        for (let i = from; i < end; i++) yield [names[by[i]!]!, stepAt(to[i]!)];
      },
    };
    return { labels, beginnings, gap, next };
  };
  return stepAt;
}
