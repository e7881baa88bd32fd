import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.js';
import type { Json } from './json.js';

/** The first byte of a document that is deflated with `DICTIONARY`; no JSON begins with it. */
const DEFLATED = 1;

/**
 * A window of 4 KB, which holds the dictionary and most documents whole, and tables to match: to lay out the larger ones
 * takes longer than the deflating.
 */
const FORMAT = { windowBits: 12, memLevel: 5, dictionary: DICTIONARY };

/** Shorter documents gain nothing; */
const LEAST_BYTES = 64;

/** longer ones stand as they are, so that nothing which is read grows beyond this. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The bytes of a document that is kept for long: about a fifth of its JSON, for some 20 µs of work. To be sealed: how long
 * a sealed document is tells how alike what is in it is, and each holds what one person said alone.
 */
export function compacted(value: Json): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  if (json.length < LEAST_BYTES || json.length > MOST_BYTES) return json;
  const deflated = deflateRawSync(json, FORMAT);
  return deflated.length < json.length ? Buffer.concat([Buffer.of(DEFLATED), deflated]) : json;
}

/**
 * The document again, whether its bytes were compacted or are JSON.
 * @throws {RangeError} where it would be larger than any that was compacted.
 */
export function expanded(bytes: Buffer): Json {
  const isJson = bytes[0] !== DEFLATED;
  const json = isJson ? bytes : inflateRawSync(bytes.subarray(1), { ...FORMAT, maxOutputLength: MOST_BYTES });
  return JSON.parse(json.toString()) as Json;
}
