import { randomBytes } from 'node:crypto';
import type { Vault } from './vault.js';

/** Called after the page that had the first of them: those of before are found there. */
const COLLECTION = 'console-keys';

/** A key of the installation's own, kept in the vault: the first process that needs it makes it. */
export class InstallationKey {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly vault: Vault,
    private readonly name: string,
  ) {}

  /** Its 32 bytes. */
  bytes(): Promise<Buffer> {
    this.key ??= this.ownKey().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }

  private async ownKey(): Promise<Buffer> {
    await this.vault.add(COLLECTION, this.name, randomBytes(32).toString('base64'));
    return Buffer.from(String(await this.vault.get(COLLECTION, this.name)), 'base64');
  }
}
