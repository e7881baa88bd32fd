import type { Shown } from '../evidence/shown.js';
import type { Entrances } from '../neighbourhood/entrances.js';
import type { ListPhoto, PhotoKept } from '../neighbourhood/list-photo.js';
import type { Office } from '../neighbourhood/office.js';
import type { Placed } from '../neighbourhood/register.js';
import type { ResidentEvent } from '../understanding/event.js';
import type { HEAD_NOTICE_OUTCOMES, HeadDraft, Progress } from './head-notice-schema.js';
import type { ChatName } from './joined.js';
import type { Answered } from './my-data.js';
import type { Showing } from './proof-schema.js';

/** What a code asks for: who asks, by the key of their area, what for, and until when it holds. */
export type Asking = Pick<Showing, 'code' | 'grant' | 'area' | 'service' | 'until'>;

/** What reaches a chat. `turn` names the inbound message: ids of effects are made of it. */
export type Event = (ResidentEvent | Happening) & {
  /** The officers have as many chats as they may: no other one is handed over. */
  queueFull?: true;
  /** The grants of the writer's offices that were ended. */
  ended?: readonly string[];
  /** The part of the register that the turn asked for. */
  register?: readonly Placed[];
  /** The photographs of lists on paper that are the writer's, the oldest first. */
  photos?: readonly ListPhoto[];
  /** It was asked for too often by somebody who keeps none. */
  tooOften?: true;
  /** Codes that nobody has, and how they are opened, where the turn asked for them. */
  fresh?: { codes: readonly string[]; entrances: Entrances };
  /** Of the codes that the writer passed on, those by which a certificate was shown. */
  proofs?: readonly string[];
};

/** What reaches a chat and is no message of its resident. */
export type Happening = {
  turn: string;
} /** What photographs showed, by the turns that brought them; the turn `pending` asked for them to be read. */ & (
  | { kind: 'evidence'; pending: string; shown: Record<string, Shown> }
  /** They are not read yet, and it takes a while. */
  | { kind: 'photos_slow'; pending: string }
  /** `told`: it was told before, most likely, by what was lost since. */
  | { kind: 'reminder'; id: string; told?: true | undefined }
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
  /** What came of what a head wanted with a notice of their own. */
  | {
      kind: 'head_notice';
      outcome: (typeof HEAD_NOTICE_OUTCOMES)[number];
      draft?: HeadDraft;
      progress?: Progress;
    }
  /** The person has blocked us or left. */
  | { kind: 'gone' }
  /** A message did not arrive and is given up; `by` is the officer who wrote it, or `null`. */
  | { kind: 'undelivered'; why: 'refused' | 'expired' | 'gone' | 'opted_out'; by: string | null }
  /** Words of an officer, by name, have not arrived yet, and wait. */
  | { kind: 'late'; by: string }
  /** Officers cannot read what was written for them. */
  | { kind: 'unread' }
  /** The message was a code of another chat (`asked`), of this one, or none that holds. */
  | ({ kind: 'join' } & (
      | ({ outcome: 'asked'; code: string; initials: string } & ChatName)
      | { outcome: 'same' | 'unknown' }
    ))
  /** Whoever typed the code of this chat in another one wishes to join it. */
  | ({ kind: 'join_wanted'; code: string } & ChatName)
  /** This chat and another one are joined, or were not. */
  | ({ kind: 'joined' } & ChatName)
  | { kind: 'join_not' }
  /** This chat, or another one, has left those that it was joined to; `erase`: it is forgotten now. */
  | { kind: 'left'; erase: boolean }
  | ({ kind: 'left_by' } & ChatName)
  /** The person has all their chats forgotten, in another one of them. */
  | ({ kind: 'erased' } & ChatName)
  /** What is kept beside the session: answers that were given, and lines for officers until an instant (ms). */
  | { kind: 'kept'; answers: Answered[]; lines: number; until: number | null }
  /** Officers have closed a request about the person's data, by name. */
  | { kind: 'request_closed'; id: string; by: string; granted: boolean; reason: string }
  /** The message held a code that makes its writer the head of an area. */
  | { kind: 'head_code'; outcome: 'given'; office: Office; called?: string }
  | { kind: 'head_code'; outcome: 'unknown' | 'used' | 'expired' | 'many' | 'own' | 'short' }
  /**
   * It held the code of a house, for those who live there: of an RT by its key, good until an instant (ms). `called`: what the
   * house is called now, where that is not the name that it was entered under.
   */
  | {
      kind: 'head_code';
      outcome: 'occupant';
      grant: string;
      area: string;
      house: string;
      called?: string;
      until: number;
    }
  /** The code of a house that the writer asked for, and the links that bring it into the chat. */
  | {
      kind: 'house_code';
      whose: 'owner' | 'occupant';
      area: string;
      house: string;
      code: string;
      links: readonly string[];
      until: number;
    }
  /** What became of a photograph of a list on paper, of a house or of the whole area. */
  | { kind: 'list_photo'; house: string | null; outcome: PhotoKept; count: number }
  /** So many codes of the owner of a house were ended. */
  | { kind: 'house_code_ended'; house: string; count: number }
  /** The message held a code that a head passed on, by which its writer may show their certificate. */
  | ({ kind: 'proof_code'; outcome: 'open' } & Asking)
  | { kind: 'proof_code'; outcome: 'unknown' | 'used' | 'own' | 'many' }
  /** What the writer agreed to for a code came to nothing. */
  | { kind: 'proof_not'; code: string; why: 'unknown' | 'used' | 'own' }
  /** Certificates were shown by codes that the head passed on. */
  | { kind: 'proofs_shown' }
  /** What two heads changed at once in a house: so many of the writer's changes were left undone. */
  | { kind: 'register_undone'; house: string; count: number }
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
  return ['text', 'choice', 'photo', 'table', 'start', 'other'].includes(kind);
}
