import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { offerOf } from '../../engine/offers.js';
import { whoIs } from '../../language/people/person-called.js';
import { plain } from '../../language/words/normalise.js';
import type { Command } from '../../understanding/command.js';
import type { Message } from '../../understanding/view.js';
import { nameOf } from '../person-name.js';
import type { Listed } from '../session.js';
import type { ChatView, Turning } from '../view.js';

interface PersonSpec {
  person: true;
  choice?: ChoiceSpec[] | undefined;
}

/** One of the people of a list, by number or name: the chat turns to them. */
export const person: AnswerKind<PersonSpec, ChatView, Message> & Turning = {
  name: 'person',
  schema: z.strictObject({ person: z.literal(true), choice: z.array(choiceSchema).max(3).optional() }),
  offers: (view) =>
    view.session.topic.people.map((one, i) => ({
      ...offerOf(view, { id: one.case, label: nameOf(one, i) }),
      shown: false,
      counted: true,
    })),
  named: (view, _spec, { text }) => personNamed(view.session.topic.people, text)?.case ?? null,
  turns({ session }, value): Command[] {
    const one = session.topic.people.find(({ case: id }) => id === value);
    if (!one) return [];
    // what was asked of them before is not asked again
    return [
      { do: 'turn', who: { kind: 'listed', id: one.case } },
      { do: 'settle', again: true },
    ];
  },
  domain: () => z.string(),
};

/** Words that may stand before a name: "eh kalau yang Bu N". */
const MOST_LEADING = 4;

/** The one of the people of a list whom a text speaks of, or `undefined` where it is none or several. */
function personNamed(people: readonly Listed[], text: string): Listed | undefined {
  const words = plain(text).trim().split(/\s+/);
  const called = words.slice(0, MOST_LEADING).map((_, i) => whoIs(words.slice(i).join(' ')).label);
  const named = people.filter(({ label }) => label && called.includes(label));
  return named.length === 1 ? named[0] : undefined;
}
