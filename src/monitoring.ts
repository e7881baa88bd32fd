import type { Channel } from './channels/channel.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { LIVE_CHANNELS } from './defaults.js';
import { Health, type Readiness } from './health.js';
import type { Contents } from './hotline/content.js';
import type { Hotline } from './hotline/hotline.js';
import { MOVED } from './hotline/move.js';
import type { Observe } from './hotline/observed.js';
import type { Known } from './metrics/labels.js';
import { Metrics } from './metrics/metrics.js';
import type { MetricsServer } from './metrics/server.js';
import { PUNCTUAL_MS } from './policy/quiet-hours.js';
import { OUTCOMES } from './policy/schema.js';
import type { Roles } from './roles.js';
import type { Backend } from './store/backend.js';
import { DESK_QUEUE, OWN_QUEUE } from './store/outbox.js';

export interface MonitoringParts {
  config: Config;
  roles: Roles;
  clock: Clock;
  backend: Backend;
  contents: Contents;
  channels: readonly Channel[];
  /** Once it is made. */
  hotline(): Hotline;
}

/** How those who run a hotline see it: whether it is ready, and its metrics where they have an address. */
export class Monitoring {
  private readonly health: Health;
  private readonly metrics: Metrics | null;
  private server: MetricsServer | null = null;

  constructor(private readonly parts: MonitoringParts) {
    const { config, roles, clock, backend, hotline } = parts;
    this.metrics = config.metrics ? new Metrics(knownLabels(parts)) : null;
    this.health = new Health({
      storeAnswers: () => backend.answers(),
      status: () => hotline().status(),
      now: () => clock.now(),
      makesTurns: roles.has('worker'),
    });
  }

  /** Told what the hotline does, where that is counted. */
  get observe(): Observe | undefined {
    return this.metrics?.observe;
  }

  /** Where the metrics are, once they are served. */
  get metricsUrl(): string | null {
    return this.server?.url ?? null;
  }

  readiness(): Promise<Readiness> {
    return this.health.readiness();
  }

  /**
   * Serves the metrics, where an address is given for them.
   * @throws {MetricsAddressRefused}
   */
  async start(): Promise<void> {
    const { config, roles, clock, backend, hotline } = this.parts;
    if (!this.metrics || !config.metrics) return;
    this.server = await this.metrics.serve(config.metrics, {
      now: () => clock.now(),
      status: () => this.health.status(),
      handovers: () => hotline().handovers(),
      rootKey: async () => {
        const { retiring, done, total } = await backend.rotation.status();
        return { isReplacing: retiring !== null, left: total - done };
      },
      makesTurns: roles.has('worker'),
    });
  }

  async stop(): Promise<void> {
    await this.server?.close();
  }
}

/** The values that labels may have: what this hotline is made of, and nothing that anybody wrote. */
function knownLabels({ channels, contents }: MonitoringParts): Known {
  const names = new Set<string>([...LIVE_CHANNELS, ...channels.map(({ name }) => name)]);
  return {
    channels: names,
    receivers: new Set([...names, MOVED, DESK_QUEUE, OWN_QUEUE]),
    services: { has: (id) => contents.current.flows.book.services.has(id) },
    verdicts: new Set<string>(OUTCOMES),
    punctualMs: PUNCTUAL_MS,
  };
}
