import type { Effect } from '../case/effect.js';
import { areaOfKey, isWithin } from '../neighbourhood/area.js';
import { apply } from '../neighbourhood/change.js';
import { houseOf } from '../neighbourhood/move.js';
import type { Office } from '../neighbourhood/office.js';
import type { Placed } from '../neighbourhood/register.js';

/** The register of an example, as long as that is played. */
export class RegisterInMemory {
  private houses: Placed[] = [];

  /** What the holder of an office keeps. */
  within(office: Office | undefined): readonly Placed[] {
    return office ? this.houses.filter(({ area }) => isWithin(areaOfKey(area), office.area)) : [];
  }

  /** Makes the changes that a turn asks for. */
  take(effects: readonly Effect[], turn: string, at: number): void {
    for (const [i, effect] of effects.entries()) {
      if (effect.kind !== 'register') continue;
      const { change, by, until, leftBefore } = effect;
      const before = houseOf(this.houses, change.area, change.house.name);
      const { house } = apply(before, change, { row: `${turn}-${i}`, by, at, until, leftBefore });
      this.houses = [...this.houses.filter((one) => one.house !== before), { area: change.area, house }];
    }
  }
}
