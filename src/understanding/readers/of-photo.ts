import { setsRight } from '../../language/words/restated.js';
import type { Who } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';

/** Whose the photograph is that is being read, where that was said otherwise: "bukan, itu sertifikat ibu saya". */
export const ofPhoto: Reader<TextEvent> = function ofPhoto(view, event) {
  if (!view.readsPhoto || !(view.question?.isOffer ?? true)) return null;
  const { service, facts, people } = event.reading;
  const to = whoIn(event);
  if (!to || service !== 'none' || facts.dose_count !== undefined || people.length) return null;
  return {
    commands: [
      { do: 'assign', to },
      { do: 'ack', text: 'photo-being-read' },
    ],
    because: 'it says whose the photograph is',
  };
};

function whoIn({ text, reading }: TextEvent): Who | null {
  const { mistaken, instead, person } = reading;
  if (instead?.whom === 'self') return { kind: 'self' };
  const named = mistaken?.named ?? instead?.named ?? (setsRight(text) ? person : null);
  return named ? { kind: 'relative', named } : null;
}
