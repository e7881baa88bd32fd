import { UNSURE } from '../../language/confidence.js';
import { asksOfService } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/**
 * What becomes of somebody who lives there, told or asked by name, whatever the same words would be of strangers: "fauzi
 * kamar b pindah tanggal 5" is no errand of the writer's.
 */
export const namedOccupant: Reader<TextEvent> = function namedOccupant(view, event) {
  if (!mayBeOfRegister(view, event) || !view.tellsOfLiving(event.text)) return null;
  return ofRegister(view, event, ['unseen', 'occupant']);
};

/** Somebody who lives there, or a house, named in words that nothing else is in: "sri itu di melati kamar 2". */
export const named: Reader<TextEvent> = function named(view, event) {
  const { intent, confidence } = event.reading;
  // what is asked of a service names one
  const isElse = intent !== 'out_of_scope' && !asksOfService(intent) && confidence >= UNSURE;
  if (!mayBeOfRegister(view, event) || isElse) return null;
  return ofRegister(view, event, ['unseen', 'occupant', 'house']);
};

type Names = Exclude<ReturnType<View['namesOfRegister']>, null>;

function ofRegister(view: View, { text }: TextEvent, wanted: readonly Names[]): Found | null {
  const names = view.namesOfRegister(text);
  if (names === null || !wanted.includes(names)) return null;
  if (names === 'unseen')
    return { commands: [{ do: 'consult' }], because: 'it may name somebody of the register' };
  const dialogue = view.dialogueOf({ event: view.asksOfLiving(text) ? 'register_list' : 'register_move' });
  if (!dialogue) return null;
  return {
    commands: [startOf(view, dialogue, { words: text })],
    because: `it names an ${names} of the register`,
  };
}

/** Whoever keeps a register may mean one of it, where no other service is named. */
function mayBeOfRegister(view: View, { text, reading }: TextEvent): boolean {
  if (!view.hasOffice || view.wordIn(text)) return false;
  if (reading.people.length > 1 || view.question?.ofList) return false;
  // what is asked is answered first
  if (view.question && !view.question.isOffer && !view.asksOfRegister) return false;
  const service = view.serviceOf(reading.service);
  return service === null || service.language.living;
}
