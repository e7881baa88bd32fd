import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import { type Day, dayOf } from '../../calendar.js';
import type { Texts } from '../../language/texts.js';
import type { Channel } from '../channel.js';
import { Pages } from './pages.js';
import { webRoutes } from './routes.js';

/** How long a page has to say that it has a message (ms). */
const ACK_MS = 10_000;
/** The page takes its stream for lost after two heartbeats that did not come (ms). */
const HEARTBEAT_MS = 20_000;
/** How long requests under way may take to end when the channel stops (ms); a page sends again what was cut off. */
const GRACE_MS = 500;

/** A clock that can be moved, for trying out. Both moves resolve once what became due is on its way. */
export interface Demo {
  /** The day in the city. */
  today(): Day;
  /** Its instant, ms since 1970. */
  now(): number;
  /** @throws {RangeError} for a day to which the clock cannot go. */
  moveTo(day: Day): Promise<void>;
  advance(ms: number): Promise<void>;
}

/** A certificate to try with, labelled `sample-<id>`; `path` is its picture or document. */
export interface Sample {
  id: string;
  path: string;
}

export interface WebOptions {
  /** The address to listen on, and its port (0: any free one). */
  host: string;
  port: number;
  /** Where people reach the page, when not directly: `https://bisa.example.go.id`. Its cookie is then `Secure`. */
  publicOrigin?: string;
  /** How many proxies stand in front of us (0 by default); the outermost one's `X-Forwarded-For` is believed. */
  proxies?: number;
  texts: Texts;
  /** The city's name, for the header. */
  city: string;
  /** Its IANA zone, in which the page shows days and hours. */
  zone: string;
  /** `null` on a live hotline: the clock then cannot be moved and no samples are shown. */
  demo: Demo | null;
  samples: Sample[];
  log: Logger;
}

export type Hotline = Parameters<Channel['start']>[0];

/**
 * The web chat: a page that looks like a messenger, served by a small HTTP server of its own. `url` is where it can
 * be opened once it has started.
 * @throws {Error} when a file of the page or of a sample is missing.
 */
export function createWebChannel(options: WebOptions): Channel & { readonly url: string } {
  const pages = new Pages(ACK_MS);
  let server: Server | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  const clock = () => {
    const now = options.demo?.now() ?? Date.now();
    return { now, today: options.demo?.today() ?? dayOf(now, options.zone) };
  };

  return {
    name: 'web',

    get url() {
      if (options.publicOrigin) return options.publicOrigin;
      const { port } = (server?.address() as AddressInfo | null | undefined) ?? options;
      const everywhere = options.host === '0.0.0.0' || options.host === '::';
      const host = options.host.includes(':') ? `[${options.host}]` : options.host;
      return `http://${everywhere ? 'localhost' : host}:${port}`;
    },

    async start(hotline) {
      const { fetch } = webRoutes(options, hotline, pages, clock);
      await new Promise<void>((resolve, reject) => {
        server = serve({ fetch, hostname: options.host, port: options.port }, () => resolve()) as Server;
        server.once('error', reject);
      });
      heartbeat = setInterval(() => pages.pushToAll('clock', clock()), HEARTBEAT_MS);
    },

    send: (address, id, message) => pages.deliver(address.id, id, message),

    typing: (address, on) => pages.push(address.id, 'typing', { on }),

    async stop() {
      clearInterval(heartbeat);
      pages.closeAll();
      const running = server;
      if (!running?.listening) return;
      const closed = new Promise<void>((resolve) => running.close(() => resolve()));
      const impatience = setTimeout(() => running.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(impatience);
    },
  };
}
