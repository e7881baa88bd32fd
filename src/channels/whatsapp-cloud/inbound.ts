import type { Logger } from 'pino';
import type { ChannelHost } from '../channel.js';
import { Lanes } from '../lanes.js';
import { LoopGuard } from '../loop-guard.js';
import { Recent } from '../recent.js';
import type { Value } from './envelope.js';
import { type Message, messageSchema, receivedOf } from './incoming.js';
import type { People } from './people.js';
import { type personOf, senderOf } from './person.js';

/** The platform repeats what was not acknowledged for so long (ms). */
const REPEATS_MS = 7 * 24 * 60 * 60 * 1000;
/** Messages that are known to be taken, so that a repeat costs nothing. */
const MOST_TAKEN = 10_000;

export interface InboundParts {
  /** The id of our number, which is part of every key. */
  account: string;
  people: People;
  host: ChannelHost;
  /** Nothing is taken from then on. */
  stopping: AbortSignal;
  /** People for whom messages wait until they write again. */
  waiting: Recent<string, true>;
  log: Logger;
}

type Person = NonNullable<ReturnType<typeof personOf>>;

/** Takes the messages of webhooks: at the same time for several people, one after another for one. */
export class Inbound {
  private readonly taken = new Recent<string, true>(MOST_TAKEN);
  private readonly guard: LoopGuard;
  private readonly lanes = new Lanes();
  private readonly ignored = new Map<string, number>();

  constructor(private readonly parts: InboundParts) {
    const { host, account } = parts;
    this.guard = new LoopGuard({
      isHeld: (id) => host.isHeld({ channel: 'whatsapp', id }),
      silenced: (id, key, minutes) =>
        host.accept({
          address: { channel: 'whatsapp', id },
          key: `${account}-silenced-${key}`,
          body: { kind: 'silenced', minutes },
        }),
    });
  }

  /**
   * Takes the messages of one webhook, each person's by the time of their sending. Resolves once none of them can be lost
   * any more; throws when one could not be taken, and Meta is to bring all of them again.
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
    const all = [...byPerson.values()].map(({ person, messages }) => {
      messages.sort((a, b) => a.timestamp - b.timestamp);
      // after those before them, whichever webhook brought these
      return this.lanes.run(person.id, () => this.takeAll(person, messages));
    });
    const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  /** Resolves when nothing is being taken any more. */
  idle(): Promise<void> {
    return this.lanes.idle();
  }

  private async takeAll(person: Person, messages: Message[]): Promise<void> {
    // the first that fails holds the later ones back: they come again together
    for (const message of messages) {
      this.parts.stopping.throwIfAborted();
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
    if (Date.now() - timestamp * 1000 > REPEATS_MS) return 'too old';
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
      await host.accept({
        address,
        key: ours(key),
        body,
        ...(aliases.length ? { aliases } : {}),
        ...(edits === undefined ? {} : { edits: ours(edits) }),
        ...(caption ? { caption } : {}),
        ...(quotes === undefined ? {} : { quotes }),
      });
    }
    if (waiting.delete(id)) await host.back(address);
  }

  private ignore(reason: string): void {
    const count = (this.ignored.get(reason) ?? 0) + 1;
    this.ignored.set(reason, count);
    this.parts.log.info({ reason, count }, 'whatsapp: a message is passed over');
  }
}
