import { z } from 'zod';
import type { AnswerKind } from '../../engine/model.js';
import { nameSchema, type Scalar } from '../../engine/values.js';
import { plain } from '../../language/words/normalise.js';
import { readYesNo } from '../../language/words/yes-no.js';
import { FACTS, isFactName, isFactValue } from '../../policy/facts.js';
import type { Message } from '../../understanding/view.js';
import type { ChatView } from '../view.js';

/** What a fact ought to be, whose name another one tells: a number, a day, yes or no, or a word of its own. */
export const factValue: AnswerKind<{ fact_value: string }, ChatView, Message> = {
  name: 'fact_value',
  schema: z.strictObject({ fact_value: nameSchema }),
  read(view, { fact_value: of }, message) {
    const name = String(view.lookup(of)?.value ?? '');
    if (!isFactName(name)) return null;
    const stated = message.reading?.facts[name];
    const value = stated ?? valueIn(message, FACTS[name].kind, name);
    return value !== null && isFactValue(name, value) ? value : null;
  },
  domain: () => z.union([z.string(), z.number(), z.boolean()]),
};

function valueIn(
  message: Message,
  kind: (typeof FACTS)[keyof typeof FACTS]['kind'],
  name: keyof typeof FACTS,
): Scalar | null {
  switch (kind) {
    case 'whole':
      return message.number() ?? numberIn(message.text);
    case 'day':
      return message.days(name === 'planned_dose_on' ? 'future' : 'past')[0] ?? null;
    case 'flag':
      return readYesNo(message.text);
    default: {
      const fact = FACTS[name];
      const words = plain(message.text).split(/\s+/);
      return 'of' in fact ? (fact.of.find((one) => words.includes(one)) ?? null) : null;
    }
  }
}

/** The one number in a text. */
function numberIn(text: string): number | null {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}
