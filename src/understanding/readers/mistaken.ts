import type { PersonAsked } from '../../language/reading.js';
import { wants } from '../../language/words/openings.js';
import { setsRight } from '../../language/words/restated.js';
import type { Command, Who } from '../command.js';
import type { TextEvent } from '../event.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/**
 * What was told of one was another's: "eh salah lihat, itu KTP adik saya"; or what holds of each is set right: "kebalik,
 * yang 2x itu suami, saya belum". The errand is answered anew, for whom it was asked.
 */
export const mistaken: Reader<TextEvent> = function mistaken(view, event) {
  const { people, instead } = event.reading;
  const dialogue = view.dialogueOf('ask_access');
  if (instead || view.service === null || dialogue === null) return null;
  if (people.length === 0) return ofAnother(view, event, dialogue);
  return setsRight(event.text) ? mixedUp(view, event, dialogue) : null;
};

/** What was told is of another; of the one in question holds what is said of them instead. */
function ofAnother(view: View, { reading: { mistaken: taken } }: TextEvent, dialogue: string): Found | null {
  if (!taken) return null;
  const whose = { kind: 'relative', named: taken.named } as const;
  if (view.isInQuestion(whose)) return null;
  const { married: _theirs, variant: _kind, ...theirs } = taken.theirs;
  const told = Object.keys(taken.own).length ? taken.own : theirs;
  return {
    commands: [
      { do: 'move', to: whose },
      { do: 'settle', again: true },
      ...claimOf(told),
      startOf(view, dialogue),
    ],
    because: `what was told is of "${taken.named.label}"`,
  };
}

/** What holds of each of those whom a message speaks of, where it sets that right; they are asked for no more than before. */
function mixedUp(view: View, { reading, text }: TextEvent, dialogue: string): Found | null {
  const { people } = reading;
  const known = people.map((one) => ({ one, who: whoIs(one) }));
  // "temen kos saya" names no errand
  const others =
    wants(text) && people.some(({ service }) => service !== 'none' && service !== view.service?.id);
  if (others || known.some(({ who }) => who === null)) return null;
  const inQuestion = known.find(({ who }) => view.isInQuestion(who!));
  const rest = known.filter((one) => one !== inQuestion);
  if (!inQuestion) return null;
  const { dose_count } = view.case.facts;
  const theirs = rest.find(({ one }) => one.facts.dose_count === dose_count?.value);
  return {
    commands: [
      // the days and the vaccine that were told with the doses are theirs, too
      ...(theirs ? [{ do: 'move', to: theirs.who! } as const] : []),
      ...[...rest, inQuestion].flatMap(({ one, who }): Command[] => [
        { do: 'turn', who: who! },
        ...claimOf(dosesOf(one)),
      ]),
      { do: 'settle', again: true },
      startOf(view, dialogue),
    ],
    because: `what holds of each of ${people.length} is set right`,
  };
}

function whoIs({ self, label, key }: PersonAsked): Who | null {
  if (self) return { kind: 'self' };
  return key ? { kind: 'relative', named: { label: label.toLowerCase(), key } } : null;
}

function dosesOf({ facts: { variant: _kind, ...facts } }: PersonAsked) {
  return facts;
}

function claimOf(facts: PersonAsked['facts']): Command[] {
  return Object.keys(facts).length ? [{ do: 'claim', facts }] : [];
}
