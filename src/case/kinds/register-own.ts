import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { nameSchema } from '../../engine/values.js';
import { ownEntry } from '../../neighbourhood/own-entry.js';
import type { Draft } from '../draft.js';
import { houseOpened, type Opened } from '../house-code.js';
import type { Person } from '../person.js';
import { occupantLine } from '../register-lines.js';

/**
 * Shows whoever has the code of a house the entry of the name and room that they tell, and nothing else; its id is the
 * answer, `none` where there is no such entry, `many` where they have looked too often.
 */
export const registerOwn: NodeKind<string, Draft> = {
  name: 'register_own',
  schema: nameSchema,
  run(draft, { run, id, spec, next }) {
    const { event, effects, flows, today } = draft;
    const opened = houseOpened(draft);
    if (!opened) return null;
    if (!event.register) {
      effects.push({ kind: 'consult', house: { area: opened.area, name: opened.enteredAs } });
      return null;
    }
    if (event.tooOften) {
      run.answers[id] = 'many';
      return next;
    }
    const [placed] = event.register;
    const words = String(draft.lookup(spec)?.value ?? '');
    const own = placed && ownEntry(words, placed.house, flows.register, today);
    run.answers[id] = own?.id ?? 'none';
    if (!own) return next;
    draft.tell('occupant-entry', {
      house: placed.house.name,
      entry: occupantLine(own, flows.register, today),
    });
    noteEntry(draft.session.person, opened, own.id);
    return next;
  },
  inspect: (spec) => ({ looksAt: [{ part: spec, path: ['register_own'] }] }),
  notes: () => z.string(),
};

/** Of so many entries it is known that they are somebody's own. */
const MOST_ENTRIES = 10;

/** That an entry is the writer's own: what is kept of them there is told with all that is. */
function noteEntry(person: Person, { area, enteredAs, grant, until }: Opened, id: string): void {
  if (grant === null) return;
  const others = person.entries.filter((one) => one.id !== id);
  person.entries = [...others, { grant, area, house: enteredAs, id, until }].slice(-MOST_ENTRIES);
}
