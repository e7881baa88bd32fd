import type { Day } from '../calendar.js';
import type { Scalar } from '../engine/values.js';
import type { Moment } from '../language/dates/moment.js';
import type { Area, Named, PersonAsked } from '../language/reading.js';
import type { TextArg } from '../texts.js';

/**
 * Whose case is meant: nobody was said, the writer, a relative or neighbour, or one of a list. Of a relative who is not
 * `named` the one that was spoken of last; `anew`: somebody of whom nothing is known yet.
 */
export type Who =
  | { kind: 'unsaid' | 'self' }
  | { kind: 'relative'; named: Named | null; anew?: true }
  | { kind: 'listed'; id: string };

/** What is said of a case, by the names of its facts. */
export type Claims = Readonly<Record<string, Scalar>>;

/** What a message asks of its chat; `apply` carries it out. */
export type Command =
  /** The open question has this answer, which may state facts and lead to a node. */
  | { do: 'answer'; node: string; value: Scalar; facts?: Claims; next?: string }
  /** To a person, a service (`null`: none) and a day. */
  | {
      do: 'turn';
      who: Who;
      relayed?: true;
      service?: string | null;
      /** Services that are asked about after it. */
      afterwards?: string[];
      day?: Day | null;
    }
  /** Which of these services is meant is to be asked. */
  | { do: 'clarify'; services: string[] }
  /** What was asked beside the last errand no longer counts; `again`: nor that it was answered. */
  | { do: 'settle'; again?: true }
  /** What was told last of the case in question was told of somebody else. */
  | { do: 'move'; to: Who }
  /** Facts of the case turned to. */
  | { do: 'claim'; facts: Claims }
  /**
   * A place or an hour that is named, for whatever needs one; that the writer is the head of a neighbourhood; what is
   * told of people who ask for nothing; or what the chat talks about.
   */
  | { do: 'note'; area?: Area; time?: string | null; head?: true; told?: PersonAsked[]; talk?: string }
  /** What is said of the moment of the reminder that is arranged; `anew`: of another one. */
  | { do: 'arrange'; said: Moment; anew?: true }
  /** The people of a list, each with a case of their own. */
  | { do: 'list'; people: PersonAsked[]; relayed: boolean }
  /** The list that stands changes: somebody is added, struck off, or something else holds for one of them. */
  | { do: 'add'; people: PersonAsked[] }
  | { do: 'strike'; cases: string[] }
  | { do: 'amend'; case: string; service: string | null; facts: Claims; called?: Named }
  /**
   * A dialogue: in place of what is open; aside, after which the open question is asked again; or when what is open has
   * ended, then about a service and a day of its own.
   */
  | {
      do: 'start';
      dialogue: string;
      when: 'now' | 'aside' | 'then';
      args?: Claims;
      about?: { service?: string; day?: Day | null; time?: string | null; said?: Moment };
    }
  /** What is open ends unanswered. */
  | { do: 'close' }
  | { do: 'word'; word: 'cancel' | 'restart' | 'back' }
  /** The language that the person writes in, or has `chosen`. */
  | { do: 'follow'; locale: string; chosen?: true }
  /** A text said by the way. */
  | { do: 'ack'; text: string; args?: Record<string, TextArg> }
  /** The answer of a common question. */
  | { do: 'explain'; entry: string }
  /** A photograph waits to be read; `beside`: together with those that wait already. */
  | { do: 'photo'; beside?: true }
  /** The photograph that is being read is somebody else's than was said. */
  | { do: 'assign'; to: Who }
  /** The open question once more; `missed`: this was no answer to it. */
  | { do: 'repeat'; missed?: true }
  /** Whether it names somebody of the register is to be known first: the turn is made anew with that. */
  | { do: 'consult' }
  /** Nothing of it was understood; `failed`: the reader that ought to have, and the fault. */
  | { do: 'miss'; failed?: string };
