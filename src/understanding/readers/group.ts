import { asksOfService } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** People who are counted and not named: "30 karyawan, 12 belum". What is said of them is said of nobody's case. */
export const group: Reader<TextEvent> = function group(view, { reading }) {
  const { group: counted, people, person, situation, intent, service, facts } = reading;
  const dialogue = view.dialogueOf({ event: 'group' });
  if (!counted || dialogue === null || people.length || situation) return null;
  const { label, vaccinated, unvaccinated } = counted;
  const counts = vaccinated !== null || unvaccinated !== null;
  // "anak saya 3 orang, belum vaksin" speaks of one as of all
  if (!counts && person?.key && !person.vague) return null;
  const states = counts || facts.dose_count !== undefined;
  const named = view.serviceOf(service);
  if (!states && !asksOfService(intent)) return null;
  // whom a vaccination drive is asked for needs no proof
  if (named && !named.gated) return null;
  return {
    commands: [
      {
        do: 'turn',
        who: { kind: 'relative', named: { label, key: 'group' }, anew: true },
        ...(named ? { service, day: null } : {}),
      },
      startOf(view, dialogue, {
        ...(vaccinated === null ? {} : { vaccinated }),
        ...(unvaccinated === null ? {} : { unvaccinated }),
      }),
    ],
    because: `it counts ${vaccinated ?? 'some'} with a dose and ${unvaccinated ?? 'some'} without`,
  };
};
