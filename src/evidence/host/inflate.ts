import { inflateRawSync, inflateSync } from 'node:zlib';

/** What is unpacked at a time (bytes): mostly all of it. */
const CHUNK = 4096;

/** Unpacks what zlib packed (RFC 1950); `null` where it is damaged, or gives more than so many bytes. */
export function inflate(packed: Uint8Array, most: number): Buffer | null {
  return unpacked(() => inflateSync(packed, { maxOutputLength: most, chunkSize: CHUNK }));
}

/** The same of bytes without a head (RFC 1951). */
export function inflateRaw(packed: Uint8Array, most: number): Buffer | null {
  return unpacked(() => inflateRawSync(packed, { maxOutputLength: most, chunkSize: CHUNK }));
}

function unpacked(work: () => Buffer): Buffer | null {
  try {
    return work();
  } catch {
    return null;
  }
}
