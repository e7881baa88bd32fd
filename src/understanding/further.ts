import type { Reading } from '../language/reading.js';
import type { Command } from './command.js';
import type { View } from './view.js';

/** What a message wants beside what it was understood as: each comes when what is open has ended. */
export function furtherWishes(
  view: View,
  { reading: { further } }: { reading: Pick<Reading, 'further'> },
): Command[] {
  return further.flatMap(({ intent, service, cost, facts, days, time, moment }): Command[] => {
    const dialogue = view.dialogueOf(intent);
    if (dialogue === null) return [];
    const stated = Object.values(facts);
    const day = days.find((one) => one >= view.today && !stated.includes(one)) ?? null;
    const known = view.serviceOf(service) ? { service } : {};
    return [
      ...(stated.length ? [{ do: 'claim', facts } as const] : []),
      {
        do: 'start',
        dialogue,
        when: 'then',
        ...(cost ? { args: { cost } } : {}),
        about: { ...known, day, time, ...(moment && intent === 'set_reminder' ? { said: moment } : {}) },
      },
    ];
  });
}
