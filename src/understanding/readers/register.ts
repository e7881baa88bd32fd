import type { Reading } from '../../language/reading.js';
import type { RegisterAsked } from '../../neighbourhood/asked.js';
import type { TextEvent } from '../event.js';
import { placesOf, strikesListed } from '../listed-places.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { Start, View } from '../view.js';
import { answer, offerPicked } from './answer.js';
import { REGISTER_SERVICE } from './own-register.js';

/** Lists name the area of each house; and these are of no area, or of whatever the writer holds. */
const OF_NO_AREA: ReadonlySet<string> = new Set([
  ...['listing', 'house', 'vaccination', 'request', 'due', 'undo', 'answered'],
]);

/** These are of one house. */
const OF_HOUSES: ReadonlySet<string> = new Set([
  'move',
  'owner_code',
  'owner_wish',
  'owner_code_end',
  'notice',
  'photo',
]);

/**
 * What is asked or told of the register of who lives where. A list of people who want something is none of it, and what may be
 * asked of occupants is a matter of its own.
 */
export const register: Reader<TextEvent> = function register(view, event) {
  const { text, reading } = event;
  const strikes = strikesListed(view, reading) && !isOfRegister(view, reading);
  const asked = view.askedOfRegister(text, strikes);
  // what a question of the register offers is its answer, whatever the same words mean elsewhere
  const isPicked = view.asksOfRegister && offerPicked({ question: view.question!, event });
  // "batal" is what is asked there, and the way out of every other question
  const undoes = view.open.at(-1) === view.dialogueOf({ event: 'register_undo' });
  if (isPicked && asked !== 'listing' && (undoes || !view.wordIn(text))) return answer(view, event);
  // the words that work anywhere are the way out; "batal" just after something was written takes that back
  if (asked !== 'undo' && view.wordIn(text)) return null;
  // a notice that is looked at is no move
  if (asked === 'move' && view.open.at(-1) === view.dialogueOf({ event: 'notice_ready' })) return null;
  if (asked === 'vaccination' && !view.hasOffice && isOther(view, reading)) return null;
  // "1) Bu Y mau KK 2) Pak D mau pindah" lists nobody who lives in the house of its writer, nor who leaves one
  if ((asked === 'listing' || asked === 'move' || asked === 'vaccination') && asksForMany(view, reading))
    return null;
  // "daftar", while the list of those who are asked for is spoken of
  if ((asked === 'list' || (asked === 'search' && reading.listed)) && isOfPeople(view, text)) return null;
  // "kos anggrek", "1 andi, 2 budi": what a head was asked for
  const names = asked === 'house' || (asked === 'move' && view.houseIn(text) !== null);
  const isNamed = names && view.question?.node === 'house';
  if (awaitsHouse(view) && (asked === null || asked === 'listing' || isNamed)) return answer(view, event);
  // "kamar 4 ganti orang, teguh keluar masuk joko" lists nobody: it tells of somebody who lives there
  if (asked === 'listing' && !/[\n:]/.test(text.trim()) && view.tellsOfLeaving(text)) {
    const names = view.namesOfRegister(text);
    if (names === 'unseen') return { commands: [{ do: 'consult' }], because: 'it may tell of who leaves' };
    if (names === 'occupant') return null;
  }
  if (asked && strikes && numbersOnly(reading) && !placesOf(view.people, reading.listed!.which).unknown)
    return null;
  // what is looked for by name may be something else that we know
  if (asked === 'search' && (isOfSomebody(reading) || !OF_REGISTER.has(reading.service))) return null;
  const dialogue = asked && view.dialogueOf({ event: `register_${BEGUN_AS[asked] ?? asked}` as Start });
  if (!dialogue) return null;
  // a word alone asks for every list
  const isAlone = asked === 'list' && !/\s/.test(text.trim());
  const isKept = asked === 'listing' && text.length <= LONGEST_LISTED;
  const house = asked === 'house' ? view.houseIn(text) : null;
  const area = OF_NO_AREA.has(asked) ? null : view.areaOfRegister(text, OF_HOUSES.has(asked));
  return {
    commands: [
      startOf(view, dialogue, {
        ...(asked === 'listing' ? {} : { words: asked === 'move' ? view.ofAsked(text) : text }),
        ...(isAlone && { task: 'all' }),
        ...(asked === 'owner_wish' && { task: 'offer' }),
        ...(isKept && { listed: text }),
        ...(house && { house }),
        ...(area && { area }),
      }),
    ],
    because: `it is about the register: ${asked}`,
  };
};

/** What is answered where something else is. */
const BEGUN_AS: Partial<Record<RegisterAsked, RegisterAsked>> = { search: 'list', owner_wish: 'owner_code' };

/** It is told what somebody wants, or how it is with them. */
function isOfSomebody({ people, situation }: Reading): boolean {
  return people.length > 0 || situation !== null;
}

/** What whoever is looked for by name may seem to ask for. */
const OF_REGISTER: ReadonlySet<string> = new Set(['none', 'pendataan_kontrakan']);

/** "Di daftar ada siapa aja", while the list of those who are asked for is spoken of, or was last. */
function isOfPeople(view: View, text: string): boolean {
  if (view.question?.ofList) return true;
  // a word alone asks for every list
  const isAlone = !/\s/.test(text.trim());
  return view.lastList !== 'register' && view.hasList && !isAlone && !view.namesRoom(text);
}

/** A list that names no house is kept for the answer up to here (characters). */
const LONGEST_LISTED = 4000;

/** The house of a list, or who lives there, is asked for. */
function awaitsHouse(view: View): boolean {
  const own = (['register_listing', 'register_house'] as const).map((event) => view.dialogueOf({ event }));
  return view.question !== null && own.includes(view.open.at(-1) ?? null);
}

/** Several people, and what each of them wants of another service than the register itself. */
export function asksForMany(view: View, { people }: Reading): boolean {
  const services = people.map(({ service }) => view.serviceOf(service));
  return people.length > 1 && services.every((one) => one !== null && one.id !== REGISTER_SERVICE);
}

/** "Pendataan kos rt, saya blm vaksin, bisa?" asks for its writer, or for people who want something. */
function isOther(view: View, { service, subject, people, situation }: Reading): boolean {
  const named = view.serviceOf(service);
  const isOwn = named !== null && !named.language.vaccination && subject === 'self';
  return isOwn || people.length > 0 || situation !== null;
}

/** "Coret no 2", after what the register holds was shown or changed: the number is a room of it. */
function isOfRegister({ lastList }: View, reading: Reading): boolean {
  return lastList === 'register' && numbersOnly(reading);
}

function numbersOnly({ listed }: Reading): boolean {
  return listed !== null && listed.which.length > 0 && listed.which.every((one) => 'number' in one);
}
