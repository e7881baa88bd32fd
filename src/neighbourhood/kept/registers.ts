import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { addressed, nameTaken } from '../addressed.js';
import { apply, type Changed, type Writing } from '../apply.js';
import { type Area, areaKey, areaOfKey, isWithin } from '../area.js';
import { type Change, decidedIn, type Step } from '../change.js';
import {
  enteredAs,
  type House,
  houseKey,
  houseSchema,
  type Placed,
  presentIn,
  type Wish,
} from '../register.js';

/** The RTs that have a register. */
const AREAS = 'register-areas';
const collectionOf = (area: string) => `register ${area}`;

/**
 * The registers of occupants, sealed in the vault: a document for each house, in a collection for each RT, so that a head's
 * register is one look and a kelurahan's one for each of its RTs.
 */
export class Registers {
  constructor(private readonly vault: Vault) {}

  /** The houses of an area, RT by RT. */
  async within(area: Area): Promise<Placed[]> {
    const all: Placed[] = [];
    for await (const placed of this.each(area)) all.push(...placed);
    return all;
  }

  /** The same an RT at a time: whoever looks through a whole kelurahan holds nobody up. */
  async *each(area: Area): AsyncIterable<Placed[]> {
    for (const { area: rt } of await this.areas()) {
      if (!isWithin(rt, area)) continue;
      yield await this.ofRt(areaKey(rt));
    }
  }

  /** The RTs that have a register, and until when (ms) it is kept. */
  async areas(): Promise<{ area: Area; until: number }[]> {
    const known = await this.vault.list(AREAS);
    return known
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => ({ area: areaOfKey(name), until: (value as { until: number }).until }));
  }

  private async ofRt(area: string): Promise<Placed[]> {
    const houses = await this.vault.list(collectionOf(area));
    return houses.map(({ value }) => ({ area, house: houseSchema.parse(value) }));
  }

  /** A house of an RT by the name that it was entered under, or `null`. */
  async house(area: string, name: string): Promise<Placed | null> {
    const house = houseSchema.safeParse(await this.vault.get(collectionOf(area), houseKey(name))).data;
    return house ? { area, house } : null;
  }

  /** What an occupant of an RT asks for, and the house in which they are listed now; `null` where it is decided. */
  async wish(area: string, id: string): Promise<{ placed: Placed; wish: Wish } | null> {
    const found = (await this.ofRt(area)).flatMap((placed) => {
      const wish = placed.house.wishes.find((one) => one.id === id);
      return wish ? [{ placed, wish }] : [];
    });
    const isListed = ({ placed, wish }: { placed: Placed; wish: Wish }) =>
      presentIn(placed.house).some((one) => one.id === wish.occupant || wish.also.includes(one.id));
    return found.find(isListed) ?? found[0] ?? null;
  }

  /**
   * Makes a change, once for each row; the house is `null` where there is none, and the change makes none. An objection that
   * has followed its person is decided in every house.
   */
  async change(asked: Change, writing: Writing): Promise<Changed | { house: null; undone: Step[] }> {
    const { change, refused } = await this.placed(asked);
    const beside = change.steps.some(concernsOthers) ? await this.beside(change) : [];
    for (const decided of decidedIn(beside, change)) await this.changeHouse(decided, writing, []);
    const others = beside.map(({ house }) => house);
    const { house, undone } = await this.changeHouse(change, writing, others);
    return house ? { house, undone: [...refused, ...undone] } : { house, undone: asked.steps };
  }

  /** The other houses of the RT. */
  private async beside({ area, house }: Change): Promise<Placed[]> {
    const all = await this.ofRt(area);
    return all.filter((one) => houseKey(enteredAs(one.house)) !== houseKey(enteredAs(house)));
  }

  private async changeHouse(
    change: Change,
    writing: Writing,
    others: readonly House[],
  ): Promise<Changed | { house: null; undone: Step[] }> {
    const entered = enteredAs(change.house);
    const name = houseKey(entered);
    const collection = collectionOf(change.area);
    let made!: Changed;
    const changed = (value: House | null): House => {
      made = apply(value, change, writing, others);
      return made.house;
    };
    const before = await this.house(change.area, entered);
    // what is done with somebody's entry makes no house
    const makes =
      !change.steps.length || change.steps.some((step) => step.do === 'in' || step.do === 'house');
    if (!before && !makes) return { house: null, undone: change.steps };
    const expiresAt = Math.max(writing.until, before?.house.until ?? 0);
    await this.keepArea(change.area, expiresAt);
    for (;;) {
      const done = await this.vault.change(
        collection,
        name,
        (value) => changed(houseSchema.parse(value)) as unknown as Json,
        { expiresAt },
      );
      if (done !== null) return made;
      const isNew = await this.vault.add(collection, name, changed(null) as unknown as Json, {
        expiresAt,
      });
      if (isNew) return made;
    }
  }

  /** A change with its house, and without a name that another house has. */
  private async placed(asked: Change): Promise<{ change: Change; refused: Step[] }> {
    const { area, house } = asked;
    const there = await this.house(area, enteredAs(house));
    const isCalledSo = there !== null && houseKey(there.house.name) === houseKey(house.name);
    const renames = (step: Step) => step.do === 'house' && step.field === 'name';
    if (isCalledSo && !asked.steps.some(renames)) return { change: asked, refused: [] };
    const all = await this.ofRt(area);
    const change = addressed(asked, all);
    if (nameTaken(change, all) === null) return { change, refused: [] };
    const steps = change.steps.filter((step) => !renames(step));
    return { change: { ...change, steps }, refused: change.steps.filter(renames) };
  }

  /** Keeps the register of an area until then (ms) at least: somebody has taken it over. */
  async keep(area: Area, until: number): Promise<void> {
    for (const { area: key, house } of await this.within(area)) {
      if (house.until >= until) continue;
      await this.keepArea(key, until);
      const kept = (value: Json): Json => ({ ...(value as object), until }) as Json;
      await this.vault.change(collectionOf(key), houseKey(enteredAs(house)), kept, { expiresAt: until });
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

/** Whether other houses of the RT have a part in a step: somebody who is entered, or called otherwise, may have objected there. */
function concernsOthers(step: Step): boolean {
  return step.do === 'in' || step.do === 'decide' || (step.do === 'set' && step.field === 'name');
}
