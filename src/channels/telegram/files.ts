import { type Api, GrammyError } from 'grammy';
import { AtOnce } from '../../at-once.js';
import { bytesOf } from '../../http/bytes.js';
import { signalWithin } from '../../time-limit.js';
import { apiOf, type Bot, CALL_S, signalOf, TELEGRAM_ROOT } from './api.js';

/** Telegram gives no larger file to a bot (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** How long a file may take to come (ms). */
const LONGEST_FETCH_MS = 30_000;
/** Files that are fetched at a time: each may take the memory of the largest. */
const FETCHES_AT_ONCE = 8;
/** A file that asking again will not bring: too large, or not there any more. */
class FileUnavailable extends Error {}

/** The files that people send. */
export class Files {
  private readonly api: Api;
  private readonly root: string;
  private readonly fetches = new AtOnce(FETCHES_AT_ONCE);

  constructor(bot: Bot) {
    this.api = apiOf(bot, CALL_S);
    this.root = `${bot.apiRoot ?? TELEGRAM_ROOT}/file/bot${bot.token}`;
  }

  /**
   * The bytes of a file (Bot API, getFile), or `null` when it cannot be had: it is not there, or is larger than `most`
   * bytes. Any error may pass.
   */
  async fetch(id: string, stopping: AbortSignal, most = LARGEST_FILE): Promise<Uint8Array | null> {
    try {
      return await this.fetches.run(() => this.bytes(id, stopping, most));
    } catch (error) {
      if (error instanceof FileUnavailable) return null;
      throw error;
    }
  }

  private async bytes(id: string, stopping: AbortSignal, most: number): Promise<Uint8Array> {
    stopping.throwIfAborted();
    const signal = signalWithin(LONGEST_FETCH_MS, stopping);
    const response = await fetch(`${this.root}/${await this.path(id, signal)}`, {
      signal,
      redirect: 'error',
    });
    if (response.status === 404) throw new FileUnavailable('a file is not there any more');
    if (!response.ok || !response.body) throw new Error(`a file was not given: status ${response.status}`);
    const bytes = await bytesOf(response.body, most);
    if (!bytes) throw new FileUnavailable('a file is too large');
    return new Uint8Array(bytes);
  }

  private async path(id: string, signal: AbortSignal): Promise<string> {
    try {
      const { file_path: path } = await this.api.getFile(id, signalOf(signal));
      if (path) return path;
    } catch (error) {
      if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
    }
    throw new FileUnavailable('Telegram has no such file');
  }
}
