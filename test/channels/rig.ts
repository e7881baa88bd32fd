import type { Channel, OtherKind } from '../../src/channels/channel.js';
import type { Address } from '../../src/store/store.js';

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

/** One per channel, in `rigs/`. */
export interface RigMaker {
  name: string;
  /** Why it cannot run here, or `false`. */
  skip: boolean;
  open(start: StartChannel): Promise<Rig>;
}
