import { z } from 'zod';
import type { Channel } from '../channels/channel.js';
import type { Clock } from '../clock.js';
import type { Vault } from '../store/vault.js';

/** By which links people open a chat with us, by channel: each process tells those of the channels that it holds. */
const COLLECTION = 'channel-links';
const linkSchema = z.string();

/** A link that no process has told for so long (ms) leads nowhere any more. */
const HOLDS_MS = 24 * 60 * 60_000;
const TOLD_AGAIN_MS = HOLDS_MS / 24;

/** The links by which people open a chat and bring a code, over all processes. */
export class Links {
  private readonly told = new Map<string, { link: string; at: number }>();

  constructor(
    private readonly vault: Vault,
    private readonly channels: readonly Channel[],
    private readonly clock: Clock,
  ) {}

  /** What a link begins with, behind which the code stands; of every channel that has one. */
  async all(): Promise<string[]> {
    await this.tell();
    const kept = await this.vault.list(COLLECTION);
    const links = kept.map(({ name, value }) => [name, linkSchema.parse(value)] as const);
    return links.sort(([one], [other]) => one.localeCompare(other)).map(([, link]) => link);
  }

  /** Tells the other processes what the channels here are opened by, anew where that has changed. */
  async tell(): Promise<void> {
    const at = this.clock.now();
    for (const channel of this.channels) {
      const link = channel.opensBy?.() ?? null;
      const told = this.told.get(channel.name);
      const isKnown = told?.link === link && Math.abs(at - told.at) < TOLD_AGAIN_MS;
      if (link === null || isKnown) continue;
      await this.vault.put(COLLECTION, { [channel.name]: link }, { expiresAt: at + HOLDS_MS });
      this.told.set(channel.name, { link, at });
    }
  }
}
