import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../../calendar.js';
import type { Clock } from '../../clock.js';
import type { Actor, Audit } from '../../officers/audit.js';
import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Area, areaKey, areaSchema } from '../area.js';

const COLLECTION = 'register-requests';
/** A request is listed for so long (ms) after its last day. */
const KEPT_MS = 365 * 24 * 60 * 60 * 1000;

const requestSchema = z.object({
  id: z.string(),
  area: areaSchema,
  /** The last day on which the registers are to be there, and the instant (ms) at which it is over. */
  due: z.string(),
  until: z.number(),
  asked: z.object({ at: z.number(), by: z.string() }),
});
export type RegisterRequest = z.infer<typeof requestSchema>;

/** The registers that officers ask the heads of an area for by a day. */
export class RegisterRequests {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Asks for the registers of an area until the end of a day, an instant (ms). */
  async ask(area: Area, due: Day, until: number, actor: Actor): Promise<RegisterRequest> {
    const id = randomUUID();
    const request = { id, area, due, until, asked: { at: this.clock.now(), by: actor.by } };
    await this.vault.put(COLLECTION, { [id]: request as unknown as Json }, { expiresAt: until + KEPT_MS });
    await this.audit.note(actor, 'register_asked', { about: `${areaKey(area)} ${due}` });
    return request;
  }

  async get(id: string): Promise<RegisterRequest | null> {
    return requestSchema.safeParse(await this.vault.get(COLLECTION, id)).data ?? null;
  }

  /** All of them, the latest last day first. */
  async list(): Promise<RegisterRequest[]> {
    const kept = await this.vault.list(COLLECTION);
    const all = kept.map(({ value }) => requestSchema.parse(value));
    return all.sort((a, b) => b.until - a.until || (a.id < b.id ? -1 : 1));
  }

  /** The instants (ms) at which heads last took out registers since then, by the key of the area that they hold. */
  async sent(since: number): Promise<Map<string, number>> {
    const sent = new Map<string, number>();
    for await (const entries of this.audit.between(since, this.clock.now() + 1))
      for (const { does, place, about, at } of entries)
        if (does === 'register_exported' && place === 'chat') sent.set(about?.split(' ')[0] ?? '', at);
    return sent;
  }
}
