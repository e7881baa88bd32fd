import { UNSURE } from '../../language/confidence.js';
import { saysSomething } from '../../language/people/list-said.js';
import type { ListAsked, ListChange, Reading, Situation, Which, Wish } from '../../language/reading.js';
import { saysVaccinated } from '../../language/words/openings.js';
import { isAsked } from '../../policy/facts.js';
import type { Claims, Command } from '../command.js';
import type { TextEvent } from '../event.js';
import { amendments, notOnList, withAdded } from '../listed-changes.js';
import { asksForCodes, coded } from '../listed-codes.js';
import { placesOf } from '../listed-places.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** What the dialogue of a list is begun for, beside the list itself. */
export const LIST_TASKS = [
  'show',
  'added',
  'changed',
  'removed',
  'emptied',
  'standing',
  'pass_on',
  'brief',
  'group',
  'details',
] as const;
type Task = (typeof LIST_TASKS)[number];

/** Wishes of their own, whoever of a list they name. */
const OF_THEIR_OWN: ReadonlySet<Wish> = new Set([
  'set_reminder',
  'verify_qr',
  'cert_problem',
  'handover_human',
  'change_language',
  'stop',
]);

/** Of these speaks, too, whoever tells how they heard of somebody's doses. */
const NOTICED: ReadonlySet<Wish> = new Set(['set_reminder', 'verify_qr', 'cert_problem']);

/** What is asked of the list that stands: it changes, is shown again, passed on, or one of it is told in full. */
export const listed: Reader<TextEvent> = function listed(view, { reading, text }) {
  const { situation } = reading;
  const asked = reading.listed && { ...reading.listed, changes: reading.listed.changes.map(withoutAsked) };
  const dialogue = view.dialogueOf({ event: 'people' });
  if (dialogue !== null && asksOfAll(view, dialogue, reading))
    return { commands: [startOf(view, dialogue, { task: 'show' })], because: 'it asks of all on the list' };
  const codes = view.dialogueOf({ event: 'proof_codes' });
  if (codes !== null && asksForCodes(view, reading)) return coded(view, asked!, codes, text);
  if (!asked || dialogue === null || asked.wish === 'urge') return null;
  if (view.people.length === 0)
    return asked.wish === 'pass_on' &&
      isHeads(view) &&
      asked.people.length &&
      (situation === null || asksDespite(asked, situation))
      ? passedOn(view, asked.people, todoOf(view, dialogue))
      : null;
  if (situation && !asksDespite(asked, situation)) return null;
  if (isOfItsOwn(reading, text) || asksOfVaccination(view, reading, text)) return null;
  const beside = Object.fromEntries(Object.entries(reading.facts).filter(([name]) => isAsked(name)));
  const todo = todoOf(view, dialogue);
  const which = placesOf(view.people, asked.which);
  switch (asked.wish) {
    case 'add':
      return added(view, asked, todo);
    case 'show':
      return which.unknown && asked.which.some((one) => 'number' in one)
        ? notOnList(view)
        : { commands: [todo('show', which.places)], because: 'it asks for the list' };
    case 'standing':
      return { commands: [todo('standing')], because: 'it asks who of them may come' };
    case 'brief':
      return {
        commands: [todo('brief', which.places.length ? which.places : (view.passedOn ?? []))],
        because: 'the text is to be shorter',
      };
    case 'recap':
      return recapped(view);
    case 'group':
      return { commands: [todo('group')], because: 'it asks for a text for a group' };
    case 'again':
    case 'pass_on':
      if (asked.people.length) return passedOn(view, asked.people, todo);
      return which.unknown
        ? notOnList(view)
        : { commands: [todo('pass_on', which.places)], because: 'it asks for a text to pass on' };
    case 'clear':
      return struckOff(
        view,
        view.people.map((_, i) => i + 1),
        todo,
      );
    case 'remove':
      return which.unknown ? notOnList(view) : struckOff(view, which.places, todo, asked);
    default:
      return changed(view, asked, { beside, text }, todo);
  }
};

