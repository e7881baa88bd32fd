import { setTimeout as wait } from 'node:timers/promises';
import { type OutgoingMessage, type SendOutcome, type Taken, TryLater } from '../channel.js';
import { Allowance } from './allowance.js';
import type { ToChild } from './ipc.js';
import { type Answer, type Asked, LinkBroken } from './link.js';
import type { withDefaults } from './options.js';
import { messageIdOf, type Part, partsFor } from './outgoing.js';
import { Pace } from './pace.js';
import { RESTRICTED_ADVICE } from './refusals.js';

/** Where the texts are that were sent lately, by id. */
export const SENT_TEXTS = 'whatsapp-sent';
/** A phone asks again for a message that it could not read for so long at most (ms). */
const SENT_MS = 3 * 24 * 60 * 60 * 1000;
/** A message whose turn comes later than this (ms) is put off, so that its chat holds up no other. */
const LONGEST_WAIT_MS = 4_000;
/** How long a restricted account is left alone when WhatsApp names no end (ms). */
const RESTRICTED_MS = 60 * 60 * 1000;
/** How long WhatsApp is left alone when it is busy (ms). */
const BUSY_MS = 30_000;
/** Parts that were sent are remembered, so that a retry of a long message goes on where it stopped. */
const MOST_REMEMBERED = 1_000;

/** Hands a message to the process of the connection. */
export type Hand = (message: Asked<ToChild['send']>) => Promise<Answer<ToChild['send']>>;

/** Sends no faster than people write, no more than the day allows, and nothing while the account is restricted. */
export class Sender {
  private readonly pace: Pace;
  private readonly allowance: Allowance;
  private readonly sent = new Set<string>();
  private restrictedUntil = 0;

  constructor(
    private readonly options: ReturnType<typeof withDefaults>,
    private readonly hand: Hand,
    private readonly signal: AbortSignal,
  ) {
    this.pace = new Pace(options.spacing);
    this.allowance = new Allowance(options.vault, options.dailyCap, options.clock);
  }

  /**
   * Sends a message in its parts; `closed` when the connection was lost over it.
   * @throws {TryLater} when its turn is far away, the day is used up, or WhatsApp wants to be left alone.
   */
  async send(
    jid: string,
    chat: string,
    id: string,
    message: OutgoingMessage,
    taken?: Taken,
  ): Promise<SendOutcome | 'closed'> {
    for (const part of partsFor(id, message)) {
      if (this.sent.has(part.id)) continue;
      const outcome = await this.pass(jid, chat, part);
      if (outcome !== 'sent') return outcome;
      taken?.(part.id);
      this.sent.add(part.id);
      if (this.sent.size > MOST_REMEMBERED) this.sent.delete(this.sent.keys().next().value!);
    }
    return 'sent';
  }

  /** Says something to a group. */
  async say(group: string, id: string, text: string): Promise<void> {
    await this.pass(group, group, { id: messageIdOf(id), text, photo: null, document: null });
  }

  /** WhatsApp restricts the account until then (ms since 1970). */
  restrict(until: number): void {
    this.restrictedUntil = until;
    if (until <= this.options.clock()) return;
    const about = { until: new Date(until).toISOString() };
    this.options.log.error(about, `whatsapp: nothing is sent until then: ${RESTRICTED_ADVICE}`);
  }

  /** Whether WhatsApp restricts the account now. */
  isRestricted(): boolean {
    return this.options.clock() < this.restrictedUntil;
  }

  private async pass(
    jid: string,
    chat: string,
    { id, text, photo, document }: Part,
  ): Promise<'sent' | 'refused' | 'passing' | 'closed'> {
    const { vault, clock } = this.options;
    if (this.isRestricted()) throw new TryLater(this.restrictedUntil - clock());
    await this.turn(chat, id);
    const of = { address: { channel: 'whatsapp', id: chat } };
    if (text) await vault.put(SENT_TEXTS, { [id]: text }, { expiresAt: clock() + SENT_MS, of });
    const outcome = await this.hand({ jid, id, text, photo, document }).catch((error) => {
      if (error instanceof LinkBroken) return 'closed' as const;
      throw error;
    });
    if (outcome === 'later') throw new TryLater(BUSY_MS);
    if (outcome !== 'restricted') return outcome;
    this.restrict(clock() + RESTRICTED_MS);
    throw new TryLater(RESTRICTED_MS);
  }

  /** Waits for a message's turn. */
  private async turn(chat: string, id: string): Promise<void> {
    const ms = this.pace.wait(chat, id, performance.now());
    if (ms > LONGEST_WAIT_MS) throw new TryLater(ms, 'person');
    await wait(ms, undefined, { signal: this.signal });
    const granted = await this.allowance.take();
    if (granted === 'granted') return;
    const { log, dailyCap } = this.options;
    log.warn({ dailyCap }, 'whatsapp: the day is used up (WHATSAPP_DAILY_CAP): messages wait for tomorrow');
    throw new TryLater(granted);
  }
}
