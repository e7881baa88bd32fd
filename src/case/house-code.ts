import { areaOfKey } from '../neighbourhood/area.js';
import { lastDayOfTerm } from '../neighbourhood/office.js';
import { areaText } from './area-text.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';

/** The code of a house is there: the text for its owner, or the notice for those who live there, is a message of its own. */
export function tellHouseCode(draft: Draft, event: Extract<Happening, { kind: 'house_code' }>): void {
  const { flows, effects, today } = draft;
  const { whose, area, house, code, links, until } = event;
  draft.tell(`${whose}-code-made`, { house });
  const args = {
    house,
    area: areaText(flows, areaOfKey(area)),
    code,
    count: links.length,
    links: { list: [...links], style: 'lines' as const },
    until: { day: lastDayOfTerm(flows, until) },
    day: { day: today },
    kept: flows.register.unassigned_kept_days,
    left: flows.register.left_kept_months,
  };
  const id = whose === 'owner' ? 'owner-code' : 'occupant-notice';
  effects.push({ kind: 'send', text: { id, args }, choices: [], token: null, apart: true });
}

/** A house that was opened to somebody by a code: by which grant, what it is called, and the name that it was entered under. */
export interface Opened {
  area: string;
  house: string;
  enteredAs: string;
  grant: string | null;
  until: number;
}

/** The house that was opened to whoever runs the present dialogue, as it was begun by its code; `null` where none was. */
export function houseOpened(draft: Draft): Opened | null {
  const value = (name: string) => draft.lookup(`args.${name}`)?.value;
  const [area, house, until] = [value('area'), value('house'), value('until')];
  const [entered, grant] = [value('entered_as'), value('grant')];
  if (typeof area !== 'string' || typeof house !== 'string' || typeof until !== 'number') return null;
  return {
    ...{ area, house, until },
    enteredAs: typeof entered === 'string' ? entered : house,
    grant: typeof grant === 'string' ? grant : null,
  };
}
