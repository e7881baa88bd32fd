import { setTimeout as wait } from 'node:timers/promises';

/** A right that one process of several holds at a time, such as to poll for one bot. */
export interface Lease {
  /** Takes or prolongs it for `ms`; `false` while another process has it. */
  take(ms: number): Promise<boolean>;
  release(): Promise<void>;
}

/** A right lasts so long (ms) without being prolonged: a process that died is followed after that. */
const LEASE_MS = 15_000;
/** How often it is prolonged, or asked for again (ms). */
const EVERY_MS = 5_000;

/**
 * Runs `work` whenever the right is held, until the signal aborts; its own signal aborts when the right is lost as well,
 * for instance because the store could not be reached for too long. `work` is to resolve soon after that.
 */
export async function whileHeld(
  lease: Lease,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    if (await taken(lease)) await hold(lease, signal, work);
    await wait(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

async function hold(lease: Lease, signal: AbortSignal, work: (held: AbortSignal) => Promise<void>) {
  const lost = new AbortController();
  let until = performance.now() + LEASE_MS;
  const timer = setInterval(async () => {
    const asked = performance.now();
    if (await taken(lease)) until = asked + LEASE_MS;
    else if (asked >= until - EVERY_MS) lost.abort();
  }, EVERY_MS);
  try {
    await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(timer);
    await lease.release().catch(() => {});
  }
}

async function taken(lease: Lease): Promise<boolean> {
  try {
    return await lease.take(LEASE_MS);
  } catch {
    return false;
  }
}
