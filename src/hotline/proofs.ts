import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Asking } from '../case/event.js';
import { keptWhole } from '../case/migrate.js';
import type { Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { Counter } from '../counter.js';
import { areaKey } from '../neighbourhood/area.js';
import { actorOf, type Heads } from '../neighbourhood/kept/heads.js';
import { mayNot } from '../neighbourhood/office.js';
import { CODE_BYTES, proofCodeIn, proofCodeOf } from '../neighbourhood/proof-code.js';
import type { Audit } from '../officers/audit.js';
import type { Held } from '../store/outbox.js';
import type { Store, Turn } from '../store/store.js';
import type { InboundBody } from './inbound.js';
import { type JoinParts, tellChat } from './join.js';
import { ProofNews } from './proof-news.js';

/** Codes that heads pass on, as theirs; */
const CODES = 'proof-codes';
/** and who agreed to show a certificate by one, and whether they have, as theirs. A head sees it while both stand. */
const CONSENTS = 'proof-consents';

const codeSchema = z.object({
  /** The head's chat, and the one of their list that it is for. */
  chat: z.string(),
  case: z.string(),
  until: z.number(),
  /** The chat of whoever agreed first: it is good for nobody else from then on. */
  by: z.string().nullable(),
});
type Code = z.infer<typeof codeSchema>;
const consentSchema = z.object({ chat: z.string(), until: z.number(), shown: z.number().nullable() });
const rowSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('give'), code: z.string(), case: z.string(), until: z.number() }),
  z.object({ does: z.enum(['agree', 'show', 'withdraw']), code: z.string() }),
]);

/** What came of a code in a message. */
export type Opened = ({ outcome: 'open' } & Asking) | { outcome: 'unknown' | 'used' | 'own' | 'many' };

interface ProofsParts {
  store: Store;
  clock: Clock;
  heads: Heads;
  audit: Audit;
  /** Counts the codes that somebody tries. */
  guesses: Counter;
}

/**
 * The codes by which people show heads that they have shown the hotline their own certificate. A code lives in the head's
 * chat: it holds while the one it was given for is on the list there, and the office stands on which it was given.
 */
export class Proofs {
  readonly news: ProofNews;

  constructor(private readonly parts: ProofsParts) {
    this.news = new ProofNews(parts.store.vault, parts.clock);
  }

  /** So many codes that nobody has. */
  fresh(count: number): string[] {
    return Array.from({ length: count }, () => proofCodeOf(randomBytes(CODE_BYTES)));
  }

  /** Of the codes that a head passed on, those by which a certificate was shown. */
  async shown({ person: { cases, office } }: Session): Promise<string[]> {
    const codes = office ? Object.values(cases).flatMap(({ proof }) => proof?.code ?? []) : [];
    if (!codes.length) return [];
    const kept = await this.parts.store.vault.getMany(CONSENTS, codes);
    const now = this.parts.clock.now();
    return [...kept].flatMap(([code, value]) => {
      const { until = 0, shown = null } = consentSchema.safeParse(value).data ?? {};
      return shown !== null && until > now ? [code] : [];
    });
  }

  /** What the code in a message asks of its writer, `null` where it holds none. Nothing is changed by it. */
  async open(body: InboundBody, { contact, chat }: Turn): Promise<Opened | null> {
    const code = body.kind === 'text' ? proofCodeIn(body.text) : null;
    if (!code) return null;
    if (!(await this.parts.guesses.takes(contact, 1))) return this.refused('many', chat);
    const found = await this.standing(code);
    if (!found) return this.refused('unknown', chat);
    if (await this.isSame(found.kept.chat, chat)) return this.refused('own', chat);
    const { by } = found.kept;
    if (by !== null && !(await this.isSame(by, chat))) return this.refused('used', chat);
    return { outcome: 'open', ...found.asking };
  }

