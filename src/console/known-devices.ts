import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { TokenCookie } from '../http/token-cookie.js';
import type { Officer } from '../officers/accounts.js';
import { type Device, type Devices, KNOWN_MS } from '../officers/devices.js';

const NAME = 'perangkat-';
const ITS_NAME = /^(?:__Secure-)?perangkat-[\w-]+$/;
/** Officers who share a computer; of more cookies none is looked at. */
const MOST = 8;

/** The cookies by which devices are known: one for each officer who has signed in there. */
export class KnownDevices {
  constructor(
    private readonly devices: Devices,
    private readonly site: { path: string; https: boolean },
  ) {}

  /** The id of the device, where the officer has signed in on it with the present password. */
  async of(c: Context, officer: Officer | null): Promise<string | null> {
    if (!officer) return null;
    const device = await this.devices.of(this.cookie(officer).read(c));
    return this.devices.isOf(device, officer) ? device.id : null;
  }

  /** The device of a request, whichever officer has signed in on it. */
  async any(c: Context): Promise<Device | null> {
    const tokens = Object.entries(getCookie(c)).filter(([name]) => ITS_NAME.test(name));
    for (const [, token] of tokens.slice(0, MOST)) {
      const device = await this.devices.of(token);
      if (device) return device;
    }
    return null;
  }

  /** Remembers that an officer has signed in on the device. */
  async remember(c: Context, officer: Officer): Promise<void> {
    const before = await this.devices.of(this.cookie(officer).read(c));
    this.cookie(officer).write(c, await this.devices.tokenFor(officer, before?.id));
  }

  private cookie({ id }: Officer): TokenCookie {
    const maxAge = KNOWN_MS / 1000;
    return new TokenCookie({ name: `${NAME}${id.slice(0, 8)}`, ...this.site, prefix: 'secure', maxAge });
  }
}
