/**
 * What a process of the hotline may do: hold a platform (with its webhook, where it has one), serve the web chat or the
 * officers' console, or make turns.
 */
export const ROLES = ['telegram', 'whatsapp', 'web', 'worker', 'console'] as const;
export type Role = (typeof ROLES)[number];
export type Roles = ReadonlySet<Role>;

/** What a process does that has the hotline for itself. */
export const ALL_ROLES: Roles = new Set(ROLES);

/**
 * The roles that a list names, separated by commas; `all` is every one.
 * @throws {RangeError} naming what is no role.
 */
export function rolesOf(list: string): Roles {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('all')) return ALL_ROLES;
  const known: readonly string[] = ROLES;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new RangeError(`no such role: ${unknown.join(', ')}; known: all, ${ROLES.join(', ')}`);
  return new Set(names as Role[]);
}
