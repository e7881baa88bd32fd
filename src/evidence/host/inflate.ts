import { inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

/** What is unpacked at a time (bytes): mostly all of it. */
const CHUNK = 4096;

/**
 * Unpacks what zlib packed (RFC 1950); `null` where it is damaged, gives more than so many bytes, or has bytes behind its
 * end.
 */
export function inflate(packed: Uint8Array, most: number): Buffer | null {
  return unpacked(() => {
    // the types of Node leave out what `info` gives
    const { buffer, engine } = inflateSync(packed, {
      maxOutputLength: most,
      chunkSize: CHUNK,
      info: true,
    } as ZlibOptions) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    if (engine.bytesWritten !== packed.length) throw new RangeError('bytes behind the end');
    return buffer;
  });
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
