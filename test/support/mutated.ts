import fc from 'fast-check';

/** What is done to a part of a value. */
const HOW = ['drop', 'list', 'twice', 'junk', 'odd', 'prototype'] as const;

/** Values that no documentation shows: of the wrong type, out of every range, far too many, no text at all. */
export const ODD: readonly unknown[] = [
  null,
  {},
  [],
  '',
  true,
  -1,
  0.5,
  -0,
  7,
  Number.MAX_SAFE_INTEGER + 1,
  1e308,
  -1e308,
  5e-324,
  '1e999',
  '\ud83d',
  '\udc4b a \ud83d',
  'a\u0000b\u202e\ufeff',
  'x'.repeat(5_000),
  Array.from({ length: 500 }, (_, i) => i),
  Array.from({ length: 200 }, () => ({ text: 'a', id: 'b' })),
  [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'].map((name) =>
    JSON.parse(`{"${name}":{"a":1}}`),
  ),
  'constructor',
  '__proto__',
];

interface Cut {
  at: number;
  how: (typeof HOW)[number];
  junk: unknown;
  odd: unknown;
}

const cuts = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom(...HOW),
    junk: fc.jsonValue({ maxDepth: 2 }),
    odd: fc.constantFrom(...ODD),
  }),
  { minLength: 1, maxLength: 3 },
);

/** One of some values of JSON with one to three parts of its structure changed, wherever they are. */
export function mutated(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...values), cuts)
    .map(([value, cuts]) => cuts.reduce((mutant, cut) => changed(mutant, cut), structuredClone(value)));
}

/** A value with each of its parts in turn replaced by each of the odd ones. */
export function* withOddParts(value: unknown): Generator<unknown> {
  for (let at = 0; at < placesIn({ value }).length; at++)
    for (const odd of ODD) {
      const holder = { value: structuredClone(value) };
      const [owner, key] = placesIn(holder)[at]!;
      owner[key] = odd;
      yield holder.value;
    }
}

/**
 * JSON as others may write it: names that stand twice in an object, of which the later one counts, and numbers that no
 * double holds.
 */
export function* wildly(body: string): Generator<string> {
  yield body.replaceAll(/\{"/g, '{"id":null,"');
  yield body.replaceAll(/"(\w+)":/g, '"$1":{"$1":[]},"$1":');
  yield body.replaceAll(/:(\d+)([,}])/g, ':1e999$2');
  yield body.replaceAll(/:(\d+)([,}])/g, ':-1e999$2');
  yield body.replaceAll(/\{"/g, '{"__proto__":{"from":1,"chat":2,"messages":3},"constructor":null,"');
}

function changed(value: unknown, { at, how, junk, odd }: Cut): unknown {
  const holder = { value };
  const places = placesIn(holder);
  const [owner, key] = places[at % places.length]!;
  const part = owner[key];
  if (how === 'drop') delete owner[key];
  else if (how === 'twice' && Array.isArray(owner)) owner.push(part);
  else if (how === 'prototype')
    Object.defineProperty(owner, '__proto__', {
      value: part,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else owner[key] = { list: [part], junk, odd, twice: [part, part] }[how];
  return holder.value;
}

type Owner = Record<string, unknown>;

/** Every part of a value by its owner and its name there. */
function placesIn(value: unknown): [Owner, string][] {
  if (typeof value !== 'object' || !value) return [];
  const owner = value as Owner;
  return Object.keys(owner).flatMap((key) => [[owner, key] as [Owner, string], ...placesIn(owner[key])]);
}
