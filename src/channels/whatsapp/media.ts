import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  assertMediaContent,
  getMediaKeys,
  normalizeMessageContent,
  type WAMessage,
} from '@whiskeysockets/baileys';
import { bytesOf } from '../../http/bytes.js';
import { LARGEST_FILE } from './kinds.js';

/** Bytes of the code at the end of a file that proves the rest. */
const MAC_BYTES = 10;
/** What padding and that code add at most. */
const OVERHEAD = 16 + MAC_BYTES;
/** How long a file may take to come (ms). */
const LONGEST_FETCH_MS = 60_000;
/** How long a phone may take to upload a file again (ms). */
const LONGEST_UPLOAD_MS = 30_000;

/** A file that asking again will not bring: too large, not what was promised, or from where nothing is fetched. */
export class FileUnavailable extends Error {
  override name = 'FileUnavailable';
}
/** The file is not on the server any more; the sender's phone may upload it again. */
class FileGone extends Error {}

/** What fetching needs beside the message. */
export interface MediaSource {
  /** Where files are that name no host. */
  origin: string;
  /** Asks the sender's phone to upload the file again; gives the message with its new place. */
  uploadAgain(message: WAMessage): Promise<WAMessage>;
}

/**
 * The file of a message, decrypted and proven to be what was sent. Baileys' own download takes a damaged file for good,
 * knows no largest size, and never asks for one that is gone.
 * @throws {FileUnavailable} when it cannot be had; any other error may pass.
 */
export async function fetchMedia(message: WAMessage, source: MediaSource): Promise<Uint8Array> {
  try {
    return await fetchOnce(message, source.origin);
  } catch (error) {
    if (!(error instanceof FileGone)) throw error;
    return await fetchOnce(await uploadedAgain(message, source), source.origin).catch((again: Error) => {
      throw again instanceof FileGone ? new FileUnavailable() : again;
    });
  }
}

async function fetchOnce(message: WAMessage, origin: string): Promise<Uint8Array> {
  const content = assertMediaContent(message.message);
  const { mediaKey, fileSha256 } = content;
  if (!mediaKey?.length || !fileSha256?.length)
    throw new FileUnavailable('a message names no key for its file');
  const type = normalizeMessageContent(message.message)?.imageMessage ? 'image' : 'document';
  const { iv, cipherKey, macKey } = await getMediaKeys(mediaKey, type);
  const sealed = await bytesAt(placeOf(content, origin));
  const body = sealed.subarray(0, -MAC_BYTES);
  const mac = createHmac('sha256', macKey!).update(iv).update(body).digest().subarray(0, MAC_BYTES);
  const given = sealed.subarray(-MAC_BYTES);
  if (given.length !== MAC_BYTES || !timingSafeEqual(mac, given))
    throw new FileUnavailable('a file is damaged');
  const cipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
  const plain = Buffer.concat([cipher.update(body), cipher.final()]);
  const hash = createHash('sha256').update(plain).digest();
  if (!hash.equals(fileSha256)) throw new FileUnavailable('a file is not the one that was sent');
  return plain;
}

/** Where a file is. Whoever writes the message chooses it, so that only WhatsApp's own servers are asked. */
function placeOf(
  { directPath, url }: { directPath?: string | null; url?: string | null },
  origin: string,
): URL {
  const place = URL.canParse(directPath || (url ?? ''), origin) ? new URL(directPath || url!, origin) : null;
  const isTheirs = place?.protocol === 'https:' && place.hostname.endsWith('.whatsapp.net') && !place.port;
  if (!place || !(isTheirs || place.origin === origin)) throw new FileUnavailable('a file is elsewhere');
  return place;
}

async function bytesAt(place: URL): Promise<Buffer> {
  const response = await fetch(place, {
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_FETCH_MS),
    headers: { Origin: 'https://web.whatsapp.com' },
  });
  if (response.status === 404 || response.status === 410) throw new FileGone();
  if (!response.ok || !response.body) throw new Error(`a file was not given: status ${response.status}`);
  const bytes = await bytesOf(response.body, LARGEST_FILE + OVERHEAD);
  if (!bytes) throw new FileUnavailable('a file is too large');
  return bytes;
}

async function uploadedAgain(message: WAMessage, { uploadAgain }: MediaSource): Promise<WAMessage> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FileUnavailable()), LONGEST_UPLOAD_MS);
  });
  try {
    return await Promise.race([uploadAgain(message), late]);
  } catch {
    throw new FileUnavailable('the phone did not upload a file again');
  } finally {
    clearTimeout(timer);
  }
}
