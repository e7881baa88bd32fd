import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { createConsole } from '../../src/console/console.js';
import type { ConsoleOptions } from '../../src/console/options.js';
import { DEFAULTS } from '../../src/defaults.js';
import { Site } from '../../src/http/site.js';
import { areasSchema } from '../../src/language/areas.js';
import { limitsOf } from '../../src/limits.js';
import { AskedWeeks } from '../../src/neighbourhood/kept/asked-weeks.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { ListPhotos } from '../../src/neighbourhood/kept/list-photos.js';
import { Registers } from '../../src/neighbourhood/kept/registers.js';
import { keyOf } from '../../src/officers/account-rules.js';
import { Accounts } from '../../src/officers/accounts.js';
import { Administration } from '../../src/officers/administration.js';
import { Audit, type AuditEntry, OPERATOR } from '../../src/officers/audit.js';
import type { DeadLetter, DeadLetters } from '../../src/officers/dead-letters.js';
import type { DeskTrouble, OfficerMessage } from '../../src/officers/desk.js';
import type { Closing, DataRequest, DataRequests } from '../../src/officers/requests.js';
import type { OfficerRole } from '../../src/officers/roles.js';
import { Sessions } from '../../src/officers/sessions.js';
import { type ChatView, type ConsoleView, QUEUE_PAGE, type QueueItem } from '../../src/officers/view.js';
import type { Json } from '../../src/store/store.js';
import type { Vault } from '../../src/store/vault.js';
import { Texts } from '../../src/texts.js';
import { rules } from '../neighbourhood/rules.js';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const JPEG = readFileSync(file('flows/demo/two-doses.jpg'));

export const texts = new Texts(
  ['id', 'en'].map((locale) => ({ locale, ftl: readFileSync(file(`locales/${locale}.ftl`), 'utf8') })),
);
export const text = (id: string, args: Record<string, string | number> = {}) =>
  texts.format('id', { id, args });

/** A clock that stands still at 10.00 of 1 October 2021 in Bekasi until it is moved. */
export class HandClock {
  constructor(private instant = Date.parse('2021-10-01T03:00:00Z')) {}
  now(): number {
    return this.instant;
  }
  advance(ms: number): void {
    this.instant += ms;
  }
}

/** A vault of the test's own: what it holds can be looked at, and outlives a console as a real one does. */
export class MemoryVault implements Vault {
  readonly rows = new Map<string, { value: Json; expiresAt: number | undefined }>();

  async get(collection: string, name: string): Promise<Json> {
    return structuredClone(this.rows.get(`${collection}/${name}`)?.value ?? null);
  }
  async getMany(collection: string, names: string[]): Promise<Map<string, Json>> {
    const found = await Promise.all(
      names.map(async (name) => [name, await this.get(collection, name)] as const),
    );
    return new Map(found.filter(([, value]) => value !== null));
  }
  async list(collection: string): Promise<{ name: string; value: Json }[]> {
    return [...this.rows]
      .filter(([path]) => path.startsWith(`${collection}/`))
      .map(([path, { value }]) => ({
        name: path.slice(collection.length + 1),
        value: structuredClone(value),
      }));
  }
  async put(
    collection: string,
    documents: Record<string, Json>,
    options?: { expiresAt?: number },
  ): Promise<void> {
    for (const [name, value] of Object.entries(documents)) {
      const path = `${collection}/${name}`;
      if (value === null) this.rows.delete(path);
      else this.rows.set(path, { value: structuredClone(value), expiresAt: options?.expiresAt });
    }
  }
  async add(
    collection: string,
    name: string,
    value: Json,
    options?: { expiresAt?: number },
  ): Promise<boolean> {
    if (this.rows.has(`${collection}/${name}`)) return false;
    await this.put(collection, { [name]: value }, options);
    return true;
  }
  async change(
    collection: string,
    name: string,
    changed: (value: NonNullable<Json>) => Json,
    options?: { expiresAt?: number },
  ): Promise<Json> {
    const value = structuredClone(this.rows.get(`${collection}/${name}`)?.value ?? null);
    const next = value === null ? null : changed(value);
    if (next !== null) await this.put(collection, { [name]: next }, options);
    return next;
  }
  async clear(collection: string): Promise<void> {
    for (const path of this.rows.keys()) if (path.startsWith(`${collection}/`)) this.rows.delete(path);
  }
  /** Everything that it holds, as text. */
  dump(): string {
    return JSON.stringify([...this.rows]);
  }
}

