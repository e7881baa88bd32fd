/** What officers may be, the least first. */
export const OFFICER_ROLES = ['reader', 'officer', 'lead'] as const;

/**
 * A `reader` sees the queue; an `officer` takes chats, reads and answers them; a `lead` also reads any chat for a reason,
 * manages accounts, and exports the audit. What they may in an area stands in `neighbourhood/rights.ts`.
 */
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** What needs a right. */
export type Right = 'answer' | 'replay' | 'read_any' | 'manage' | 'audit';

const RIGHTS: Record<OfficerRole, readonly Right[]> = {
  reader: [],
  officer: ['answer', 'replay'],
  lead: ['answer', 'replay', 'read_any', 'manage', 'audit'],
};

/** Whether officers of a role may do something. */
export function may(role: OfficerRole, right: Right): boolean {
  return RIGHTS[role].includes(right);
}
