import { z } from 'zod';
import { type ChoiceSpec, choiceSchema } from '../../engine/choices.js';
import type { AnswerKind } from '../../engine/model.js';
import { offerOf } from '../../engine/offers.js';
import { plain } from '../../language/words/normalise.js';
import type { Message } from '../../understanding/view.js';
import { ownFacts } from '../my-data.js';
import type { ChatView } from '../view.js';

interface FactSpec {
  fact: true;
  choice?: ChoiceSpec[] | undefined;
}

/** One of the facts that are known of the writer, by its number or by what it is called. */
export const fact: AnswerKind<FactSpec, ChatView, Message> = {
  name: 'fact',
  schema: z.strictObject({ fact: z.literal(true), choice: z.array(choiceSchema).max(3).optional() }),
  offers: (view) =>
    ownFacts(view.session).map((id) => ({
      ...offerOf(view, { id, label: { id: `fact-${id}` } }),
      shown: false,
      counted: true,
    })),
  named(view, _spec, { text }) {
    const said = ` ${plain(text).trim().replaceAll(/\s+/g, ' ')} `;
    const called = ownFacts(view.session)
      .map((id) => ({ id, label: plain(view.texts.format(view.locale, { id: `fact-${id}` })).trim() }))
      .filter(({ label }) => said.includes(` ${label} `) || said.includes(` ${label}nya `));
    // "dosis terakhir" is no "dosis"
    const longest = called.filter(
      ({ label }) => !called.some((one) => one.label !== label && one.label.includes(label)),
    );
    return longest.length === 1 ? longest[0]!.id : null;
  },
  domain: () => z.string(),
};
