import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { instantOf, isDay } from '../../calendar.js';
import { FlowFault } from '../../engine/fault.js';
import type { NodeKind } from '../../engine/model.js';
import { resolve, type TextRef, textRefSchema, type Value, valueSchema } from '../../engine/values.js';
import type { Draft } from '../draft.js';

/** What comes of a reminder that is wanted: `replaced`: it stands in place of another, `full`: there are too many. */
const REMINDER_OUTCOMES = ['set', 'replaced', 'past', 'full'] as const;
const MOST_REMINDERS = 10;

interface RemindSpec {
  day: Value;
  time: Value;
  text: TextRef;
}

/**
 * Sets a reminder and notes what came of it; where a dialogue corrects an earlier one it stands in place of the latest
 * with that text.
 */
export const remind: NodeKind<RemindSpec, Draft> = {
  name: 'remind',
  schema: z.strictObject({ day: valueSchema, time: valueSchema, text: textRefSchema }),
  run(draft, { run, id, spec, next }) {
    const at = instantIn(draft, id, spec);
    const outcome = setReminder(draft, at, spec.text, run.args.corrects === true);
    run.answers[id] = outcome;
    return next;
  },
  inspect: ({ day, time, text }) => ({
    texts: [{ part: text, path: ['remind', 'text'] }],
    values: [
      { part: day, path: ['remind', 'day'], like: 'day' },
      { part: time, path: ['remind', 'time'], like: 'time' },
    ],
  }),
  notes: () => z.enum(REMINDER_OUTCOMES),
};

/** @throws {FlowFault} where the node's day or time is none. */
function instantIn({ lookup, flows }: Draft, node: string, spec: RemindSpec): number {
  const day = resolve(spec.day, lookup);
  const time = resolve(spec.time, lookup);
  if (typeof day !== 'string' || !isDay(day) || typeof time !== 'string') {
    throw new FlowFault(`"${node}" reminds of no day`);
  }
  return instantOf(day, time, flows.zone);
}

function setReminder(draft: Draft, at: number, ref: TextRef, corrects: boolean) {
  const { session, event, now } = draft;
  const text = draft.render(ref);
  const replaced = at > now && corrects && replaceLatest(draft, text.id);
  const { reminders } = session.person;
  const twin = reminders.some((one) => one.at === at && isDeepStrictEqual(one.text, text));
  if (at <= now) return 'past';
  if (reminders.length >= MOST_REMINDERS && !twin) return replaced ? 'replaced' : 'full';
  session.person.stopped = false;
  if (!twin) {
    const id = `${event.turn}-r${reminders.length}`;
    reminders.push({ id, at, text });
    draft.effects.push({ kind: 'remind', id, at });
  }
  return replaced ? 'replaced' : 'set';
}

function replaceLatest({ session: { person }, effects }: Draft, textId: string): boolean {
  const old = person.reminders.findLast(({ text }) => text.id === textId);
  if (!old) return false;
  person.reminders = person.reminders.filter((one) => one !== old);
  effects.push({ kind: 'cancel', id: old.id });
  return true;
}
