import type { Mount } from '../http/site.js';
import type { Address } from '../store/store.js';
import type { Point } from './point.js';

/** A choice of a message: the channel shows it as a button, or as a line of a numbered list, where it is counted. */
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
  /** A number is an answer of its own: without buttons the choices are left out, for their places mean nothing. */
  uncounted?: true;
  /** A picture (JPEG or PNG) that an officer sends; `text` is then its caption and may be empty. */
  photo?: Uint8Array;
  /** A file that goes with it; `text` is then its caption. */
  document?: OutgoingDocument;
  /** A message that answers none: platforms that ask for a template of such ones get it. */
  purpose?: 'reminder' | 'notice';
}

/** A file by its name and media type. */
export interface OutgoingDocument {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What people send beside texts and pictures; `message` is any kind that has no name here. */
export const OTHER_KINDS = ['voice', 'video', 'sticker', 'location', 'contact', 'file', 'message'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** What a person sent, as the channel understood it. A photograph is any file: evidence/ finds out what it is. */
export type IncomingBody =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; token: string | null }
  | { kind: 'photo'; bytes: Uint8Array }
  /** A file that may be a spreadsheet. */
  | { kind: 'sheet'; bytes: Uint8Array }
  /**
   * A file that its platform keeps until it is fetched ({@link Channel.fetch}), which may last: the message takes its place
   * in its chat at once. `as`: a `picture` is one whatever its bytes are, a `file` where they say so.
   */
  | { kind: 'file'; ref: string; as: 'picture' | 'file' }
  | { kind: 'start' }
  /** Something that the bot cannot read; it is answered kindly. `near`: of a location, about where it is. */
  | { kind: 'other'; what: OtherKind; near?: Point }
  /** No word of the person's: the platform tells that they are no longer at this address, but at `to`. */
  | { kind: 'moved'; to: string }
  /** No word of the person's: they have sent more than a person does, and are not heard for so many minutes. */
  | { kind: 'silenced'; minutes: number };

/**
 * One inbound message. `key` is the platform's id of it, and names the account of ours that got it: the same key from the
 * same address is taken once.
 */
export interface IncomingMessage {
  address: Address;
  key: string;
  body: IncomingBody;
  /** The platform's hint at the person's language (`id`, `en`, ...); it counts for a person's first message only. */
  locale?: string;
  /** The key of the message whose text this one takes the place of (or its `name`): the person has edited it. */
  edits?: string;
  /** By what an edit names it, where that is not its key. */
  name?: string;
  /** A text that stands under a photograph of the same message, which came just before it. */
  caption?: true;
  /** The platform's id of the message that this one quotes, whoever's it is; see `Channel.send`. */
  quotes?: string;
  /** Other ids of the same person on this channel; see `NewMessage.aliases`. */
  aliases?: string[];
  /** A name for the network on the internet that it comes from, where the channel knows it: what one of them may do is limited. */
  network?: string;
}

/** Takes a message into the durable inbox; resolves once it cannot be lost any more. */
export type Accept = (message: IncomingMessage) => Promise<void>;

/** Told the platform's id of each message that it has taken, by which the person may quote it. */
export type Taken = (platformId: string) => void;

/**
 * What became of a message. `sent`: the platform (or the person's page) has taken it. `waiting`: nobody is there to take
 * it; the channel calls `back(address)` when the person is there again. The others are refusals of the platform, each
 * read by the table of its codes (`refusals.ts`): `passing` may go well later; `gone` says that the person cannot be
 * reached any more, which is believed when it is said again and again; `opted_out` that the person wants no such messages;
 * `refused` that this one message will never be taken.
 */
export type SendOutcome = 'sent' | 'waiting' | Refusal;
export type Refusal = 'passing' | 'gone' | 'opted_out' | 'refused';

/** The platform asks to be left alone for so long (ms): by everybody, or with messages to this one person. */
export class TryLater extends Error {
  constructor(
    readonly afterMs: number,
    readonly whom: 'everybody' | 'person' = 'everybody',
  ) {
    super(`try again in ${afterMs} ms`);
  }
}

/** How a channel's messages go out. */
export interface Sending {
  /** So many are on their way at once. */
  atOnce: number;
  /** One that takes longer (ms) is taken for lost on its way, and tried again. */
  longestMs: number;
  /** What was sent can be recalled for so long (ms), where the platform may refuse it afterwards (`ChannelHost.refused`). */
  keepMs: number;
}

/** What a channel is given to speak with the hotline. */
export interface ChannelHost {
  accept: Accept;
  /** A person whose messages were waiting is there again. */
  back(address: Address): Promise<void>;
  /** Whether an officer holds the chat of an address. */
  isHeld(address: Address): Promise<boolean>;
  /** The platform refuses a message afterwards that it had taken; `id` as it was given to `send`. */
  refused(address: Address, id: string, how: Refusal): Promise<void>;
}

/**
 * The port that every channel implements. It translates and decides nothing.
 *
 * `send` gives what became of a message (see {@link SendOutcome}). `id` is the same on every retry, so that the receiving
 * side can drop a repeated message. A thrown `TryLater` says when to try again; any other error means that the platform
 * could not be reached, or did not do its part.
 * `taken` is told the ids that the platform gave, where it gives any: a message that quotes one names it.
 */
export interface Channel {
  readonly name: string;
  /** The channel's HTTP side, where it has one: the site serves it. */
  readonly mount?: Mount;
  /** Where it differs from the usual. */
  readonly sending?: Partial<Sending>;
  /** `false` while this process can send nothing at all: messages wait for one that can. */
  canSend?(): boolean;
  /**
   * Whether a person is at this process, where each is at one of several: only then are their messages taken. The channel
   * calls `back` for whoever comes.
   */
  isHere?(address: Address): boolean;
  /** What people find us by on the platform: our number in digits, the bot's name, the page's origin; `null` while it is not known. */
  account?(): string | null;
  /** What keeps the channel from its work and only an operator can end, in a sentence; else `null`. */
  trouble?(): string | null;
  start(hotline: ChannelHost): Promise<void>;
  send(address: Address, id: string, message: OutgoingMessage, taken?: Taken): Promise<SendOutcome>;
  /**
   * The bytes of a file by the `ref` that came with its message, or `null` when it cannot be had; any error may pass. Such
   * channels alone have it as bring `file`s.
   */
  fetch?(ref: string, stopping: AbortSignal): Promise<Uint8Array | null>;
  /** Shows (or ends) the typing sign; best effort. */
  typing(address: Address, on: boolean): void;
  stop(): Promise<void>;
}
