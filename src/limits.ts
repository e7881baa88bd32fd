import type { Allowance } from './counter.js';
import type { Rate } from './http/limit.js';
import type { Uploading } from './http/uploads.js';

const KB = 1024;
const MB = 1024 * KB;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What a city sets of the limits: see `settings.ts`. */
export interface LimitSettings {
  /** So many people may share one internet address, as in a mobile network or an office. */
  peoplePerAddress: number;
  /** So many chats may wait for the officers or be with one. */
  openHandovers: number;
  /** So many megabytes of photographs are taken from the web page in an hour. */
  photoMbPerHour: number;
}

/** How much each may use of the hotline: every number stands here, with its reason. */
export interface Limits {
  /** Of one person, over all processes. */
  person: {
    /** Nobody writes faster than once a second, or more than thirty messages at once. */
    messages: Rate;
    /** What a photograph costs of these: it is read for as long as four texts. */
    photoCost: number;
    /** Kilobytes of photographs: three of the largest in ten minutes, or twenty of the usual ones. */
    photos: Rate;
    /** Codes of other chats that somebody types: none is worth guessing at. */
    joinCodes: Allowance;
    /** Open pages: tabs, and connections of which the end has not been noticed yet. */
    streams: number;
  };
  /** Of one internet address. */
  address: {
    /** What a page asks while it is opened is ten requests. */
    requests: Rate;
    streams: number;
    /** Kilobytes of photographs: of one person in fifty one of the usual ones in a minute. */
    photos: Rate;
    /** Chats that call for an officer: one person in twenty-five in an hour. */
    handovers: Allowance;
  };
  /** Of all, over all processes. */
  all: {
    openHandovers: number;
    /** Kilobytes of photographs: since none is kept for more than an hour, the store never holds more of them. */
    photos: Rate;
  };
  /** Of all who come to one process. */
  process: {
    /** A stream costs about 20 KB. */
    streams: number;
    uploads: Uploading;
    /** Photographs that are put into the store at once: more would only stand in each other's way. */
    keptAtOnce: number;
  };
}

/** The limits of a city. */
export function limitsOf(settings: LimitSettings): Limits {
  const { peoplePerAddress: people, openHandovers, photoMbPerHour } = settings;
  return {
    person: {
      messages: { steady: { points: 4, seconds: 4 }, burst: { points: 26, seconds: 2 * MINUTE } },
      photoCost: 4,
      photos: { steady: { points: 64 * KB, seconds: 10 * MINUTE } },
      joinCodes: { points: 5, seconds: 10 * MINUTE },
      streams: 8,
    },
    address: {
      requests: {
        steady: { points: atLeast(20, people / 12), seconds: 1 },
        burst: { points: atLeast(200, people * 0.7), seconds: MINUTE },
      },
      streams: atLeast(16, people),
      photos: { steady: { points: atLeast(64 * KB, people * 300), seconds: 10 * MINUTE } },
      handovers: { points: atLeast(5, people / 25), seconds: HOUR },
    },
    all: { openHandovers, photos: { steady: { points: photoMbPerHour * KB, seconds: HOUR } } },
    process: {
      streams: 5_000,
      uploads: {
        // each costs a socket, and of memory only what has come of it
        most: 256,
        ofNetwork: atLeast(8, people / 16),
        bytes: 320 * MB,
        // the page gives up then as well
        longestMs: 5 * MINUTE * 1000,
        // the slowest networks that phones still use bring twice that
        spanMs: 20_000,
        spanBytes: 40 * KB,
        graceMs: 5_000,
      },
      keptAtOnce: 2,
    },
  };
}

function atLeast(least: number, wanted: number): number {
  return Math.max(least, Math.ceil(wanted));
}
