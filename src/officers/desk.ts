/** An entry of a handover, as officers see it. Texts are plain, with `*bold*` as WhatsApp writes it. */
export type DeskEntry =
  /** A resident waits: `title` names the handover in a few words, `summary` tells what an officer needs to know. */
  | { kind: 'opened'; title: string; summary: string }
  | { kind: 'resident'; text: string; photo?: Uint8Array }
  /** What was said before an officer was called, as far as it is kept and the resident did not wish otherwise. */
  | { kind: 'before'; text: string }
  /** An officer has taken the chat: the bot is silent from here on. */
  | { kind: 'taken'; by: string }
  /** What an officer said or noted elsewhere, so that every desk shows the whole conversation. */
  | { kind: 'officer'; by: string; text: string; photo?: Uint8Array }
  | { kind: 'note'; by: string; text: string }
  /** Words of an officer did not reach the resident. */
  | { kind: 'undelivered'; text: string }
  /** The bot has the chat again; `by` is `null` when nobody ended it but time did, or the resident. */
  | { kind: 'closed'; by: string | null };

/** What an officer does with a chat. */
export type OfficerAct =
  | { kind: 'take' }
  /** To the resident; takes the chat where nobody has. `corrects`: it sets something right that they have read. */
  | { kind: 'say'; text: string; photo?: Uint8Array; corrects?: true }
  /** For officers only. */
  | { kind: 'note'; text: string; corrects?: true }
  | { kind: 'done' };

/**
 * An act on its way in: `key` is unique for the desk, so that a repeat counts once; `by` is what residents are told of the
 * officer, and `officer` the id by which they are told from others.
 */
export interface OfficerMessage {
  chat: string;
  key: string;
  by: string;
  officer: string;
  desk: string;
  act: OfficerAct;
}

/** An officer as a desk on another platform knows them. */
export interface DeskOfficer {
  /** Of the account. */
  id: string;
  /** What residents are told; `null` until somebody has said so. */
  shown: string | null;
  mayAnswer: boolean;
}

/** What a desk is given. */
export interface DeskHost {
  /** Takes an act durably. `false` when the chat waits for no officer and is with none. */
  act(message: OfficerMessage): Promise<boolean>;
  /** The officer whose id on Telegram it is, or `null` where no account says so. */
  officer(id: string): Promise<DeskOfficer | null>;
  /** Links an id on Telegram to the account whose page shows the code; `null` where that is of no use (any more). */
  link(code: string, id: string): Promise<DeskOfficer | null>;
}

/** What keeps a desk from showing anything: the bot is not there any more, topics are off, or a right is missing. */
export type DeskTrouble = 'gone' | 'no_topics' | 'no_rights';

/** A desk shows nothing to anybody until an operator has done something about it: what `remedy` says. */
export class DeskRefused extends Error {
  override readonly name = 'DeskRefused';

  constructor(
    readonly why: DeskTrouble,
    readonly remedy: string,
  ) {
    super(`a desk shows nothing: ${remedy}`);
  }
}

/**
 * A place where officers read and answer. `post` shows an entry of a chat; `id` is the same on every retry. A thrown
 * `TryLater` says when to try again, {@link DeskRefused} that it has to be mended first, any other error means: in a
 * while. Entries of one chat come in order.
 */
export interface Desk {
  readonly name: string;
  post(chat: string, id: string, entry: DeskEntry): Promise<void>;
}
