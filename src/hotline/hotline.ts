import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Channel, IncomingMessage, Refusal } from '../channels/channel.js';
import type { Limits } from '../limits.js';
import type { Entrances } from '../neighbourhood/entrances.js';
import { AskedWeeks } from '../neighbourhood/kept/asked-weeks.js';
import { NoticeBook } from '../neighbourhood/notices/book.js';
import { Dispatcher } from '../neighbourhood/notices/dispatcher.js';
import { pacesOf } from '../neighbourhood/notices/paces.js';
import { Passage } from '../neighbourhood/notices/passage.js';
import type { DeadLetters } from '../officers/dead-letters.js';
import type { Desk } from '../officers/desk.js';
import type { DataRequests } from '../officers/requests.js';
import type { Reminders } from '../reminders/reminders.js';
import type { Backend } from '../store/backend.js';
import type { Accepted, Address } from '../store/store.js';
import { Busy } from './busy.js';
import { Clerk } from './clerk.js';
import { type Contents, hoursOf } from './content.js';
import { deadLettersOf } from './dead-letters.js';
import { type DrainParts, drain } from './drain.js';
import { KnownEntrances } from './entrances.js';
import { Files, tableBody } from './files.js';
import { headNotice } from './head-notices.js';
import { type Awaiting, awaitingOf, type Inbound, inboundOf } from './inbound.js';
import { join } from './join.js';
import { endUnconfirmed, moveOut } from './move.js';
import { Neighbourhood } from './neighbourhood.js';
import { noticeDeskOf } from './notice-desk.js';
import { timed } from './observed.js';
import { OfficersView } from './officers.js';
import { PhotoRoom } from './photo-room.js';
import { Photographs, type PhotoReader } from './photographs.js';
import { QueueRoom } from './queue-room.js';
import { requestsOf } from './requests.js';
import { Couriers, type Does } from './sending/couriers.js';
import { Elsewhere } from './sending/elsewhere.js';
import { type Handovers, handoversOf, type Status, statusOf } from './status.js';
import { Sweep } from './sweep.js';
import { Trials } from './trials.js';
import type { TurnParts } from './turn.js';

/** From whom a message is. */
type Sender = Pick<IncomingMessage, 'address' | 'key' | 'aliases'>;

export interface HotlineParts extends Omit<TurnParts, 'store' | 'content' | 'queueRoom' | 'neighbourhood'> {
  contents: Contents;
  backend: Backend;
  limits: Limits;
  reminders: Reminders;
  photos: PhotoReader;
  channels: Channel[];
  /** Where officers read and answer, beside the console. */
  desks: Desk[];
  does: Does;
  /** Where heads find the page of their register; `null` where none is served. */
  registerPage?: () => string | null;
  /** Whether WhatsApp is served by the Cloud API, which alone sends notices. */
  isCloud?: boolean;
  /** Where the chat is opened as far as the settings tell, for channels that no process has told of. */
  entrances?: Entrances;
  log: Logger;
}

/**
 * The hotline at work: takes messages into the durable inbox and turns them one after another per chat into commits; what
 * these ask for is passed on by couriers. Any number of processes may share one backend, each with what it does.
 */
export class Hotline {
  private readonly channels: Map<string, Channel>;
  /** Has turns made, where this process makes any. */
  private clerk: Clerk | null = null;
  /** Aborts when the turns at work are to be the last ones. */
  private readonly stopping = new AbortController();
  private readonly sweep: Sweep;
  private readonly couriers: Couriers;
  private readonly elsewhere: Elsewhere;
  private readonly photographs: Photographs;
  private readonly photoRoom: PhotoRoom;
  private readonly files: Files;
  /** Where the chat is opened: cards, posters and codes that are passed on lead there. */
  readonly entrances: KnownEntrances;
  /** Heads and their registers. */
  readonly neighbourhood: Neighbourhood;
  /** What residents ask, week by week. */
  readonly asked: AskedWeeks;
  /** The instant (ms, of the clock) up to which reminders were told before a loss that was restored from. */
  private toldUntil = 0;
  private readonly dispatcher: Dispatcher;
  /** What officers see and do. */
  readonly officers: OfficersView;
  /** What they see and do of messages that were set aside. */
  readonly deadLetters: DeadLetters;
  /** What they see and do of requests about people's data. */
  readonly requests: DataRequests;

