import type { Context } from 'hono';
import { networkFrom } from '../http/guard.js';
import { languageOf } from '../http/language.js';
import { TokenCookie } from '../http/token-cookie.js';
import { Accounts, type Officer } from '../officers/accounts.js';
import { type Actor, Audit } from '../officers/audit.js';
import { Devices } from '../officers/devices.js';
import { Pauses } from '../officers/pauses.js';
import { Readings } from '../officers/readings.js';
import { SecondFactor } from '../officers/second-factor.js';
import { Sessions } from '../officers/sessions.js';
import { TelegramLinks } from '../officers/telegram-links.js';
import { Attempts } from './attempts.js';
import { KnownDevices } from './known-devices.js';
import type { ConsoleOptions } from './options.js';
import { type Words, wordsIn } from './texts.js';

/** Where the console is served. */
export const PATH = '/petugas';

/** The desk's name in what officers do here. */
export const DESK = 'console';

/** What the pages of the console are served with. */
export interface ConsoleParts extends ConsoleOptions {
  accounts: Accounts;
  sessions: Sessions;
  attempts: Attempts;
  codes: SecondFactor;
  links: TelegramLinks;
  readings: Readings;
  audit: Audit;
  known: KnownDevices;
  /** Holds the token of a session. */
  cookie: TokenCookie;
  networkOf(c: Context): string;
  wordsFor(c: Context): Words;
  /** What residents and colleagues are told of an officer. */
  shownName(officer: Officer): string;
}

/** Makes the parts of a console of its options. */
export function partsOf(options: ConsoleOptions): ConsoleParts {
  const { vault, clock, wall = clock, texts, city, publicOrigin, proxies = 0 } = options;
  const https = publicOrigin?.startsWith('https:') ?? false;
  const accounts = new Accounts(vault, wall, city);
  return {
    ...options,
    accounts,
    sessions: new Sessions(vault, accounts, clock),
    attempts: new Attempts(new Pauses(vault, clock)),
    codes: new SecondFactor(vault, accounts, wall, `Bisa? ${city}`.trim()),
    links: new TelegramLinks(vault, accounts, wall),
    readings: new Readings(vault, clock),
    audit: new Audit(vault, clock, options.auditMs),
    known: new KnownDevices(new Devices(vault, wall), { path: PATH, https }),
    cookie: new TokenCookie({ name: 'petugas', path: PATH, https, prefix: 'secure' }),
    networkOf: networkFrom(proxies),
    wordsFor: (c) => wordsIn(texts, languageOf(c, texts.locales)),
    shownName: ({ shown }) => shown ?? texts.format(texts.locales[0]!, { id: 'console-officer', args: {} }),
  };
}

/** An officer as the audit names them. */
export function actorOf({ name, id }: Officer): Actor {
  return { by: name, officer: id, place: DESK };
}
