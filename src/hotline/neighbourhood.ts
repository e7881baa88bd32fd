import { z } from 'zod';
import { HEAD_DEEDS } from '../case/effect.js';
import type { Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { Counter } from '../counter.js';
import { changeSchema } from '../neighbourhood/change.js';
import { headCodeIn } from '../neighbourhood/head-code.js';
import { actorOf, type Entered, GUESSES, Heads } from '../neighbourhood/kept/heads.js';
import { Registers } from '../neighbourhood/kept/registers.js';
import type { Placed } from '../neighbourhood/register.js';
import { Audit } from '../officers/audit.js';
import type { Backend } from '../store/backend.js';
import type { Held } from '../store/outbox.js';
import type { Address, Turn } from '../store/store.js';
import type { Inbound, InboundBody } from './inbound.js';
import type { Links } from './links.js';
import { Proofs } from './proofs.js';

const rowSchema = z.object({
  change: changeSchema,
  by: z.string(),
  until: z.number(),
  leftBefore: z.string(),
});
const auditSchema = z.object({
  does: z.enum(HEAD_DEEDS),
  by: z.string(),
  about: z.string(),
});

/** What the hotline keeps for heads: their codes, and the registers of their areas. */
export class Neighbourhood {
  readonly heads: Heads;
  readonly registers: Registers;
  /** Codes by which people show their own certificates. */
  readonly proofs: Proofs;
  private readonly audit: Audit;
  private readonly guesses: Counter;

  constructor(
    backend: Pick<Backend, 'store' | 'createCounter'>,
    private readonly clock: Clock,
    private readonly links: Links,
    auditMs: () => number,
  ) {
    const { store } = backend;
    const { vault } = store;
    this.audit = new Audit(vault, clock, auditMs);
    this.heads = new Heads(vault, clock, this.audit);
    this.registers = new Registers(vault);
    this.guesses = backend.createCounter('head-codes', GUESSES);
    this.proofs = new Proofs({ store, clock, heads: this.heads, audit: this.audit, guesses: this.guesses });
  }

  /**
   * What came of the code in a message, `null` where it holds none. Whoever enters one takes over the register of the
   * area, which is kept for `keptMs` after their term. Doing it again after a crash gives the same.
   */
  async enter(body: InboundBody, { contact, id: turn, chat }: Turn, keptMs: number): Promise<Entered | null> {
    const code = body.kind === 'text' ? headCodeIn(body.text) : null;
    if (!code) return null;
    const entered = await this.heads.enter(code, { contact, turn, chat }, this.guesses);
    if (entered.outcome === 'given')
      await this.registers.keep(entered.office.area, entered.office.until + keptMs);
    return entered;
  }

  /** Whether the officers have ended the writer's office. */
  async isRevoked({ person }: Session): Promise<boolean> {
    return person.office !== undefined && (await this.heads.isEnded(person.office.grant));
  }

  /** The register of the writer's area; nothing to whom has none. */
  async consult({ person }: Session): Promise<Placed[]> {
    return person.office ? await this.registers.within(person.office.area) : [];
  }

  /** So many codes that nobody has, and the links behind which they may stand. */
  async fresh(count: number): Promise<{ codes: string[]; links: string[] }> {
    return { codes: this.proofs.fresh(count), links: await this.links.all() };
  }

  /** Makes the change of a row; what another head went before in is told to the chat. */
  async write(
    { address, row }: Held,
    take: (address: Address, key: string, inbound: Inbound) => Promise<void>,
  ): Promise<void> {
    const { change, by, until, leftBefore } = rowSchema.parse(row.body);
    const undone = await this.registers.change(change, {
      row: row.id,
      by,
      at: this.clock.now(),
      until,
      leftBefore,
    });
    if (!undone.length) return;
    const body = { kind: 'register_undone', house: change.house.name, count: undone.length } as const;
    await take(address, `undone-${row.id}`, { body });
  }

  /** Writes a row down in the audit, once. */
  async note({ chat, row }: Held): Promise<void> {
    const { does, by, about } = auditSchema.parse(row.body);
    await this.audit.note(actorOf(by === 'nobody' ? null : by), does, { chat, about, once: row.id });
  }
}
