import { UNSURE } from '../../language/confidence.js';
import { type Intent, type PersonAsked, QUESTIONS } from '../../language/reading.js';
import { capital } from '../../language/words/capital.js';
import type { TextEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';

/** Everyone who was spoken of, for the service in question: "jadi kami berdua bisa?". */
export const everyone: Reader<TextEvent> = function everyone(view, { reading }) {
  const dialogue = view.dialogueOf({ event: 'people' });
  const service = view.serviceOf(reading.service) ?? view.service;
  // "hapus semua data saya" asks for nobody
  const isCommand = reading.confidence >= UNSURE && !ASKS.has(reading.intent);
  if (!reading.everyone || isCommand || reading.people.length || dialogue === null) return null;
  // whoever is on a list is told of there
  if (view.hasList)
    return { commands: [startOf(view, dialogue, { task: 'show' })], because: 'it asks for all on the list' };
  if (service === null) return null;
  const others = view.others.slice(0, reading.everyone === 'two' ? 1 : MOST_OTHERS);
  if (others.length === 0) return null;
  const about = { service: service.id, facts: {} };
  const people: PersonAsked[] = [
    { label: '', self: true, ...about },
    ...others.map(({ label, key }) => ({ label: capital(label), key, self: false, ...about })),
  ];
  return {
    commands: [{ do: 'list', people, relayed: false }, startOf(view, dialogue, { relayed: false })],
    because: `it asks for all ${people.length} who were spoken of`,
  };
};

/** What may be asked for people, or said of them. */
const ASKS: ReadonlySet<Intent> = new Set([...QUESTIONS, 'relay_for_other', 'out_of_scope']);
/** More are a list of their own. */
const MOST_OTHERS = 5;
