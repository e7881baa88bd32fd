import type { Vault } from '../../store/vault.js';
import { Recent } from '../recent.js';
import type { Received } from './ipc.js';

/** By number the account (LID) that had it last, and by account its number. */
const COLLECTION = 'whatsapp-accounts';
/** Numbers of which this process knows that they are noted as their person's. */
const MOST_NOTED = 10_000;

/** Who is at one address is to be found at another from now on. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Which number goes with which account. WhatsApp tells a linked device of no number that moves, but every message names
 * both: an account that writes with another number than before has moved, and so has whoever had a number with which
 * another account writes now.
 */
export class Accounts {
  private readonly noted = new Recent<string, true>(MOST_NOTED);

  constructor(private readonly vault: Vault) {}

  /** What is news in a person's ids. It is told again until it is noted. */
  async moves(address: Received['address']): Promise<Move[]> {
    const pair = pairOf(address);
    if (!pair) return [];
    const [number, lid] = pair;
    const known = await this.vault.getMany(COLLECTION, pair);
    const [holder, before] = [known.get(number), known.get(lid)];
    return [
      // first whoever had the number is taken away from it
      ...(typeof holder === 'string' && holder !== lid ? [{ from: number, to: holder }] : []),
      ...(typeof before === 'string' && before !== number ? [{ from: before, to: number }] : []),
    ];
  }

  /** Notes a person's ids as they are now, where that is news, or was noted by a version that did not say whose they are. */
  async note(address: Received['address']): Promise<void> {
    const pair = pairOf(address);
    if (!pair) return;
    const [number, lid] = pair;
    const known = await this.vault.getMany(COLLECTION, pair);
    if (known.get(number) === lid && known.get(lid) === number && this.noted.has(number)) return;
    const [holder, before] = [known.get(number), known.get(lid)];
    const documents = {
      ...(typeof holder === 'string' ? { [holder]: null } : {}),
      ...(typeof before === 'string' ? { [before]: null } : {}),
      [number]: lid,
      [lid]: number,
    };
    await this.vault.put(COLLECTION, documents, { of: { address: { channel: 'whatsapp', id: number } } });
    this.noted.set(number, true);
  }
}

/** The number and the account, where both are told. */
function pairOf({ id, aliases }: Received['address']): [number: string, lid: string] | null {
  const lid = aliases.find((alias) => alias.endsWith('@lid'));
  return lid && /^\d+$/.test(id) ? [id, lid] : null;
}
