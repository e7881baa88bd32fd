import { areasOver } from './areas.js';
import type { Lexicon } from './lexicon.js';
import type { Area } from './reading.js';
import { type Finder, finderOver } from './words/finder.js';
import { type PackedSteps, packSteps, stepsIn } from './words/packed-steps.js';

/** A compiled lexicon as plain data, which a cache can keep. */
export interface PackedLexicon {
  steps: PackedSteps;
  areas: { names: PackedFinder; byCode: ReadonlyMap<string, Area> };
  rest: Packed<Omit<Lexicon, 'areas'>>;
}

/** The place of a finder's root among all steps. */
interface PackedFinder {
  root: number;
}

type Packed<T> = T extends Finder
  ? PackedFinder
  : T extends { has: unknown } | readonly unknown[]
    ? T
    : { [Name in keyof T]: Packed<T[Name]> };

/** Packs what {@link unpackLexicon} makes the same lexicon of. */
export function packLexicon({ areas: { names, byCode }, ...rest }: Lexicon): PackedLexicon {
  const { add, packed } = packSteps();
  const pack = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    if ('root' in value) return { root: add((value as Finder).root) };
    return isPlain(value) ? mapped(value, pack) : value;
  };
  return {
    areas: { names: pack(names) as PackedFinder, byCode },
    rest: pack(rest) as PackedLexicon['rest'],
    steps: packed(),
  };
}

/** The lexicon that was packed. */
export function unpackLexicon({ steps, areas, rest }: PackedLexicon): Lexicon {
  const stepAt = stepsIn(steps);
  const unpack = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    if ('root' in value) return finderOver(stepAt(value.root as number));
    return isPlain(value) ? mapped(value, unpack) : value;
  };
  const lexicon = unpack(rest) as Omit<Lexicon, 'areas'>;
  return { ...lexicon, areas: areasOver(unpack(areas.names) as Finder, areas.byCode) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapped(record: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** Sets, maps and arrays are data already. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
