import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { InstallationKey } from '../../store/installation-key.js';
import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';

const COLLECTION = 'register-links';

/** A link opens the page within so long (ms), once. */
export const LINK_MS = 15 * 60 * 1000;

/** Who opens the page of the register: the chat in which they asked, its person, and what the officers gave them. */
export const holderSchema = z.object({ chat: z.string(), contact: z.string(), grant: z.string() });
export type Holder = z.infer<typeof holderSchema>;

const linkSchema = holderSchema.extend({ until: z.number(), used: z.boolean() });
type Link = z.infer<typeof linkSchema>;

/** The link's id, and the first half of the HMAC-SHA-256 of it and of all that it is bound to. */
const TOKEN = /^([\w-]{12})\.([\w-]{22})$/;
const ID_LENGTH = 12;
const MAC_BYTES = 16;

/** What came of a link. */
export type Taken =
  | { outcome: 'opened'; holder: Holder }
  /** It was ours, and is good no more. */
  | { outcome: 'used' | 'expired'; holder: Holder }
  | { outcome: 'unknown' };

/** Links by which heads open the page of their register: signed, of use once, and soon over. */
export class PageLinks {
  private readonly key: InstallationKey;

  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {
    this.key = new InstallationKey(vault, 'register-links');
  }

  /** The token of a new link, the same for a turn that is made anew. */
  async issue(holder: Holder, turn: string): Promise<string> {
    const id = createHash('sha256').update(turn).digest('base64url').slice(0, ID_LENGTH);
    const until = this.clock.now() + LINK_MS;
    const link: Link = { ...holder, until, used: false };
    await this.vault.add(COLLECTION, id, link, { expiresAt: until, of: { chat: holder.chat } });
    const kept = linkSchema.parse((await this.vault.get(COLLECTION, id)) ?? link);
    return `${id}.${await this.signed(id, kept)}`;
  }

  /** Spends a link. */
  async take(token: string): Promise<Taken> {
    const [, id, mac] = TOKEN.exec(token) ?? [];
    const link = id ? linkSchema.safeParse(await this.vault.get(COLLECTION, id)).data : undefined;
    if (!id || !mac || !link) return { outcome: 'unknown' };
    const isOurs = timingSafeEqual(
      Buffer.from(mac, 'base64url'),
      Buffer.from(await this.signed(id, link), 'base64url'),
    );
    if (!isOurs) return { outcome: 'unknown' };
    const holder = holderSchema.parse(link);
    if (link.until <= this.clock.now()) return { outcome: 'expired', holder };
    const once = (value: Json): Json => {
      const now = linkSchema.parse(value);
      return now.used ? null : { ...now, used: true };
    };
    const spent = await this.vault.change(COLLECTION, id, once, { expiresAt: link.until });
    return { outcome: spent ? 'opened' : 'used', holder };
  }

  private async signed(id: string, { chat, contact, grant, until }: Link): Promise<string> {
    const said = JSON.stringify([id, chat, contact, grant, until]);
    const mac = createHmac('sha256', await this.key.bytes())
      .update(said)
      .digest();
    return mac.subarray(0, MAC_BYTES).toString('base64url');
  }
}
