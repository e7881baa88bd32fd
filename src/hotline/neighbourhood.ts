import { z } from 'zod';
import { keptPerson } from '../case/migrate.js';
import type { Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { Counter } from '../counter.js';
import { changeSchema } from '../neighbourhood/change.js';
import { headCodeIn } from '../neighbourhood/head-code.js';
import { DraftKeysOf } from '../neighbourhood/kept/draft-keys.js';
import { actorOf, type Entered, GUESSES, Heads } from '../neighbourhood/kept/heads.js';
import { PageLinks } from '../neighbourhood/kept/page-links.js';
import { PageSessions } from '../neighbourhood/kept/page-sessions.js';
import { Registers } from '../neighbourhood/kept/registers.js';
import type { Standing } from '../neighbourhood/office.js';
import type { Placed } from '../neighbourhood/register.js';
import { Audit } from '../officers/audit.js';
import type { Retention } from '../policy/retention.js';
import type { Backend } from '../store/backend.js';
import type { Held } from '../store/outbox.js';
import type { Address, Turn } from '../store/store.js';
import type { Inbound, InboundBody } from './inbound.js';

const rowSchema = z.object({
  change: changeSchema,
  by: z.string(),
  until: z.number(),
  leftBefore: z.string(),
});
const auditSchema = z.object({
  does: z.enum(['register_refused', 'register_exported']),
  by: z.string(),
  about: z.string(),
});

/** The person of a chat as far as the page of the register asks of them. */
export interface Whose {
  contact: string;
  locale: string;
  standing: Standing;
}

/** What the hotline keeps for heads: their codes, the registers of their areas, and who has opened the page of theirs. */
export class Neighbourhood {
  readonly heads: Heads;
  readonly registers: Registers;
  readonly links: PageLinks;
  readonly sessions: PageSessions;
  readonly draftKeys: DraftKeysOf;
  readonly audit: Audit;
  private readonly guesses: Counter;

  constructor(
    private readonly backend: Pick<Backend, 'store' | 'createCounter'>,
    private readonly clock: Clock,
    retention: () => Pick<Retention, 'audit' | 'register_sessions'>,
    /** Where the page of the register is; `null` where none is served. */
    private readonly pageUrl: () => string | null,
  ) {
    const { vault } = backend.store;
    this.audit = new Audit(vault, clock, () => retention().audit.ms);
    this.links = new PageLinks(vault, clock);
    this.sessions = new PageSessions(vault, clock, () => retention().register_sessions.ms);
    this.draftKeys = new DraftKeysOf(vault);
    this.heads = new Heads(vault, clock, this.audit);
    this.registers = new Registers(vault);
    this.guesses = backend.createCounter('head-codes', GUESSES);
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

  /** The address at which the writer opens the page of their register, once; `null` where no page is served. */
  async linkFor({ chat, contact, id: turn }: Turn, { person }: Session): Promise<string | null> {
    const page = this.pageUrl();
    if (page === null || !person.office) return null;
    const token = await this.links.issue({ chat, contact, grant: person.office.grant }, turn);
    return `${page}/buka/${token}`;
  }

  /** The person of a chat, and how their office stands now; `null` where the chat is there no more. */
  async whose(chat: string): Promise<Whose | null> {
    const documents = await this.backend.store.documents(chat);
    const person = documents && keptPerson(documents.person);
    if (!documents || !person) return null;
    const office = person.office ?? null;
    const revoked = office !== null && (await this.heads.isEnded(office.grant));
    return {
      contact: documents.contact,
      locale: person.locale,
      standing: { office, revoked, now: this.clock.now() },
    };
  }

  /** Makes the change of a row; what another head went before in is told to the chat. */
  async write(
    { address, row }: Held,
    take: (address: Address, key: string, inbound: Inbound) => Promise<void>,
  ): Promise<void> {
    const { change, by, until, leftBefore } = rowSchema.parse(row.body);
    const { undone } = await this.registers.change(change, {
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
