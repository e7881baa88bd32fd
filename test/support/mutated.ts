import fc from 'fast-check';

/** What is done to a part of a value. */
const HOW = ['drop', 'null', 'empty', 'list', 'text', 'number', 'twice', 'junk'] as const;

interface Cut {
  at: number;
  how: (typeof HOW)[number];
  junk: unknown;
}

const cuts = fc.array(
  fc.record({ at: fc.nat(), how: fc.constantFrom(...HOW), junk: fc.jsonValue({ maxDepth: 2 }) }),
  { minLength: 1, maxLength: 3 },
);

/** One of some values of JSON with one to three parts of its structure changed, wherever they are. */
export function mutated(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...values), cuts)
    .map(([value, cuts]) => cuts.reduce((mutant, cut) => changed(mutant, cut), structuredClone(value)));
}

function changed(value: unknown, { at, how, junk }: Cut): unknown {
  const holder = { value };
  const places = placesIn(holder);
  const [owner, key] = places[at % places.length]!;
  const part = owner[key];
  if (how === 'drop') delete owner[key];
  else if (how === 'twice' && Array.isArray(owner)) owner.push(part);
  else
    owner[key] = {
      null: null,
      empty: {},
      list: [part],
      text: String(part),
      number: 7,
      junk,
      twice: [part, part],
    }[how];
  return holder.value;
}

type Owner = Record<string, unknown>;

/** Every part of a value by its owner and its name there. */
function placesIn(value: unknown): [Owner, string][] {
  if (typeof value !== 'object' || !value) return [];
  const owner = value as Owner;
  return Object.keys(owner).flatMap((key) => [[owner, key] as [Owner, string], ...placesIn(owner[key])]);
}
