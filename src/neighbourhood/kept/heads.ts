import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import type { Counter } from '../../counter.js';
import type { Actor, Audit } from '../../officers/audit.js';
import type { Json } from '../../store/json.js';
import type { Vault } from '../../store/vault.js';
import { type Area, areaKey, areaSchema } from '../area.js';
import { headCodeOf } from '../head-code.js';
import type { Office } from '../office.js';
import { houseKey } from '../register.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const CODES = 'head-codes';
const GRANTS = 'head-grants';
/** A code that nobody enters in so long (ms) is good no more: cards get lost. */
export const CODE_HOLDS_MS = 14 * DAY_MS;
/** A grant is listed for so long (ms) after its term. */
const GRANT_KEPT_MS = 730 * DAY_MS;
/** Of one person so many wrong codes are looked up in an hour; nobody else is kept from theirs. */
export const GUESSES = { points: 8, seconds: 60 * 60 };

const codeSchema = z.object({
  grant: z.string(),
  area: areaSchema,
  until: z.number(),
  expires: z.number(),
  /** The house that it opens, to its owner or to those who live there, and by the grant of whom. */
  house: z.string().exactOptional(),
  whose: z.enum(['owner', 'occupant']).exactOptional(),
  by: z.string().exactOptional(),
  /** The contact and the turn that took it. */
  used: z.object({ contact: z.string(), turn: z.string() }).nullable(),
});

/** What officers gave, or heads gave for a house. */
export const grantSchema = z.object({
  id: z.string(),
  area: areaSchema,
  /** When (ms) the term ends. */
  until: z.number(),
  issued: z.object({ at: z.number(), by: z.string() }),
  /** When (ms) its code was entered, and when officers ended it. */
  held: z.number().nullable(),
  ended: z.number().nullable(),
  /** Where a head gave it: the house, for whom, and the head's own grant, with which it ends. */
  house: z.string().exactOptional(),
  whose: z.enum(['owner', 'occupant']).exactOptional(),
  by: z.string().exactOptional(),
});
export type Grant = z.infer<typeof grantSchema>;

/** What came of a code. */
export type Entered =
  | { outcome: 'given'; office: Office }
  /** A house by the name that it was entered under. */
  | { outcome: 'occupant'; grant: string; area: string; house: string; until: number }
  /** The head who made it enters it: it is for somebody else. */
  | { outcome: 'unknown' | 'used' | 'expired' | 'many' | 'own' | 'short' };

/** What a head gives for a house: under an id, by their grant, until an instant (ms). */
export interface HouseCode {
  id: string;
  whose: 'owner' | 'occupant';
  area: Area;
  house: string;
  by: string;
  until: number;
}

/** Who is the head of which area, by codes that officers give: they bind to the person who enters them, to no number. */
export class Heads {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * A new code for an area, good once.
   * @throws {RangeError} where the term is over already.
   */
  async issue(area: Area, until: number, actor: Actor): Promise<{ code: string; grant: Grant }> {
    const at = this.clock.now();
    if (until <= at) throw new RangeError('the term ends before it begins');
    const code = headCodeOf(randomBytes(16));
    const id = randomUUID();
    const grant: Grant = { id, area, until, issued: { at, by: actor.by }, held: null, ended: null };
    const expires = Math.min(at + CODE_HOLDS_MS, until);
    await this.vault.put(GRANTS, { [id]: grant }, { expiresAt: until + GRANT_KEPT_MS });
    await this.vault.put(
      CODES,
      { [code]: { grant: id, area, until, expires, used: null } },
      { expiresAt: until },
    );
    await this.audit.note(actor, 'head_code_issued', { about: aboutOf(grant) });
    return { code, grant };
  }

  /**
   * Enters a code for a contact. The same turn entering it again gives the same; another one finds it used. `guesses`
   * counts what a contact tries.
   */
  async enter(
    code: string,
    who: { contact: string; turn: string; chat: string; grants?: readonly string[] },
    guesses: Counter,
  ): Promise<Entered> {
    const { contact, turn, chat, grants = [] } = who;
    if (!(await guesses.takes(contact, 1))) return this.refused('many', chat);
    const at = this.clock.now();
    const kept = codeSchema.safeParse(await this.vault.get(CODES, code)).data;
    if (!kept) return this.refused('unknown', chat);
    if (kept.used && kept.used.turn !== turn) return this.refused('used', chat);
    if (kept.expires <= at || (await this.isEnded(kept.grant))) return this.refused('expired', chat);
    if (kept.by !== undefined && grants.includes(kept.by)) return { outcome: 'own' };
    if (kept.whose === 'occupant') {
      const { grant, house = '', until } = kept;
      return { outcome: 'occupant', grant, area: areaKey(kept.area), house, until };
    }
    const mine = (value: Json): Json => {
      const now = codeSchema.parse(value);
      return now.used === null || now.used.turn === turn ? { ...now, used: { contact, turn } } : null;
    };
    if (!(await this.vault.change(CODES, code, mine, { expiresAt: kept.until })))
      return this.refused('used', chat);
    const { grant, area, until, house } = kept;
    const held = (value: Json) => ({ ...grantSchema.parse(value), held: at });
    await this.vault.change(GRANTS, grant, held, { expiresAt: until + GRANT_KEPT_MS });
    await this.audit.note(actorOf(grant), 'head_code_entered', { chat, about: areaKey(area) });
    return {
      outcome: 'given',
      office: { grant, area, until, seen: at, ...(house === undefined ? {} : { house }) },
    };
  }

