import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** How long requests under way may take to end when the site closes (ms); whoever was cut off sends again. */
const GRACE_MS = 500;

/** An open connection is kept for so long (ms): longer than proxies keep theirs, or they write into one just closed. */
const IDLE_MS = 75_000;

/** Requests for a path and all below it. `env` carries the connection, for `getConnInfo` of Hono. */
export interface Mount {
  /** Begins with `/` and has no `/` at its end: `/telegram`. `/` alone takes what nobody else does. */
  path: string;
  fetch(request: Request, env: unknown): Response | Promise<Response>;
}

export interface SiteOptions {
  /** The address to listen on, and its port (0: any free one). */
  host: string;
  port: number;
  /** What keeps the hotline from its work, in a word; `null` when nothing does. Told at `/healthz`. */
  trouble?: () => Promise<string | null>;
  /** Where people and platforms reach it, when not directly: `https://bisa.example.go.id`. */
  publicOrigin?: string | undefined;
  /** What is wrong and only an operator can end, by name, for the health page. */
  troubles?: () => Record<string, string>;
  /** Whether the process can do its work, and what it lacks; told at `/readyz`. */
  readiness?: () => Promise<{ isReady: boolean; checks: object }>;
}

/** The one HTTP server of a hotline: the web chat, webhooks and the officers' console, each under its path. */
export class Site {
  private server: Server | null = null;

  constructor(private readonly options: SiteOptions) {}

  /** Where it can be opened, once it listens. */
  get url(): string {
    const { publicOrigin, host } = this.options;
    if (publicOrigin) return publicOrigin;
    const { port } = (this.server?.address() as AddressInfo | null | undefined) ?? this.options;
    const everywhere = host === '0.0.0.0' || host === '::';
    return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
  }

  /**
   * Serves the mounts; resolves when requests are taken.
   * @throws {Error} of Node when the port cannot be had.
   */
  async listen(mounts: Mount[]): Promise<void> {
    const fetch = (request: Request, env: unknown) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/livez') return Response.json({ status: 'alive' });
      if (pathname === '/readyz') return this.readiness();
      if (pathname === '/healthz') return this.health();
      const mount = mounts.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
      const rest = mounts.find(({ path }) => path === '/');
      return (mount ?? rest)?.fetch(request, env) ?? new Response(null, { status: 404 });
    };
    await new Promise<void>((resolve, reject) => {
      const { host: hostname, port } = this.options;
      this.server = serve({ fetch, hostname, port }, () => resolve()) as Server;
      this.server.keepAliveTimeout = IDLE_MS;
      this.server.once('error', reject);
    });
  }

  /** A hotline with a channel in trouble works on, and is well (200): starting it again would help nobody. */
  private async health(): Promise<Response> {
    const trouble = (await this.options.trouble?.()) ?? null;
    if (trouble) return Response.json({ status: trouble }, { status: 503 });
    const troubles = this.options.troubles?.() ?? {};
    const status = Object.keys(troubles).length ? { status: 'degraded', troubles } : { status: 'ok' };
    return Response.json(status);
  }

  /** 503 where something is missing: whoever starts processes and leads requests to them waits, or asks another. */
  private async readiness(): Promise<Response> {
    const { isReady, checks } = (await this.options.readiness?.()) ?? { isReady: true, checks: {} };
    const status = isReady ? 'ready' : 'not ready';
    return Response.json({ status, checks }, { status: isReady ? 200 : 503 });
  }

  /** Takes no more requests, and resolves when those under way have ended or were cut off. */
  async close(): Promise<void> {
    const { server } = this;
    if (!server?.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(impatience);
  }
}
