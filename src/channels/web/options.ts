import type { Logger } from 'pino';
import type { Day } from '../../calendar.js';
import type { Allowance, Counter } from '../../counter.js';
import type { Limits } from '../../limits.js';
import type { Signals } from '../../store/signals.js';
import type { Texts } from '../../texts.js';
import type { Channel } from '../channel.js';
import type { NoticeRow } from './notice.js';

/** A clock that can be moved, for trying out. Both moves resolve once what became due is on its way. */
export interface Demo {
  /** The day in the city. */
  today(): Day;
  /** Its instant, ms since 1970. */
  now(): number;
  /** @throws {RangeError} for a day to which the clock cannot go. */
  moveTo(day: Day): Promise<void>;
  advance(ms: number): Promise<void>;
}

/** A certificate to try with, labelled `sample-<id>`; `path` is its picture or document. */
export interface Sample {
  id: string;
  path: string;
}

/** What the web chat is made with. */
export interface WebOptions {
  /** Where people reach the page, when not directly: `https://bisa.example.go.id`. Its cookie is then `Secure`. */
  publicOrigin?: string;
  /** How many proxies stand in front of us (0 by default); the outermost one's `X-Forwarded-For` is believed. */
  proxies?: number;
  limits: Limits;
  /** Counts what persons use, over all processes; in this one alone where it is left out. */
  counter?: (of: string) => (allowance: Allowance) => Counter;
  /** Whether the store answers at present: while it does not, the page says so. */
  storeAnswers?: () => Promise<boolean>;
  texts: Texts;
  /** What the privacy notice tells of what is kept. */
  notice(): readonly NoticeRow[];
  /** The city's name, for the header. */
  city: string;
  /** Its IANA zone, in which the page shows days and hours. */
  zone: string;
  /** `null` on a live hotline: the clock then cannot be moved and no samples are shown. */
  demo: Demo | null;
  samples: Sample[];
  /** What processes that serve the page tell one another. */
  signals: Signals;
  log: Logger;
}

/** Where the page's messages go. */
export type Hotline = Parameters<Channel['start']>[0];
