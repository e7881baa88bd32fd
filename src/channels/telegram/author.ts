import type { DeskHost } from '../../officers/desk.js';
import type { Forum } from './forum.js';
import type { Callback, Message } from './updates.js';

/** Who does something in the officers' group. */
export type Author =
  | {
      /** What residents and colleagues are told. */
      by: string;
      /** The account's id. */
      officer: string;
      mayAnswer: boolean;
    }
  /** Somebody whom no account knows, by their id on Telegram; `null` for one who writes as the group. */
  | { stranger: string | null };

/** What an author is found with. */
export interface AuthorParts {
  host: Pick<DeskHost, 'officer'>;
  forum: Pick<Forum, 'is'>;
  words: (id: string) => string;
}

/** Who wrote a message; an administrator who writes as the group is nobody's account; `null` for bots and channels. */
export async function authorOf(
  { host, forum, words }: AuthorParts,
  { from, sender_chat: sender }: Pick<Message, 'from' | 'sender_chat'>,
): Promise<Author | null> {
  if (sender) return forum.is(sender.id) ? { stranger: null } : null;
  if (!from || from.is_bot) return null;
  const account = await host.officer(String(from.id));
  if (!account) return { stranger: String(from.id) };
  return {
    by: account.shown ?? words('telegram-desk-officer'),
    officer: account.id,
    mayAnswer: account.mayAnswer,
  };
}

/** Who tapped a button. */
export function tapperOf(parts: AuthorParts, { from }: Callback): Promise<Author | null> {
  return authorOf(parts, { from } as Pick<Message, 'from' | 'sender_chat'>);
}
