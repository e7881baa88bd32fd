import { plain } from '../../language/words/normalise.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** The officer who was called is not wanted any more: "kelamaan, batal aja", "ga usah ke petugas deh". */
export const calledOff: Reader<TextEvent> = function calledOff(view, { reading, text }) {
  if (!view.awaitsOfficer || reading.service !== 'none') return null;
  const calls = reading.intent === 'cancel_reminder' && view.reminders.length === 0;
  if (!calls && reading.refused !== 'handover_human' && !callsOff(text)) return null;
  return { commands: [{ do: 'word', word: 'cancel' }], because: 'it calls the officer off' };
};

/** The officer, or the place in their queue. */
const OFFICER = 'petugas|admin|cs|operator|antri|antre|officer|human';
const NO_MORE =
  '(?:di)?batal(?:in|kan)?|cancel|urung(?:in|kan)?|(?:ga|gak|gk|nggak|ngga|tidak|tdk|ndak|ora|teu) (?:jadi|usah|perlu|sida)|gajadi|gausah';
/** What is called off stands on either side: "batalin petugasnya", "antriannya ga jadi deh". */
const CALLS_OFF = new RegExp(
  `\\b(?:${NO_MORE})\\b.{0,25}\\b(?:${OFFICER})|\\b(?:${OFFICER})\\S*(?: \\S+){0,2} (?:${NO_MORE})\\b`,
);
const KEPT = /\bjangan (?:di)?batal/;

function callsOff(text: string): boolean {
  const line = plain(text);
  return CALLS_OFF.test(line) && !KEPT.test(line) && !text.includes('?');
}
