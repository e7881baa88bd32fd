import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { dayOf } from '../../calendar.js';
import type { Channel } from '../channel.js';
import type { WebOptions } from './options.js';
import { Pages } from './pages.js';
import { webRoutes } from './routes.js';

/** How long a page has to say that it has a message (ms). */
const ACK_MS = 10_000;
/** The page takes its stream for lost after two heartbeats that did not come (ms). */
const HEARTBEAT_MS = 20_000;
/** How long requests under way may take to end when the channel stops (ms); a page sends again what was cut off. */
const GRACE_MS = 500;

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
