import type { OfficerAct } from '../../officers/desk.js';
import { authorOf } from './author.js';
import { commandOf, meantBy, type OfficersParts, perform, saidBy } from './officers.js';
import { type Made, tracesOf } from './topics.js';
import type { Message } from './updates.js';

/** Characters of a digest in a key. */
const DIGEST_SHOWN = 16;

/**
 * Takes an officer's edit: what the resident or the colleagues have read is set right, and what went to nobody, such as a
 * mistyped command, is taken as it reads now. Nothing follows where neither words nor picture are others, nor from what
 * was written so long ago that it is not remembered. Throws when it could not be taken.
 */
export async function takeEdit(
  parts: OfficersParts,
  message: Message,
  tries: number,
  stopping: AbortSignal,
): Promise<void> {
  const { topics, forum, words } = parts;
  const { message_id: id, message_thread_id: thread, is_topic_message: isInTopic } = message;
  if (!isInTopic || thread === undefined) return;
  const author = await authorOf(parts, message);
  if (!author || 'stranger' in author || !author.mayAnswer) return;
  const before = await topics.made(id);
  const traces = tracesOf(message);
  const isOtherPhoto = before?.photo !== traces.photo;
  if (!before || (before.words === traces.words && !isOtherPhoto)) return;
  const command = commandOf(parts, message);
  const shown = isOtherPhoto ? message : wordsAlone(message);
  const meant = command ? meantBy(command, message) : await saidBy(parts, shown, tries, stopping);
  if (!meant) return;
  if ('notice' in meant) return forum.tell(thread, words(meant.notice));
  const act = correcting(before.as, meant.act);
  if (!act) return forum.tell(thread, words('telegram-desk-read-already'));
  const key = `tg-${id}-edit-${message.edit_date ?? 0}-${traces.words.slice(0, DIGEST_SHOWN)}`;
  await perform(parts, { thread, key, author, act, message: id, traces });
}

function wordsAlone({ photo: _photo, document: _document, ...message }: Message): Message {
  const words = message.text ?? message.caption;
  return words === undefined ? message : { ...message, text: words };
}

/** The act as it follows on an earlier one of the same message; `null` where that cannot be taken back any more. */
function correcting(before: Made['as'], act: OfficerAct): OfficerAct | null {
  if (before === 'nothing') return act;
  if (act.kind === before) return { ...act, corrects: true };
  // a note that was to be for the resident; the other way round they have read it
  return before === 'note' && act.kind === 'say' ? act : null;
}