  constructor(private readonly parts: HotlineParts) {
    this.channels = new Map(parts.channels.map((channel) => [channel.name, channel]));
    const wake = (chat: string) => this.wake(chat);
    const take = this.take.bind(this);
    const troubles = () => this.couriers.deskTroubles();
    this.deadLetters = deadLettersOf(parts.backend.store, wake);
    this.officers = new OfficersView({ ...parts, store: parts.backend.store, take, troubles });
    const takeAt = (address: Address, key: string, inbound: Inbound) => this.take({ address, key }, inbound);
    this.elsewhere = new Elsewhere(parts.backend.signals, parts.log);
    this.photoRoom = new PhotoRoom(parts.backend.store);
    this.files = new Files({
      ...parts,
      channels: this.channels,
      photoRoom: this.photoRoom,
      wake,
    });
    this.entrances = new KnownEntrances(
      parts.backend.store.vault,
      parts.channels,
      parts.entrances ?? {},
      parts.clock,
    );
    this.neighbourhood = new Neighbourhood(
      parts.backend,
      parts.clock,
      this.entrances,
      () => parts.contents.current.flows.retention,
      parts.registerPage ?? (() => null),
    );
    this.asked = new AskedWeeks({
      ...{ vault: parts.backend.store.vault, clock: parts.clock, zone: parts.contents.current.flows.zone },
      verdicts: (from, until) => parts.backend.store.verdicts(from, until),
      verdictsMs: () => parts.contents.current.flows.retention.verdicts.ms,
      keptMs: () => parts.contents.current.flows.retention.statistics.ms,
    });
    this.requests = requestsOf({
      store: parts.backend.store,
      texts: () => parts.contents.current.flows.texts,
      take: takeAt,
      register: {
        wish: (area, id) => this.neighbourhood.registers.wish(area, id),
        decide: (id, entry, granted) =>
          this.neighbourhood.decide(id, entry, granted, parts.contents.current.flows),
      },
    });
    this.photographs = new Photographs({ ...parts, take: takeAt });
    const { store } = parts.backend;
    const book = new NoticeBook(store.vault);
    const hours = () => hoursOf(parts.contents.current);
    this.dispatcher = new Dispatcher({
      ...parts,
      ...{ store, book, hours },
      paceOf: (channel) => pacesOf(parts.contents.current.flows.notices, parts.isCloud ?? false)(channel),
      give: (address, key, { id, purpose, area, from, text, service, until }) =>
        takeAt(address, key, {
          body: { kind: 'notice', id, purpose, area, from, text, service, until: until! },
        }),
    });
    this.couriers = new Couriers({
      ...parts,
      elsewhere: this.elsewhere,
      store: parts.backend.store,
      channels: this.channels,
      photographs: this.photographs,
      neighbourhood: this.neighbourhood,
      passage: new Passage(store, book),
      headNotice: (held) =>
        headNotice(
          {
            desk: () => noticeDeskOf(parts.contents, { ...parts, store, audit: this.neighbourhood.audit }),
            aDay: () => parts.contents.current.flows.notices.limits.head_a_day,
            now: () => parts.clock.now(),
            isEnded: (grant) => this.neighbourhood.heads.isEnded(grant),
            take: takeAt,
          },
          held,
        ),
      texts: () => parts.contents.current.flows.texts,
      retention: () => parts.contents.current.flows.retention,
      hours,
      take: takeAt,
    });
    this.sweep = new Sweep({
      ...parts,
      store: parts.backend.store,
      couriers: this.couriers,
      keepErased: () => parts.backend.keepErased(),
      tellEntrances: () => this.entrances.tell(),
      tellProofs: () => this.tellProofs(),
      countAsked: () => this.asked.count(),
      ofChats: parts.does.turns,
      wake,
    });
  }

