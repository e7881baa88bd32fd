import { GrammyError } from 'grammy';
import { TryLater } from '../channel.js';
import { type Meaning, REFUSALS } from './refusals.js';

/** How long all wait where the token holds no more (ms): only an operator can end that. */
const OPERATOR_MS = 60_000;

/** What a failed call means; `null` when it was not refused, but Telegram could not be reached or did not do its part. */
export function failureOf(error: unknown): Meaning | null {
  if (!(error instanceof GrammyError) || error.error_code >= 500) return null;
  const { error_code: code, description, parameters } = error;
  if (parameters.migrate_to_chat_id) return 'passing';
  return REFUSALS.find((one) => one.code === code && (one.says?.test(description) ?? true))?.is ?? 'passing';
}

/** The error as the port knows it: a wish to wait as {@link TryLater}, any other as it is. */
export function portError(error: unknown): unknown {
  const failure = failureOf(error);
  if (failure === 'operator') return new TryLater(OPERATOR_MS);
  if (failure !== 'pause') return error;
  return new TryLater(((error as GrammyError).parameters.retry_after ?? 1) * 1000);
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
