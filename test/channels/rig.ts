import pino, { type Logger } from 'pino';
import type { Channel, OtherKind } from '../../src/channels/channel.js';
import type { Address } from '../../src/store/store.js';
import { searchedLog } from '../support/searched-log.js';

/** A message as a resident sees it. */
export interface Heard {
  text: string;
  /** The labels of its choices, in order. */
  choices: string[];
  photo?: Uint8Array;
}

/** A resident at the far side of a channel. */
export interface Resident {
  /** The address under which the hotline knows them. */
  address: Address;
  /** Sends a text; with a `key`, as that message of the platform (again). Resolves once the platform has taken it. */
  writes(text: string, options?: { key?: string }): Promise<void>;
  /** Taps the nth choice (from 0) of a message, or answers with its number where there are no buttons. */
  chooses(message: Heard, choice: number): Promise<void>;
  sendsPhoto(bytes: Uint8Array, options?: { caption?: string }): Promise<void>;
  sendsOther(what: OtherKind): Promise<void>;
  /** Sends photographs together, the caption under the first; with a `key`, that one as this message. */
  sendsAlbum(photos: Uint8Array[], caption: string, options?: { key?: string }): Promise<void>;
  /** Changes the text that was sent under that key. */
  edits(key: string, text: string): Promise<void>;
  /** Changes the words under the photograph that was sent under that key. */
  editsCaption(key: string, caption: string): Promise<void>;
  /** Answers a message by quoting it. */
  quotes(message: Heard, text: string): Promise<void>;
  /** Puts a heart on the message that was sent under that key. */
  reacts(key: string): Promise<void>;
  /** Taps a button that is none of the bot's own. */
  tapsForeign(): Promise<void>;
  /** Sends a file as one, under a type or under none. */
  sendsFile(bytes: Uint8Array, type?: string): Promise<void>;
  /** Passes words on in a message of a kind that is none of texts. */
  passesOn(words: string): Promise<void>;
  /** Changes their number; gives the new address. */
  moves(): Promise<string>;
  /** The next message that this resident has not heard yet; waits for it. */
  hears(): Promise<Heard>;
}

export type Failure = 'gone' | 'later' | 'refused' | 'passing';

/** A channel with its platform in the test's hand. */
export interface Rig {
  resident(): Promise<Resident>;
  /** Failures that the platform knows. */
  failures: Failure[];
  /** Kinds beside text and photographs that can be sent there. */
  others: OtherKind[];
  /** Whether the channel passes over who writes like a machine. */
  isGuarded?: boolean;
  /** `false` where a platform's message cannot come twice, as at a terminal. */
  repeats?: boolean;
  /** The next message to the resident fails like this at the platform; `later`: for one second. */
  failNext(resident: Resident, how: Failure): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a channel, alone or under a whole hotline, and gives the address of its HTTP side. */
export type StartChannel = (channel: Channel) => Promise<{ url: string }>;

/** What people do that some platforms have not. */
export type Move =
  | 'edits'
  | 'quotes'
  | 'reacts'
  | 'tapsForeign'
  | 'sendsAlbum'
  | 'passesOn'
  | 'moves'
  | 'account';

/** The log of a channel under test: silent, where nobody hears it. */
export function logFor(hear: ((line: string) => void) | undefined): Logger {
  return hear ? pino({ level: 'trace' }, { write: hear }) : searchedLog();
}

/** For a platform that has no such thing. */
export async function never(): Promise<never> {
  throw new Error('it cannot happen there');
}

/** One per channel, in `rigs/`. */
export interface RigMaker {
  name: string;
  /** Why it cannot run here, or `false`. */
  skip: boolean;
  /** Why something cannot happen there. */
  cannot: Partial<Record<Move, string>>;
  /** Of which of ours the messages are, as keys begin. */
  account?: string;
  /** `hear`: told every line of the channel's log, down to the finest. */
  open(start: StartChannel, hear?: (line: string) => void): Promise<Rig>;
}
