import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** The officer who was called is not wanted any more: "kelamaan, batal aja", "ga usah ke petugas deh". */
export const calledOff: Reader<TextEvent> = function calledOff(view, { reading }) {
  if (!view.awaitsOfficer || reading.service !== 'none') return null;
  const calls = reading.intent === 'cancel_reminder' && view.reminders.length === 0;
  if (!calls && reading.refused !== 'handover_human') return null;
  return { commands: [{ do: 'word', word: 'cancel' }], because: 'it calls the officer off' };
};
