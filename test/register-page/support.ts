import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../src/config.js';
import { type Running, startHotline } from '../../src/main.js';
import { headOfficeOf } from '../../src/neighbourhood/kept/head-office.js';
import { Heads } from '../../src/neighbourhood/kept/heads.js';
import { Audit, OPERATOR } from '../../src/officers/audit.js';
import type { Store } from '../../src/store/store.js';
import { auditMs } from '../console/console-support.js';
import { People } from '../support/people.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { ShutReader } from '../support/shut-reader.js';

export const AREA = '32.75.04.1005/011/005';
const DAY_MS = 24 * 60 * 60 * 1000;

/** A hotline with its site, and people who write to it by a channel of their own. */
export class Installation {
  private constructor(
    readonly running: Running,
    readonly people: People,
    readonly store: Store,
    /** Lines of the log. */
    readonly logged: string[],
    private readonly dir: string,
    private readonly redis: TestRedis | null,
  ) {}

  static async start(kind: 'embedded' | 'redis'): Promise<Installation> {
    const redis = kind === 'redis' ? await startRedis() : null;
    const dir = mkdtempSync(join(tmpdir(), 'bisa-rt-'));
    const people = new People();
    const logged: string[] = [];
    let store!: Store;
    const running = await startHotline({
      config: readConfig({ BISA_DATA_DIR: dir, PORT: '0', ...(redis ? { REDIS_URL: redis.url } : {}) }),
      photos: new ShutReader(),
      log: pino({ level: 'trace' }, { write: (line) => void logged.push(line) }),
      channels: (kept) => {
        store = kept;
        return [people];
      },
    });
    return new Installation(running, people, store, logged, dir, redis);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.redis?.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  get url(): string {
    return this.running.url!;
  }

  /** Moves the clock forward, as the page of a demonstration does. */
  async later(hours: number): Promise<void> {
    const visitor = new Visitor(this.url);
    const state = await visitor.get('/api/state');
    visitor.cookie = state.headers.getSetCookie()[0]!.split(';')[0]!;
    await visitor.json('/api/clock', { hours });
  }

  inDays(days: number): number {
    return this.running.clock.now() + days * DAY_MS;
  }

  get audit(): Audit {
    return new Audit(this.store.vault, { now: () => this.running.clock.now() }, auditMs);
  }

  get office() {
    const heads = new Heads(this.store.vault, { now: () => this.running.clock.now() }, this.audit);
    return headOfficeOf(heads, OPERATOR);
  }

  /** What was written down of heads, each with what it was about. */
  async deeds(): Promise<string[]> {
    const all = [];
    const from = Date.parse('2021-09-30T00:00:00Z');
    for await (const entries of this.audit.between(from, this.inDays(2))) all.push(...entries);
    return all.map(({ does, about, place }) => `${place} ${does} ${about ?? ''}`.trim());
  }

  async says(name: string, text: string): Promise<string> {
    return (await this.people.person(name).says(text)).map((one) => one.text).join('\n');
  }

  /** Makes somebody the head of an area; gives the id of what the officers gave. */
  async head(name: string, { area = AREA, days = 300 } = {}): Promise<string> {
    const { code, grant } = await this.office.issue(area, this.inDays(days));
    await this.says(name, code);
    return grant.id;
  }

  /** The address that the chat gives a head. */
  async link(name: string): Promise<string> {
    return /https?:\S+\/rt\/buka\/\S+/.exec(await this.says(name, 'halaman rt'))?.[0] ?? '';
  }

  /** A browser of a head who has opened the link. */
  async visitor(name: string): Promise<Visitor> {
    const visitor = new Visitor(this.url);
    await visitor.open(await this.link(name));
    return visitor;
  }
}

/** Empty cells of a row. */
export const CELLS = {
  room: '',
  name: '',
  since: '',
  from: '',
  reported: '',
  registered: '',
  fresh: '',
  left: '',
};
const OWN = { owner: '', address: '', rooms: '' };

export interface Row {
  id?: string | null;
  was?: Partial<typeof CELLS>;
  is: Partial<typeof CELLS>;
}

let keys = 0;

/** What the page sends of a house. */
export function formOf(name: string, rows: Row[], more: object = {}) {
  return {
    key: `key-of-a-test-${++keys}`,
    area: AREA,
    name,
    was: OWN,
    is: OWN,
    rows: rows.map(({ id = null, was, is }) => ({
      id,
      was: { ...CELLS, ...was },
      is: { ...CELLS, ...was, ...is },
    })),
    ...more,
  };
}

/** The ids of the people in a page, by their names. */
export const idsIn = (html: string) =>
  new Map(
    [...html.matchAll(/data-id="([^"]+)">[\s\S]*?name="name"[^>]*data-was="([^"]*)"/g)].map(
      ([, id, name]) => [name!, id!] as const,
    ),
  );

/** A browser as the server sees it: a cookie and the page's origin. */
export class Visitor {
  cookie = '';

  constructor(readonly url: string) {}

  async open(link: string): Promise<Response> {
    return this.form('/rt/buka', { token: link.split('/').at(-1)! });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie, ...headers }, redirect: 'manual' });
  }

  async form(path: string, fields: Record<string, string>): Promise<Response> {
    return this.post(path, new URLSearchParams(fields));
  }

  json(path: string, body: object): Promise<Response> {
    return this.post(path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  async post(
    path: string,
    body: string | URLSearchParams,
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
}
