import pino from 'pino';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Channel, IncomingMessage as Taken } from '../../src/channels/channel.js';
import { createTelegramChannel, type TelegramOptions } from '../../src/channels/telegram/channel.js';
import { alone } from '../support/lease.js';
import { PATIENCE } from '../support/patience.js';
import { shipped } from '../support/scripts.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';
import { fetched } from './fetched.js';

/** The server, the channel that talks to it, what it took and what it logged; each test has new ones. */
export let telegram: TelegramServer;
export let channel: Channel;
export let taken: Taken[];
export let logged: string[];
let stopping: AbortController;
export const { texts } = shipped.flows;

/** A person, her private chat, and her address; her messages get ids one after another. */
export const person = { id: 77, is_bot: false, first_name: 'Siti', language_code: 'id' };
export const chat = { id: 77, type: 'private' };
export const address = { channel: 'telegram', id: '77' };
let messageId = 0;
export const message = (content: object, about: object = {}) => ({
  message: { message_id: ++messageId, date: 0, from: person, chat, ...content, ...about },
});
/** Another person, of that id. */
export const other = (id: number) => ({ from: { ...person, id }, chat: { ...chat, id } });

/** Gives every test of a file a server and a channel. */
export function useTelegram(): void {
  beforeEach(async () => {
    telegram = await TelegramServer.start();
    renew();
  });
  afterEach(async () => {
    stopping.abort();
    await channel.stop();
    await telegram.stop();
  });
}

/** A log whose lines are kept. */
export function logOf(lines: string[]): pino.Logger {
  return pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
}

/** Another channel in place of the one before, as after a restart. */
export function renew(options: (log: pino.Logger) => Partial<TelegramOptions> = () => ({})): void {
  logged = [];
  taken = [];
  stopping = new AbortController();
  const log = logOf(logged);
  const usual = { token: TOKEN, texts, log, apiRoot: telegram.apiRoot, lease: alone };
  channel = createTelegramChannel({ ...usual, ...options(log) });
}

/**
 * Starts the channel; the messages of these numbers, counted as they come, are refused. `fetches`: takes files with what
 * is in them.
 */
export async function start({ refusals = [] as number[], fetches = true } = {}): Promise<void> {
  let count = 0;
  await channel.start({
    accept: async (one) => {
      count += 1;
      if (refusals.includes(count)) throw new Error('the store is away');
      taken.push(fetches ? await fetched(channel, one, AbortSignal.any([stopping.signal])) : one);
    },
    back: async () => {},
    isHeld: async () => false,
    refused: async () => {},
  });
}

/** Resolves once so many messages were taken in all. */
export const has = (count: number) => vi.waitFor(() => expect(taken).toHaveLength(count), PATIENCE);

/** The texts among what was taken, of one chat or of all. */
export const textsTaken = (id?: string) =>
  taken
    .filter(({ address }) => id === undefined || address.id === id)
    .map(({ body }) => (body.kind === 'text' ? body.text : body.kind));
