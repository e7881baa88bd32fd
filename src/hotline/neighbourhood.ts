import { z } from 'zod';
import { dayOf } from '../calendar.js';
import { HEAD_DEEDS } from '../case/effect.js';
import type { Flows } from '../case/flows.js';
import { keptPerson } from '../case/migrate.js';
import { officesOf } from '../case/person.js';
import type { Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { Counter } from '../counter.js';
import { areaKey, areaOfKey, isWithin } from '../neighbourhood/area.js';
import { changeSchema } from '../neighbourhood/change.js';
import { type Entrances, entrancesTo } from '../neighbourhood/entrances.js';
import { headCodeIn, holdsHalfCode } from '../neighbourhood/head-code.js';
import { DraftKeysOf } from '../neighbourhood/kept/draft-keys.js';
import { actorOf, type Entered, GUESSES, Heads } from '../neighbourhood/kept/heads.js';
import { ListPhotos } from '../neighbourhood/kept/list-photos.js';
import { PageLinks } from '../neighbourhood/kept/page-links.js';
import { PageSessions } from '../neighbourhood/kept/page-sessions.js';
import { Registers } from '../neighbourhood/kept/registers.js';
import type { ListPhoto, PhotoKept } from '../neighbourhood/list-photo.js';
import { type Standing, termsOf } from '../neighbourhood/office.js';
import { houseKey, type Placed, WRITERS } from '../neighbourhood/register.js';
import { Audit } from '../officers/audit.js';
import { sendableType } from '../officers/picture.js';
import type { Retention } from '../policy/retention.js';
import type { Backend } from '../store/backend.js';
import type { Held } from '../store/outbox.js';
import type { Address, Store, Turn } from '../store/store.js';
import type { KnownEntrances } from './entrances.js';
import type { Inbound, InboundBody } from './inbound.js';
import { Proofs } from './proofs.js';
import type { Entry } from './requests.js';

/** An occupant looks for their own entry so often in a day, and all do in one house: names are not to be guessed. */
const LOOKS = { points: 4, seconds: 24 * 60 * 60 };
const LOOKS_OF_HOUSE = { points: 60, seconds: 24 * 60 * 60 };

const rowSchema = z.object({
  change: changeSchema,
  by: z.string(),
  as: z.enum(WRITERS),
  until: z.number(),
  leftBefore: z.string(),
});
const codeSchema = z.object({
  whose: z.enum(['owner', 'occupant']),
  area: z.string(),
  house: z.string(),
  by: z.string(),
  until: z.number(),
});
const endSchema = codeSchema.pick({ area: true, house: true });
const photosSchema = codeSchema
  .pick({ area: true, by: true, until: true })
  .extend({ photos: z.array(z.string()), house: z.string().nullable() });
const dropSchema = z.object({ ids: z.array(z.string()) });
const auditSchema = z.object({
  does: z.enum(HEAD_DEEDS),
  by: z.string(),
  about: z.string(),
});

/** The person of a chat as far as the page of the register asks of them. */
export interface Whose {
  contact: string;
  locale: string;
  standing: Standing;
}

/** What a turn gets of the register. */
interface Consulted {
  register: Placed[];
  photos?: ListPhoto[];
  tooOften?: true;
}

/** Takes something into the inbox of an address. */
type Take = (address: Address, key: string, inbound: Inbound) => Promise<void>;

/** What the hotline keeps for heads: their codes, the registers of their areas, and who has opened the page of theirs. */
export class Neighbourhood {
  readonly heads: Heads;
  readonly registers: Registers;
  readonly photos: ListPhotos;
  readonly pageLinks: PageLinks;
  readonly sessions: PageSessions;
  readonly draftKeys: DraftKeysOf;
  readonly audit: Audit;
  /** Codes by which people show their own certificates. */
  readonly proofs: Proofs;
  private readonly guesses: Counter;
  private readonly looks: Counter;
  private readonly looksOfHouse: Counter;

  constructor(
    private readonly backend: Pick<Backend, 'store' | 'createCounter'>,
    private readonly clock: Clock,
    private readonly entrances: KnownEntrances,
    retention: () => Pick<Retention, 'audit' | 'list_photos' | 'register_sessions'>,
    /** Where the page of the register is; `null` where none is served. */
    private readonly pageUrl: () => string | null,
  ) {
    const { store } = backend;
    const { vault } = store;
    this.audit = new Audit(vault, clock, () => retention().audit.ms);
    this.pageLinks = new PageLinks(vault, clock);
    this.sessions = new PageSessions(vault, clock, () => retention().register_sessions.ms);
    this.draftKeys = new DraftKeysOf(vault);
    this.heads = new Heads(vault, clock, this.audit);
    this.registers = new Registers(vault);
    this.photos = new ListPhotos(vault, clock, () => retention().list_photos.ms);
    this.guesses = backend.createCounter('head-codes', GUESSES);
    this.looks = backend.createCounter('occupant-looks', LOOKS);
    this.looksOfHouse = backend.createCounter('house-looks', LOOKS_OF_HOUSE);
    this.proofs = new Proofs({ store, clock, heads: this.heads, audit: this.audit, guesses: this.guesses });
  }

  /**
   * What came of the code in a message, `null` where it holds none. Whoever enters one takes over the register of the
   * area, which is kept for `keptMs` after their term. Doing it again after a crash gives the same.
   */
  async enter(
    body: InboundBody,
    { contact, id: turn, chat }: Turn,
    { person }: Session,
    keptMs: number,
  ): Promise<(Entered & { called?: string }) | null> {
    const code = body.kind === 'text' ? headCodeIn(body.text) : null;
    if (!code)
      return body.kind === 'text' && holdsHalfCode(body.text, person.head) ? { outcome: 'short' } : null;
    const grants = officesOf(person).map(({ grant }) => grant);
    const entered = await this.heads.enter(code, { contact, turn, chat, grants }, this.guesses);
    if (entered.outcome === 'given' && entered.office.house === undefined)
      await this.registers.keep(entered.office.area, entered.office.until + keptMs);
    if (entered.outcome === 'occupant')
      return { ...entered, called: await this.called(entered.area, entered.house) };
    if (entered.outcome !== 'given' || entered.office.house === undefined) return entered;
    const { area, house } = entered.office;
    return { ...entered, called: await this.called(areaKey(area), house) };
  }

  /** What a house of an RT is called now that was entered under a name. */
  private async called(area: string, name: string): Promise<string> {
    return (await this.registers.house(area, name))?.house.name ?? name;
  }

  /** The grants of the writer's offices, and of what was opened to them, that were ended. */
  async endedOf({ person }: Session): Promise<string[]> {
    const grants = [...officesOf(person), ...person.entries].map(({ grant }) => grant);
    const ended = await Promise.all(grants.map((grant) => this.heads.isEnded(grant)));
    return grants.filter((_, i) => ended[i]);
  }

  /**
   * The register that is the writer's; nothing to whom has none. Of a house that was opened to its occupants that house
   * alone, a few times a day to each of them; `own`: the houses of which they are the owner, or found themselves an occupant.
   */
  async consult(
    session: Session,
    contact: string,
    { house, own: isOwn }: { house?: { area: string; name: string }; own?: true },
  ): Promise<Consulted> {
    if (isOwn) {
      const { owns, entries } = session.person;
      const houses = [...owns.map(({ area, house = '' }) => ({ area: areaKey(area), house })), ...entries];
      return { register: await this.housesOf(houses) };
    }
    if (house) {
      const key = `${house.area} ${houseKey(house.name)}`;
      const may = (await this.looks.takes(`${contact} ${key}`, 1)) && (await this.looksOfHouse.takes(key, 1));
      if (!may) return { register: [], tooOften: true };
      const found = await this.registers.house(house.area, house.name);
      return { register: found ? [found] : [] };
    }
    const { office, owns } = session.person;
    const owned = await this.housesOf(owns.map(({ area, house = '' }) => ({ area: areaKey(area), house })));
    const within = office ? await this.registers.within(office.area) : [];
    const isIn = (one: Placed) =>
      within.some(({ area, house: { name } }) => area === one.area && name === one.house.name);
    return {
      register: [...within, ...owned.filter((one) => !isIn(one))],
      photos: await this.photosOf(session),
    };
  }

  private async housesOf(houses: readonly { area: string; house: string }[]): Promise<Placed[]> {
    const found = await Promise.all(houses.map(({ area, house }) => this.registers.house(area, house)));
    return found.flatMap((one) => one ?? []);
  }

  /** So many codes that nobody has, and where they may be brought. */
  async fresh(count: number): Promise<{ codes: string[]; entrances: Entrances }> {
    return { codes: this.proofs.fresh(count), entrances: await this.entrances.all() };
  }

  /** The address at which the writer opens the page of their register, once; `null` where no page is served. */
  async linkFor({ chat, contact, id: turn }: Turn, { person }: Session): Promise<string | null> {
    const page = this.pageUrl();
    if (page === null || !person.office) return null;
    const token = await this.pageLinks.issue({ chat, contact, grant: person.office.grant }, turn);
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
  async write({ address, row }: Held, take: Take): Promise<void> {
    const { change, by, as, until, leftBefore } = rowSchema.parse(row.body);
    const { undone } = await this.registers.change(change, {
      row: row.id,
      by,
      as,
      at: this.clock.now(),
      until,
      leftBefore,
    });
    if (!undone.length) return;
    const body = { kind: 'register_undone', house: change.house.name, count: undone.length } as const;
    await take(address, `undone-${row.id}`, { body });
  }

  /** What officers decide of an objection whose chat is gone. */
  async decide(wish: string, entry: Entry, granted: boolean, flows: Flows): Promise<void> {
    const told = { name: entry.house, entered_as: entry.house, owner: null, address: null, rooms: null };
    const steps = [{ do: 'decide' as const, wish, granted }];
    const now = this.clock.now();
    const terms = termsOf(entry, flows.register, dayOf(now, flows.zone));
    const writing = { row: `decided-${wish}`, by: 'officers', as: 'occupant' as const, at: now, ...terms };
    await this.registers.change({ area: entry.area, house: told, seen: 0, steps }, writing);
  }

  /** The photographs of lists on paper that are the writer's: those of the area, or of their own houses. */
  private async photosOf({ person: { office, owns } }: Session): Promise<ListPhoto[]> {
    const all = await this.photos.all();
    return all.filter((one) => {
      const within = office !== undefined && isWithin(areaOfKey(one.area), office.area);
      return within || owns.some(({ area, house }) => areaKey(area) === one.area && house === one.house);
    });
  }

  /** Keeps photographs of a list on paper beside the register, and has their chat told what became of them. */
  async keepPhotos({ chat, address, row }: Held, store: Store, take: Take): Promise<void> {
    const { photos, area, house, by, until } = photosSchema.parse(row.body);
    const outcomes: PhotoKept[] = [];
    for (const turn of photos) {
      const bytes = await store.photo(chat, turn);
      const fit = bytes && (await sendableType(bytes)) ? bytes : null;
      outcomes.push(await this.photos.keep({ id: turn, area, house, by }, fit, until));
    }
    const outcome = outcomes.find((one) => one !== 'kept') ?? 'kept';
    const count = outcomes.filter((one) => one === 'kept').length;
    const called = house === null ? null : await this.called(area, house);
    await take(address, `photos-${row.id}`, {
      body: { kind: 'list_photo', house: called, outcome, count },
    });
  }

  /** Deletes photographs of lists on paper. */
  async dropPhotos({ row }: Held): Promise<void> {
    await this.photos.drop(dropSchema.parse(row.body).ids);
  }

  /** Makes the code of a house and has its chat told. */
  async giveCode({ address, row }: Held, take: Take): Promise<void> {
    const { whose, area, house, by, until } = codeSchema.parse(row.body);
    const code = await this.heads.issueHouse({ id: row.id, whose, area: areaOfKey(area), house, by, until });
    const links = entrancesTo(await this.entrances.all(), { code }).map(({ link }) => link);
    const called = await this.called(area, house);
    const body = { kind: 'house_code' as const, whose, area, house: called, code, links, until };
    await take(address, `code-${row.id}`, { body });
  }

  /** Ends the codes of the owner of a house, whether they were entered or not. */
  async endCodes({ address, row }: Held, take: Take): Promise<void> {
    const { area, house } = endSchema.parse(row.body);
    const count = await this.heads.endHouse(areaOfKey(area), house);
    const called = await this.called(area, house);
    await take(address, `ended-${row.id}`, { body: { kind: 'house_code_ended', house: called, count } });
  }

  /** Writes a row down in the audit, once. */
  async note({ chat, row }: Held): Promise<void> {
    const { does, by, about } = auditSchema.parse(row.body);
    await this.audit.note(actorOf(by === 'nobody' ? null : by), does, { chat, about, once: row.id });
  }
}
