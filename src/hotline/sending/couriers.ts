import type { Logger } from 'pino';
import { causeOf } from '../../cause.js';
import type { Channel, Refusal, Sending } from '../../channels/channel.js';
import type { Clock } from '../../clock.js';
import type { Passage } from '../../neighbourhood/notices/passage.js';
import type { Desk, DeskTrouble } from '../../officers/desk.js';
import type { Hours } from '../../policy/quiet-hours.js';
import type { Retention } from '../../policy/retention.js';
import type { Reminders } from '../../reminders/reminders.js';
import { DESK_QUEUE, type Held, OWN_QUEUE } from '../../store/outbox.js';
import { type Address, type EffectRow, type Store, StoreAway } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import type { Inbound } from '../inbound.js';
import { MOVED } from '../move.js';
import type { Neighbourhood } from '../neighbourhood.js';
import type { Observe } from '../observed.js';
import type { Photographs } from '../photographs.js';
import type { ChannelState } from '../status.js';
import { Courier } from './courier.js';
import { toOwnParts } from './deliver.js';
import { DeskRounds } from './desk-rounds.js';
import type { Due, Elsewhere } from './elsewhere.js';
import type { Present } from './present.js';
import { courierOf, courierOfMoved, USUAL } from './to-residents.js';

/** Couriers that are no channel's: their rows wait as long as it takes. */
const DESKS: Sending = { ...USUAL, atOnce: 8, longestMs: 120_000 };
const OWN: Sending = { ...USUAL, atOnce: 16 };

/** What a process does beside holding channels. */
export interface Does {
  /** Makes turns, and whatever comes of time: reminders, sweeps. */
  turns: boolean;
  /** Shows officers what residents write, where they have a desk. */
  desks: boolean;
}

export interface CouriersParts {
  store: Store;
  does: Does;
  /** Tells other processes what they have to send. */
  elsewhere: Elsewhere;
  channels: ReadonlyMap<string, Channel>;
  desks: readonly Desk[];
  reminders: Reminders;
  photographs: Photographs;
  neighbourhood: Neighbourhood;
  passage: Passage;
  /** Does what a head wants with a notice of theirs. */
  headNotice(held: Held): Promise<void>;
  clock: Clock;
  log: Logger;
  observe?: Observe | undefined;
  texts(): Texts;
  /** How long what is kept is kept. */
  retention(): Retention;
  /** When residents are not written to unasked. */
  hours(): Hours;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/**
 * The couriers of this process: one for each channel that it holds, one for the officers' desks, and one for the hotline's
 * own parts, where these are its. What is for others is told to the processes that have them.
 */
export class Couriers {
  private readonly ofChannels = new Map<string, Courier>();
  private readonly ofParts = new Map<string, Courier>();
  /** Of the channels whose people are each at one process of several. */
  private readonly present = new Map<string, Present>();
  private readonly desks: DeskRounds;
  private told: Record<string, string> = {};

  constructor(private readonly parts: CouriersParts) {
    for (const [name, channel] of parts.channels) {
      const unfetched = (held: Held) => this.unfetched(held);
      const { courier, present } = courierOf({ ...parts, unfetched }, channel);
      this.ofChannels.set(name, courier);
      if (present) this.present.set(name, present);
    }
    this.desks = new DeskRounds(parts);
    if (parts.does.desks)
      this.ofParts.set(
        DESK_QUEUE,
        this.endless(DESK_QUEUE, DESKS, (held) => this.desks.show(held)),
      );
    if (!parts.does.turns) return;
    this.ofParts.set(
      OWN_QUEUE,
      this.endless(OWN_QUEUE, OWN, (held) => toOwnParts(parts, held)),
    );
    this.ofChannels.set(MOVED, courierOfMoved({ ...parts, unfetched: () => {} }));
  }

  /** Begins to pass on what is due, and to hear of it from other processes. */
  async start(): Promise<void> {
    const { elsewhere } = this.parts;
    await elsewhere.listenToDesks((news) => this.desks.hears(news));
    for (const [name, courier] of this.ofChannels) {
      const typing = (address: Address, on: boolean) => {
        if (!on || this.isGoing(name)) this.channelFor(address)?.typing(address, on);
      };
      await elsewhere.listen(name, { due: (due) => this.isDue(name, due), typing });
      courier.start();
    }
    for (const [name, courier] of this.ofParts) {
      await elsewhere.listen(name, { due: (due) => this.isDue(name, due) });
      courier.start();
    }
  }

