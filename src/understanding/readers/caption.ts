import { claimed } from '../claimed.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { errandIn } from './errand.js';

/** What a caption tells: of whom and of what the photograph is. It begins nothing: the photograph has begun. */
const TELLS: ReadonlySet<Command['do']> = new Set(['turn', 'claim']);

/**
 * The words under a photograph that waits: written before anything was asked, they answer nothing. Whom and which service
 * they name is noted, and the question that the photograph brought stays.
 */
export const caption: Reader<TextEvent> = function caption(view, event) {
  const dialogue = view.dialogueOf({ event: 'photo' });
  const waits = view.question !== null && view.open.at(-1) === dialogue && !view.hasVerified;
  if (!event.caption || !waits) return null;
  const told = errandIn(view, event)?.commands.filter((one) => TELLS.has(one.do)) ?? [];
  const facts = claimed(view, event);
  const alone: Command[] = Object.keys(facts).length ? [{ do: 'claim', facts }] : [];
  return {
    commands: told.length ? told : alone,
    because: 'it stands under the photograph that waits',
  };
};
