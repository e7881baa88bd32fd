import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** What goes on with what a head has just looked at in the register, or written there: "trus yang kamar 3?", "dia dari mana". */
export const looked: Reader<TextEvent> = function looked(view, { text }) {
  if (view.wordIn(text) || (view.question && !view.question.isOffer)) return null;
  const goesOn = view.goesOnWithRegister(text);
  const dialogue = goesOn && view.dialogueOf({ event: goesOn.start });
  if (!dialogue) return null;
  return {
    commands: [startOf(view, dialogue, goesOn.args)],
    because: 'it goes on with what was looked at in the register',
  };
};