/** The hotline as the console sees it: chats that the test makes, and acts that change them as the hotline does. */
export class HandView implements ConsoleView {
  readonly chats = new Map<string, ChatView>();
  readonly photos = new Map<string, Uint8Array>();
  readonly refused: DeskTrouble[] = [];
  /** Every act that was not a repeat. */
  readonly acts: OfficerMessage[] = [];
  private readonly keys = new Set<string>();

  constructor(private readonly clock: HandClock) {}

  open(id: string, chat: Partial<ChatView> = {}): ChatView {
    const opened: ChatView = {
      state: 'waiting',
      by: null,
      officer: null,
      since: this.clock.now() - 5 * 60_000,
      title: 'KTP: belum bisa divaksin',
      summary: ['*Layanan:* KTP', '*Dosis:* 0 (kata warga)'],
      lines: [],
      dropped: 0,
      ...chat,
    };
    this.chats.set(id, opened);
    return opened;
  }

  troubles(): DeskTrouble[] {
    return this.refused;
  }
  async queue(page = 0): Promise<QueueItem[]> {
    return [...this.chats]
      .map(([id, { state, by, officer, since, title }]) => ({ id, state, by, officer, since, title }))
      .sort((a, b) => a.since - b.since)
      .slice(page * QUEUE_PAGE, (page + 1) * QUEUE_PAGE);
  }
  async count(): Promise<number> {
    return this.chats.size;
  }
  async chat(id: string): Promise<ChatView | null> {
    return this.chats.get(id) ?? null;
  }
  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    return this.photos.get(`${chat}/${turn}`) ?? null;
  }
  async act(message: OfficerMessage): Promise<boolean> {
    const chat = this.chats.get(message.chat);
    if (!chat) return false;
    if (this.keys.has(message.key)) return true;
    this.keys.add(message.key);
    this.acts.push(message);
    const { act, by, officer } = message;
    if (act.kind === 'done') this.chats.delete(message.chat);
    if (act.kind === 'take' || act.kind === 'say')
      Object.assign(chat, { state: 'held', by, officer, since: this.clock.now() });
    if (act.kind === 'say' || act.kind === 'note') {
      const photo = act.kind === 'say' && act.photo ? message.key : null;
      if (photo && act.kind === 'say') this.photos.set(`${message.chat}/${photo}`, act.photo!);
      const from = act.kind === 'say' ? 'officer' : 'note';
      chat.lines.push({ from, by, at: this.clock.now(), text: act.text, photo });
    }
    return true;
  }
}

/** Messages that were set aside, by hand: a replay takes one away. */
export class HandLetters implements DeadLetters {
  constructor(public letters: DeadLetter[] = []) {}
  async list(): Promise<DeadLetter[]> {
    return this.letters;
  }
  async replay(id: string): Promise<boolean> {
    const left = this.letters.filter((one) => one.id !== id);
    const isThere = left.length < this.letters.length;
    this.letters = left;
    return isThere;
  }
}

/** Requests about people's data, by hand: closing one takes it away. */
export class HandRequests implements DataRequests {
  readonly closed: Closing[] = [];
  constructor(public requests: DataRequest[] = []) {}
  async list(): Promise<DataRequest[]> {
    return this.requests;
  }
  async close(closing: Closing): Promise<string | null> {
    const found = this.requests.find(({ id }) => id === closing.id);
    if (!found) return null;
    this.requests = this.requests.filter((one) => one !== found);
    this.closed.push(closing);
    return found.chat;
  }
}

export const NAME = 'Siti Rahma';
/** What residents are told of NAME. */
export const SHOWN = 'Bu Siti';
export const PASSWORD = 'kopi susu tanpa gula';

const areas = areasSchema.parse(parse(readFileSync('flows/areas.yaml', 'utf8')));

export interface Running {
  url: string;
  view: HandView;
  letters: HandLetters;
  requests: HandRequests;
  vault: Vault;
  clock: HandClock;
  /** Lines of the log. */
  logged: string[];
}

