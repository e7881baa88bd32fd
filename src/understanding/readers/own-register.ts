import { afterAnswer } from '../after-answer.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** The service that is the register of occupants: to residents a matter for the RT's or the kelurahan's door. */
export const REGISTER_SERVICE = 'pendataan_kontrakan';
/** Whoever asks this looks somebody up. */
const ASKS_WHO = /\b(?:siapa|sapa|sopo|saha|sinten|who)\b/i;
/** Whoever asks this counts them. */
const ASKS_HOW_MANY = /\b(?:berapa|brp|brapa|piro|pira|sabaraha|pinten|how many)\b/i;
/** How it is written. */
const HOW = 'register-begins';

/**
 * To whoever holds an office the register is no service to visit: they keep it here. Whatever they ask of it that no other
 * reader took is answered with how it is written, or with who is in it.
 */
export const ownRegister: Reader<TextEvent> = function ownRegister(view, { text, reading }) {
  const { service, doubted, people, situation } = reading;
  const isMeant = (doubted ?? reading).service === REGISTER_SERVICE || service === REGISTER_SERVICE;
  if (!view.hasOffice || !isMeant || people.length > 0 || situation !== null || !view.faqOf(HOW)) return null;
  const asks = ASKS_WHO.test(text) ? 'register_list' : ASKS_HOW_MANY.test(text) ? 'register_totals' : null;
  const dialogue = asks && view.dialogueOf({ event: asks });
  if (dialogue)
    return {
      commands: [startOf(view, dialogue, { words: text })],
      because: 'it asks who is in their register',
    };
  return {
    commands: afterAnswer(view, { do: 'explain', entry: HOW }),
    because: 'the register is theirs to write',
  };
};
