import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/**
 * What was told of one was another's: "eh salah lihat, itu KTP adik saya". The errand is answered anew without it, with
 * what is said of the one in question instead.
 */
export const mistaken: Reader<TextEvent> = function mistaken(view, { reading }) {
  const { people, instead, mistaken: taken } = reading;
  const dialogue = view.dialogueOf('ask_access');
  if (!taken || people.length || instead || view.service === null || dialogue === null) return null;
  const whose = { kind: 'relative', named: taken.named } as const;
  if (view.isInQuestion(whose)) return null;
  const { married: _theirs, variant: _kind, ...theirs } = taken.theirs;
  const told = Object.keys(taken.own).length ? taken.own : theirs;
  const claim: Command[] = Object.keys(told).length ? [{ do: 'claim', facts: told }] : [];
  return {
    commands: [{ do: 'move', to: whose }, { do: 'settle', again: true }, ...claim, startOf(view, dialogue)],
    because: `what was told is of "${taken.named.label}"`,
  };
};
