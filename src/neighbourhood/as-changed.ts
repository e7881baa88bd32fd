import { apply } from './apply.js';
import type { Change } from './change.js';
import { isSameHouse, type Placed } from './register.js';

/** Of who changes it, and until when that is kept, nothing is read before it is written. */
const UNSIGNED = { by: '', as: 'head' as const, at: 0, until: 0, leftBefore: '' };

/** A register as a change leaves it that is not yet written, for what is read next; a house that it begins is among them. */
export function asChanged(register: readonly Placed[], change: Change): Placed[] {
  const { area } = change;
  const changed = (before: Placed['house'] | null) => ({
    area,
    house: apply(before, change, { ...UNSIGNED, row: `told-${before?.version ?? 0}` }).house,
  });
  const isThis = (one: Placed) => isSameHouse(one, change);
  const all = register.map((one) => (isThis(one) ? changed(one.house) : one));
  return register.some(isThis) ? all : [...all, changed(null)];
}
