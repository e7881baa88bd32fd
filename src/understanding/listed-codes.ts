import type { ListAsked, Reading } from '../language/reading.js';
import type { Command } from './command.js';
import { notOnList, withAdded } from './listed-changes.js';
import { placesOf } from './listed-places.js';
import type { Found } from './reader.js';
import { startOf } from './start.js';
import type { View } from './view.js';

/** What the dialogues of codes and of the register are begun for: for all, for codes in place of others, or to offer one. */
export const ALL_TASKS = ['all', 'new', 'offer'] as const;

/** Whether all whom a message names are on the list, and it names somebody. */
function areListed(view: View, { which: asked, people }: ListAsked): boolean {
  if (people.length) return withAdded(view, people).next === view.people.length;
  const { places, unknown } = placesOf(view.people, asked);
  return places.length > 0 && !unknown;
}

/**
 * Whether codes to pass on are asked for. Who is to be reminded of their certificate gets theirs again, as nobody else is
 * written to from here; of somebody who is not on a head's list it is a reminder like any other. Of somebody who is no head, a common question about it is one.
 */
export function asksForCodes(view: View, { listed: asked, situation, faq }: Reading): boolean {
  const { isHead, hasOffice } = view;
  if (asked?.wish === 'urge') return hasOffice && situation === null && areListed(view, asked);
  // "bikin lagi buat Pak Dul": of what was made before
  const again = asked?.wish === 'again' && view.people.some((one) => one.hasCode);
  if (asked?.wish !== 'codes' && asked?.wish !== 'new_codes' && !again) return false;
  // "minta kode buat semua warga rt 05": whoever holds an area asks for no code of their own
  const isOther = situation !== null && !(hasOffice && situation === 'new_head');
  return !isOther && (isHead || hasOffice || faq === null);
}

/**
 * Codes to pass on are asked for, for all of the list or for some; who is named and not on it yet is added. Without a list
 * it is told how that goes.
 */
export function coded(
  view: View,
  { wish, which: asked, people }: ListAsked,
  dialogue: string,
  text: string,
): Found {
  const which = placesOf(view.people, asked);
  // where somebody of the list lives says nothing of whose codes these are
  const area = people.length ? null : view.areaOfRegister(text, false);
  const start = (lines: readonly number[]) =>
    startOf(view, dialogue, {
      ...(area && { area }),
      task: wish === 'new_codes' ? 'new' : 'all',
      ...(lines.length ? { lines: lines.join(' ') } : {}),
    });
  const because = 'it asks for codes to pass on';
  if (!people.length)
    return which.unknown && view.people.length
      ? notOnList(view)
      : { commands: [start(which.places)], because };
  const { lines, next } = withAdded(view, people);
  if (next === view.people.length) return { commands: [start(lines)], because };
  const list: Command = view.people.length ? { do: 'add', people } : { do: 'list', people, relayed: true };
  return { commands: [list, start(lines)], because: `${because}, and adds somebody` };
}
