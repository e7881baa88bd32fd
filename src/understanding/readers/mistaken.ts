import { takesBack } from '../../language/words/openings.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** What was told of one was another's: "eh salah lihat, itu KTP adik saya". The errand is answered anew without it. */
export const mistaken: Reader<TextEvent> = function mistaken(view, { text, reading }) {
  const { person: named, subject, people, instead, facts } = reading;
  const dialogue = view.dialogueOf('ask_access');
  if (!named?.key || subject !== 'other' || people.length || instead) return null;
  if (view.service === null || dialogue === null || !takesBack(text)) return null;
  if (view.isInQuestion({ kind: 'relative', named })) return null;
  const { married: _theirs, variant: _kind, ...told } = facts;
  const claim: Command[] = Object.keys(told).length ? [{ do: 'claim', facts: told }] : [];
  return {
    commands: [
      { do: 'move', to: { kind: 'relative', named } },
      { do: 'settle', again: true },
      ...claim,
      startOf(view, dialogue),
    ],
    because: `what was told is of "${named.label}"`,
  };
};