  /** What officers gave under an id, or `null`. */
  async grant(id: string): Promise<Grant | null> {
    return grantSchema.safeParse(await this.vault.get(GRANTS, id)).data ?? null;
  }

  /**
   * A code that opens a house to its owner, once, or to those who live there, by a head's grant and as long as that holds.
   * Under an `id` that is there already it is another code of the same grant.
   */
  async issueHouse({ id, whose, area, house, by, until }: HouseCode): Promise<string> {
    const at = this.clock.now();
    const code = headCodeOf(randomBytes(16));
    const grant: Grant = {
      ...{ id, area, until, issued: { at, by: `head ${by}` }, held: null, ended: null },
      ...{ house, whose, by },
    };
    const expires = whose === 'owner' ? Math.min(at + CODE_HOLDS_MS, until) : until;
    await this.vault.add(GRANTS, id, grant, { expiresAt: until + GRANT_KEPT_MS });
    await this.vault.put(
      CODES,
      { [code]: { grant: id, area, until, expires, used: null, house, whose, by } },
      { expiresAt: until },
    );
    await this.audit.note(actorOf(by), 'house_code_issued', {
      about: `${whose} ${aboutOf(grant)}`,
      once: id,
    });
    return code;
  }

  /** Ends what heads gave to owners of a house; gives how many that were. */
  async endHouse(area: Area, house: string): Promise<number> {
    const all = await this.list();
    const ofHouse = all.filter(
      (one) =>
        one.whose === 'owner' &&
        one.ended === null &&
        areaKey(one.area) === areaKey(area) &&
        houseKey(one.house ?? '') === houseKey(house),
    );
    for (const { id, by } of ofHouse) await this.revoke(id, actorOf(by ?? null));
    return ofHouse.length;
  }

  /** Whether a grant was ended, or that of the head who gave it; one that is kept no more is. */
  async isEnded(grant: string): Promise<boolean> {
    const kept = await this.grant(grant);
    if (!kept || kept.ended !== null) return true;
    return kept.by !== undefined && this.isEnded(kept.by);
  }

  /** Ends a grant at once; `false` where there is none that holds. */
  async revoke(id: string, actor: Actor): Promise<boolean> {
    const at = this.clock.now();
    const kept = await this.grant(id);
    if (!kept || kept.ended !== null) return false;
    const ended = (value: Json) => ({ ...grantSchema.parse(value), ended: at });
    await this.vault.change(GRANTS, id, ended, { expiresAt: kept.until + GRANT_KEPT_MS });
    await this.audit.note(actor, 'head_revoked', { about: aboutOf(kept) });
    return true;
  }

  /** All grants, the newest first. */
  async list(): Promise<Grant[]> {
    const kept = await this.vault.list(GRANTS);
    return kept.map(({ value }) => grantSchema.parse(value)).sort((a, b) => b.issued.at - a.issued.at);
  }

  private async refused(outcome: 'unknown' | 'used' | 'expired' | 'many', chat: string): Promise<Entered> {
    await this.audit.note(actorOf(null), 'head_code_refused', { chat, about: outcome });
    return { outcome };
  }
}

/** A head in the audit: by the grant, since officers know no more of them. */
export function actorOf(grant: string | null, place: 'chat' | 'page' = 'chat'): Actor {
  return { by: grant === null ? 'unknown' : `head ${grant}`, officer: null, place };
}

function aboutOf({ area, id }: Grant): string {
  return `${areaKey(area)} ${id}`;
}

/** How a grant stands at an instant (ms). */
export function stateOf({ until, held, ended }: Grant, now: number): 'issued' | 'held' | 'over' | 'ended' {
  if (ended !== null) return 'ended';
  if (now >= until) return 'over';
  return held === null ? 'issued' : 'held';
}
