/** How a notice stands with one of its receivers. */
export const RECEIVER_STATES = [
  /** It is still to be given to their chat, */
  'waiting',
  /** it was given, and is on its way, */
  'under_way',
  /** it is being sent: whoever dies meanwhile is not followed, so that nobody gets it twice, */
  'sending',
  'sent',
  /** it was being sent when the process that did so died, */
  'unsure',
  /** their platform will not take it, or has not for too long, */
  'refused',
  /** or they wanted no more of them, or it was stopped. */
  'left_out',
] as const;
export type ReceiverState = (typeof RECEIVER_STATES)[number];

/** A chat, and the channel on which it is written to. */
export interface Receiver {
  chat: string;
  channel: string;
}

/** How many receivers of a channel stand so. */
export interface Tally {
  channel: string;
  state: ReceiverState;
  count: number;
}

/** Followers of a topic, and where the next page begins; `null` where none is left. */
export interface FollowersPage {
  followers: Receiver[];
  next: string | null;
}

/**
 * Who follows which topic, and how a notice stands with each of its receivers. A topic is a path whose steps end with a dot
 * (`general/32.75.02.`); whoever follows one follows all that stand above it. Nothing here is personal but that a chat, by
 * its id, is there: what was agreed to stands in the person's own document, and an index that has fallen behind it is set
 * right by whoever looks there. With a chat all of it that follows goes.
 */
export interface NoticeIndex {
  /** These topics take the place of those that the chat followed. */
  follow(receiver: Receiver, topics: readonly string[]): Promise<void>;
  /** Chats that follow the topic or one below it; one that follows several comes several times. */
  followers(topic: string, from: string | null, most: number): Promise<FollowersPage>;
  /** Adds receivers that the notice does not have yet: they wait for it. */
  enlist(notice: string, receivers: readonly Receiver[]): Promise<void>;
  /** Chats of a channel that stand so with a notice, no more than that. */
  standing(notice: string, channel: string, state: ReceiverState, most: number): Promise<string[]>;
  /** Of these chats, those that stood in one of the states before, which now stand in the other. */
  move(
    notice: string,
    chats: readonly string[],
    from: readonly ReceiverState[],
    to: ReceiverState,
  ): Promise<string[]>;
  tally(notice: string): Promise<Tally[]>;
  /** Forgets the receivers of a notice that is over. */
  drop(notice: string): Promise<void>;
}

/** The first of all texts that do not begin with a topic, in the order of their bytes. */
export const behind = (topic: string) => `${topic.slice(0, -1)}/`;
