import type { Address } from '../store/store.js';

/** A choice of a message: the channel shows it as a button, or as a line of a numbered list. */
export interface Choice {
  id: string;
  label: string;
}

/**
 * One message to a resident. `text` may hold `*bold*` as WhatsApp writes it and line breaks, nothing else.
 * `token` names the question that the choices answer; a channel with buttons gives it back with the choice.
 */
export interface OutgoingMessage {
  text: string;
  choices: Choice[];
  token: string | null;
}

/** What a person sent, as the channel understood it. A photograph is any file: evidence/ finds out what it is. */
export type IncomingBody =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; token: string | null }
  | { kind: 'photo'; bytes: Uint8Array }
  | { kind: 'start' };

/** One inbound message. `key` is the platform's id of it: the same key from the same address is taken once. */
export interface IncomingMessage {
  address: Address;
  key: string;
  body: IncomingBody;
}

/** Takes a message into the durable inbox; resolves once it cannot be lost any more. */
export type Accept = (message: IncomingMessage) => Promise<void>;

/**
 * The port that every channel implements. It translates and decides nothing.
 *
 * `send` gives `sent` when the platform (or the person's page) has taken the message, and `waiting` when nobody
 * is there to take it: the row then stays in the outbox, and the channel calls `back(address)` when the person is
 * there again. `id` is the same on every retry, so that the receiving side can drop a repeated message.
 * A thrown error means: try again later.
 */
export interface Channel {
  readonly name: string;
  start(hotline: { accept: Accept; back(address: Address): Promise<void> }): Promise<void>;
  send(address: Address, id: string, message: OutgoingMessage): Promise<'sent' | 'waiting'>;
  /** Shows (or ends) the typing sign; best effort. */
  typing(address: Address, on: boolean): void;
  stop(): Promise<void>;
}