  /** Does what a row of a turn asks for. Doing it again after a crash gives the same. */
  async pass(parts: JoinParts, { chat, row }: Held): Promise<void> {
    const asked = rowSchema.parse(row.body);
    const { code } = asked;
    switch (asked.does) {
      case 'give': {
        const { until, case: id } = asked;
        const kept = { chat, case: id, until, by: null } satisfies Code;
        await this.parts.store.vault.add(CODES, code, kept, { expiresAt: until, of: { chat } });
        return;
      }
      case 'agree': {
        const why = await this.agree(code, chat);
        if (why) await tellChat(parts, chat, `proof-${row.id}`, { kind: 'proof_not', code, why });
        return;
      }
      case 'show': {
        const head = await this.show(code, chat);
        if (head !== null) await this.news.has(parts, head);
        return;
      }
      case 'withdraw':
        await this.parts.store.vault.put(CONSENTS, { [code]: null });
    }
  }

  /** Notes that the person of a chat agrees; gives why they cannot. */
  private async agree(code: string, chat: string): Promise<'unknown' | 'used' | 'own' | null> {
    const { vault } = this.parts.store;
    const found = await this.standing(code);
    if (!found) return 'unknown';
    const { until, by } = found.kept;
    if (await this.isSame(found.kept.chat, chat)) return 'own';
    const isTheirs = by !== null && (await this.isSame(by, chat));
    const first = (value: unknown) => {
      const kept = codeSchema.parse(value);
      return kept.by === null || kept.by === chat || (isTheirs && kept.by === by)
        ? { ...kept, by: chat }
        : null;
    };
    if (!(await vault.change(CODES, code, first, { expiresAt: until }))) return 'used';
    const agreed = { chat, until, shown: null } satisfies z.infer<typeof consentSchema>;
    await vault.add(CONSENTS, code, agreed, { expiresAt: until, of: { chat } });
    return null;
  }

  /** Notes that it was shown; gives the head's chat, `null` where nobody is to hear of it. */
  private async show(code: string, chat: string): Promise<string | null> {
    const { store, clock } = this.parts;
    const found = await this.standing(code);
    if (!found || (await this.isSame(found.kept.chat, chat))) return null;
    const { by, until } = found.kept;
    if (by === null || !(await this.isSame(by, chat))) return null;
    const shown = (value: unknown) => {
      const kept = consentSchema.parse(value);
      return { ...kept, shown: kept.shown ?? clock.now() };
    };
    // who has taken it back meanwhile has no consent there any more
    const isNoted = await store.vault.change(CONSENTS, code, shown, { expiresAt: until });
    return isNoted ? found.kept.chat : null;
  }

  /** A code as it stands in the chat of the head who passed it on. */
  private async standing(code: string): Promise<{ kept: Code; asking: Asking } | null> {
    const { store, clock, heads } = this.parts;
    const kept = codeSchema.safeParse(await store.vault.get(CODES, code)).data;
    const now = clock.now();
    if (!kept || kept.until <= now) return null;
    const documents = await store.documents(kept.chat);
    const session = documents && keptWhole(documents.session, documents.person);
    const listed = session?.topic.people.find((one) => one.case === kept.case);
    const { office = null, cases } = session?.person ?? {};
    if (!listed || !office || cases?.[kept.case]?.proof?.code !== code) return null;
    const standing = { office, revoked: await heads.isEnded(office.grant), now };
    if (mayNot(standing, { area: office.area }, 'ask') !== null) return null;
    const { grant, area } = office;
    const asking = { code, grant, area: areaKey(area), service: listed.service, until: kept.until };
    return { kept, asking };
  }

  /** Whether two chats are one person's. */
  private async isSame(one: string, other: string): Promise<boolean> {
    if (one === other) return true;
    const [first, second] = await Promise.all([one, other].map((chat) => this.parts.store.documents(chat)));
    return first != null && first.contact === second?.contact;
  }

  private async refused(outcome: Exclude<Opened['outcome'], 'open'>, chat: string): Promise<Opened> {
    await this.parts.audit.note(actorOf(null), 'proof_code_refused', { chat, about: outcome });
    return { outcome };
  }
}
