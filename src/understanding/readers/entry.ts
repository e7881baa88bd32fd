import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import { answerBy } from './answer.js';
import { mayTellOfRegister } from './plainly.js';
import { asksForMany } from './register.js';

/**
 * Somebody is entered into the register whom it does not know yet, at once or bit by bit: "mau mendaftar penghuni baru",
 * "namanya budiono", "di rumah petak bu sastro pintu 3". What tells nothing of that leaves the question to others.
 */
export const entry: Reader<TextEvent> = function entry(view, event) {
  const { text } = event;
  if (!view.hasOffice || view.wordIn(text) || asksForMany(view, event.reading)) return null;
  const dialogue = view.dialogueOf({ event: 'register_entry' });
  const service = view.serviceOf(event.reading.service);
  // whoever comes and wants something else is nobody to be entered: "ada warga baru mau urus KK"
  if (dialogue === null || (service !== null && !service.language.living)) return null;
  if (view.question && view.open.at(-1) === dialogue) {
    const adds = view.addsToEntry(text);
    if (adds === 'unseen') return CONSULT;
    if (!adds) return null;
    return { commands: answerBy(view.question, text), because: 'it tells more of whom is entered' };
  }
  if (!mayTellOfRegister(view)) return null;
  const enters = view.entersIntoRegister(text);
  if (enters === null) return null;
  if (enters === 'unseen') return CONSULT;
  const begun = enters === 'house' ? view.dialogueOf({ event: 'register_house' }) : dialogue;
  if (begun === null) return null;
  const area = view.areaOfRegister(text, true);
  return {
    commands: [startOf(view, begun, { words: text, ...(area && { area }) })],
    because: `somebody, or a house, is to be entered: ${enters}`,
  };
};

const CONSULT = {
  commands: [{ do: 'consult' as const }],
  because: 'whether it enters somebody new the register tells',
};
