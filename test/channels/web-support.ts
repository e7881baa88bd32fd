import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { addDays, type Day, dayOf } from '../../src/calendar.js';
import type { Channel, IncomingMessage, OutgoingMessage } from '../../src/channels/channel.js';
import { createWebChannel } from '../../src/channels/web/channel.js';
import type { Demo, WebOptions } from '../../src/channels/web/options.js';
import { DEFAULTS } from '../../src/defaults.js';
import { Site } from '../../src/http/site.js';
import { limitsOf } from '../../src/limits.js';
import { noticeOf, retentionSchema } from '../../src/policy/retention.js';
import { nobodyElse } from '../../src/store/signals.js';
import type { Address } from '../../src/store/store.js';
import { Texts } from '../../src/texts.js';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const SAMPLE = file('flows/demo/two-doses.jpg');

export const texts = new Texts(
  ['id', 'en', 'su', 'jv'].map((locale) => ({
    locale,
    ftl: readFileSync(file(`locales/${locale}.ftl`), 'utf8'),
  })),
);

/** The retention table that ships. */
export const retention = retentionSchema.parse(parse(readFileSync(file('flows/retention.yaml'), 'utf8')));

/** A demonstration's clock that stands still: 1 October 2021, 10.00 in Bekasi, until it is moved. */
export function demoClock(): Demo {
  let now = Date.parse('2021-10-01T03:00:00Z');
  const today = () => dayOf(now, 'Asia/Jakarta');
  return {
    now: () => now,
    today,
    async moveTo(day: Day) {
      if (day <= today()) throw new RangeError('backwards');
      now = Date.parse(`${addDays(day, 0)}T03:00:00Z`);
    },
    async advance(ms) {
      now += ms;
    },
  };
}

/** A web channel on a free port of this machine, with what it was given. */
export interface Running {
  channel: Channel;
  url: string;
  accepted: IncomingMessage[];
  /** Everyone of whom the channel said that they are back. */
  back: Address[];
  /** Lines of the log. */
  logged: string[];
  /** Sends a message, again and again whenever the person is back, until it is sent; one after another. */
  reply(address: Address, message: OutgoingMessage): Promise<void>;
  /** Ends the channel and the site that serves it. */
  stop(): Promise<void>;
}

/** What the hotline does with a message, once it is in `accepted`. */
export type Answer = (running: Running, message: IncomingMessage) => Promise<void>;

/** Starts a web channel, which stops with the test. */
export async function startWeb(
  { port = 0, ...options }: Partial<WebOptions> & { port?: number } = {},
  answer?: Answer,
): Promise<Running> {
  const logged: string[] = [];
  const channel = createWebChannel({
    texts,
    notice: () => noticeOf(retention),
    city: 'Kota Bekasi',
    zone: 'Asia/Jakarta',
    demo: null,
    samples: [],
    signals: nobodyElse,
    limits: limitsOf(DEFAULTS),
    log: pino({}, { write: (line) => logged.push(line) }),
    ...options,
  });
  const site = new Site({ host: '127.0.0.1', port, publicOrigin: options.publicOrigin });
  const outbox: { address: Address; id: string; message: OutgoingMessage }[] = [];
  let passing: Promise<void> = Promise.resolve();
  const passOn = () => {
    passing = passing.then(async () => {
      for (const row of [...outbox])
        if ((await channel.send(row.address, row.id, row.message)) === 'sent')
          outbox.splice(outbox.indexOf(row), 1);
    });
    return passing;
  };
  const running: Running = {
    channel,
    url: '',
    accepted: [],
    back: [],
    logged,
    reply(address, message) {
      outbox.push({ address, id: randomUUID(), message });
      return passOn();
    },
    async stop() {
      await Promise.all([site.close(), channel.stop()]);
    },
  };
  await channel.start({
    async accept(message) {
      running.accepted.push(message);
      await answer?.(running, message);
    },
    isHeld: async () => false,
    async refused() {},
    async back(address) {
      running.back.push(address);
      await passOn();
    },
  });
  onTestFinished(() => running.stop());
  await site.listen([channel.mount]);
  running.url = site.url;
  return running;
}

/** One event of a stream. */
export interface StreamEvent {
  event: string;
  data: Record<string, unknown>;
}

/** A browser as the server sees it: a cookie, the page's origin, and event streams. */
export class Visitor {
  cookie = '';
  private readonly streams: AbortController[] = [];

  constructor(private readonly url: string) {}

  /** Opens the page for the first time. */
  static async arrive(url: string): Promise<Visitor> {
    const visitor = new Visitor(url);
    await visitor.get('/api/state');
    return visitor;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.keepCookie(await fetch(this.url + path, { headers: { cookie: this.cookie, ...headers } }));
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.keepCookie(
      await fetch(this.url + path, {
        method: 'POST',
        headers: { cookie: this.cookie, origin: this.url, ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    );
  }

  /** Opens an event stream; resolves once the server has answered. */
  async listen(headers: Record<string, string> = {}): Promise<AsyncGenerator<StreamEvent>> {
    const leaving = new AbortController();
    this.streams.push(leaving);
    const response = await fetch(`${this.url}/api/events`, {
      headers: { cookie: this.cookie, ...headers },
      signal: leaving.signal,
    });
    if (!response.ok) throw new Error(`no stream: ${response.status}`);
    return events(response);
  }

  /** Closes all streams, as when the page is closed. */
  leave(): void {
    for (const stream of this.streams.splice(0)) stream.abort();
  }

  private keepCookie(response: Response): Response {
    const cookie = response.headers.getSetCookie().find((line) => !line.startsWith('lang='));
    if (cookie) this.cookie = cookie.split(';')[0]!;
    return response;
  }
}

/** The next event of a kind. */
export async function next(stream: AsyncGenerator<StreamEvent>, kind: string): Promise<StreamEvent['data']> {
  for (;;) {
    const { value, done } = await stream.next();
    if (done) throw new Error(`the stream ended before a "${kind}" came`);
    if (value.event === kind) return value.data;
  }
}

async function* events(response: Response): AsyncGenerator<StreamEvent> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body!) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop()!;
    for (const part of parts) {
      const event = /^event: (.*)$/m.exec(part)?.[1];
      if (event) yield { event, data: JSON.parse(/^data: (.*)$/m.exec(part)![1]!) };
    }
  }
}

/** Sends one message, so that the server's name for the visitor is known. */
export async function addressOf(web: Running, visitor: Visitor) {
  await visitor.post('/api/messages', { kind: 'start', key: `0199a1b2c3d4e5f6` });
  return web.accepted.at(-1)!.address;
}

/** A message to send. */
export const GREETING = {
  text: 'Halo Kak, saya *Bisa?*',
  choices: [{ id: 'ktp', label: 'KTP' }],
  token: 't-1',
};
