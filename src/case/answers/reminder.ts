import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { offerOf } from '../../engine/offers.js';
import { remindersMeant } from '../../understanding/meant.js';
import type { Message } from '../../understanding/view.js';
import { reminderOf } from '../reminded.js';
import { matterOf } from '../reminder.js';
import type { ChatView } from '../view.js';

interface ReminderSpec {
  reminder: true;
  choice?: ChoiceSpec[] | undefined;
}

/** One of the person's reminders, by its number, its matter or its day; where there is but one, or it was named, that. */
export const reminder: AnswerKind<ReminderSpec, ChatView, Message> = {
  name: 'reminder',
  schema: z.strictObject({ reminder: z.literal(true), choice: z.array(choiceSchema).max(3).optional() }),
  offers: (view) =>
    view.reminders.map(({ id }) => ({
      ...offerOf(view, {
        id,
        label: { id: 'reminder-own-words', args: { what: matterOf(reminderOf(view.session, id)!) } },
      }),
      shown: false,
      counted: true,
    })),
  known(view, { choice }) {
    const named = view.lookup('args.reminder')?.value;
    const chosen = choice?.find(({ id }) => id === named);
    if (chosen) return chosen.id;
    if (typeof named === 'string' && reminderOf(view.session, named)) return named;
    return view.reminders.length === 1 ? view.reminders[0]!.id : null;
  },
  named(view, _spec, message) {
    const meant = remindersMeant(view.reminders, message);
    return meant.length === 1 ? meant[0]! : null;
  },
  domain: () => z.string(),
};
