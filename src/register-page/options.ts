import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Rate } from '../http/limit.js';
import type { Areas } from '../language/areas.js';
import type { Entrances } from '../neighbourhood/entrances.js';
import type { DraftKeysOf } from '../neighbourhood/kept/draft-keys.js';
import type { Heads } from '../neighbourhood/kept/heads.js';
import type { PageLinks } from '../neighbourhood/kept/page-links.js';
import type { PageSessions } from '../neighbourhood/kept/page-sessions.js';
import type { Registers } from '../neighbourhood/kept/registers.js';
import type { Standing } from '../neighbourhood/office.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { Audit } from '../officers/audit.js';
import type { Texts } from '../texts.js';

/** What the hotline keeps for heads, as far as the page needs it. */
export interface Kept {
  pageLinks: PageLinks;
  sessions: PageSessions;
  draftKeys: DraftKeysOf;
  registers: Registers;
  audit: Audit;
  /** Gives codes of houses. */
  heads: Pick<Heads, 'issueHouse'>;
  /** The person of a chat, and how their office stands now; `null` where the chat is there no more. */
  whose(chat: string): Promise<{ contact: string; locale: string; standing: Standing } | null>;
}

/** What the page of the register is made with. */
export interface RegisterPageOptions {
  kept: Kept;
  /** How heads write of houses and occupants, and the parts of the city, as they are now. */
  rules(): RegisterRules;
  areas(): Areas;
  /** For how long (ms) a phone keeps what was typed and not sent. */
  draftsMs(): number;
  /** Where the chat is opened: what is printed leads there. */
  entrances(): Promise<Entrances>;
  texts: Texts;
  /** The city's IANA zone, in which days begin. */
  zone: string;
  clock: Clock;
  log: Logger;
  /** Where people reach the page, when not directly: `https://bisa.example.go.id`. Its cookie is then `Secure`. */
  publicOrigin?: string;
  /** How many proxies stand in front of us (0 by default); the outermost one's `X-Forwarded-For` is believed. */
  proxies?: number;
  /** What an internet address may ask. */
  requests: Rate;
}
