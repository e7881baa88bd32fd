import { randomBytes } from 'node:crypto';

/**
 * An id of a chat or a contact: 128 random bits, which tell nothing, not even when it began, in the 22 characters that such
 * ids take in every key that names them.
 */
export function newChatId(): string {
  return randomBytes(16).toString('base64url');
}