  /** Starts the workers, then the channels; resolves when messages are taken. */
  async start(): Promise<void> {
    const { backend, clock } = this.parts;
    const lostAt = await backend.store.erasures.lostAt();
    if (lostAt !== null) this.toldUntil = clock.now() - (Date.now() - lostAt);
    if (this.parts.does.turns) await this.startTurns();
    await this.files.start();
    await this.sweep.start();
    for (const channel of this.channels.values()) {
      await channel.start({
        accept: (message) => this.accept(message),
        back: (address) => this.back(address),
        isHeld: (address) => this.officers.isHeld(address),
        refused: (address, id, how) => this.refused(address, id, how),
      });
    }
    await this.couriers.start();
    if (!this.parts.does.turns) return;
    await this.parts.reminders.start((...due) => this.remind(...due));
    this.dispatcher.start();
  }

  /** Tells heads, together, who has shown their certificates of late. */
  private tellProofs(): Promise<void> {
    const take = (address: Address, key: string, inbound: Inbound) => this.take({ address, key }, inbound);
    return this.neighbourhood.proofs.news.tellDue({ store: this.parts.backend.store, take });
  }

  private async startTurns(): Promise<void> {
    const { backend, limits } = this.parts;
    const { store } = backend;
    const ofNetwork = backend.createCounter('handovers', limits.address.handovers);
    const parts: DrainParts = {
      keepErased: () => this.parts.backend.keepErased(),
      ...this.parts,
      store,
      queueRoom: new QueueRoom({ store, most: limits.all.openHandovers, ofNetwork }),
      couriers: this.couriers,
      photographs: this.photographs,
      neighbourhood: this.neighbourhood,
      files: this.files,
      busy: new Busy(
        (address) => this.couriers.channelFor(address),
        (channel) => this.couriers.isGoing(channel),
        (address, on) => this.elsewhere.typing(address, on),
      ),
      trials: new Trials({ ...this.parts, store: backend.store }),
      codes: backend.createCounter('join-codes', limits.person.joinCodes),
      stopping: this.stopping.signal,
    };
    const clerk = new Clerk({
      ...this.parts,
      store,
      drain: (chat, hand) => drain(parts, chat, hand),
      tellOthers: () => this.elsewhere.chats(null),
    });
    this.clerk = clerk;
    await this.elsewhere.listenToChats((chat) => (chat === null ? clerk.help() : clerk.attend(chat)));
    await this.photographs.start();
    clerk.start();
  }

  /** Takes a message; resolves once it cannot be lost any more. The same key from the same address is taken once. */
  async accept({ body, ...message }: IncomingMessage): Promise<void> {
    if (body.kind === 'moved') return this.moveOut(message, body.to);
    const { address, key, aliases } = message;
    const from = { address, key, ...(aliases ? { aliases } : {}) };
    if (body.kind === 'file') return this.takeAwaiting(from, awaitingOf(message, body));
    if (body.kind === 'sheet') return this.take(from, inboundOf(message, await tableBody(body.bytes)));
    if (body.kind !== 'photo') return this.take(from, inboundOf(message, body));
    return this.photoRoom.enter(
      address,
      body.bytes.length,
      () => this.take(from, inboundOf(message, body), body.bytes),
      () =>
        this.take(from, { ...inboundOf(message, body), body: { kind: 'other', what: 'too_many_photos' } }),
    );
  }

  /** A person whose messages were waiting is there again. */
  async back(address: Address): Promise<void> {
    const chat = await this.parts.backend.store.chat(address);
    if (chat) await this.couriers.back(chat, address);
  }

  /** A platform refuses a message that it had taken. */
  async refused(address: Address, id: string, how: Refusal): Promise<void> {
    const chat = await this.parts.backend.store.chat(address);
    if (chat) await this.couriers.refused(chat, address.channel, id, how);
  }

