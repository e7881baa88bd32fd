import type { Command } from '../command.js';
import type { PhotoEvent } from '../event.js';
import type { Reader } from '../reader.js';
import { startOf } from '../start.js';
import { answerBy } from './answer.js';

/** Photographs of an album, and those that are sent one after another, come within so long (ms) of each other. */
const BURST_MS = 30_000;

/** A photograph: the answer to a question for one, or the matter of a dialogue of its own. */
export const photo: Reader<PhotoEvent> = function photo(view, { turn }) {
  const kept: Command = { do: 'photo' };
  const { question } = view;
  if (question?.takesPhoto)
    return { commands: [kept, ...answerBy(question, turn)], because: 'a photograph was asked for' };
  const dialogue = view.dialogueOf({ event: 'photo' });
  if (dialogue === null) return null;
  const which = view.dialogueOf({ event: 'register_photo_which' });
  const isAsked = which !== null && view.open.at(-1) === which && view.hasPhoto;
  if (isAsked)
    return { commands: [{ do: 'photo', beside: true }, { do: 'repeat' }], because: 'what it is, is asked' };
  // a head may send a list on paper: an open matter of certificates goes first
  if (which !== null && view.hasOffice && question === null)
    return { commands: [kept, startOf(view, which)], because: 'it may be a list on paper' };
  // one that comes after another was read is a new one
  const waits = view.open.at(-1) === dialogue && !view.hasVerified && question !== null;
  // the question that the first one brought stands for all
  if (waits && view.hasPhoto && view.pauseMs < BURST_MS)
    return { commands: [{ do: 'photo', beside: true }], because: 'it belongs to the one that waits' };
  if (waits) return { commands: [kept, { do: 'repeat' }], because: 'another photograph waits already' };
  return { commands: [kept, startOf(view, dialogue)], because: 'it is a photograph' };
};
