import { dayOf } from '../../calendar.js';
import type { Mount } from '../../http/site.js';
import type { Channel } from '../channel.js';
import { PagesElsewhere } from './elsewhere.js';
import type { WebOptions } from './options.js';
import { Pages } from './pages.js';
import { webRoutes } from './routes.js';

/** How long a page has to say that it has a message (ms). */
const ACK_MS = 10_000;
/** The page takes its stream for lost after two heartbeats that did not come (ms). */
const HEARTBEAT_MS = 20_000;

/**
 * The web chat: a page that looks like a messenger, under `/` of the site.
 * @throws {Error} when a file of the page or of a sample is missing.
 */
export function createWebChannel(options: WebOptions): Channel & { mount: Mount } {
  const elsewhere = new PagesElsewhere(options.signals, options.log);
  const { person, address, process } = options.limits;
  const room = { person: person.streams, network: address.streams, all: process.streams };
  const pages = new Pages(ACK_MS, room);
  let routes: ReturnType<typeof webRoutes> | null = null;
  let heartbeat: NodeJS.Timeout | undefined;

  const clock = () => {
    const now = options.demo?.now() ?? Date.now();
    return { now, today: options.demo?.today() ?? dayOf(now, options.zone) };
  };

  return {
    name: 'web',
    isHere: ({ id }) => pages.has(id),
    account: () => (options.publicOrigin ? new URL(options.publicOrigin).origin : null),
    // a page that does not answer costs nothing but its place
    sending: { atOnce: 1_000 },

    mount: {
      path: '/',
      fetch: (request, env) => routes?.fetch(request, env as object) ?? new Response(null, { status: 503 }),
    },

    async start(hotline) {
      await elsewhere.listen(pages, (person) => hotline.back({ channel: 'web', id: person }));
      routes = webRoutes(options, hotline, pages, elsewhere, clock);
      heartbeat = setInterval(() => pages.pushToAll('clock', clock()), HEARTBEAT_MS);
    },

    send: (address, id, message) => pages.deliver(address.id, id, message),

    typing: (address, on) => pages.push(address.id, 'typing', { on }),

    async stop() {
      clearInterval(heartbeat);
      pages.closeAll();
    },
  };
}
