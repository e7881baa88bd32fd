import type { Change } from '../neighbourhood/change.js';
import type { Office } from '../neighbourhood/office.js';
import type { Writer } from '../neighbourhood/register.js';
import type { Text } from '../texts.js';
import type { Request } from './request.js';

/** What is written down of heads. */
export const HEAD_DEEDS = [
  'register_refused',
  'register_exported',
  'notice_refused',
  'proof_codes_given',
] as const;

/** What a step asks for. Texts are ids with arguments; the hotline makes words of them in the person's language. */
export type Effect =
  | {
      kind: 'send';
      text: Text;
      choices: { id: string; label: Text }[];
      token: string | null;
      /** A number is an answer of its own: the choices are no numbered list. */
      uncounted?: true;
      /** The turn whose photograph goes with it. */
      photo?: string | null;
      /** It answers nothing that the person said. */
      purpose?: 'reminder' | 'notice';
      /** After this instant (ms) it helps nobody any more. */
      until?: number;
      /** The register of an area, by its key, goes with it as a file of this kind. */
      document?: { as: 'xlsx' | 'csv'; area: string };
      /** A photograph of a list on paper goes with it, by its id. */
      picture?: string;
      /** The text's `link` is the address of the register's page, made for the writer alone. */
      link?: true;
      /** The notice that it is, by its id. */
      notice?: string;
      /** It stays a message of its own, to be passed on. */
      apart?: boolean;
    }
  | { kind: 'remind'; id: string; at: number }
  | { kind: 'cancel'; id: string }
  | { kind: 'hand_over'; topic: string; service: string | null }
  /** Shown to the officers, but not on the desk it comes from. */
  | {
      kind: 'desk';
      does: 'before' | 'resident' | 'taken' | 'officer' | 'note' | 'undelivered' | 'closed';
      by: string | null;
      text: string;
      photo: string | null;
      from: string | null;
    }
  | {
      kind: 'record';
      record: 'verdict' | 'failure' | 'undelivered';
      about: Record<string, string>;
      case: string | null;
    }
  | { kind: 'read_photos'; turns: string[] }
  /** Codes that photographs showed, to be read together for what was put aside; told as what `photo` shows. */
  | { kind: 'read_codes'; pending: string; photo: string; codes: string[] }
  /** The code holds for a while, for another chat of the person. */
  | { kind: 'join_code'; code: string }
  /** A chat is joined by a code: to be asked of the one that made it, agreed to there, or refused by either. */
  | { kind: 'join'; does: 'ask' | 'agree' | 'refuse'; code: string }
  /** The chat leaves those that it was joined to; `erase`: and is forgotten alone. */
  | { kind: 'leave'; erase: boolean }
  /** What is kept beside the session is to be told. */
  | { kind: 'tell_kept' }
  /** Officers are asked to do something with the person's data, until an instant (ms). */
  | { kind: 'request'; request: Request }
  /** The chat of the number that the person had before becomes theirs. */
  | { kind: 'move_in'; move: string }
  /**
   * The turn needs the register that is the writer's, or of a house that was opened to its occupants, or the houses in which
   * something is kept of the writer, or so many codes: it is made anew with them.
   */
  | { kind: 'consult'; house?: { area: string; name: string }; own?: true; codes?: number }
  /** A house of the register changes: by which grant, as what, until when (ms) it is kept, and from which day on who left. */
  | { kind: 'register'; change: Change; by: string; as: Writer; until: number; leftBefore: string }
  /** A code is to be made that opens a house to its owner or to those who live there, or the owner's are to end. */
  | {
      kind: 'house_code';
      whose: 'owner' | 'occupant';
      area: string;
      house: string;
      by: string;
      until: number;
    }
  /** Photographs of a list on paper are to be kept beside the register, until an instant (ms) at most, or to be deleted. */
  | { kind: 'keep_photos'; photos: string[]; area: string; house: string | null; by: string; until: number }
  | { kind: 'drop_photos'; ids: string[] }
  | { kind: 'house_code_end'; area: string; house: string }
  /** Something that is written down of heads. */
  | { kind: 'audit'; does: (typeof HEAD_DEEDS)[number]; by: string; about: string }
  /** A head's notice to an area of theirs, by its key, by their office: words to be looked at, or one that was, by its id: it is sent, given up,
   *  stopped while it goes out, or told of. Without an id the latest is told of. */
  | { kind: 'head_notice'; does: 'draft'; office: Office; to: string; from: string; text: string }
  | { kind: 'head_notice'; does: 'send' | 'stop' | 'halt' | 'progress'; office: Office; id: string }
  /** A code is given to the head for one of their list, by the id of the case, until an instant (ms). */
  | { kind: 'proof'; does: 'give'; code: string; case: string; until: number }
  /** The person of a code agrees to show their certificate, has shown it, or takes that back. */
  | { kind: 'proof'; does: 'agree' | 'show' | 'withdraw'; code: string }
  /** The topics of which the chat gets notices from now on. */
  | { kind: 'follow'; topics: string[] }
  /** A notice that was meant for the chat is not sent to it. */
  | { kind: 'left_out'; notice: string }
  /** The officers are not to see what was said before they were called. */
  | { kind: 'conceal' }
  | { kind: 'forget' };
