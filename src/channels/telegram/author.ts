import type { DeskHost } from '../../officers/desk.js';
import type { Forum } from './forum.js';
import type { Callback, Message } from './updates.js';

/** Characters of an officer's name. */
const LONGEST_NAME = 40;

/** Who does something in the officers' group. */
export interface Author {
  /** What residents and colleagues are told. */
  by: string;
  /** Tells them from all others: the account's id, or the one on Telegram of somebody without an account. */
  officer: string;
  /** Whoever is in the group answers, but for those whose account only reads. */
  mayAnswer: boolean;
}

/** What an author is found with. */
export interface AuthorParts {
  host: Pick<DeskHost, 'officer'>;
  forum: Pick<Forum, 'is'>;
  words: (id: string) => string;
}

/** Who wrote a message; an administrator who writes as the group has no name; `null` for bots and channels. */
export async function authorOf(
  parts: AuthorParts,
  { from, sender_chat: sender }: Pick<Message, 'from' | 'sender_chat'>,
): Promise<Author | null> {
  const { host, forum, words } = parts;
  const nameless = words('telegram-desk-officer');
  if (sender)
    return forum.is(sender.id) ? { by: nameless, officer: `telegram:${sender.id}`, mayAnswer: true } : null;
  if (!from || from.is_bot) return null;
  const account = await host.officer(String(from.id));
  if (account) return { by: account.shown ?? nameless, officer: account.id, mayAnswer: account.mayAnswer };
  return { by: cleaned(from.first_name) || nameless, officer: `telegram:${from.id}`, mayAnswer: true };
}

/** Who tapped a button. */
export function tapperOf(parts: AuthorParts, { from }: Callback): Promise<Author | null> {
  return authorOf(parts, { from } as Pick<Message, 'from' | 'sender_chat'>);
}

/** Without what could be markup, a line end or an invisible sign. */
function cleaned(name = ''): string {
  const plain = name.replaceAll(/[*_~`<>\p{C}\s]+/gu, ' ').trim();
  return [...plain].slice(0, LONGEST_NAME).join('').trim();
}
