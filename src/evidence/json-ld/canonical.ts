import { canonicalOfAny } from '../host/json-ld-thread.js';
import { type Canonical, canonicalOfShape } from './shape.js';

export type { Canonical, GraphNode } from './shape.js';

/** A certificate of one dose has some fifty values in some six nodes; a document beyond these is an attack. */
const MAX_VALUES = 1000;
const MAX_NODES = 100;
const MAX_DEPTH = 12;

/**
 * Whether a document is of a size that a certificate may have, and has none of the names that no certificate has: those
 * of nodes without a name (`_:…`), which cost most to put in order, and those that every object of JavaScript has
 * (`__proto__`), with which the general library overwrites what all documents share. In time that grows with its length
 * alone.
 */
export function isModest(document: unknown): boolean {
  let values = 0;
  let nodes = 0;
  let level: unknown[] = [document];
  for (let depth = 0; level.length; depth++) {
    values += level.length;
    const branches = level.filter((value) => typeof value === 'object' && value !== null);
    nodes += branches.filter((value) => !Array.isArray(value)).length;
    if (depth > MAX_DEPTH || values > MAX_VALUES || nodes > MAX_NODES) return false;
    if (level.some(isHostile) || branches.some((value) => Object.keys(value!).some(isHostile))) return false;
    level = branches.flatMap((value) => Object.values(value!));
  }
  return true;
}

function isHostile(text: unknown): boolean {
  return typeof text === 'string' && (text.startsWith('_:') || text in Object.prototype);
}

/**
 * The canonical form of a modest document, or `null` where it has none. A document of the shape that certificates have is
 * written down at once; any other is worked out elsewhere, and keeps nobody waiting but its own sender.
 */
export async function canonicalOf(document: Record<string, unknown>): Promise<Canonical | null> {
  return canonicalOfShape(document) ?? canonicalOfAny(document);
}
