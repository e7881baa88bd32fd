import type { Effect } from '../case/effect.js';
import type { Person } from '../case/person.js';
import { addressed, houseEnteredAs } from '../neighbourhood/addressed.js';
import { apply, type Writing } from '../neighbourhood/apply.js';
import { areaKey, areaOfKey, isWithin } from '../neighbourhood/area.js';
import { type Change, decidedIn } from '../neighbourhood/change.js';
import type { ListPhoto } from '../neighbourhood/list-photo.js';
import type { Office } from '../neighbourhood/office.js';
import { enteredAs, houseKey, type Placed } from '../neighbourhood/register.js';

/** The register of an example, as long as that is played. */
export class RegisterInMemory {
  constructor(
    private houses: readonly Placed[] = [],
    private photos: readonly ListPhoto[] = [],
  ) {}

  /** The same as it stands now, to be changed apart. */
  copy(): RegisterInMemory {
    return new RegisterInMemory(this.houses, this.photos);
  }

  /** What the holder of some offices keeps, or one house. */
  within(offices: readonly Office[], house?: { area: string; name: string }): readonly Placed[] {
    if (house) return this.houses.filter((one) => isHouse(one, house));
    return this.houses.filter((one) =>
      offices.some((office) => {
        if (!isWithin(areaOfKey(one.area), office.area)) return false;
        return office.house === undefined || isHouse(one, { area: one.area, name: office.house });
      }),
    );
  }

  /** The houses of which somebody is the owner, or an occupant. */
  of({ owns, entries }: Pick<Person, 'owns' | 'entries'>): readonly Placed[] {
    const theirs = [...owns.map(({ area, house = '' }) => ({ area: areaKey(area), house })), ...entries];
    return this.houses.filter((one) => theirs.some(({ area, house }) => isHouse(one, { area, name: house })));
  }

  /** What a house is called now that was entered under a name. */
  called(area: string, name: string): string {
    return houseEnteredAs(this.houses, area, name)?.name ?? name;
  }

  /** The photographs of lists on paper, all of them. */
  pictures(): readonly ListPhoto[] {
    return this.photos;
  }

  /** Makes the changes that a turn asks for. */
  take(effects: readonly Effect[], turn: string, at: number): void {
    for (const [i, effect] of effects.entries()) {
      if (effect.kind === 'keep_photos') {
        const { photos, area, house, by } = effect;
        this.photos = [...this.photos, ...photos.map((id) => ({ id, area, house, by, at }))];
      }
      if (effect.kind === 'drop_photos')
        this.photos = this.photos.filter(({ id }) => !effect.ids.includes(id));
      if (effect.kind !== 'register') continue;
      const { by, as, until, leftBefore } = effect;
      const writing = { row: `${turn}-${i}`, by, as, at, until, leftBefore };
      const change = addressed(effect.change, this.houses);
      const its = houseKey(enteredAs(change.house));
      const beside = this.houses.filter(
        ({ area, house }) => area === change.area && houseKey(enteredAs(house)) !== its,
      );
      for (const decided of decidedIn(beside, change)) this.change(decided, writing, []);
      this.change(change, writing, beside);
    }
  }

  private change(change: Change, writing: Writing, beside: readonly Placed[]): void {
    const before = houseEnteredAs(this.houses, change.area, enteredAs(change.house));
    const others = beside.map(({ house }) => house);
    const { house } = apply(before, change, writing, others);
    this.houses = [...this.houses.filter((one) => one.house !== before), { area: change.area, house }];
  }
}

function isHouse(one: Placed, { area, name }: { area: string; name: string }): boolean {
  return one.area === area && houseKey(enteredAs(one.house)) === houseKey(name);
}
