import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { type Moment, momentIn } from '../../language/dates/moment.js';
import { bareWords } from '../../language/words/said.js';
import type { Message } from '../../understanding/view.js';
import type { ChatView, Turning } from '../view.js';

/** The answer that says something of the moment: what, is kept with the reminder. */
const SAID = 'said';

interface MomentSpec {
  /** What a number alone is: a date, or an hour; among choices it is one of these. */
  moment: 'day' | 'hour' | 'any';
  choice?: ChoiceSpec[] | undefined;
}

/** Something of the moment of the reminder that is arranged: its day, its hour, how long before, how often. */
export const moment: AnswerKind<MomentSpec, ChatView, Message> & Turning = {
  name: 'moment',
  schema: z.strictObject({
    moment: z.enum(['day', 'hour', 'any']),
    choice: z.array(choiceSchema).min(1).max(3).optional(),
  }),
  /** "ya, tapi jam 10": another moment goes before the yes; a day that has passed is none where one is offered. */
  named: (view, spec, message) => (isElsewhere(message) ? null : momentSaid(view, spec, message) && SAID),
  turns(view, value, { spec, message }) {
    const said = value === SAID && message ? momentSaid(view, spec as MomentSpec, message) : null;
    return said ? [{ do: 'arrange', said }] : [];
  },
  domain: () => z.literal(SAID),
};

/** Whether a message is for something else; "ingetin jam 9 aja" and "geser ke jam 9" are still of this reminder. */
function isElsewhere(message: Message): boolean {
  const { intent, situation, service } = message.reading;
  const isOfThis = situation === 'move_reminder' || (intent === 'set_reminder' && service === 'none');
  return !isOfThis && message.leadsElsewhere();
}

/** "dua puluh lima" */
const MOST_NUMBER_WORDS = 3;
const WORDS = { day: 'tanggal', hour: 'jam' } as const;

function momentSaid(
  view: ChatView,
  { moment: asked }: MomentSpec,
  { text, reading }: Message,
): Moment | null {
  const { moment: said, days } = reading;
  if (asked === 'any') return days.length && days.every((day) => day < view.today) ? null : said;
  if (said) return said;
  const words = bareWords(text);
  const isNumber = words.length > 0 && words.length <= MOST_NUMBER_WORDS;
  return isNumber ? momentIn(`${WORDS[asked]} ${words.join(' ')}`, view.today) : null;
}
