/** A channel of many people in this process, who answer as soon as they are answered, and how long that took them. */
import type { Accept, Channel, IncomingBody, OutgoingMessage } from '../src/channels/channel.js';
import type { Address } from '../src/store/store.js';
import { inFlight } from './measure.js';

/** A conversation of five messages: a verdict, papers, and a reminder that is set. */
export const CONVERSATION = [
  'bs perpanjang sim c ga min? blm vaksin',
  '1',
  'syarat bikin KTP hilang apa aja?',
  'ingatkan saya vaksin kedua, kemarin sinovac tanggal 20 september',
  'ya',
];

/** The body of a text message. */
export function textBody(text: string): IncomingBody {
  return { kind: 'text', text };
}

interface Waiting {
  /** When the answer came (ms); 0 while there is none. */
  at: number;
  /** The typing sign ended before the answer came, as it may where all hands were full. */
  isUntyped?: boolean;
  done(at: number): void;
}

/** The channel. A turn is answered when its messages have come and the typing sign ends. */
export class Crowd implements Channel {
  /** Messages received, one for each message of every turn. */
  received = 0;
  /** Notices received, which answer nothing. */
  notices = 0;
  private accept!: Accept;
  private lastKey = 0;
  private readonly waiting = new Map<string, Waiting>();

  constructor(readonly name = 'crowd') {}

  async start({ accept }: { accept: Accept }): Promise<void> {
    this.accept = accept;
  }

  /** Holds a conversation as a person of that name; gives how long each answer took (ms). */
  async converse(person: string, texts: readonly string[] = CONVERSATION): Promise<number[]> {
    const latencies: number[] = [];
    for (const text of texts) {
      const started = performance.now();
      const answered = new Promise<number>((done) => this.waiting.set(person, { at: 0, done }));
      await this.accept({
        address: { channel: this.name, id: person },
        key: `m${++this.lastKey}`,
        body: textBody(text),
      });
      latencies.push((await answered) - started);
    }
    return latencies;
  }

  /** The same by several people, so many at a time; gives how long all their answers took (ms). */
  async converseAll(name: string, people: number, atOnce: number): Promise<number[]> {
    const latencies: number[] = [];
    const names = Array.from({ length: people }, (_, i) => `${name}${i}`);
    await inFlight(names, atOnce, async (person) => {
      latencies.push(...(await this.converse(person)));
    });
    return latencies;
  }

  /** Has a person send something whose answer nobody waits for. */
  posts(person: string, key: string, body: IncomingBody): Promise<void> {
    return this.accept({ address: { channel: this.name, id: person }, key, body });
  }

  async send({ id }: Address, _id: string, { purpose }: OutgoingMessage): Promise<'sent'> {
    if (purpose === 'notice') this.notices++;
    else this.received++;
    const waiting = this.waiting.get(id);
    if (waiting) waiting.at = performance.now();
    if (waiting?.isUntyped) this.answer(id, waiting);
    return 'sent';
  }

  typing({ id }: Address, on: boolean): void {
    const waiting = this.waiting.get(id);
    if (on || !waiting) return;
    if (waiting.at) this.answer(id, waiting);
    else waiting.isUntyped = true;
  }

  private answer(id: string, waiting: Waiting): void {
    this.waiting.delete(id);
    waiting.done(waiting.at);
  }

  async stop(): Promise<void> {}
}
