import type { Reading } from '../../language/reading.js';
import type { TextEvent } from '../event.js';
import { strikesListed } from '../listed-places.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';
import { answer } from './answer.js';

/** A photograph is named in so many words. */
const LONGEST_ANSWER = 3;

/**
 * What is asked or told of the register of who lives where. A list of people who want something is none of it, and what may be
 * asked of occupants is a matter of its own.
 */
export const register: Reader<TextEvent> = function register(view, event) {
  const { text, reading } = event;
  const asked = view.askedOfRegister(text, strikesListed(view, reading));
  // the words that work anywhere are the way out; "batal" just after something was written takes that back
  if (asked !== 'undo' && view.wordIn(text)) return null;
  const which = view.dialogueOf({ event: 'register_photo_which' });
  if (view.question && view.open.at(-1) === which) return answer(view, event) ?? saidFirst(view, event);
  // a notice that is looked at is no move
  if (asked === 'move' && view.open.at(-1) === view.dialogueOf({ event: 'notice_ready' })) return null;
  if (asked === 'vaccination' && !view.hasOffice && isOther(view, reading)) return null;
  // "1) Bu Y mau KK 2) Pak D mau SKCK" lists nobody who lives in the house of its writer
  if (asked === 'listing' && asksForMany(view, reading)) return null;
  // "daftar", while the list of those who are asked for is spoken of
  if (asked === 'list' && view.question?.ofList) return null;
  // "kos anggrek", "1 andi, 2 budi": what a head was asked for
  const isNamed = asked === 'house' && view.question?.node === 'house';
  if (awaitsHouse(view) && (asked === null || asked === 'listing' || isNamed)) return answer(view, event);
  if (asked && strikesOff(view, reading)) return null;
  const dialogue = asked && view.dialogueOf({ event: `register_${asked}` });
  if (!dialogue) return null;
  // a word alone asks for every list
  const isAlone = asked === 'list' && !/\s/.test(text.trim());
  const isKept = asked === 'listing' && text.length <= LONGEST_LISTED;
  const house = asked === 'house' ? view.houseIn(text) : null;
  return {
    commands: [
      startOf(view, dialogue, {
        ...(isAlone && { task: 'all' }),
        ...(isKept && { listed: text }),
        ...(house && { house }),
      }),
    ],
    because: `it is about the register: ${asked}`,
  };
};

/** "Daftar penghuni kos mawar" says first what a photograph is, and then of which house. */
function saidFirst(view: View, event: TextEvent): ReturnType<Reader<TextEvent>> {
  const words = event.text.trim().split(/\s+/);
  for (let count = Math.min(words.length - 1, LONGEST_ANSWER); count > 0; count -= 1) {
    const said = answer(view, { ...event, text: words.slice(0, count).join(' ') });
    if (said) return said;
  }
  return null;
}

/** A list that names no house is kept for the answer up to here (characters). */
const LONGEST_LISTED = 4000;

/** The house of a list, or who lives there, is asked for. */
function awaitsHouse(view: View): boolean {
  const own = (['register_listing', 'register_house'] as const).map((event) => view.dialogueOf({ event }));
  return view.question !== null && own.includes(view.open.at(-1) ?? null);
}

/** Several people, and what each of them wants of another service than the register itself. */
function asksForMany(view: View, { people }: Reading): boolean {
  const services = people.map(({ service }) => view.serviceOf(service));
  return people.length > 1 && services.every((one) => one !== null && one.id !== 'pendataan_kontrakan');
}

/** "Pendataan kos rt, saya blm vaksin, bisa?" asks for its writer, or for people who want something. */
function isOther(view: View, { service, subject, people, situation }: Reading): boolean {
  const named = view.serviceOf(service);
  const isOwn = named !== null && !named.language.vaccination && subject === 'self';
  return isOwn || people.length > 0 || situation !== null;
}

/** "Coret no 2", of the list of those who are asked for: occupants have rooms and names, and no numbers. */
function strikesOff(view: View, { listed }: Reading): boolean {
  if (view.people.length === 0 || listed?.wish !== 'remove' || listed.which.length === 0) return false;
  return listed.which.every((one) => 'number' in one && one.number <= view.people.length);
}
