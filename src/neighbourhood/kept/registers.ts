import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Area, areaOfKey, isWithin } from '../area.js';
import { apply, type Change, type Changed, type Writing } from '../change.js';
import { type House, houseKey, houseSchema, type Placed } from '../register.js';

/** The RTs that have a register. */
const AREAS = 'register-areas';
const collectionOf = (area: string) => `register ${area}`;

/**
 * The registers of occupants, sealed in the vault: a document for each house, in a collection for each RT, so that a head's
 * register is one look and a kelurahan's one for each of its RTs.
 */
export class Registers {
  constructor(private readonly vault: Vault) {}

  /** The houses of an area, in no order. */
  async within(area: Area): Promise<Placed[]> {
    const known = await this.vault.list(AREAS);
    const keys = known.map(({ name }) => name).filter((key) => isWithin(areaOfKey(key), area));
    const all: Placed[] = [];
    for (const key of keys)
      for (const { value } of await this.vault.list(collectionOf(key)))
        all.push({ area: key, house: houseSchema.parse(value) });
    return all;
  }

  /** Makes a change, once for each row. */
  async change(change: Change, writing: Writing): Promise<Changed> {
    const name = houseKey(change.house.name);
    const collection = collectionOf(change.area);
    let made!: Changed;
    const changed = (value: House | null): House => {
      made = apply(value, change, writing);
      return made.house;
    };
    await this.keepArea(change.area, writing.until);
    for (;;) {
      const done = await this.vault.change(
        collection,
        name,
        (value) => changed(houseSchema.parse(value)) as unknown as Json,
        { expiresAt: writing.until },
      );
      if (done !== null) return made;
      const isNew = await this.vault.add(collection, name, changed(null) as unknown as Json, {
        expiresAt: writing.until,
      });
      if (isNew) return made;
    }
  }

  /** Keeps the register of an area until then (ms) at least: somebody has taken it over. */
  async keep(area: Area, until: number): Promise<void> {
    for (const { area: key, house } of await this.within(area)) {
      if (house.until >= until) continue;
      await this.keepArea(key, until);
      const kept = (value: Json): Json => ({ ...(value as object), until }) as Json;
      await this.vault.change(collectionOf(key), houseKey(house.name), kept, { expiresAt: until });
    }
  }

  private async keepArea(key: string, until: number): Promise<void> {
    const options = { expiresAt: until };
    const later = (value: NonNullable<Json>) => {
      const known = Number((value as { until?: number }).until ?? 0);
      return known >= until ? null : { until };
    };
    if (await this.vault.add(AREAS, key, { until }, options)) return;
    await this.vault.change(AREAS, key, later, options);
  }
}