/** Who has shown their certificate is asked. */
function recapped(view: View): Found | null {
  const dialogue = view.dialogueOf({ event: 'people_recap' });
  if (dialogue === null) return null;
  return { commands: [startOf(view, dialogue)], because: 'it asks who has shown theirs' };
}

/** "Yang perlu dibawa apa?", where each of a list has an errand of their own and no other is in question. */
function asksOfAll(
  view: View,
  dialogue: string,
  { listed: asked, situation, intent, confidence, service, person, people, rivals }: Reading,
): boolean {
  const isOpen = view.question === null || view.open.includes(dialogue);
  if (view.people.length === 0 || view.service !== null || !isOpen) return false;
  const ofNobody = !asked?.which.length && person === null && people.length === 0 && situation === null;
  const ofNothing = service === 'none' && rivals.length === 0;
  return ofNobody && ofNothing && intent === 'ask_requirements' && confidence >= UNSURE;
}

/** A change with what it states alone; the name of what somebody wants goes with that. */
function withoutAsked(change: ListChange): ListChange {
  const isStated = ([name]: [string, unknown]) =>
    !isAsked(name) || (name === 'other_service' && change.service !== null);
  return { ...change, facts: Object.fromEntries(Object.entries(change.facts).filter(isStated)) };
}

type Todo = (task: Task, lines?: readonly number[]) => Command;

function todoOf(view: View, dialogue: string): Todo {
  return (task, lines = []) =>
    startOf(view, dialogue, { task, ...(lines.length ? { lines: lines.join(' ') } : {}) });
}

/** Whether a situation only tells why something is asked of the list: "coret no 2, dia udah beres", a text for a widow. */
function asksDespite({ wish }: ListAsked, situation: Situation): boolean {
  return (situation === 'settled' && wish === 'remove') || (situation === 'death' && wish === 'pass_on');
}

function isHeads({ isHead, hasOffice }: View): boolean {
  return isHead || hasOffice;
}

/** A text is asked for those who are named, who are on the list from then on. */
function passedOn(view: View, people: ListAsked['people'], todo: Todo): Found {
  const { lines, next } = withAdded(view, people);
  const list: Command = view.people.length ? { do: 'add', people } : { do: 'list', people, relayed: true };
  const adds = next === view.people.length ? [] : [list];
  return { commands: [...adds, todo('pass_on', lines)], because: `it asks for texts for ${people.length}` };
}

/** Whether it is asked where or whether one of them may be vaccinated, beside what they come for. */
function asksOfVaccination(view: View, { listed: asked, service }: Reading, text: string): boolean {
  const isOf = view.serviceOf(service)?.language.vaccination === true;
  const isQuestion = asked?.wish === 'details' || (asked?.wish === null && text.includes('?'));
  return isOf && isQuestion && !saysVaccinated(text);
}

/** Whether a message wants something else than the list; a word by which it is struck off may look like such a wish. */
function isOfItsOwn({ intent, confidence, listed: asked, service }: Reading, text: string): boolean {
  if (
    asked?.wish === 'remove' ||
    asked?.wish === 'clear' ||
    asked?.wish === 'standing' ||
    confidence < UNSURE ||
    !OF_THEIR_OWN.has(intent)
  )
    return false;
  // "no 3 udah vaksin sekali, barusan kirim fotonya ke saya" looks like a wish to have a certificate checked
  if (NOTICED.has(intent) && saysVaccinated(text) && asked?.changes.some(saysSomething)) return false;
  // "no 2 salah, harusnya KK" looks like a fault of a certificate
  return !(
    intent === 'cert_problem' &&
    asked?.wish === null &&
    (service !== 'none' || asked.changes.some(saysSomething))
  );
}

