import { z } from 'zod';
import { addDays, type Day, daysBetween, weekday } from '../../calendar.js';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { SURE } from '../../language/confidence.js';
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
  const { intent, situation, service, moment, confidence } = message.reading;
  // "jangan pagi-pagi, jam 4 sore aja" is no greeting, and "cukup sekali aja" asks for nothing
  const isVague = situation === null && (intent === 'greet' || confidence < SURE);
  const isOfThis =
    situation === 'move_reminder' ||
    (intent === 'set_reminder' && service === 'none') ||
    (moment !== null && service === 'none' && isVague);
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

/**
 * Of several days the one that is arranged already is no news: "kamis saya kerja, jumat aja". Where it is called by its
 * weekday the others are those of its week.
 */
function another({ session, today }: ChatView, said: Moment, days: readonly Day[]): Moment {
  const { day } = session.topic.reminder ?? {};
  if (!day || days.length < 2) return said;
  const same = days.includes(day) ? day : days.find((one) => weekday(one) === weekday(day));
  const meant = days.findLast((one) => one !== same && one >= today);
  if (!same || !meant) return said;
  return { ...said, day: addDays(meant, daysBetween(same, day)) };
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
