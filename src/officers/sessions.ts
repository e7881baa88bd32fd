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
/** Between the password and the code there may be so long. */
export const CODE_MS = 10 * 60 * 1000;
/** How exactly (ms) the last use is kept, so that not every request writes. */
const SEEN_WITHIN_MS = 60 * 1000;

/** 256 random bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

const sessionSchema = z.object({
  name: z.string(),
  account: z.string(),
  passwordAt: z.number().default(0),
  coded: z.boolean().default(false),
  since: z.number(),
  seen: z.number(),
});
type Session = z.infer<typeof sessionSchema>;

/** Who has signed in, and how. */
export interface SignedIn {
  officer: Officer;
  /** Names the session, and is no key to it. */
  session: string;
  /** Whether a code was given beside the password. */
  coded: boolean;
}

/**
 * Sessions of officers who signed in. A session is known by the SHA-256 of its token, so that the vault holds nothing
 * with which somebody could sign in, and lives only as long as the account and the password for which it was opened.
 */
export class Sessions {
  constructor(
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** Opens a session; gives its token. `coded`: a code was given as well. */
  async open({ name, id, passwordAt }: Officer, { coded = false } = {}): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.write(hashOf(token), { name, account: id, passwordAt, coded, since: now, seen: now });
    return token;
  }

  /** Whose session it is, or `null` when it is none (any more). With `use`, its idle time begins anew. */
  async of(token: string | undefined, { use }: { use: boolean }): Promise<SignedIn | null> {
    if (!token || !TOKEN.test(token)) return null;
    const id = hashOf(token);
    const session = sessionSchema.nullable().parse(await this.vault.get(COLLECTION, id));
    if (!session) return null;
    const now = this.clock.now();
    const officer = now < endOf(session) ? await this.accounts.find(session.name) : null;
    if (!officer || !isOf(session, officer)) {
      await this.vault.put(COLLECTION, { [id]: null });
      return null;
    }
    const waitsForCode = officer.hasTotp && !session.coded;
    if (waitsForCode && now - session.since > CODE_MS) return null;
    if (use && now - session.seen >= SEEN_WITHIN_MS) await this.touch(id, { ...session, seen: now });
    return { officer, session: id, coded: session.coded };
  }

  /** Ends a session for good. */
  async end(token: string | undefined): Promise<void> {
    if (token && TOKEN.test(token)) await this.vault.put(COLLECTION, { [hashOf(token)]: null });
  }

  /** One that was ended meanwhile stays so. */
  private async touch(id: string, session: Session): Promise<void> {
    await this.vault.change(COLLECTION, id, () => session, { expiresAt: endOf(session) });
  }

  private write(id: string, session: Session): Promise<void> {
    return this.vault.put(COLLECTION, { [id]: session }, { expiresAt: endOf(session) });
  }
}

function isOf({ account, passwordAt }: Session, officer: Officer): boolean {
  return account === officer.id && passwordAt === officer.passwordAt;
}

function endOf({ since, seen }: Session): number {
  return Math.min(since + LONGEST_MS, seen + IDLE_MS);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
