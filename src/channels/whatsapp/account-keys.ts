import { z } from 'zod';
import type { Fence, Kept, Vault } from '../../store/vault.js';
import { numberOfAccount, PEOPLES_LISTS, personOf, userOfDevices } from './key-names.js';

const COLLECTION = 'whatsapp-auth';
/** The document of the account itself. */
const CREDS = 'creds';
/** A document which says that what is a person's is kept as theirs. */
const ADOPTED = 'adopted';
/** Documents that are adopted at a time. */
const AT_ONCE = 200;

/** Of the account's document: its own ids, which are those of no person. */
const credsSchema = z.object({ me: z.object({ id: z.string(), lid: z.string().nullish() }).nullish() });

/**
 * What Baileys keeps, sealed in the vault. What it keeps of a person (a session, their devices, which number is which
 * account) is theirs and goes with them, and where they have no chat when it was not written for so long: all of it is made
 * anew once they write again. Lists of people are not kept.
 */
export class AccountKeys {
  private own: readonly string[] = [];

  constructor(
    private readonly vault: Vault,
    /** For how long (ms) what is a person's is kept. */
    private readonly keptMs: () => number,
    private readonly clock: () => number,
  ) {}

  /** Those of the documents that there are, by name. */
  async read(names: string[]): Promise<Record<string, string>> {
    const found = await this.vault.getMany(COLLECTION, names);
    this.learn(found.get(CREDS));
    return Object.fromEntries(
      [...found].filter((one): one is [string, string] => typeof one[1] === 'string'),
    );
  }

  /**
   * Writes documents in one atomic write; `null` deletes.
   * @throws {Fenced} where another process has the account by now.
   */
  async write(documents: Record<string, string | null>, fence: Fence): Promise<void> {
    this.learn(documents[CREDS]);
    const written = Object.entries(documents).map(
      ([name, text]) => [name, PEOPLES_LISTS.test(name) ? null : text] as const,
    );
    const accounts = await this.accountsIn(Object.keys(documents));
    const kept = (name: string) => this.kept(personOf(name, (user) => accounts.has(user)));
    await this.vault.put(COLLECTION, Object.fromEntries(written), kept, fence);
  }

  /** Makes what an earlier version kept of people theirs, and deletes its lists of them. */
  async adopt(fence: Fence): Promise<void> {
    if (await this.vault.get(COLLECTION, ADOPTED)) return;
    const all = await this.vault.list(COLLECTION);
    this.learn(all.find(({ name }) => name === CREDS)?.value);
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const page = all.slice(from, from + AT_ONCE).map(({ name, value }) => [name, value as string]);
      await this.write(Object.fromEntries(page), fence);
    }
    await this.vault.put(COLLECTION, { [ADOPTED]: true }, {}, fence);
  }

  /** Deletes all of it: the account is linked no more. */
  clear(fence: Fence): Promise<void> {
    return this.vault.clear(COLLECTION, fence);
  }

  private kept(person: string | null): Kept {
    if (person === null || this.own.includes(person)) return {};
    return { expiresAt: this.clock() + this.keptMs(), of: { address: { channel: 'whatsapp', id: person } } };
  }

  /** Those of the users whose devices are among documents who are accounts, and no numbers. */
  private async accountsIn(names: string[]): Promise<Set<string>> {
    const users = names.flatMap((name) => userOfDevices(name) ?? []);
    const mapped = users.length
      ? await this.vault.getMany(COLLECTION, users.map(numberOfAccount))
      : new Map();
    return new Set(users.filter((user) => mapped.has(numberOfAccount(user))));
  }

  private learn(creds: unknown): void {
    if (typeof creds !== 'string') return;
    const { me } = credsSchema.parse(JSON.parse(creds));
    const [number, account] = [me?.id, me?.lid].map((jid) => /^\d+/.exec(jid ?? '')?.[0]);
    this.own = [...(number ? [number] : []), ...(account ? [`${account}@lid`] : [])];
  }
}
