/** A telephone number in digits, E.164 without its plus. */
const NUMBER = /^\d{5,15}$/;
/** A business-scoped user id: who has a user name may write without showing a number. */
const SCOPED = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** The fields that address a person in a call, or `null` where the Cloud API knows no such address (a Baileys LID). */
export function recipientOf(id: string): { to: string } | { recipient: string } | null {
  if (NUMBER.test(id)) return { to: id };
  return SCOPED.test(id) ? { recipient: id } : null;
}

/** Whom a status speaks of, by the id under which they were written to; `null` where it names nobody. */
export function recipientIn(status: { recipient_id?: string; recipient_user_id?: string }): string | null {
  const ids = [status.recipient_id, status.recipient_user_id];
  return ids.find((id) => id !== undefined && recipientOf(id) !== null) ?? null;
}

/** A person as a webhook names them: by number where it is shown, so that a city that comes from Baileys keeps them. */
export function personOf(number?: string, scoped?: string): { id: string; aliases: string[] } | null {
  const digits = number && NUMBER.test(number) ? number : null;
  const user = scoped && SCOPED.test(scoped) ? scoped : null;
  if (digits) return { id: digits, aliases: user ? [user] : [] };
  return user ? { id: user, aliases: [] } : null;
}

/**
 * Who a message is of. A notice that somebody has another number is of who they were before: the user id, which changes
 * with the number, is told in it as the previous one.
 */
export function senderOf(message: {
  type: string;
  from?: string | undefined;
  from_user_id?: string | undefined;
  system?: unknown;
}): ReturnType<typeof personOf> {
  if (message.type !== 'system') return personOf(message.from, message.from_user_id);
  const { previous_user_id: before } = (message.system ?? {}) as { previous_user_id?: unknown };
  const person = personOf(message.from, typeof before === 'string' ? before : undefined);
  return person && { ...person, aliases: [] };
}
