import { BufferJSON, initAuthCreds } from '@whiskeysockets/baileys';
import pino from 'pino';
import { vi } from 'vitest';
import type { Channel, ChannelHost, IncomingMessage } from '../../../src/channels/channel.js';
import { createWhatsAppChannel } from '../../../src/channels/whatsapp/channel.js';
import type { WhatsAppOptions } from '../../../src/channels/whatsapp/options.js';
import { alone } from '../../support/lease.js';
import { PATIENCE } from '../../support/patience.js';
import { shipped } from '../../support/scripts.js';
import { MemoryVault } from './vault.js';

/** The bot's own ids. */
export const BOT = { number: '15550000000', lid: '15550000000' };

export const { texts } = shipped.flows;

/** A vault in which the account is paired already. */
export function pairedVault(): MemoryVault {
  const vault = new MemoryVault();
  const creds = {
    ...initAuthCreds(),
    me: { id: `${BOT.number}:1@s.whatsapp.net`, lid: `${BOT.lid}:1@lid`, name: 'Bisa' },
    registered: true,
    accountSyncCounter: 1,
  };
  vault.collections.set('whatsapp-auth', new Map([['creds', JSON.stringify(creds, BufferJSON.replacer)]]));
  return vault;
}

/** A started channel with what it accepted and logged. */
export interface Started {
  channel: Channel;
  vault: MemoryVault;
  accepted: IncomingMessage[];
  back: string[];
  /** What was logged, a line each. */
  log: string[];
  /** Called before a message is accepted; may hold it up or refuse it. */
  hook: { accept: (message: IncomingMessage) => Promise<void> | void };
  stop(): Promise<void>;
}

/** Starts a channel against a server; accepts as the inbox does, once per address and key. */
export async function startChannel(
  options: Partial<WhatsAppOptions> & { waWebSocketUrl: string },
  vault: MemoryVault = pairedVault(),
): Promise<Started> {
  const log: string[] = [];
  const accepted: IncomingMessage[] = [];
  const back: string[] = [];
  const hook: Started['hook'] = { accept: () => {} };
  const channel = createWhatsAppChannel({
    vault,
    lease: alone,
    texts,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    spacing: { overallMs: 0, chatMs: 0 },
    firstPauseMs: 50,
    ...options,
  });
  const host: ChannelHost = {
    accept: async (message) => {
      await hook.accept(message);
      const isKnown = ({ address, key }: IncomingMessage) =>
        address.id === message.address.id && key === message.key;
      if (!accepted.some(isKnown)) accepted.push(message);
    },
    back: async ({ id }) => void back.push(id),
    isHeld: async () => false,
    refused: async () => {},
  };
  await channel.start(host);
  return { channel, vault, accepted, back, log, hook, stop: () => channel.stop() };
}

/** Waits until the channel has logged it. */
export async function logged(started: Started, what: string, times = 1): Promise<void> {
  await vi.waitUntil(() => started.log.filter((line) => line.includes(what)).length >= times, PATIENCE);
}

/** A promise with its key outside. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
