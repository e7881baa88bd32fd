import type { OutgoingMessage } from '../channel.js';

/** What a page is told: a message to show, the typing sign, or the time in the city (which is the heartbeat as well). */
export interface PageEvents {
  message: { id: string; photo?: string } & Omit<OutgoingMessage, 'photo'>;
  typing: { on: boolean };
  clock: { now: number; today: string };
}

/** One open page of a person: an event stream that something can be pushed over. */
export interface Page {
  push<E extends keyof PageEvents>(event: E, data: PageEvents[E]): void;
  close(): void;
}

interface Delivery {
  message: PageEvents['message'];
  taken: Promise<boolean>;
  settle(taken: boolean): void;
}

/** Pages that one person may hold open: tabs, and connections of which the end has not been noticed yet. */
const PAGES_PER_PERSON = 8;
const PAGES_IN_ALL = 5000;

/** The open pages of all persons, and the messages that they have not acknowledged yet. */
export class Pages {
  private readonly pages = new Map<string, Set<Page>>();
  private readonly deliveries = new Map<string, Map<string, Delivery>>();
  private count = 0;

  /** `ackMs`: how long a page has to acknowledge a message before its connection counts as dead. */
  constructor(private readonly ackMs: number) {}

  /** Whether a page of the person hangs here. */
  has(person: string): boolean {
    return this.pages.has(person);
  }

  /** Whose pages hang here. */
  persons(): string[] {
    return [...this.pages.keys()];
  }

  /** Whether the person may open one more page. */
  hasRoom(person: string): boolean {
    return this.count < PAGES_IN_ALL && (this.pages.get(person)?.size ?? 0) < PAGES_PER_PERSON;
  }

  /** Adds a page and pushes to it what the person's other pages have not acknowledged. */
  open(person: string, page: Page): void {
    const pages = this.pages.get(person) ?? new Set();
    this.pages.set(person, pages.add(page));
    this.count += 1;
    for (const { message } of this.deliveries.get(person)?.values() ?? []) page.push('message', message);
  }

  /** Takes a page away once its stream has ended. */
  closed(person: string, page: Page): void {
    const pages = this.pages.get(person);
    if (!pages?.delete(page)) return;
    this.count -= 1;
    if (pages.size === 0) this.pages.delete(person);
  }

  /**
   * Pushes a message to all pages of a person: `sent` once one of them has acknowledged it. Without an answer the
   * pages are closed: a living one comes back at once, and the message is delivered anew.
   */
  async deliver(person: string, id: string, message: OutgoingMessage): Promise<'sent' | 'waiting'> {
    if (!this.pages.has(person)) return 'waiting';
    const known = this.deliveries.get(person)?.get(id);
    if (known) return (await known.taken) ? 'sent' : 'waiting';
    const { photo, ...words } = message;
    const picture = photo ? { photo: Buffer.from(photo).toString('base64') } : {};
    const delivery = this.begin(person, { id, ...words, ...picture });
    this.push(person, 'message', delivery.message);
    if (await delivery.taken) return 'sent';
    this.close(person);
    return 'waiting';
  }

  /** A page of the person has the message; `false` when that is not on its way from here. */
  acknowledge(person: string, id: string): boolean {
    const delivery = this.deliveries.get(person)?.get(id);
    delivery?.settle(true);
    return delivery !== undefined;
  }

  /** Pushes an event to all pages of a person; nobody there is no error. */
  push<E extends keyof PageEvents>(person: string, event: E, data: PageEvents[E]): void {
    for (const page of this.pages.get(person) ?? []) page.push(event, data);
  }

  pushToAll<E extends keyof PageEvents>(event: E, data: PageEvents[E]): void {
    for (const person of this.pages.keys()) this.push(person, event, data);
  }

  /** Ends the streams of a person. */
  close(person: string): void {
    for (const page of this.pages.get(person) ?? []) page.close();
  }

  /** Ends all streams and gives up on all deliveries. */
  closeAll(): void {
    for (const deliveries of this.deliveries.values())
      for (const delivery of deliveries.values()) delivery.settle(false);
    for (const person of this.pages.keys()) this.close(person);
  }

  private begin(person: string, message: PageEvents['message']): Delivery {
    const deliveries = this.deliveries.get(person) ?? new Map<string, Delivery>();
    this.deliveries.set(person, deliveries);
    let settle!: Delivery['settle'];
    const taken = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => settle(false), this.ackMs);
      settle = (outcome) => {
        clearTimeout(timer);
        deliveries.delete(message.id);
        if (deliveries.size === 0) this.deliveries.delete(person);
        resolve(outcome);
      };
    });
    const delivery = { message, taken, settle };
    deliveries.set(message.id, delivery);
    return delivery;
  }
}
