import { PHONE } from '../../neighbourhood/telling.js';
import { afterAnswer } from '../after-answer.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** What is said of numbers of telephones. */
const ENTRY = 'register-numbers';

/** Somebody's telephone is told to be written down, and nothing else: no number is kept. "hp nya putri 0812... dicatet ya" */
export const phoneTold: Reader<TextEvent> = function phoneTold(view, { text, masked }) {
  const rest = text.replace(PHONE, ' ');
  const isNumber = rest !== text || masked === true;
  if (!view.hasOffice || view.question || !isNumber || rest.includes('\n') || !view.faqOf(ENTRY)) return null;
  if (rest.trim().split(/\s+/).length > LONGEST || !OF_PHONE.test(text)) return null;
  const asked = view.askedOfRegister(rest, false);
  if (asked !== null && asked !== 'search') return null;
  return { commands: afterAnswer(view, { do: 'explain', entry: ENTRY }), because: 'it tells a number' };
};

/** So little (words) is said beside a number that is told alone. */
const LONGEST = 7;
const OF_PHONE = /(?<!\p{L})(?:hp|wa|telp?|tlp|telepon|telpon|nomor|nomer|no|nmr)(?:nya|na|ne)?(?!\p{L})/iu;
