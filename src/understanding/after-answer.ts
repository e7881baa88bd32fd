import type { Command } from './command.js';
import type { View } from './view.js';

/** An answer in passing ends what was asked back, and which service was meant; another question stays, and is put again. */
export function afterAnswer(view: View, answer: Command): Command[] {
  if (!view.question) return [answer];
  const asksBack = (['not_understood', 'unsure', 'misunderstood'] as const).map((event) =>
    view.dialogueOf({ event }),
  );
  const asksWhich = view.service === null && view.question.node === 'service';
  // what is only offered may stay unanswered
  if (view.question.isOffer) return [answer];
  if (asksWhich || asksBack.includes(view.open.at(-1) ?? null)) return [{ do: 'close' }, answer];
  return [answer, { do: 'repeat' }];
}
