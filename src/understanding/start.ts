import type { Claims, Command } from './command.js';
import type { View } from './view.js';

/** Begins a dialogue: aside, where it answers in passing and a question is open, or in place of everything else. */
export function startOf(view: View, dialogue: string, args: Claims = {}): Command {
  const when = view.waiting === 'answer' && view.isAside(dialogue) ? 'aside' : 'now';
  return { do: 'start', dialogue, when, ...(Object.keys(args).length ? { args } : {}) };
}

/** An answer to a question that is no longer the one that is asked. */
export function pastQuestion(view: View): Command[] {
  return [{ do: 'ack', text: 'choice-past' }, backToQuestion(view)];
}

/** Asks the open question once more, or begins as a new chat does where there is none. */
export function backToQuestion(view: View): Command {
  if (view.question || view.overtaken) return { do: 'repeat' };
  const dialogue = view.dialogueOf({ event: 'start' });
  // nobody who opens a chat is met with silence
  return dialogue === null ? { do: 'miss', failed: 'no dialogue begins on start' } : startOf(view, dialogue);
}
