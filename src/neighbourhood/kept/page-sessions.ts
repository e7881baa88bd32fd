import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import type { Vault } from '../../store/vault.js';
import { type Holder, holderSchema } from './page-links.js';

const COLLECTION = 'register-sessions';

/** 256 random bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

const sessionSchema = holderSchema.extend({ until: z.number() });

/** A session of the page, and the instant (ms) at which it is over. */
export type PageSession = z.infer<typeof sessionSchema>;

/**
 * Who has opened the page of the register, for some hours, however busy. A session is known by the SHA-256 of its token, and
 * goes with its chat. Whether the office still holds is asked anew with every request.
 */
export class PageSessions {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    /** For how long (ms) one that is opened now lasts. */
    private readonly keptMs: () => number,
  ) {}

  /** Opens a session; gives its token. */
  async open(holder: Holder): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const until = this.clock.now() + this.keptMs();
    const session: PageSession = { ...holder, until };
    const name = hashOf(token);
    await this.vault.put(COLLECTION, { [name]: session }, { expiresAt: until, of: { chat: holder.chat } });
    return token;
  }

  /** Whose session it is, or `null` when it is none (any more). */
  async of(token: string | undefined): Promise<PageSession | null> {
    if (!token || !TOKEN.test(token)) return null;
    const session = sessionSchema.nullable().parse(await this.vault.get(COLLECTION, hashOf(token)));
    return session && session.until > this.clock.now() ? session : null;
  }

  /** Ends a session for good. */
  async end(token: string | undefined): Promise<void> {
    if (token && TOKEN.test(token)) await this.vault.put(COLLECTION, { [hashOf(token)]: null });
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
