import { CLEAR, UNSURE } from '../../language/confidence.js';
import type { Moment } from '../../language/dates/moment.js';
import { wordsOf } from '../../language/words/said.js';
import type { Command } from '../command.js';
import type { TextEvent } from '../event.js';
import { impliedBy } from '../implied.js';
import { remindersMeant } from '../meant.js';
import type { Found, Reader } from '../reader.js';
import { startOf } from '../start.js';
import type { View } from '../view.js';

/** A longer message says something of its own beside a moment. */
const SHORT = 6;
/** What a dialogue is told instead of a reminder's id where all are meant. */
const ALL = 'all';
const ALL_OF_THEM = /\b(?:semua|semuanya|smua|kabeh|sadaya|sadayana|sedaya|all|everything)\b/i;
const NUMBERED = /\b(?:no|nomor|nmr|number|ke)[ .-]?(\d{1,2})\b/i;

/**
 * Of the reminders that are there already: they are listed, one is moved or put off, or called off. The one that is meant
 * goes with it where that is plain; else the dialogue asks.
 */
export const reminders: Reader<TextEvent> = function reminders(view, event) {
  const { reading } = event;
  if (reading.situation === 'list_reminders') return begun(view, 'list_reminders', null, null);
  if (calledOff(view, event)) return begun(view, 'cancel_reminder', whichCalledOff(view, event), null);
  if (reading.situation === 'move_reminder' || isMoved(view, event)) {
    return begun(view, 'move_reminder', whichMoved(view, event), movedTo(event));
  }
  const again = putOff(view, event);
  return again === null ? null : begun(view, 'move_reminder', again, reading.moment);
};

function begun(
  view: View,
  intent: 'list_reminders' | 'cancel_reminder' | 'move_reminder',
  which: string | null,
  said: Moment | null,
): Found | null {
  const dialogue = view.dialogueOf(intent);
  if (dialogue === null) return null;
  const commands: Command[] = [
    startOf(view, dialogue, which ? { reminder: which } : {}),
    ...(said ? [{ do: 'arrange', said, anew: true } as const] : []),
  ];
  return { commands, because: `${intent} of ${which === null ? 'its reminders' : 'the one that is meant'}` };
}

function calledOff(view: View, event: TextEvent): boolean {
  const { intent, confidence, situation } = event.reading;
  const isClear = confidence >= (view.waiting ? CLEAR : UNSURE);
  return intent === 'cancel_reminder' && situation === null && isClear && impliedBy(view, event) === null;
}

function whichCalledOff(view: View, event: TextEvent): string | null {
  if (ALL_OF_THEM.test(event.text)) return ALL;
  return numbered(view, event) ?? onlyOne(remindersMeant(view.reminders, event));
}

function numbered({ reminders: list }: View, { text }: TextEvent): string | null {
  const [, number] = NUMBERED.exec(text) ?? [];
  return list[Number(number ?? 0) - 1]?.id ?? null;
}

function onlyOne(ids: readonly string[]): string | null {
  return ids.length === 1 ? ids[0]! : null;
}

/** Whether a message that says to move something to a moment can mean a reminder. */
function isMoved({ reminders: list, reminded }: View, { reading }: TextEvent): boolean {
  const { moment, services } = reading;
  if (!moment?.moves || (list.length === 0 && reminded === null)) return false;
  const ofReminders = list.map(({ service }) => service);
  return services.every((one) => ofReminders.includes(one) || one === 'pindah_domisili');
}

/** Of several days that a message names the last is the one to move to. */
function movedTo({ reading: { moment, days } }: TextEvent): Moment | null {
  const last = days.at(-1);
  return moment && days.length > 1 && last ? { ...moment, day: last } : moment;
}

function whichMoved(view: View, event: TextEvent): string | null {
  const { reading } = event;
  const days = reading.days.slice(0, -1);
  const meant = remindersMeant(view.reminders, { ...event, reading: { ...reading, days } });
  return (
    numbered(view, event) ??
    onlyOne(meant) ??
    view.justSet ??
    (meant.length ? null : (view.reminded?.id ?? null))
  );
}

/** The one that a short message puts off or sets right: "nanti sore aja" after it came, "eh jam 10 aja" after it was set. */
function putOff(view: View, { text, reading }: TextEvent): string | null {
  const { moment, intent, situation, service } = reading;
  const of = view.justSet ?? view.reminded?.id ?? null;
  if (!of || !moment || situation !== null || service !== 'none' || view.waiting !== null) return null;
  const isAgain = intent === 'set_reminder' && of === view.reminded?.id;
  return (isAgain || intent === 'out_of_scope') && wordsOf(text).length <= SHORT ? of : null;
}
