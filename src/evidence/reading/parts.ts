/** What a code says. */
export interface Said {
  text: string;
  /** Where it is one of several codes that hold a text together (ISO/IEC 18004, "structured append"). */
  part: Part | null;
}

/** One code of a text in several. */
export interface Part {
  /** What the codes of one text have in common. */
  set: string;
  /** Its place, from 0, among how many. */
  place: number;
  of: number;
  bytes: Uint8Array;
}

/** What codes say together. */
export interface Joined {
  /** Each text once, in the order of the first code that it is in. */
  texts: string[];
  /** Whether a text is in several codes of which not all are here. */
  incomplete: boolean;
}

/** Joins the parts of texts that are in several codes; one without all its parts is no text. */
export function join(said: readonly Said[]): Joined {
  const sets = new Map<string, Part[]>();
  for (const { part } of said) {
    if (!part) continue;
    const set = sets.get(part.set) ?? [];
    if (!set.some((other) => isSame(other, part))) set.push(part);
    sets.set(part.set, set);
  }
  const texts = new Set<string>();
  for (const { text, part } of said) {
    const set = part && sets.get(part.set)!;
    if (!set) texts.add(text);
    else if (isWhole(set)) texts.add(textOf(set));
  }
  return { texts: [...texts], incomplete: ![...sets.values()].every(isWhole) };
}

/** Whether each part is there once; two that claim one place are of two texts, and nobody can say which is whose. */
function isWhole(set: readonly Part[]): boolean {
  const { of } = set[0]!;
  const places = new Set(set.map(({ place }) => place).filter((place) => place < of));
  return set.length === of && places.size === of;
}

function textOf(set: readonly Part[]): string {
  const bytes = Buffer.concat(set.toSorted((a, b) => a.place - b.place).map((part) => part.bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

function isSame(one: Part, other: Part): boolean {
  return one.place === other.place && Buffer.compare(one.bytes, other.bytes) === 0;
}
