import { z } from 'zod';
import { daySchema } from '../../day-schema.js';
import { type ChoiceSpec, choiceSchema } from '../choices.js';
import type { AnswerKind } from '../model.js';

interface DateSpec {
  date: 'past' | 'future' | 'any';
  choice?: ChoiceSpec[] | undefined;
}

/** A day, or one of a few choices in its place ("not yet"). */
export const date: AnswerKind<DateSpec> = {
  name: 'date',
  schema: z.strictObject({
    date: z.enum(['past', 'future', 'any']),
    choice: z.array(choiceSchema).min(1).max(3).optional(),
  }),
  read({ today }, { date: when }, heard) {
    const found = heard.days(when === 'any' ? undefined : when)[0];
    const fits = found && (when === 'past' ? found <= today : when !== 'future' || found >= today);
    return fits ? found : null;
  },
  domain: () => daySchema,
  samples: () => ['2021-10-01'],
};
