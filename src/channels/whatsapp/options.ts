import type { Logger } from 'pino';
import type { Vault } from '../../store/vault.js';
import type { Texts } from '../../texts.js';
import type { Lease } from '../lease.js';
import { SPACING, type Spacing } from './pace.js';
import type { Pairing } from './pairing.js';

/** What the channel is made with. */
export interface WhatsAppOptions {
  /** Keeps the account's secrets and what is on its way. */
  vault: Vault;
  /** One process holds the connection at a time: WhatsApp ends the first when there is a second. */
  lease: Lease;
  texts: Texts;
  log: Logger;
  pairing?: Pairing;
  /** Takes messages and sends nothing. */
  paused?: boolean;
  /** Messages a day (UTC); 500 unless told. */
  dailyCap?: number;
  spacing?: Spacing;
  /** The process of the connection begins anew above this (bytes); 400 MB unless told. */
  memoryLimit?: number;
  /** ... or after so many messages; 20,000 unless told. */
  restartAfter?: number;
  /** For how long (ms) is kept what WhatsApp needs to go on with a person who does not write; 30 days unless told. */
  keptMs?: () => number;
  /** The machine's time (ms since 1970). */
  clock?: () => number;
  /** Another server than WhatsApp's own, for tests. */
  waWebSocketUrl?: string;
  mediaOrigin?: string;
  /** Memory is looked at this often (ms). */
  stateEveryMs?: number;
  /** The first pause before connecting again (ms). */
  firstPauseMs?: number;
}

/** The options with what was not told. */
export function withDefaults(options: WhatsAppOptions) {
  return {
    pairing: {},
    paused: false,
    dailyCap: 500,
    spacing: SPACING,
    memoryLimit: 400 * 1024 * 1024,
    restartAfter: 20_000,
    keptMs: () => 30 * 24 * 60 * 60 * 1000,
    clock: Date.now,
    waWebSocketUrl: 'wss://web.whatsapp.com/ws/chat',
    mediaOrigin: 'https://mmg.whatsapp.net',
    stateEveryMs: 10_000,
    firstPauseMs: 1_000,
    ...options,
  } satisfies Required<WhatsAppOptions>;
}