/** Serves a console on a free port of this machine, with an account for `NAME`; it stops with the test. */
export async function startConsole({
  role,
  ...options
}: Partial<ConsoleOptions> & { role?: OfficerRole } = {}): Promise<Running> {
  const clock = (options.clock as HandClock | undefined) ?? new HandClock();
  const vault = options.vault ?? new MemoryVault();
  const view = (options.view as HandView | undefined) ?? new HandView(clock);
  const letters = (options.letters as HandLetters | undefined) ?? new HandLetters();
  const requestsOf = (options.requestsOf as HandRequests | undefined) ?? new HandRequests();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  const { requests } = limitsOf(DEFAULTS).address;
  const city = 'Kota Bekasi';
  const heads = new Heads(vault, clock, new Audit(vault, clock, auditMs));
  const asked = new AskedWeeks({
    ...{ vault, clock, zone: 'Asia/Jakarta', keptMs: auditMs, verdictsMs: auditMs },
    async *verdicts() {},
  });
  const own = {
    view,
    heads,
    registers: new Registers(vault),
    listPhotos: new ListPhotos(vault, clock, auditMs),
    registerRules: () => rules,
    asked,
    services: () => ['ktp', 'kk'],
    entrances: async () => ({}),
    areas,
    letters,
    requestsOf,
    vault,
    texts,
    city,
    zone: 'Asia/Jakarta',
    log,
    clock,
    requests,
    auditMs,
  };
  const mount = createConsole({ ...own, ...options });
  const site = new Site({ host: '127.0.0.1', port: 0 });
  await site.listen([mount]);
  onTestFinished(() => site.close());
  await addOfficer(vault, role);
  return { url: site.url, view, letters, requests: requestsOf, vault, clock, logged };
}

/** For how long (ms) it is kept what officers do. */
export const auditMs = () => 730 * 24 * 60 * 60_000;

export function accountsOf(vault: Vault, clock: HandClock): Accounts {
  return new Accounts(vault, clock, 'Kota Bekasi');
}

/** The accounts as whoever runs the hotline manages them. */
export function managed(accounts: Accounts): Administration {
  return new Administration(accounts, new Audit(new MemoryVault(), new HandClock(), auditMs), OPERATOR);
}

/** What was written down of officers on the days of the clock of tests. */
export async function auditOf({ vault, clock }: Pick<Running, 'vault' | 'clock'>): Promise<AuditEntry[]> {
  const day = 24 * 60 * 60_000;
  const entries: AuditEntry[] = [];
  for await (const some of new Audit(vault, clock, auditMs).between(clock.now() - day, clock.now() + day))
    entries.push(...some);
  return entries;
}

let made: Promise<Json> | undefined;

/** Puts the account of `NAME` into a vault; hashing its password takes a moment, so that is done once. */
export async function addOfficer(vault: Vault, role: OfficerRole = 'officer'): Promise<void> {
  made ??= (async () => {
    const first = new MemoryVault();
    await accountsOf(first, new HandClock()).add({ name: NAME, password: PASSWORD, shown: SHOWN });
    return first.get('officers', keyOf(NAME));
  })();
  await vault.add('officers', keyOf(NAME), { ...((await made) as object), role });
}

/** A browser as the server sees it: a cookie and the page's origin. */
export class Visitor {
  /** Cookies by their names. */
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(line: string) {
    for (const one of line.split('; ').filter(Boolean)) {
      const [name = '', value = ''] = one.split(/=(.*)/s);
      this.cookies.set(name, value);
    }
  }

  static async signIn(url: string, name = NAME, password = PASSWORD): Promise<Visitor> {
    const visitor = new Visitor(url);
    const response = await visitor.enter(name, password);
    if (response.status !== 303) throw new Error(`not signed in: ${response.status}`);
    return visitor;
  }

  enter(name: string, password: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.post('/petugas/masuk', new URLSearchParams({ name, password }), headers);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie, ...headers }, redirect: 'manual' });
  }

  async post(
    path: string,
    body: string | FormData | URLSearchParams | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { cookie: this.cookie, origin: this.url, ...headers },
      body,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    return response;
  }

  act(
    chat: string,
    fields: Record<string, string | Blob>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.post(`/petugas/chats/${chat}/acts`, formOf(fields), headers);
  }
}

export function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** A console with an officer who has signed in. */
export async function signedIn(
  options: Parameters<typeof startConsole>[0] = {},
): Promise<Running & { visitor: Visitor; me: string }> {
  const running = await startConsole(options);
  const { url, vault, clock } = running;
  const accounts = accountsOf(vault, clock);
  const visitor = new Visitor(url);
  const officer = (await accounts.find(NAME))!;
  visitor.cookie = `petugas=${await new Sessions(vault, accounts, clock).open(officer)}`;
  return { ...running, visitor, me: officer.id };
}
