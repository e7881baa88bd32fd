import type { Evidence } from './evidence.js';
import type { Picture } from './photograph.js';
import { blame, faultOf } from './reading/blame.js';
import type { Seen } from './reading/cascade.js';
import { join, type Said } from './reading/parts.js';

/** What reading a photograph gives. */
export interface Sighting {
  /** The texts of its codes. */
  texts: string[];
  /** Why a code could not be read: where there is no text, or beside those that there are. */
  reason: Evidence['reason'];
}

/** What the codes of a picture say, and why one of them, or the whole picture, was not read. */
export interface Reading {
  said: Said[];
  fault: Evidence['reason'];
}

/** The reading of a picture from what was seen in it. */
export async function readingOf(picture: Picture, seen: Seen): Promise<Reading> {
  const { said } = seen;
  return { said, fault: said.length ? faultOf(seen) : await blame(picture, seen) };
}

/** The sighting of a file's pictures: a text may be in several codes, one on each page. */
export function sightingOf(readings: readonly Reading[]): Sighting {
  const { texts, incomplete } = join(readings.flatMap(({ said }) => said));
  const faults = readings.map(({ fault }) => fault).filter((fault) => fault !== null);
  // that there is no code on a page says nothing beside one with a code
  const told = faults.find((fault) => fault !== 'no_code') ?? (incomplete ? 'incomplete' : null);
  return { texts, reason: told ?? (texts.length ? null : 'no_code') };
}
