import { z } from 'zod';
import type { Day } from '../../calendar.js';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { type Moment, momentIn } from '../../language/dates/moment.js';
import { rejects } from '../../language/words/openings.js';
import { setsRight } from '../../language/words/restated.js';
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
  const { intent, situation, service, moment } = message.reading;
  // "jangan pagi-pagi, jam 4 sore aja" is no greeting
  const isOfThis =
    situation === 'move_reminder' ||
    (intent === 'set_reminder' && service === 'none') ||
    (intent === 'greet' && moment !== null);
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
  if (asked === 'any') {
    if (days.length && days.every((day) => day < view.today)) return null;
    return said ? another(view, said, days) : dateSetRight(view, text);
  }
  if (said) return said;
  const words = bareWords(text);
  const isNumber = words.length > 0 && words.length <= MOST_NUMBER_WORDS;
  return isNumber ? momentIn(`${WORDS[asked]} ${words.join(' ')}`, view.today) : null;
}

/** Of several days the one that is arranged already is no news: "kamis saya kerja, jumat aja". */
function another({ session, today }: ChatView, said: Moment, days: readonly Day[]): Moment {
  const { day } = session.topic.reminder ?? {};
  const others = days.filter((one) => one !== day && one >= today);
  const meant = others.at(-1);
  return days.length > 1 && said.day === day && meant ? { ...said, day: meant } : said;
}

const DATE = /(?<![\d.:])(\d{1,2})(?![\d.:x])/g;
/** A lower number is that of a choice. */
const LOWEST_DATE = 4;

/** "eh salah, 22": where a moment is set right a number alone is its date. */
function dateSetRight({ today }: ChatView, text: string): Moment | null {
  if (!setsRight(text) && !rejects(text)) return null;
  const [date] = [...text.matchAll(DATE)].map((one) => one[1]!).slice(-1);
  return date && Number(date) >= LOWEST_DATE ? momentIn(`${WORDS.day} ${date}`, today) : null;
}
