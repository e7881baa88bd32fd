import { z } from 'zod';
import type { Channel } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import { type Entrances, PLATFORMS, type Platform } from '../neighbourhood/entrances.js';
import type { Vault } from '../store/vault.js';

/** What people find us by, by platform: each process tells those of the channels that it holds. */
const COLLECTION = 'entrances';
const accountSchema = z.string();

/** What no process has told for so long (ms) is so no more. */
const HOLDS_MS = 24 * 60 * 60_000;
const TOLD_AGAIN_MS = HOLDS_MS / 24;

/** Where our chat is opened, over all processes: a channel's own word counts, whoever holds it, and else the settings. */
export class KnownEntrances {
  private readonly told = new Map<Platform, { account: string; at: number }>();

  constructor(
    private readonly vault: Vault,
    private readonly channels: readonly Channel[],
    private readonly settings: Entrances,
    private readonly clock: Clock,
  ) {}

  /** @throws {StoreAway} */
  async all(): Promise<Entrances> {
    await this.tell();
    const kept = await this.vault.getMany(COLLECTION, [...PLATFORMS]);
    const told = [...kept].map(([platform, account]) => [platform, accountSchema.parse(account)]);
    return { ...this.settings, ...Object.fromEntries(told) };
  }

  /** Tells the other processes what we are found by on the channels here, anew where that has changed. */
  async tell(): Promise<void> {
    const at = this.clock.now();
    for (const platform of PLATFORMS) {
      const account = this.channels.find(({ name }) => name === platform)?.account?.() ?? null;
      const told = this.told.get(platform);
      const isKnown = told?.account === account && Math.abs(at - told.at) < TOLD_AGAIN_MS;
      if (account === null || isKnown) continue;
      await this.vault.put(COLLECTION, { [platform]: account }, { expiresAt: at + HOLDS_MS });
      this.told.set(platform, { account, at });
    }
  }
}
