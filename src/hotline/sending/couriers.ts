import type { Logger } from 'pino';
import type { Channel, Refusal, Sending } from '../../channels/channel.js';
import type { Clock } from '../../clock.js';
import type { Desk, DeskTrouble } from '../../officers/desk.js';
import type { Reminders } from '../../reminders/reminders.js';
import { DESK_QUEUE, type Held, OWN_QUEUE, queuesOf } from '../../store/outbox.js';
import type { Address, EffectRow, Store } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import type { Inbound } from '../inbound.js';
import { MOVED } from '../move.js';
import type { Photographs } from '../photographs.js';
import { Courier } from './courier.js';
import { toMoved, toOwnParts, toResident, writerOf } from './deliver.js';
import { DeskRounds } from './desk-rounds.js';
import { telling } from './late.js';
import { type Lost, USEFUL_MS } from './verdict.js';

/** How messages go out where a channel says nothing else. */
const USUAL: Sending = { atOnce: 64, longestMs: 30_000, keepMs: 0 };
/** Couriers that are no channel's: their rows wait as long as it takes. */
const DESKS: Sending = { ...USUAL, atOnce: 8, longestMs: 120_000 };
const OWN: Sending = { ...USUAL, atOnce: 16 };
const DAY_MS = 24 * 60 * 60 * 1000;

export interface CouriersParts {
  store: Store;
  channels: ReadonlyMap<string, Channel>;
  desks: readonly Desk[];
  reminders: Reminders;
  photographs: Photographs;
  clock: Clock;
  log: Logger;
  texts(): Texts;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/** A courier for each channel, one for the officers' desks, and one for the hotline's own parts. */
export class Couriers {
  private readonly ofChannels = new Map<string, Courier>();
  private readonly ofDesks: Courier;
  private readonly desks: DeskRounds;
  private readonly ofOwn: Courier;
  private told: Record<string, string> = {};

  constructor(private readonly parts: CouriersParts) {
    for (const [name, channel] of parts.channels) {
      const sending = { ...USUAL, ...channel.sending };
      const canSend = () => channel.canSend?.() ?? true;
      this.ofChannels.set(
        name,
        this.courierOf(name, sending, (held) => this.toResident(channel, held), canSend),
      );
    }
    this.ofChannels.set(
      MOVED,
      this.courierOf(
        MOVED,
        USUAL,
        (held) => toMoved(parts, held),
        () => true,
      ),
    );
    this.desks = new DeskRounds(parts);
    this.ofDesks = this.endless(DESK_QUEUE, DESKS, (held) => this.desks.show(held));
    this.ofOwn = this.endless(OWN_QUEUE, OWN, (held) => toOwnParts(parts, held));
  }

  start(): void {
    for (const courier of this.all()) courier.start();
  }

  /** Passes on what was committed for a chat; resolves when what can be done now for its resident is done. */
  async attend(chat: string, channel: string, rows: readonly Pick<EffectRow, 'kind'>[]): Promise<void> {
    const kinds = new Set(rows.map(({ kind }) => kind));
    const couriers = new Set([...kinds].flatMap((kind) => this.courierFor(kind, channel) ?? []));
    const works = [...couriers].map(async (courier) => {
      const work = this.attended(courier, chat);
      if (courier !== this.ofDesks) await work;
    });
    await Promise.all(works);
  }

  /** A person is there again for whom messages waited. */
  async back(chat: string, channel: string): Promise<void> {
    await this.parts.store.outbox.wake(chat);
    await this.ofChannels.get(channel)?.attend(chat);
  }

  /** A platform refuses a message that it had taken. */
  async refused(chat: string, channel: string, id: string, how: Refusal): Promise<void> {
    await this.ofChannels.get(channel)?.refused(chat, id, how);
  }

  /** Whether a channel's messages go out, as far as this process knows. */
  isGoing(channel: string): boolean {
    return this.ofChannels.get(channel)?.isGoing() ?? true;
  }

  /** Tells the operator what keeps channels from their work, once each time that it changes. */
  report(): void {
    const troubles = this.troubles();
    for (const channel of this.ofChannels.keys()) {
      const trouble = troubles[channel];
      if (trouble === this.told[channel]) continue;
      if (trouble) this.parts.log.error({ channel }, `a channel is in trouble: ${trouble}`);
      else this.parts.log.info({ channel }, 'a channel is well again');
    }
    this.told = troubles;
  }

  /** What keeps channels and desks from their work, by name. */
  troubles(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const [name, { remedy }] of this.desks.troubles()) found[`desk of officers (${name})`] = remedy;
    for (const [name, courier] of this.ofChannels) {
      const trouble = this.parts.channels.get(name)?.trouble?.() ?? courier.trouble();
      if (trouble) found[name] = trouble;
    }
    return found;
  }

  /** What keeps desks from showing anything. */
  deskTroubles(): DeskTrouble[] {
    return [...this.desks.troubles().values()].map(({ why }) => why);
  }

  async stop(): Promise<void> {
    await Promise.all(this.all().map((courier) => courier.stop()));
  }

  private all(): Courier[] {
    return [...this.ofChannels.values(), this.ofDesks, this.ofOwn];
  }

  private async attended(courier: Courier, chat: string): Promise<void> {
    try {
      await courier.attend(chat);
    } catch (error) {
      // it is found when the courier looks for itself
      this.parts.log.error(
        { chat, error: (error as Error).name },
        'what was committed could not be taken out',
      );
    }
  }

  private courierFor(kind: EffectRow['kind'], channel: string): Courier | undefined {
    if (kind === 'send') return this.ofChannels.get(channel);
    return kind === 'desk' ? this.ofDesks : this.ofOwn;
  }

  private courierOf(
    name: string,
    sending: Sending,
    pass: (held: Held) => ReturnType<typeof toResident>,
    canSend: () => boolean,
  ): Courier {
    return new Courier({
      name,
      queues: queuesOf(name),
      sending,
      usefulMs: USEFUL_MS,
      outbox: this.parts.store.outbox,
      log: this.parts.log,
      canSend,
      pass,
      lost: (held, why) => this.lost(held, why),
    });
  }

  private endless(name: string, sending: Sending, pass: (held: Held) => Promise<'sent'>): Courier {
    const { store, log } = this.parts;
    return new Courier({
      name,
      queues: [name],
      sending,
      usefulMs: Number.POSITIVE_INFINITY,
      outbox: store.outbox,
      log,
      canSend: () => true,
      pass,
      lost: async () => {},
    });
  }

  private toResident(channel: Channel, held: Held): ReturnType<typeof toResident> {
    const { address, row } = held;
    const tell = (by: string) => this.parts.take(address, `late-${row.id}`, { body: { kind: 'late', by } });
    return telling(held, () => toResident(this.parts, channel, held), tell);
  }

  /** The chat of a lost message hears of it; with those of nobody in particular once a day. */
  private async lost({ chat, address, row }: Held, why: Lost): Promise<void> {
    const { store, log, take } = this.parts;
    log.error({ chat, channel: address.channel, why }, 'a message did not arrive and is given up');
    // somebody who was forgotten is not to be known again by their goodbye
    if (!(await store.documents(chat))?.session) return;
    const by = writerOf(row.body);
    const key = by === null ? `lost-${why}-${Math.floor(Date.now() / DAY_MS)}` : `lost-${row.id}`;
    await take(address, key, { body: { kind: 'undelivered', why, by } });
  }
}