  /** What keeps channels and desks from their work, by name, in a sentence each. */
  troubles(): Record<string, string> {
    return this.couriers.troubles();
  }

  /**
   * How it stands: the channels of this process, and what waits in all of them.
   * @throws {StoreAway}
   */
  status(): Promise<Status> {
    return statusOf({
      store: this.parts.backend.store,
      channels: () => this.couriers.states(),
      jobs: {
        photographs: () => this.photographs.jobs(),
        reminders: () => this.parts.reminders.jobs(),
        files: () => this.files.jobs(),
      },
    });
  }

  /** What the officers have of it. */
  async handovers(): Promise<Handovers> {
    const dues = (await this.requests.list()).map(({ due }) => due);
    const now = this.parts.clock.now();
    const requests = { open: dues.length, overdue: dues.filter((due) => due < now).length };
    return { ...(await handoversOf(this.officers)), requests };
  }

  /** The clock was moved: what has its time follows it. */
  async clockMoved(): Promise<void> {
    await endUnconfirmed({ store: this.parts.backend.store, clock: this.parts.clock });
    await this.tellProofs();
    await this.parts.reminders.clockMoved();
  }

  /** Takes no more messages, lets turns and messages on their way end, and closes the queues; the backend stays open. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const swept = Promise.all([this.sweep.stop(), this.dispatcher.stop()]);
    for (const channel of this.channels.values()) await channel.stop();
    await swept;
    await this.clerk?.stop();
    await this.couriers.stop();
    await this.photographs.stop();
    await this.files.stop();
    await this.parts.reminders.stop();
  }

  private async remind(address: Address, id: string, at: number): Promise<void> {
    const { observe, clock } = this.parts;
    observe?.({ what: 'reminded', lateMs: Math.max(0, clock.now() - at) });
    const told = at <= this.toldUntil ? ({ told: true } as const) : {};
    await this.take({ address, key: `reminder-${id}` }, { body: { kind: 'reminder', id, ...told } });
  }

  private moveOut({ address, key }: Pick<IncomingMessage, 'address' | 'key'>, to: string): Promise<void> {
    const { backend, clock, contents } = this.parts;
    return moveOut(
      { store: backend.store, clock, take: (address, key, body) => this.take({ address, key }, body) },
      address,
      { to, key, keptMs: contents.current.flows.retention.moved_chats.ms },
    );
  }

  /** Takes a message whose file is fetched while it waits for its turn. */
  private async takeAwaiting(from: Sender, message: Awaiting): Promise<void> {
    const turn = newId();
    const { chat, duplicate } = await this.keep(turn, from, message);
    if (!duplicate) await this.files.take(message.body.channel, chat, turn);
    this.wake(chat);
  }

  private async take(from: Sender, message: Inbound, photo?: Uint8Array): Promise<void> {
    const { chat } = await this.keep(newId(), from, message, photo);
    // for one that is brought again as well: the store may have been lost just after it was taken
    this.wake(chat);
  }

  private async keep(
    turn: string,
    from: Sender,
    body: Inbound | Awaiting,
    photo?: Uint8Array,
  ): Promise<Accepted> {
    const { backend, clock, observe } = this.parts;
    const message = { turn, ...from, at: clock.now(), body, ...(photo ? { photo } : {}) };
    const accepted = await timed(observe, 'accept', () => backend.store.accept(message));
    if (!accepted.duplicate)
      observe?.({ what: 'accepted', channel: from.address.channel, kind: body.body.kind });
    // two chats of one telephone: found out when both its names come together
    for (const other of accepted.others) await join(backend.store, other, accepted.chat);
    return accepted;
  }

  /** Messages may wait in a chat: its turns are made here, or where turns are made at all. */
  private wake(chat: string): void {
    if (this.clerk) this.clerk.attend(chat);
    else this.elsewhere.chats(chat);
  }
}
