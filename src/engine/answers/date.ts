import { z } from 'zod';
import { daySchema } from '../../day-schema.js';
import { type ChoiceSpec, choiceSchema } from '../choices.js';
import type { AnswerKind } from '../model.js';

/** The answer where only another hour is told: the day stays. */
const SAME_DAY = 'same-day';

interface DateSpec {
  date: 'past' | 'future' | 'any';
  choice?: ChoiceSpec[] | undefined;
  or_time?: true | undefined;
}

/** A day, or one of a few choices in its place ("not yet"). */
export const date: AnswerKind<DateSpec> = {
  name: 'date',
  schema: z.strictObject({
    date: z.enum(['past', 'future', 'any']),
    choice: z.array(choiceSchema).min(1).max(3).optional(),
    /** A time of day alone is an answer, too: `same-day`. */
    or_time: z.literal(true).optional(),
  }),
  /** "ya, tapi jam 10": another day or hour goes before the yes; a day that has passed is no such answer. */
  named({ today }, { or_time }, heard) {
    if (!or_time || heard.leadsElsewhere()) return null;
    const [day] = heard.days();
    if (day) return day >= today ? day : null;
    return heard.time() === null ? null : SAME_DAY;
  },
  read({ today }, { date: when, or_time }, heard) {
    if (or_time) return null;
    const found = heard.days(when === 'any' ? undefined : when)[0];
    const fits = found && (when === 'past' ? found <= today : when !== 'future' || found >= today);
    return fits ? found : null;
  },
  domain: ({ or_time }) => (or_time ? z.union([daySchema, z.literal(SAME_DAY)]) : daySchema),
  samples: () => ['2021-10-01'],
};
