import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { AtOnce } from '../../at-once.js';
import type { Vault } from '../../store/vault.js';
import { type Accept, type IncomingBody, OTHER_KINDS } from '../channel.js';
import { fileBody } from '../file.js';
import type { LoopGuard } from '../loop-guard.js';
import { pointSchema } from '../point.js';
import { Accounts } from './accounts.js';
import { fileKind, type Received } from './ipc.js';

const COLLECTION = 'whatsapp-arrivals';
/** A file that has not come for so long is given up (ms). */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** A file that could not be fetched so often is answered like one that cannot be read. */
const MOST_FETCHES = 4;
/** After how long what failed is tried again (ms). */
const AGAIN_MS = 2_000;
/** Files that are fetched at a time: each may take 20 MB. */
const FILES_AT_ONCE = 4;

/** How a message waits in the vault: bytes as base64. */
const keptSchema = z.object({
  at: z.number(),
  address: z.object({ id: z.string(), aliases: z.array(z.string()) }),
  key: z.string(),
  edits: z.string().exactOptional(),
  caption: z.literal(true).exactOptional(),
  quotes: z.string().exactOptional(),
  body: z.union([
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('other'), what: z.enum(OTHER_KINDS), near: pointSchema.exactOptional() }),
    z.object({ kind: z.literal('choice'), id: z.string(), token: z.string().nullable() }),
    z.object({ kind: z.literal('fetch'), as: fileKind.default('file'), message: z.base64() }),
  ]),
});
type Kept = z.infer<typeof keptSchema>;

export interface ArrivalsParts {
  vault: Vault;
  accept: Accept;
  guard: LoopGuard;
  /** The file of an encoded message, or `null` when it cannot be had; waits while there is no connection. */
  fetch(message: Uint8Array): Promise<Uint8Array | null>;
  clock(): number;
  /** Ends what is tried again and again. */
  signal: AbortSignal;
  log: Logger;
}

/**
 * What came in and is on its way into the inbox. A text goes there at once. A photograph is fetched first, so it waits
 * in the vault, and what the same person says meanwhile waits behind it: nobody's receipt waits for somebody's file.
 */
export class Arrivals {
  private readonly lines = new Map<string, Promise<void>>();
  private readonly files = new AtOnce(FILES_AT_ONCE);
  private silenced = 0;
  private count = 0;

  private readonly accounts: Accounts;

  constructor(private readonly parts: ArrivalsParts) {
    this.accounts = new Accounts(parts.vault);
  }

  /** Takes messages of one person; resolves once they cannot be lost any more. */
  async take(received: Received[]): Promise<void> {
    const { guard, log } = this.parts;
    if (received[0]) await this.moved(received[0]);
    for (const message of received) {
      if (!(await guard.allows(message.address.id, message.key, message.at))) {
        this.silenced += 1;
        if (this.silenced % 100 === 1)
          log.warn(
            { silenced: this.silenced },
            'whatsapp: somebody writes like a machine and is not listened to',
          );
      } else if (message.body.kind !== 'fetch' && !this.lines.has(message.address.id)) {
        await this.accept(message, message.body);
      } else await this.keep(message);
    }
  }

  /** Tells, before a message is taken, who has moved by the ids that it came with. */
  private async moved({ address, key }: Received): Promise<void> {
    const moves = await this.accounts.moves(address);
    for (const { from: id, to } of moves)
      await this.parts.accept({
        address: { channel: 'whatsapp', id },
        key: `${key}-moved`,
        body: { kind: 'moved', to },
      });
    await this.accounts.note(address);
  }

  /** Goes on with what an earlier process left in the vault. */
  async resume(): Promise<void> {
    const documents = await this.parts.vault.list(COLLECTION);
    const kept = documents.flatMap(({ value }) => keptSchema.safeParse(value).data ?? []);
    for (const one of kept.sort((a, b) => a.at - b.at)) this.line(one);
  }

  private async keep({ body, ...received }: Received): Promise<void> {
    const { vault, clock } = this.parts;
    const held =
      body.kind === 'fetch' ? { ...body, message: Buffer.from(body.message).toString('base64') } : body;
    this.count += 1;
    // messages of one instant keep their order by the fraction
    const kept: Kept = { ...received, at: clock() + (this.count % 1000) / 1000, body: held };
    const of = { address: { channel: 'whatsapp', id: kept.address.id } };
    await vault.put(COLLECTION, { [nameOf(kept)]: kept }, { expiresAt: clock() + KEPT_MS, of });
    this.line(kept);
  }

  /** Puts a message at the end of its person's line. */
  private line(kept: Kept): void {
    const { id } = kept.address;
    const before = this.lines.get(id) ?? Promise.resolve();
    const done = before
      .then(() => this.bring(kept))
      .finally(() => {
        if (this.lines.get(id) === done) this.lines.delete(id);
      });
    this.lines.set(id, done);
  }

  /** Brings a message into the inbox; what keeps failing is tried again, since those behind it wait for their order. */
  private async bring(kept: Kept): Promise<void> {
    const { vault, signal, log } = this.parts;
    let body: IncomingBody | null = null;
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        body ??= failures < MOST_FETCHES ? await this.bodyOf(kept) : fileBody(null);
        await this.accept(kept, body);
        await vault.put(COLLECTION, { [nameOf(kept)]: null });
        return;
      } catch (error) {
        log.warn({ error: (error as Error).name, failures }, 'whatsapp: a message waits in the vault');
        await wait(AGAIN_MS, undefined, { signal }).catch(() => {});
      }
    }
  }

  private async bodyOf({ body }: Kept): Promise<IncomingBody> {
    if (body.kind !== 'fetch') return body;
    const bytes = await this.files.run(() => this.parts.fetch(Buffer.from(body.message, 'base64')));
    return bytes && body.as === 'picture' ? { kind: 'photo', bytes } : fileBody(bytes);
  }

  private async accept(
    { address, key, edits, caption, quotes }: Omit<Received, 'at' | 'body'>,
    body: IncomingBody,
  ): Promise<void> {
    const { id, aliases } = address;
    await this.parts.accept({
      address: { channel: 'whatsapp', id },
      key,
      body,
      ...(aliases.length ? { aliases } : {}),
      ...(edits === undefined ? {} : { edits }),
      ...(caption ? { caption } : {}),
      ...(quotes === undefined ? {} : { quotes }),
    });
  }
}

function nameOf({ address, key }: Kept): string {
  return `${address.id}/${key}`;
}
