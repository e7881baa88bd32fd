import type { Evidence } from '../evidence/evidence.js';
import type { ResidentEvent } from '../understanding/event.js';

/** What reaches a chat. `turn` names the inbound message: ids of effects are made of it. */
export type Event = ResidentEvent | Happening;

/** What reaches a chat and is no message of its resident. */
export type Happening = { turn: string } & (
  | { kind: 'evidence'; evidence: Evidence }
  | { kind: 'reminder'; id: string }
  /** The person has blocked us or left. */
  | { kind: 'gone' }
  /** The message was a code that joins this chat to another one of the person. */
  | { kind: 'join'; outcome: 'joined' | 'same' | 'unknown' }
  /** Another chat, on that channel, was joined to this one. */
  | { kind: 'joined_by'; channel: string }
  /** A message of the resident could not be taken, and was set aside. */
  | { kind: 'set_aside' }
  /** An officer, by name, does something with the chat; `desk` names where. */
  | {
      kind: 'officer';
      by: string;
      desk: string;
      act:
        | { kind: 'take' }
        | { kind: 'say'; text: string; photo: boolean }
        | { kind: 'note'; text: string }
        | { kind: 'done' };
    }
);

/** Whether a resident sent it. */
export function isOfResident(event: Event): event is ResidentEvent {
  return isKindOfResident(event.kind);
}

/** Whether events of a kind are what residents send. */
export function isKindOfResident(kind: string): kind is ResidentEvent['kind'] {
  return ['text', 'choice', 'photo', 'start', 'other'].includes(kind);
}
