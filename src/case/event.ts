import type { Shown } from '../evidence/shown.js';
import type { ResidentEvent } from '../understanding/event.js';

/** What reaches a chat. `turn` names the inbound message: ids of effects are made of it. */
export type Event = (ResidentEvent | Happening) & {
  /** The officers have as many chats as they may: no other one is handed over. */
  queueFull?: true;
};

/** What reaches a chat and is no message of its resident. */
export type Happening = {
  turn: string;
} /** What photographs showed, by the turns that brought them; the turn `pending` asked for them to be read. */ & (
  | { kind: 'evidence'; pending: string; shown: Record<string, Shown> }
  /** They are not read yet, and it takes a while. */
  | { kind: 'photos_slow'; pending: string }
  | { kind: 'reminder'; id: string }
  /** A notice of the city, or of whom it says, to those who asked for such ones. */
  | {
      kind: 'notice';
      id: string;
      purpose: string;
      area: string;
      from: string;
      text: string;
      service: string | null;
      /** After this instant (ms) it helps nobody any more. */
      until: number;
    }
  /** The person has blocked us or left. */
  | { kind: 'gone' }
  /** A message did not arrive and is given up; `by` is the officer who wrote it, or `null`. */
  | { kind: 'undelivered'; why: 'refused' | 'expired' | 'gone' | 'opted_out'; by: string | null }
  /** Words of an officer, by name, have not arrived yet, and wait. */
  | { kind: 'late'; by: string }
  /** Officers cannot read what was written for them. */
  | { kind: 'unread' }
  /** The message was a code that joins this chat to another one of the person. */
  | { kind: 'join'; outcome: 'joined' | 'same' | 'unknown' }
  /** Another chat, on that channel, was joined to this one. */
  | { kind: 'joined_by'; channel: string }
  /**
   * The platform tells that the person had another number, of which these are the last digits (`none` where no
   * number was shown). `move` names the chat of it.
   */
  | { kind: 'moved'; move: string; ending: string }
  /** The person confirmed it: the chat of the old number is the one of the new number from now on. */
  | { kind: 'moved_in' }
  /** The old chat could not be: it is there no more. */
  | { kind: 'moved_not' }
  /** A message of the resident could not be taken, and was set aside. */
  | { kind: 'set_aside' }
  /** The resident has sent more than a person does, and is not heard for so many minutes. */
  | { kind: 'silenced'; minutes: number }
  /** An officer, by name and id, does something with the chat; `desk` names where. */
  | {
      kind: 'officer';
      by: string;
      officer?: string;
      desk: string;
      act:
        | { kind: 'take' }
        | { kind: 'say'; text: string; photo: boolean; corrects?: true }
        | { kind: 'note'; text: string; corrects?: true }
        | { kind: 'done' };
    }
);

/** Whether a resident sent it. */
export function isOfResident(event: Event): event is Event & ResidentEvent {
  return isKindOfResident(event.kind);
}

/** Whether events of a kind are what residents send. */
export function isKindOfResident(kind: string): kind is ResidentEvent['kind'] {
  return ['text', 'choice', 'photo', 'start', 'other'].includes(kind);
}