  /**
   * Passes on what was committed for a chat; resolves when what can be done now and here for its resident is done. What is
   * another process's is told to it.
   */
  async attend(chat: string, address: Address, rows: readonly Pick<EffectRow, 'kind'>[]): Promise<void> {
    const receivers = new Set(rows.map(({ kind }) => receiverOf(kind, address)));
    const works = [...receivers].map(async (receiver) => {
      const courier = this.courierFor(receiver, { chat, address });
      if (!courier) return this.parts.elsewhere.due(receiver, { chat, address });
      const work = this.attended(courier, chat);
      if (receiver !== DESK_QUEUE) await work;
    });
    await Promise.all(works);
  }

  /** The channel of an address, where its messages can go out from this process. */
  channelFor(address: Address): Channel | undefined {
    const channel = this.parts.channels.get(address.channel);
    const reaches = channel && (channel.canSend?.() ?? true) && (channel.isHere?.(address) ?? true);
    return reaches ? channel : undefined;
  }

  /** A person is there again for whom messages waited. */
  async back(chat: string, address: Address): Promise<void> {
    await this.parts.store.outbox.wake(chat);
    await this.courierFor(address.channel, { chat, address })?.attend(chat);
  }

  /** Looks after what nobody has come for; what is done of it at a time is bounded. */
  async lookAfter(): Promise<void> {
    for (const channel of this.present.keys()) await this.ofChannels.get(channel)?.lookAfter();
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

  /** How each of the channels of this process stands. */
  states(): Record<string, ChannelState> {
    const states = [...this.parts.channels].map(([name, channel]) => {
      const courier = this.ofChannels.get(name)!;
      const trouble = channel.trouble?.() ?? courier.trouble();
      return [name, { connected: channel.canSend?.() ?? true, resting: courier.isResting, trouble }];
    });
    return Object.fromEntries(states);
  }

  /** What keeps desks from showing anything. */
  deskTroubles(): DeskTrouble[] {
    return [...this.desks.troubles().values()].map(({ why }) => why);
  }

  async stop(): Promise<void> {
    await Promise.all(this.all().map((courier) => courier.stop()));
  }

  private all(): Courier[] {
    return [...this.ofChannels.values(), ...this.ofParts.values()];
  }

  private async attended(courier: Courier, chat: string, again = false): Promise<void> {
    try {
      if (again) await this.parts.store.outbox.wake(chat);
      await courier.attend(chat);
    } catch (error) {
      // it is found when the courier looks for itself
      if (error instanceof StoreAway) return;
      this.parts.log.error({ chat, cause: causeOf(error) }, 'what was committed could not be taken out');
    }
  }

  /** Another process has committed rows for a receiver that is here. */
  private isDue(receiver: string, due: Due): void {
    const courier = this.courierFor(receiver, due);
    if (courier) void this.attended(courier, due.chat, due.again);
  }

  /** Nobody was there for a row; whoever has come meanwhile did not find it, since it was in hand. */
  private unfetched({ chat, address }: Held): void {
    const due = { chat, address, again: true } as const;
    if (this.channelFor(address)) this.isDue(address.channel, due);
    else this.parts.elsewhere.due(address.channel, due);
  }

  /** The courier of a receiver, where that can be served from this process. */
  private courierFor(receiver: string, { chat, address }: Due): Courier | undefined {
    if (receiver === address.channel) {
      const isHere = this.present.get(receiver)?.notes(chat, address) ?? true;
      if (!isHere || (receiver !== MOVED && !this.channelFor(address))) return undefined;
    }
    return this.ofChannels.get(receiver) ?? this.ofParts.get(receiver);
  }

  private endless(name: string, sending: Sending, pass: (held: Held) => Promise<'sent'>): Courier {
    const { store, log, observe } = this.parts;
    return new Courier({
      name,
      queues: [name],
      sending,
      waitMs: () => 0,
      outbox: store.outbox,
      log,
      observe,
      canSend: () => true,
      pass,
      lost: async () => {},
    });
  }
}

/** Whose hands a row goes through: those of its chat's channel, the desks' or the hotline's own. */
function receiverOf(kind: EffectRow['kind'], { channel }: Address): string {
  if (kind === 'send') return channel;
  return kind === 'desk' ? DESK_QUEUE : OWN_QUEUE;
}
