import { LIKELY } from '../../language/confidence.js';
import { asksOfService } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** A phone that others hold too, told beside an errand ("ini hp anak, bikin skck bisa?"): a line, and then the errand. */
export const sharedPhone: Reader<TextEvent> = function sharedPhone(view, { reading }) {
  const { situation, intent, confidence, service } = reading;
  if (situation !== 'shared_phone' || !asksOfService(intent) || confidence < LIKELY) return null;
  const named = view.serviceOf(service);
  if (!named || named.language.vaccination) return null;
  return {
    commands: [{ do: 'ack', text: 'shared-phone' }],
    because: `a shared phone, beside ${service}`,
    goesOn: true,
    rest: { ...reading, situation: null },
  };
};
