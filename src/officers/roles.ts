/** What officers may be, the least first. */
export const OFFICER_ROLES = ['reader', 'officer', 'lead'] as const;

/**
 * A `reader` sees the queue; an `officer` takes chats, reads and answers them, gives heads of neighbourhoods their codes, and
 * confirms the notices of others; a `lead` also reads any chat for a reason, manages accounts, exports the audit, and writes
 * notices.
 */
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** What needs a right. */
export type Right = 'answer' | 'replay' | 'heads' | 'read_any' | 'manage' | 'audit' | 'announce' | 'confirm';

const RIGHTS: Record<OfficerRole, readonly Right[]> = {
  reader: [],
  officer: ['answer', 'replay', 'heads', 'confirm'],
  lead: ['answer', 'replay', 'heads', 'read_any', 'manage', 'audit', 'announce', 'confirm'],
};

/** Whether officers of a role may do something. */
export function may(role: OfficerRole, right: Right): boolean {
  return RIGHTS[role].includes(right);
}
