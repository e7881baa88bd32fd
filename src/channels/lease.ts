import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fence } from '../store/vault.js';

/** A right that one process of several holds at a time, such as to poll for one bot. */
export interface Lease {
  /** Takes or prolongs it for `ms`; gives what writes may stand on, `null` while another process has it. */
  take(ms: number): Promise<Fence | null>;
  release(): Promise<void>;
}

/** A right that is held. */
export interface Holding {
  /** Aborts when the right is lost, or is to be given back. */
  signal: AbortSignal;
  /** What only the holder may write is written with it: the store refuses it from whoever was followed meanwhile. */
  fence: Fence;
  /** To be called when the store has refused such a write. */
  lost(): void;
}

/** A right lasts so long (ms) without being prolonged: a process that died is followed after that. */
const LEASE_MS = 15_000;
/** How often it is prolonged, or asked for again (ms). */
const EVERY_MS = 5_000;

/**
 * Runs `work` whenever the right is held, until the signal aborts; the holding's own signal aborts when the right is lost as
 * well, for instance because the store could not be reached for too long. `work` is to resolve soon after that. A process
 * that stood still for longer than the right lasts goes on for a moment as if it had it: what it writes with its fence is
 * refused.
 */
export async function whileHeld(
  lease: Lease,
  signal: AbortSignal,
  work: (held: Holding) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    const fence = await taken(lease);
    if (fence) await hold(lease, fence, signal, work);
    await wait(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

async function hold(lease: Lease, fence: Fence, signal: AbortSignal, work: (held: Holding) => Promise<void>) {
  const end = new AbortController();
  const lost = () => end.abort();
  let until = performance.now() + LEASE_MS;
  const timer = setInterval(async () => {
    const asked = performance.now();
    const held = await taken(lease);
    if (held?.holding === fence.holding) until = asked + LEASE_MS;
    // another one had it in between, or has it
    else if (held || asked >= until - EVERY_MS) lost();
  }, EVERY_MS);
  const either = AbortSignal.any([signal, end.signal]);
  // all that is tried again while the store is away waits for it
  setMaxListeners(0, either);
  try {
    await work({ signal: either, fence, lost });
  } finally {
    clearInterval(timer);
    await lease.release().catch(() => {});
  }
}

async function taken(lease: Lease): Promise<Fence | null> {
  try {
    return await lease.take(LEASE_MS);
  } catch {
    return null;
  }
}
