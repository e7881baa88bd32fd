import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** Where metrics are served. */
export interface MetricsAddress {
  host: string;
  port: number;
}

/** Metrics cannot be served at the address that was given; the message says what to do. */
export class MetricsAddressRefused extends Error {
  constructor({ host, port }: MetricsAddress, cause: unknown) {
    super(
      `BISA_METRICS: nothing can listen at ${host}:${port} (${(cause as NodeJS.ErrnoException).code}): each process ` +
        'of a machine needs an address of its own',
      { cause },
    );
  }
}

/** `/metrics`, at an address apart from the site: what residents open shows nothing of it. */
export class MetricsServer {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /**
   * Serves a registry; `refresh` is waited for before each answer, and brings its gauges up to date.
   * @throws {MetricsAddressRefused}
   */
  static async open(
    address: MetricsAddress,
    registry: Registry,
    refresh: () => Promise<void>,
  ): Promise<MetricsServer> {
    const server = createServer(async (request, response) => {
      request.resume();
      if (request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end();
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
      try {
        await refresh();
        const metrics = await registry.metrics();
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
        response.end(request.method === 'HEAD' ? undefined : metrics);
      } catch {
        response.writeHead(500).end();
      }
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(new MetricsAddressRefused(address, error)));
      server.listen(address.port, address.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    return new MetricsServer(server, `http://${host}:${port}/metrics`);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }
}
