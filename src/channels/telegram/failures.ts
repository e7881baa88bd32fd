import { GrammyError } from 'grammy';
import { TryLater } from '../channel.js';

/** What a failed call means: `passing` may go well the next time. */
export type Failure = 'gone' | 'topic_gone' | 'refused' | 'passing';

const GONE = /chat not found|user is deactivated|PEER_ID_INVALID/i;
const TOPIC_GONE = /thread not found|TOPIC_(DELETED|ID_INVALID)/i;

/** Reads an error of a call (Bot API, errors are told by code and description). */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof GrammyError)) return 'passing';
  const { error_code: code, description, parameters } = error;
  if (code === 403) return 'gone';
  if (code !== 400 && code !== 413) return 'passing';
  if (parameters.migrate_to_chat_id) return 'passing';
  if (TOPIC_GONE.test(description)) return 'topic_gone';
  return GONE.test(description) ? 'gone' : 'refused';
}

/** The error as the port knows it: a wish to wait as {@link TryLater}, any other as it is. */
export function portError(error: unknown): unknown {
  if (!(error instanceof GrammyError) || error.error_code !== 429) return error;
  return new TryLater((error.parameters.retry_after ?? 1) * 1000);
}

/** Calls with a chat's id, and once more with its new one where the group has become a supergroup meanwhile. */
export async function following<Result>(
  chat: string,
  call: (chat: string) => Promise<Result>,
  moved: (to: string) => Promise<void> | void,
): Promise<Result> {
  try {
    return await call(chat);
  } catch (error) {
    const to = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (to === undefined) throw error;
    await moved(String(to));
    return call(String(to));
  }
}
