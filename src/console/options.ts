import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Rate } from '../http/limit.js';
import type { Areas } from '../language/areas.js';
import type { Entrances } from '../neighbourhood/entrances.js';
import type { AskedWeeks } from '../neighbourhood/kept/asked-weeks.js';
import type { Heads } from '../neighbourhood/kept/heads.js';
import type { ListPhotos } from '../neighbourhood/kept/list-photos.js';
import type { Registers } from '../neighbourhood/kept/registers.js';
import type { NoticeDesk } from '../neighbourhood/notices/desk.js';
import type { RegisterRules } from '../neighbourhood/words.js';
import type { DeadLetters } from '../officers/dead-letters.js';
import type { DataRequests } from '../officers/requests.js';
import type { ConsoleView } from '../officers/view.js';
import type { Vault } from '../store/vault.js';
import type { Texts } from '../texts.js';

/** What the officers' console is made with. */
export interface ConsoleOptions {
  view: ConsoleView;
  /** Messages that were set aside. */
  letters: DeadLetters;
  /** What people ask to be done with their data. */
  requestsOf: DataRequests;
  /** Heads of neighbourhoods and the registers that they keep, in these parts of the city, by the rules of now. */
  heads: Heads;
  registers: Registers;
  /** Photographs of lists on paper that heads and owners keep beside their registers. */
  listPhotos: ListPhotos;
  areas: Areas;
  registerRules(): RegisterRules;
  /** What residents asked, week by week, and the services that there are now. */
  asked: AskedWeeks;
  services(): readonly string[];
  /** Where the chat is opened: cards and posters lead there. */
  entrances(): Promise<Entrances>;
  /** Holds accounts, sessions, attempts to sign in and the audit. */
  vault: Vault;
  /** Where officers send notices, where they may. */
  notices?: NoticeDesk;
  texts: Texts;
  /** The city's name. */
  city: string;
  /** The city's IANA zone, in which hours are shown. */
  zone: string;
  log: Logger;
  /** Where officers reach the console, when not directly: `https://bisa.example.go.id`. Its cookie is then `Secure`. */
  publicOrigin?: string;
  /** How many proxies stand in front of us (0 by default); the outermost one's `X-Forwarded-For` is believed. */
  proxies?: number;
  clock: Clock;
  /** The time of accounts, devices and telephones' codes, where a demonstration has a clock of its own. */
  wall?: Clock;
  /** What an internet address may ask, and a device on which an officer has signed in. */
  requests: Rate;
  /** Whether leads need a code of their telephone beside the password. */
  leadTotp?: boolean;
  /** For how long (ms) it is kept what officers do. */
  auditMs(): number;
}
