import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is written down of officers. */
export const DEEDS = [
  ...(['signed_in', 'sign_in_failed', 'code_failed', 'recovery_code_used', 'signed_out'] as const),
  ...(['viewed', 'view_refused', 'photo_viewed', 'took', 'said', 'noted', 'ended', 'act_refused'] as const),
  ...(['shown_to_group'] as const),
  ...(['replayed', 'password_changed', 'shown_changed', 'totp_enrolled', 'totp_removed'] as const),
  ...(['account_added', 'account_removed', 'role_changed', 'area_changed', 'telegram_changed'] as const),
  ...(['audit_viewed', 'audit_exported'] as const),
  ...(['head_code_issued', 'head_code_entered', 'head_code_refused', 'head_revoked'] as const),
  ...(['heads_viewed', 'register_viewed', 'register_handed_on', 'register_asked', 'area_refused'] as const),
  ...(['counts_viewed', 'counts_exported', 'right_refused'] as const),
  ...([
    'house_code_issued',
    'list_photo_viewed',
    'register_refused',
    'register_opened',
    'register_exported',
  ] as const),
  ...(['proof_codes_given', 'proof_code_refused'] as const),
  ...(['requests_viewed', 'request_granted', 'request_denied'] as const),
  ...(['notice_written', 'notice_asked', 'notice_sent', 'notice_confirmed', 'notice_stopped'] as const),
  ...(['notice_refused'] as const),
];
export type Deed = (typeof DEEDS)[number];

const entrySchema = z.object({
  /** Instant (ms). */
  at: z.number(),
  does: z.enum(DEEDS),
  /** Who: a sign-in name, `operator` at the command line, or a name of a desk elsewhere. */
  by: z.string(),
  /** The account's id, by which it is told from one made anew under the same name. */
  officer: z.string().nullable(),
  /** The page, a command, or the desk elsewhere. */
  place: z.string(),
  /** The chat's id. */
  chat: z.string().nullable(),
  /** The account that was changed, by its sign-in name, or what it was given. */
  about: z.string().nullable(),
  /** Why a lead read a chat, as they wrote it. */
  reason: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof entrySchema>;

/** What comes again and again, by strangers or by a page that stays open, is written down once in so long (ms). */
const REPEAT_MS = 10 * 60 * 1000;
const REPEATED: readonly Deed[] = [
  'sign_in_failed',
  'code_failed',
  'viewed',
  'view_refused',
  'photo_viewed',
  'shown_to_group',
  'head_code_refused',
  'proof_code_refused',
  'requests_viewed',
  'heads_viewed',
  'register_viewed',
  'counts_viewed',
  'area_refused',
  'right_refused',
  'register_refused',
];

/** Who does something, and where. */
export interface Actor {
  by: string;
  officer: string | null;
  place: string;
}

/** What is noted with a deed. `once`: a name by which it is written down once, however often it is noted. */
type Noted = Partial<Pick<AuditEntry, 'chat' | 'about' | 'reason'>> & { once?: string };

/** Somebody who has not signed in, and is nobody's name. */
export const STRANGER: Actor = { by: 'unknown', officer: null, place: 'console' };

/** The operator at the command line. */
export const OPERATOR: Actor = { by: 'operator', officer: null, place: 'command' };

/**
 * What officers did and looked at, sealed in the vault by day. Nothing of what residents wrote is in it: chats are told by
 * their ids, which lead nowhere once a person is forgotten.
 */
export class Audit {
  /** Names of entries of the present while that are there, so that a page which looks again asks nothing. */
  private readonly written = new Set<string>();
  private since = 0;

  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    /** For how long (ms) what is written down now is kept. */
    private readonly keptMs: () => number,
  ) {}

  /** Writes down a deed; resolves when it cannot be lost any more. */
  async note(
    { by, officer, place }: Actor,
    does: Deed,
    { chat = null, about = null, reason = null, once }: Noted = {},
  ): Promise<void> {
    const at = this.clock.now();
    const entry: AuditEntry = { at, does, by, officer, place, chat, about, reason };
    const name = REPEATED.includes(does) && reason === null ? this.repeated(entry) : (once ?? randomUUID());
    if (this.written.has(name)) return;
    await this.vault.add(collectionOf(at), name, entry, { expiresAt: at + this.keptMs() });
    if (REPEATED.includes(does)) this.written.add(name);
  }

  /** The name that an entry shares with its repeats. */
  private repeated({ at, does, by, officer, place, chat, about }: AuditEntry): string {
    const since = Math.floor(at / REPEAT_MS);
    if (since !== this.since) this.written.clear();
    this.since = since;
    return JSON.stringify([since, does, officer ?? by, place, chat, about]);
  }

  /** The entries of instants (ms) from one to another, which is left out, a day at a time, the oldest first. */
  async *between(from: number, until: number): AsyncIterable<AuditEntry[]> {
    for (let at = startOfDay(from); at < until; at += DAY_MS) {
      const documents = await this.vault.list(collectionOf(at));
      const entries = documents.map(({ value }) => entrySchema.parse(value));
      yield entries.filter((one) => one.at >= from && one.at < until).sort((a, b) => a.at - b.at);
    }
  }
}

function collectionOf(at: number): string {
  return `audit-${new Date(at).toISOString().slice(0, 10)}`;
}

function startOfDay(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}
