import type { OutgoingMessage } from '../channel.js';

/** What a page is told: a message to show, the typing sign, or the time in the city (which is the heartbeat as well). */
export interface PageEvents {
  message: {
    id: string;
    photo?: string;
    document?: { name: string; type: string; bytes: string };
  } & Omit<OutgoingMessage, 'photo' | 'document'>;
  typing: { on: boolean };
  clock: { now: number; today: string };
}

/** One open page of a person: an event stream that something can be pushed over. */
export interface Page {
  push<E extends keyof PageEvents>(event: E, data: PageEvents[E]): void;
  /** Ends the stream; the browser opens it again at once, or after so many ms. */
  close(againMs?: number): void;
}

/** Who opens a page, and from where (a network; see `networkOf`). */
export interface Opener {
  person: string;
  network: string;
}

/** How many pages may be open of one person, from one network, and in all. */
export interface Room {
  person: number;
  network: number;
  all: number;
}

interface Delivery {
  message: PageEvents['message'];
  taken: Promise<boolean>;
  settle(taken: boolean): void;
}

/** A page that made room for another comes back after so long (ms): sooner, they would only push each other out. */
const ROOM_MADE_MS = 30_000;

/** The open pages of all persons, and the messages that they have not acknowledged yet. */
export class Pages {
  /** Of each person, the oldest first; */
  private readonly pages = new Map<string, Set<Page>>();
  /** and of each network. */
  private readonly networks = new Map<string, Set<Page>>();
  private readonly deliveries = new Map<string, Map<string, Delivery>>();
  private count = 0;

  /** `ackMs`: how long a page has to acknowledge a message before its connection counts as dead. */
  constructor(
    private readonly ackMs: number,
    private readonly room: Room,
  ) {}

  /** Whether a page of the person hangs here. */
  has(person: string): boolean {
    return this.pages.has(person);
  }

  /** Whose pages hang here. */
  persons(): string[] {
    return [...this.pages.keys()];
  }

  /**
   * Adds a page and pushes to it what the person's other pages have not acknowledged. Whoever comes is let in: where
   * there is no room the oldest page closes, of the person or network that has too many, or of the network that has most.
   */
  open({ person, network }: Opener, page: Page): void {
    this.makeRoom(this.pages.get(person), this.room.person);
    this.makeRoom(this.networks.get(network), this.room.network);
    if (this.count >= this.room.all) this.makeRoom(this.largest(), 0);
    add(this.pages, person, page);
    add(this.networks, network, page);
    this.count += 1;
    for (const { message } of this.deliveries.get(person)?.values() ?? []) page.push('message', message);
  }

  /** Takes a page away once its stream has ended. */
  closed({ person, network }: Opener, page: Page): void {
    if (!remove(this.pages, person, page)) return;
    remove(this.networks, network, page);
    this.count -= 1;
  }

  /**
   * Pushes a message to all pages of a person: `sent` once one of them has acknowledged it. Without an answer the
   * pages are closed: a living one comes back at once, and the message is delivered anew.
   */
  async deliver(person: string, id: string, message: OutgoingMessage): Promise<'sent' | 'waiting'> {
    if (!this.pages.has(person)) return 'waiting';
    const known = this.deliveries.get(person)?.get(id);
    if (known) return (await known.taken) ? 'sent' : 'waiting';
    const { photo, document, ...words } = message;
    const picture = photo ? { photo: Buffer.from(photo).toString('base64') } : {};
    const file = document && { ...document, bytes: Buffer.from(document.bytes).toString('base64') };
    const delivery = this.begin(person, { id, ...words, ...picture, ...(file ? { document: file } : {}) });
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

  /** Closes the oldest of some pages where there are as many as there may be. */
  private makeRoom(pages: ReadonlySet<Page> = new Set(), most: number): void {
    const [oldest] = pages;
    if (oldest && pages.size >= most) oldest.close(ROOM_MADE_MS);
  }

  /** The pages of the network that has most. */
  private largest(): ReadonlySet<Page> | undefined {
    let largest: ReadonlySet<Page> | undefined;
    for (const pages of this.networks.values()) if (pages.size > (largest?.size ?? 0)) largest = pages;
    return largest;
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

function add(pages: Map<string, Set<Page>>, of: string, page: Page): void {
  pages.set(of, (pages.get(of) ?? new Set()).add(page));
}

function remove(pages: Map<string, Set<Page>>, of: string, page: Page): boolean {
  const some = pages.get(of);
  const was = some?.delete(page) ?? false;
  if (some?.size === 0) pages.delete(of);
  return was;
}
