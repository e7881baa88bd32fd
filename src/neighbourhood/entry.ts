import { type House, type Occupant, plainName, type Telling, TOLD, type ToldField } from './register.js';

/** The one of these who is told of: by name, and by room where both are known. */
export function sameOccupant(among: readonly Occupant[], { name, room }: Telling): Occupant | null {
  const same = among.filter((one) => plainName(one.name) === plainName(name));
  return (
    same.find((one) => one.room === room) ?? same.find((one) => one.room === null || room === null) ?? null
  );
}

/** What two tell of one occupant, each otherwise. */
export function differing(known: Telling, told: Telling): ToldField[] {
  return TOLD.filter(
    (field) =>
      field !== 'name' && known[field] !== null && told[field] !== null && known[field] !== told[field],
  );
}

/** Whether all that is told of an occupant is kept of them, or was until somebody corrected it. */
export function wasTold({ history }: House, entry: Occupant, told: Telling): boolean {
  const was = (field: ToldField) =>
    history.some((past) => past.occupant === entry.id && past.field === field && past.was === told[field]);
  return TOLD.every((field) => told[field] === null || told[field] === entry[field] || was(field));
}

/** By which row an entry was written last; `null` where an earlier version kept none. */
export function lastRowOf({ history, occupants }: House, id: string): string | null {
  const last = history.findLast(({ occupant }) => occupant === id);
  return (last ?? occupants.find((one) => one.id === id)?.entered)?.row ?? null;
}

/** Whether a row of the outbox is one of a turn's. */
export function isRowOf(row: string | null | undefined, turn: string): boolean {
  return row?.startsWith(`${turn}-`) === true;
}
