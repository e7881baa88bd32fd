import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Observe } from '../hotline/observed.js';
import type { Handovers, Status } from '../hotline/status.js';
import { countedBy } from './counted.js';
import type { Known } from './labels.js';
import { type MetricsAddress, MetricsServer } from './server.js';
import { type RootKeyLeft, showStanding } from './standing.js';

/** What the gauges are read from. */
export interface Watched {
  /** The instant (ms) by the hotline's clock. */
  now(): number;
  /** `null` where the store does not answer. */
  status(): Promise<Status | null>;
  handovers(): Promise<Handovers>;
  rootKey(): Promise<RootKeyLeft>;
  /** Whether this process makes turns, and so shows what waits for all of them. */
  makesTurns: boolean;
}

/** The metrics of one process. */
export class Metrics {
  private readonly registry = new Registry();
  /** Counts what the hotline does. */
  readonly observe: Observe;

  constructor(private readonly known: Known) {
    this.observe = countedBy(this.registry, known);
  }

  /**
   * Serves them, with gauges of how the hotline stands and of the process itself.
   * @throws {MetricsAddressRefused}
   */
  serve(address: MetricsAddress, watched: Watched): Promise<MetricsServer> {
    collectDefaultMetrics({ register: this.registry });
    const show = showStanding(this.registry, this.known, watched.makesTurns);
    return MetricsServer.open(address, this.registry, async () => {
      const status = await watched.status();
      const shows = status !== null && watched.makesTurns;
      const handovers = shows ? await watched.handovers() : null;
      const rootKey = shows ? await watched.rootKey() : null;
      show({ now: watched.now(), status, handovers, rootKey });
    });
  }
}
