import { faceOf } from './face.js';
import type { Host, Question, View } from './model.js';
import { offersOf } from './offers.js';
import { advance, runOf } from './run.js';
import type { Scalar } from './values.js';

/** Whether an edit of the flows has overtaken the question that the person saw: the chat is to go on from its place, or, where none is left, from the start. */
export function isOvertaken({ state }: View): boolean {
  return state.waiting === 'answer' && state.shown === '';
}

/** The open question, or `null`; also `null` where the flows have changed under it, for nothing then answers it. */
export function openQuestion(view: View): Question | null {
  if (view.state.waiting !== 'answer' || isOvertaken(view)) return null;
  const run = runOf(view.state);
  return (run && view.program.dialogues.get(run.dialogue)?.nodes.get(run.node)?.question) ?? null;
}

/** Whether all that a question offers is offered on a condition: where none holds, it is not asked. */
export function mayBePassed({ kind, choices }: Pick<Question, 'kind' | 'choices'>): boolean {
  return kind.name === 'choice' && choices.every(({ when }) => when !== undefined);
}

/** The answer to a question that need not be asked. */
export function knownAnswer(view: View, { kind, ask }: Question): Scalar | null {
  if (kind.known) return kind.known(view, ask.answer);
  return ask.fact === undefined ? null : ((view.lookup(ask.fact)?.value as Scalar | undefined) ?? null);
}

/** Puts a question to the person; `missed`: their last answer was not understood. */
export function pose(host: Host, question: Question, missed: boolean): void {
  const { retry, text } = question.ask;
  if (missed && !retry) host.tell('not-caught');
  const offers = offersOf(host, question);
  host.state.shown = faceOf(host, question, offers);
  host.put((missed && retry) || text, offers);
}

/**
 * Asks the open question once more, with its retry text after an answer that was not understood. Where an edit has
 * overtaken it, the chat goes on from its place in the flows as they are now, or starts over where none is left.
 * `false`, and nothing done, where no question is open.
 */
export function askAgain(host: Host, missed = false): boolean {
  if (isOvertaken(host)) {
    host.tell('question-changed');
    host.state.waiting = null;
    if (runOf(host.state)) advance(host);
    else host.startOver();
    return true;
  }
  const question = openQuestion(host);
  if (question) pose(host, question, missed);
  return question !== null;
}
