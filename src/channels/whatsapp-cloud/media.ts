import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { bytesOf } from '../../http/bytes.js';
import { type Graph, GraphError } from './graph.js';

/** A larger file is not fetched (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Where Meta keeps what people send. */
const MEDIA_HOST = 'lookaside.fbsbx.com';

/** A file that asking again will not bring: too large, gone, or kept where nothing of Meta's is. */
export class MediaUnavailable extends Error {
  override readonly name = 'MediaUnavailable';
}

/** What came is not what was sent: the digests differ. */
export class MediaCorrupted extends Error {
  override readonly name = 'MediaCorrupted';
}

/** A file as a webhook names it, with its digest in base64 or hex. */
const namedSchema = z.object({
  id: z.string().min(1).max(512),
  sha256: z.string().max(128).optional().catch(undefined),
});

/** By what {@link fetchMedia} knows a file that a message names; `null` where it names none. */
export function refOf(content: unknown): string | null {
  const { data } = namedSchema.safeParse(content);
  return data ? JSON.stringify(data) : null;
}

/**
 * The bytes of a file that a person sent, in Meta's two steps (its address first), and checked against the digest of the
 * webhook. `root` is the Graph API's own address, which is trusted beside Meta's host for media.
 * @throws {MediaUnavailable} when it cannot be had; {@link MediaCorrupted} and any other error may pass.
 */
export async function fetchMedia(
  graph: Graph,
  root: string,
  ref: string,
  stopping: AbortSignal,
): Promise<Uint8Array> {
  const { id, sha256 } = namedSchema.parse(JSON.parse(ref));
  const { url, file_size: size = 0 } = await orUnavailable(graph.media(id, stopping));
  if (size > LARGEST_FILE) throw new MediaUnavailable('a file is too large');
  const address = new URL(url);
  if (!isMetas(address, root)) throw new MediaUnavailable('a file is kept at a foreign address');
  const { body } = await orUnavailable(graph.download(address, stopping));
  const bytes = body ? await bytesOf(body, LARGEST_FILE) : Buffer.alloc(0);
  if (!bytes) throw new MediaUnavailable('a file is too large');
  if (sha256 !== undefined && !hasDigest(bytes, sha256))
    throw new MediaCorrupted('a file has another digest');
  return bytes;
}

function isMetas({ protocol, hostname, origin }: URL, root: string): boolean {
  return (protocol === 'https:' && hostname === MEDIA_HOST) || origin === new URL(root).origin;
}

function hasDigest(bytes: Uint8Array, told: string): boolean {
  const digest = createHash('sha256').update(bytes).digest();
  const wanted = Buffer.from(told, /^[0-9a-f]{64}$/i.test(told) ? 'hex' : 'base64');
  return wanted.length === digest.length && timingSafeEqual(wanted, digest);
}

/** A refusal that names the file itself (400, 404) is for good; others may pass. */
async function orUnavailable<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const isFinal = error instanceof GraphError && [400, 404, 410].includes(error.status);
    // 190 and its like come with 400 as well, and concern the token
    if (isFinal && (error.code === null || error.code === 100)) throw new MediaUnavailable('no such file');
    throw error;
  }
}
