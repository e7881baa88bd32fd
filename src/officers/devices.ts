import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.js';
import { InstallationKey } from '../store/installation-key.js';
import type { Vault } from '../store/vault.js';
import type { Officer } from './accounts.js';

const KEY = 'devices';

/** A device is known for so long (ms) after an officer last signed in on it. */
export const KNOWN_MS = 180 * 24 * 60 * 60 * 1000;

/** The device's id, the account's, the instant (ms), and the HMAC-SHA-256 of these. */
const TOKEN = /^([\w-]{36})\.([\w-]{36})\.(\d{1,16})\.([\w-]{43})$/;

/** A device on which an officer has signed in. */
export interface Device {
  id: string;
  account: string;
  /** Instant (ms) of the last time. */
  at: number;
}

/**
 * Devices on which officers have signed in, known by a signed token: whoever tries from one is not held up by what others
 * try (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). The token lets nobody in.
 */
export class Devices {
  private readonly key: InstallationKey;

  constructor(
    vault: Vault,
    private readonly clock: Clock,
  ) {
    this.key = new InstallationKey(vault, KEY);
  }

  /** A token for the device on which the officer has just signed in; `id`: by which it was known before. */
  async tokenFor({ id: account }: Officer, id: string = randomUUID()): Promise<string> {
    const said = `${id}.${account}.${this.clock.now()}`;
    return `${said}.${(await this.signed(said)).toString('base64url')}`;
  }

  /** The device of a token, or `null` where the token is none of ours, or too old. */
  async of(token: string | undefined): Promise<Device | null> {
    const [, id, account, at, mac] = TOKEN.exec(token ?? '') ?? [];
    if (!id || !account || !at || !mac) return null;
    const isOurs = timingSafeEqual(
      Buffer.from(mac, 'base64url'),
      await this.signed(`${id}.${account}.${at}`),
    );
    return isOurs && this.clock.now() - Number(at) < KNOWN_MS ? { id, account, at: Number(at) } : null;
  }

  /** Whether an officer has signed in on a device, with the present password. */
  isOf(device: Device | null, officer: Officer | null): device is Device {
    return device !== null && device.account === officer?.id && device.at >= officer.passwordAt;
  }

  private async signed(said: string): Promise<Buffer> {
    return createHmac('sha256', await this.key.bytes())
      .update(said)
      .digest();
  }
}
