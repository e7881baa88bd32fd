import { v7 as newId } from 'uuid';
import {
  type Accept,
  type Channel,
  type OtherKind,
  type OutgoingMessage,
  type SendOutcome,
  TryLater,
} from '../../src/channels/channel.js';
import { fileBody } from '../../src/channels/file.js';
import type { Address } from '../../src/store/store.js';

/** A message as a person of a test sees it. */
export interface Seen extends OutgoingMessage {
  id: string;
}

/**
 * A channel of people that live in this process: what lies outside the machine (a platform's servers) is all that it
 * stands in for. Messages with an id already seen are dropped, as a platform's client does.
 */
export class People implements Channel {
  private readonly persons = new Map<string, Person>();
  private hotline!: { accept: Accept; back(address: Address): Promise<void> };

  constructor(readonly name = 'people') {}

  async start(hotline: { accept: Accept; back(address: Address): Promise<void> }): Promise<void> {
    this.hotline = hotline;
  }

  /** The person of that name; made when first asked for. */
  person(id: string): Person {
    const known = this.persons.get(id) ?? new Person({ channel: this.name, id }, () => this.hotline);
    this.persons.set(id, known);
    return known;
  }

  async send(address: Address, id: string, message: OutgoingMessage): Promise<SendOutcome> {
    return this.person(address.id).receive({ id, ...message });
  }

  typing(address: Address, on: boolean): void {
    if (on) this.person(address.id).busy();
    else this.person(address.id).idle();
  }

  async stop(): Promise<void> {}
}

/** One person: says things, and waits for what the bot answers. */
export class Person {
  /** Everything received, oldest first. */
  readonly seen: Seen[] = [];
  /** While false, messages wait in the outbox. */
  present = true;
  /** Has blocked the bot. */
  gone = false;
  /** What the platform says of messages with these words, as often as it is asked. */
  refuses: { words: string; how: SendOutcome } | null = null;
  /** How often the platform was asked to take a message. */
  asked = 0;
  /** The platform asks to wait so long (ms) before it takes the next message. */
  tryLater: number | null = null;
  private waiters: { wanted: number; resolve: () => void }[] = [];
  /** Who waits for the end of a turn, and whether one has begun since. */
  private rested: { begun: boolean; resolve: () => void }[] = [];

  constructor(
    readonly address: Address,
    private readonly hotline: () => { accept: Accept; back(address: Address): Promise<void> },
  ) {}

  /** Says a text and gives the messages that answer it. */
  async says(text: string): Promise<Seen[]> {
    return this.answered(() =>
      this.hotline().accept({ address: this.address, key: newId(), body: { kind: 'text', text } }),
    );
  }

  /** Taps a choice of the last message. */
  async taps(choice: string): Promise<Seen[]> {
    const token = this.seen.at(-1)?.token ?? null;
    const body = { kind: 'choice', id: choice, token } as const;
    return this.answered(() => this.hotline().accept({ address: this.address, key: newId(), body }));
  }

  async sends(bytes: Uint8Array): Promise<Seen[]> {
    return this.answered(() =>
      this.hotline().accept({ address: this.address, key: newId(), body: { kind: 'photo', bytes } }),
    );
  }

  /** Sends a file that is no picture. */
  async sendsFile(bytes: Uint8Array): Promise<Seen[]> {
    const body = fileBody(bytes);
    return this.answered(() => this.hotline().accept({ address: this.address, key: newId(), body }));
  }

  /** Sends what the bot cannot read. */
  async sendsOther(what: OtherKind): Promise<Seen[]> {
    return this.answered(() =>
      this.hotline().accept({ address: this.address, key: newId(), body: { kind: 'other', what } }),
    );
  }

  /** The platform tells, by a message with that key, that the person is at another address from now on. */
  async moves(to: string, key: string): Promise<void> {
    await this.hotline().accept({ address: this.address, key, body: { kind: 'moved', to } });
  }

  /** Says something with a platform's own key and hint at the language, and waits for nothing. */
  async posts(key: string, text: string, locale?: string): Promise<void> {
    const body = { kind: 'text', text } as const;
    await this.hotline().accept({ address: this.address, key, body, ...(locale ? { locale } : {}) });
  }

  /** Comes back after having been away. */
  async returns(): Promise<void> {
    this.present = true;
    await this.hotline().back(this.address);
  }

  /** Resolves once so many messages were received in all. */
  async has(count: number): Promise<void> {
    if (this.seen.length >= count) return;
    await new Promise<void>((resolve) => this.waiters.push({ wanted: count, resolve }));
  }

  receive(message: Seen): SendOutcome {
    this.asked += 1;
    if (this.gone) return 'gone';
    if (this.refuses && message.text.includes(this.refuses.words)) return this.refuses.how;
    if (this.tryLater !== null) {
      const wait = new TryLater(this.tryLater);
      this.tryLater = null;
      throw wait;
    }
    if (!this.present) return 'waiting';
    if (!this.seen.some(({ id }) => id === message.id)) this.seen.push(message);
    for (const { wanted, resolve } of this.waiters) if (this.seen.length >= wanted) resolve();
    return 'sent';
  }

  busy(): void {
    for (const waiter of this.rested) waiter.begun = true;
  }

  /** A turn is over: for those who wait for it, and not for those who came after it had begun. */
  idle(): void {
    for (const { begun, resolve } of this.rested) if (begun) resolve();
    this.rested = this.rested.filter(({ begun }) => !begun);
  }

  private async answered(act: () => Promise<void>): Promise<Seen[]> {
    const before = this.seen.length;
    const rest = new Promise<void>((resolve) => this.rested.push({ begun: false, resolve }));
    await act();
    await rest;
    return this.seen.slice(before);
  }
}
