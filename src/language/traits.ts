import type { Intent } from './reading.js';

/** A service as whoever reads messages needs to know it: the part `language` of its file. */
export interface Spoken {
  id: string;
  language: {
    vaccination: boolean;
    beside: boolean;
    writer_comes: boolean;
    names_town: boolean;
    runs_out: boolean;
    letters: boolean;
  };
}

/** What tells the services apart when a message is read, by their ids. */
export interface Traits {
  /** The service that vaccination is; `null` where there is none. */
  vaccination: string | null;
  /** The one that stands for all without a file of their own. */
  other: string;
  /** Spoken of beside the service that is meant. */
  beside: ReadonlySet<string>;
  /** About somebody else, for whom the writer comes. */
  writerComes: ReadonlySet<string>;
  /** Those whose paper names a town. */
  namesTown: ReadonlySet<string>;
  /** Those whose paper runs out. */
  runsOut: ReadonlySet<string>;
  /** The ones under which letters of many names are written. */
  letters: ReadonlySet<string>;
}

/** The traits of all services; `other` is the id of the one that stands for those without a file. */
export function traitsOf(services: readonly Spoken[], other: string): Traits {
  const those = (trait: keyof Spoken['language']) =>
    new Set(services.filter(({ language }) => language[trait]).map(({ id }) => id));
  const [vaccination = null] = those('vaccination');
  return {
    vaccination,
    other,
    beside: those('beside'),
    writerComes: those('writer_comes'),
    namesTown: those('names_town'),
    runsOut: those('runs_out'),
    letters: those('letters'),
  };
}

/** Notions of which a message has to speak, and of which it must not. */
export interface About {
  all: readonly string[];
  none: readonly string[];
}

/** What of a common question tells whether it counts beside something else. */
export interface FaqTraits {
  over: ReadonlySet<Intent>;
  /** It counts only where nothing else is wanted. */
  alone: boolean;
  /** The notions that ask it where a message speaks of all of one line; see `wish/notions.ts`. */
  about: readonly About[];
  /** Notions with which that counts whatever service is named beside. */
  outright: readonly string[];
  with_service: boolean;
  /** Heads alone ask it. */
  forHeads: boolean;
  wordless: boolean;
  /** Of a message of signs alone: one of these is among them; any, where there are none. */
  signs: readonly string[];
  /** Words of which a whole message may be made. */
  words: readonly string[];
  /** Words of which one is enough where nothing else is wanted. */
  markedBy: readonly string[];
}
