import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';
import type { Accounts, Officer } from './accounts.js';

const COLLECTION = 'console-sessions';

const HOUR_MS = 60 * 60 * 1000;
/** However busy, an officer signs in again after this long. */
export const LONGEST_MS = 12 * HOUR_MS;
/** Left alone for so long, a session is over. */
export const IDLE_MS = 2 * HOUR_MS;
/** How exactly (ms) the last use is kept, so that not every request writes. */
const SEEN_WITHIN_MS = 60 * 1000;

/** 256 random bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

const sessionSchema = z.object({
  name: z.string(),
  account: z.string(),
  since: z.number(),
  seen: z.number(),
});

/**
 * Sessions of officers who signed in. A session is known by the SHA-256 of its token, so that the vault holds nothing
 * with which somebody could sign in, and lives only as long as the account for which it was opened.
 */
export class Sessions {
  constructor(
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** Opens a session; gives its token. */
  async open({ name, id }: Officer): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.write(hashOf(token), { name, account: id, since: now, seen: now });
    return token;
  }

  /** Whose session it is, or `null` when it is none (any more). With `use`, its idle time begins anew. */
  async officer(token: string | undefined, { use }: { use: boolean }): Promise<Officer | null> {
    if (!token || !TOKEN.test(token)) return null;
    const id = hashOf(token);
    const session = sessionSchema.nullable().parse(await this.vault.get(COLLECTION, id));
    if (!session) return null;
    const now = this.clock.now();
    const officer = now < endOf(session) ? await this.accounts.find(session.name) : null;
    if (officer?.id !== session.account) {
      await this.vault.put(COLLECTION, { [id]: null });
      return null;
    }
    if (use && now - session.seen >= SEEN_WITHIN_MS) await this.write(id, { ...session, seen: now });
    return officer;
  }

  /** Ends a session for good. */
  async end(token: string | undefined): Promise<void> {
    if (token && TOKEN.test(token)) await this.vault.put(COLLECTION, { [hashOf(token)]: null });
  }

  private write(id: string, session: z.infer<typeof sessionSchema>): Promise<void> {
    return this.vault.put(COLLECTION, { [id]: session }, { expiresAt: endOf(session) });
  }
}

function endOf({ since, seen }: z.infer<typeof sessionSchema>): number {
  return Math.min(since + LONGEST_MS, seen + IDLE_MS);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