function added(view: View, { people, changes }: ListAsked, todo: Todo): Found {
  const amended = amendments(view, changes);
  const known = people.map(({ key }) => view.people.findIndex((one) => key !== undefined && one.key === key));
  let next = view.people.length;
  const lines = known.map((at) => (at < 0 ? ++next : at + 1));
  const all = [...new Set([...amended.map(({ place }) => place), ...lines])].sort((a, b) => a - b);
  return {
    commands: [
      ...amended.map(({ command }) => command),
      { do: 'add', people },
      todo(amended.length ? 'changed' : 'added', all),
    ],
    because: `${people.length} more are added to the list`,
  };
}

function struckOff(view: View, places: readonly number[], todo: Todo, asked?: ListAsked): Found {
  const cases = places.map((place) => view.people[place - 1]!.case);
  const left = view.people.length - cases.length;
  const others = amendments(view, asked?.changes ?? []).filter(({ place }) => !places.includes(place));
  // whoever stood below moves up
  const lines = others.map(({ place }) => place - places.filter((one) => one < place).length);
  return {
    commands: [
      ...others.map(({ command }) => command),
      { do: 'strike', cases },
      todo(left > 0 ? 'removed' : 'emptied', lines),
    ],
    because: `${cases.length} are struck off the list`,
  };
}

/** What is said of some of the list; where that is nothing, one of them is told in full. */
function changed(
  view: View,
  { changes, which, wish }: ListAsked,
  { beside, text }: { beside: Claims; text: string },
  todo: Todo,
): Found | null {
  const told = changes.filter(saysSomething);
  const brought = changes.filter((one) => one.escort && !saysSomething(one));
  const escort: Command[] = brought.length ? [{ do: 'ack', text: 'people-escort' }] : [];
  if (!told.length && brought.length) {
    const { places } = placesOf(
      view.people,
      brought.flatMap((one) => one.which),
    );
    const because = 'it tells who brings some of the list';
    return places.length ? { commands: [...escort, todo('show', places)], because } : null;
  }
  if (!told.length) return details(view, which, { asked: wish !== null, beside }, todo);
  const strange = told.find((change) => placesOf(view.people, change.which).unknown);
  // somebody who is not on the list is another matter; a number that is not there is told
  if (strange) return strange.which.some((one) => 'number' in one) ? notOnList(view) : null;
  const amended = amendments(view, told);
  const lines = amended.map(({ place }) => place);
  const renamed = told.some(({ called }) => called) ? [{ do: 'ack', text: 'people-renamed' } as const] : [];
  const because = `something else holds for ${lines.join(', ')}`;
  const commands = [...amended.map(({ command }) => command), ...renamed, ...escort];
  // "nanda ktp-nya masih tegal, gpp?"
  const asks =
    lines.length === 1 && text.includes('?') ? details(view, which, { asked: true, beside }, todo) : null;
  return { commands: [...commands, ...(asks?.commands ?? [todo('changed', lines)])], because };
}

/** One of the list is told in full, or what is asked `beside` of their errand: "yang Bu Ani biayanya berapa?". */
function details(
  view: View,
  which: readonly Which[],
  { asked, beside }: { asked: boolean; beside: Claims },
  todo: Todo,
): Found | null {
  // "no 2" alone is a choice of whatever is being asked
  if (view.question && !asked) return null;
  const { places, unknown } = placesOf(view.people, which);
  const [place] = places;
  // a word that may be a name without a title, and is nobody's of the list, is another matter
  const sure = which.some((one) => 'number' in one || one.key.includes(' '));
  if (place === undefined || unknown) return asked && sure && !places.length ? notOnList(view) : null;
  return {
    commands: [
      { do: 'turn', who: { kind: 'listed', id: view.people[place - 1]!.case } },
      { do: 'settle', again: true },
      ...(Object.keys(beside).length ? [{ do: 'claim', facts: beside } as const] : []),
      todo('details'),
    ],
    because: `details for number ${place} are asked for`,
  };
}
