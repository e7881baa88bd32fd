import { type Api, GrammyError } from 'grammy';

/** Telegram gives no larger file to a bot (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** How long a file may take to come (ms). */
const LONGEST_FETCH_MS = 60_000;

/** A file that asking again will not bring: too large, or not there any more. */
export class FileUnavailable extends Error {}

/** Where files lie: `<apiRoot>/file/bot<token>/<path>`. */
export interface FileSource {
  apiRoot: string;
  token: string;
}

/**
 * The bytes of a file that a person sent (Bot API, getFile); the signal ends the fetching.
 * @throws {FileUnavailable} when it cannot be had; any other error may pass.
 */
export async function fetchFile(
  api: Api,
  { apiRoot, token }: FileSource,
  fileId: string,
  stopping: AbortSignal,
): Promise<Uint8Array> {
  const path = await pathOf(api, fileId, stopping);
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(LONGEST_FETCH_MS)]);
  const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal, redirect: 'error' });
  if (response.status === 404) throw new FileUnavailable('a file is not there any more');
  if (!response.ok || !response.body) throw new Error(`a file was not given: status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // the size that was told may be wrong, so what comes is counted
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw new FileUnavailable('a file is too large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function pathOf(api: Api, fileId: string, signal: AbortSignal): Promise<string> {
  try {
    const { file_path: path } = await api.getFile(fileId, signal as Parameters<Api['getFile']>[1]);
    if (path) return path;
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
  }
  throw new FileUnavailable('Telegram has no such file');
}
