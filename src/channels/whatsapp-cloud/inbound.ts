import type { Logger } from 'pino';
import { AtOnce } from '../../at-once.js';
import { DEDUPE_MS } from '../../store/store.js';
import type { ChannelHost, IncomingBody } from '../channel.js';
import { fileBody } from '../file.js';
import { LoopGuard } from '../loop-guard.js';
import { Recent } from '../recent.js';
import type { Value } from './envelope.js';
import type { Graph } from './graph.js';
import { type Message, messageSchema, type Received, receivedOf } from './incoming.js';
import { fetchMedia, MediaUnavailable } from './media.js';
import type { People } from './people.js';
import { type personOf, senderOf } from './person.js';

/** A file that could not be fetched at so many deliveries, for so long (ms), is answered like one that cannot be read. */
const MOST_FETCHES = 4;
const LONGEST_FETCHING_MS = 60 * 60_000;
/** Files that are fetched at once: each may be 20 MB. */
const FETCHES_AT_ONCE = 4;
/** Messages that are known to be taken, so that a repeat fetches nothing again. */
const MOST_TAKEN = 10_000;

export interface InboundParts {
  graph: Graph;
  /** The id of our number, which is part of every key. */
  account: string;
  /** The Graph API's address. */
  root: string;
  people: People;
  host: ChannelHost;
  /** People for whom messages wait until they write again. */
  waiting: Recent<string, true>;
  log: Logger;
}

type Person = NonNullable<ReturnType<typeof personOf>>;

/** Takes the messages of webhooks: at the same time for several people, one after another for one. */
export class Inbound {
  private readonly taken = new Recent<string, true>(MOST_TAKEN);
  private readonly failedFetches = new Recent<string, number>(MOST_TAKEN);
  private readonly guard: LoopGuard;
  private readonly queues = new Map<string, Promise<void>>();
  private readonly ignored = new Map<string, number>();
  private readonly fetches = new AtOnce(FETCHES_AT_ONCE);

  constructor(private readonly parts: InboundParts) {
    this.guard = new LoopGuard((id) => parts.host.isHeld({ channel: 'whatsapp', id }));
  }

  /**
   * Takes the messages of one webhook, each person's by the time of their sending. Resolves once all of them are in the
   * durable inbox or passed over; throws when one could not be taken, and Meta is to bring all of them again.
   */
  async take(values: Value[]): Promise<void> {
    const byPerson = new Map<string, { person: Person; messages: Message[] }>();
    for (const { metadata, messages } of values) {
      const own = metadata.display_phone_number?.replaceAll(/\D/g, '');
      for (const raw of messages) {
        const { data: message } = messageSchema.safeParse(raw);
        const person = message ? senderOf(message) : null;
        if (!message || !person) this.ignore('of unknown shape');
        else if (person.id === own) this.ignore('from our own number');
        else {
          const known = byPerson.get(person.id) ?? { person, messages: [] };
          known.messages.push(message);
          byPerson.set(person.id, known);
        }
      }
    }
    for (const { messages } of byPerson.values()) messages.sort((a, b) => a.timestamp - b.timestamp);
    const all = [...byPerson.values()].map(({ person, messages }) =>
      this.inOrder(person.id, () => this.takeAll(person, messages)),
    );
    const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  /** What is under way ends before the next of the same person begins, whichever webhook brought it. */
  private async inOrder(person: string, work: () => Promise<void>): Promise<void> {
    const before = this.queues.get(person) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(work);
    this.queues.set(person, mine);
    try {
      await mine;
    } finally {
      if (this.queues.get(person) === mine) this.queues.delete(person);
    }
  }

  private async takeAll(person: Person, messages: Message[]): Promise<void> {
    // the first that fails holds the later ones back: they come again together
    for (const message of messages) {
      if (this.taken.has(message.id)) continue;
      const reason = await this.reasonAgainst(person, message);
      if (reason) this.ignore(reason);
      else await this.takeOne(person, message);
      this.taken.set(message.id, true);
    }
  }

  private async reasonAgainst(
    { id }: Person,
    { id: wamid, group_id, timestamp }: Message,
  ): Promise<string | null> {
    if (group_id !== undefined) return 'in a group';
    if (Date.now() - timestamp * 1000 > DEDUPE_MS) return 'too old';
    const isPerson = await this.guard.allows(id, wamid, timestamp * 1000);
    return isPerson ? null : 'more than a person writes';
  }

  private async takeOne({ id, aliases }: Person, message: Message): Promise<void> {
    const { host, people, waiting, account } = this.parts;
    const ours = (key: string) => `${account}-${key}`;
    const received = receivedOf(message);
    if (received.length === 0) return this.ignore('no message to us');
    people.wrote(id, { wamid: message.id, at: message.timestamp * 1000 });
    const address = { channel: 'whatsapp', id };
    for (const { key, body, edits, caption, quotes } of received) {
      const known = body.kind === 'fetch' ? await this.fetched(message, body) : body;
      await host.accept({
        address,
        key: ours(key),
        body: known,
        ...(aliases.length ? { aliases } : {}),
        ...(edits === undefined ? {} : { edits: ours(edits) }),
        ...(caption ? { caption } : {}),
        ...(quotes === undefined ? {} : { quotes }),
      });
    }
    if (waiting.delete(id)) await host.back(address);
  }

  /** A file with its bytes; one that cannot be had is said to be unreadable, so that it blocks nobody. */
  private async fetched(
    { id, timestamp }: Message,
    { media, isPicture }: Extract<Received['body'], { kind: 'fetch' }>,
  ): Promise<IncomingBody> {
    const { graph, root, log } = this.parts;
    try {
      const bytes = await this.fetches.run(() => fetchMedia(graph, root, media));
      return isPicture ? { kind: 'photo', bytes } : fileBody(bytes);
    } catch (error) {
      const { name } = error as Error;
      // the hotline stops: that says nothing about the file
      if (name === 'AbortError') throw error;
      const failures = (this.failedFetches.get(id) ?? 0) + 1;
      this.failedFetches.set(id, failures);
      log.warn({ error: name, failures }, 'whatsapp: a file could not be fetched');
      const isHopeless = failures >= MOST_FETCHES && Date.now() - timestamp * 1000 > LONGEST_FETCHING_MS;
      if (!isHopeless && !(error instanceof MediaUnavailable)) throw error;
      return fileBody(null);
    }
  }

  private ignore(reason: string): void {
    const count = (this.ignored.get(reason) ?? 0) + 1;
    this.ignored.set(reason, count);
    this.parts.log.info({ reason, count }, 'whatsapp: a message is passed over');
  }
}
