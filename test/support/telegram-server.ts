import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Channel, IncomingMessage as Taken } from '../../src/channels/channel.js';
import { createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { shipped } from './scripts.js';

export const TOKEN = '123456:TEST-token-of-a-bot-that-is-not-there';

/** A request of the bot as it came in. */
export interface Called {
  method: string;
  payload: Record<string, unknown>;
}

/** Telegram's answer to a method (or, for `file`, to the fetching of a file) in place of the usual one. */
export type Answer = { status: number; description: string; retry_after?: number } | 'hang' | 'usual';

const UNAUTHORIZED = { status: 401, description: 'Unauthorized' };
const CONFLICT = { status: 409, description: 'Conflict: terminated by other getUpdates request' };

/**
 * Telegram's servers at the HTTP boundary, as far as the bot uses them: updates are kept until they are confirmed, and
 * messages are checked as strictly as there. A second poll ends the first one with a conflict.
 */
export class TelegramServer {
  readonly calls: Called[] = [];
  readonly files = new Map<string, Uint8Array>();
  private readonly updates: { update_id: number }[] = [];
  private readonly answers = new Map<string, Answer[]>();
  private polls: ((outcome: 'woken' | 'conflict') => void)[] = [];
  private lastId = 100;
  private readonly server = createServer((request, response) => void this.serve(request, response));

  static async start(): Promise<TelegramServer> {
    const telegram = new TelegramServer();
    await new Promise<void>((resolve) => telegram.server.listen(0, '127.0.0.1', resolve));
    return telegram;
  }

  get apiRoot(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers the next call of a method so, once. */
  answerNext(method: string, answer: Answer): void {
    this.answers.set(method, [...(this.answers.get(method) ?? []), answer]);
  }

  /** Puts an update in front of the bot; gives its id. */
  update(content: Record<string, unknown>): number {
    const update_id = ++this.lastId;
    this.updates.push({ update_id, ...content });
    for (const poll of this.polls.splice(0)) poll('woken');
    return update_id;
  }

  /** Updates that the bot has not confirmed. */
  unconfirmed(): number[] {
    return this.updates.map(({ update_id }) => update_id);
  }

  /** The payloads of all calls of a method. */
  sent(method: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.method === method).map(({ payload }) => payload);
  }

  async stop(): Promise<void> {
    for (const poll of this.polls.splice(0)) poll('woken');
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.startsWith(`/file/bot${TOKEN}/`)) return this.serveFile(path, response);
    const method = path.startsWith(`/bot${TOKEN}/`) ? path.slice(`/bot${TOKEN}/`.length) : null;
    if (!method) return reply(response, UNAUTHORIZED);
    const payload = await jsonOf(request);
    this.calls.push({ method, payload });
    const planned = this.answers.get(method)?.shift();
    if (planned && planned !== 'usual') return reply(response, planned);
    if (
      method === 'getUpdates' &&
      (await this.waitForUpdates(Number(payload.offset), response)) === 'conflict'
    )
      return reply(response, CONFLICT);
    const fault = faultOf(method, payload);
    if (fault) return reply(response, { status: 400, description: `Bad Request: ${fault}` });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, result: this.resultOf(method, payload) }));
  }

  /** A file comes in pieces and without its size, so that whoever fetches it has to count. */
  private serveFile(path: string, response: ServerResponse): void {
    this.calls.push({ method: 'file', payload: {} });
    const planned = this.answers.get('file')?.shift();
    const bytes = this.files.get(path.slice(`/file/bot${TOKEN}/`.length));
    if (planned && planned !== 'usual') reply(response, planned);
    else response.writeHead(bytes ? 200 : 404, { 'transfer-encoding': 'chunked' }).end(bytes);
  }

  private async waitForUpdates(offset: number, response: ServerResponse): Promise<'woken' | 'conflict'> {
    for (const poll of this.polls.splice(0)) poll('conflict');
    while (this.updates[0] && this.updates[0].update_id < offset) this.updates.shift();
    if (this.updates.length) return 'woken';
    return new Promise((resolve) => {
      this.polls.push(resolve);
      response.once('close', () => {
        this.polls = this.polls.filter((one) => one !== resolve);
        resolve('woken');
      });
    });
  }

  private resultOf(method: string, payload: Record<string, unknown>): unknown {
    switch (method) {
      case 'getMe':
        return { id: 1, is_bot: true, first_name: 'Bisa', username: 'bisa_test_bot' };
      case 'getUpdates':
        return this.updates;
      case 'getFile':
        return { file_id: payload.file_id, file_unique_id: 'u', file_path: `photos/${payload.file_id}` };
      case 'sendMessage':
        return { message_id: ++this.lastId, date: 0, chat: { id: payload.chat_id, type: 'private' } };
      default:
        return true;
    }
  }
}

/** What Telegram would not take about a call. */
function faultOf(method: string, payload: Record<string, unknown>): string | null {
  switch (method) {
    case 'sendMessage':
    case 'editMessageText':
      return messageFaultOf(payload);
    case 'setMyCommands':
      return (payload.commands as Command[]).every(isCommand) ? null : 'BOT_COMMAND_INVALID';
    case 'getFile':
      return String(payload.file_id).startsWith('lost') ? 'wrong file_id or the file is unavailable' : null;
    default:
      return null;
  }
}

type Button = { text: string; callback_data: string };
type Command = { command: string; description: string };
const isCommand = ({ command, description }: Command) =>
  /^[a-z0-9_]{1,32}$/.test(command) && /^.{1,256}$/s.test(description);

function messageFaultOf({ text, reply_markup, parse_mode }: Record<string, unknown>): string | null {
  const words = String(text ?? '');
  const plain = parse_mode === 'HTML' ? plainOf(words) : words;
  if (plain === null) return "can't parse entities";
  if (!plain.trim()) return 'message text is empty';
  if (plain.length > 4096) return 'message is too long';
  const { inline_keyboard = [] } = (reply_markup ?? {}) as { inline_keyboard?: Button[][] };
  const fits = inline_keyboard
    .flat()
    .every(({ text, callback_data: data }) => text && Buffer.byteLength(data) <= 64);
  return fits ? null : 'BUTTON_DATA_INVALID';
}

/** HTML as a person reads it; `null` when it holds anything but bold letters, well nested, and the known entities. */
function plainOf(html: string): string | null {
  const open: string[] = [];
  let plain = '';
  for (const [piece] of html.matchAll(/<[^>]*>?|&[^;\s]*;?|[^<&]+/g)) {
    if (piece === '<b>') open.push(piece);
    else if (piece === '</b>') {
      if (!open.pop()) return null;
    } else if (piece === '&amp;') plain += '&';
    else if (piece === '&lt;') plain += '<';
    else if (piece === '&gt;') plain += '>';
    else if (/^[<&]/.test(piece)) return null;
    else plain += piece;
  }
  return open.length ? null : plain;
}

function reply(response: ServerResponse, answer: Exclude<Answer, 'usual'>): void {
  if (answer === 'hang') return;
  const { status, description, retry_after } = answer;
  response.writeHead(status, { 'content-type': 'application/json' });
  const parameters = retry_after === undefined ? {} : { parameters: { retry_after } };
  response.end(JSON.stringify({ ok: false, error_code: status, description, ...parameters }));
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
}

/** The server, the channel that talks to it, what it took and what it logged; each test has new ones. */
export let telegram: TelegramServer;
export let channel: Channel;
export let taken: Taken[];
export let logged: string[];
export const { texts } = shipped.flows;

/** A person, her private chat, and her address; her messages get ids one after another. */
export const person = { id: 77, is_bot: false, first_name: 'Siti', language_code: 'id' };
export const chat = { id: 77, type: 'private' };
export const address = { channel: 'telegram', id: '77' };
let messageId = 0;
export const message = (content: object, about: object = {}) => ({
  message: { message_id: ++messageId, date: 0, from: person, chat, ...content, ...about },
});

/** Gives every test of a file a server and a channel. */
export function useTelegram(): void {
  beforeEach(async () => {
    telegram = await TelegramServer.start();
    renew();
  });
  afterEach(async () => {
    await channel.stop();
    await telegram.stop();
  });
}

/** Another channel in place of the one before, as after a restart. */
export function renew({ token = TOKEN, apiRoot = telegram.apiRoot } = {}): void {
  const lines: string[] = [];
  logged = lines;
  taken = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  channel = createTelegramChannel({ token, texts, log, apiRoot });
}

/** Starts the channel; the messages of these numbers, counted as they come, are refused. */
export async function start({ refusals = [] as number[] } = {}): Promise<void> {
  let count = 0;
  await channel.start({
    accept: async (one) => {
      count += 1;
      if (refusals.includes(count)) throw new Error('the store is away');
      taken.push(one);
    },
    back: async () => {},
  });
}

/** Resolves once so many messages were taken in all. */
export const has = (count: number) =>
  vi.waitFor(() => expect(taken).toHaveLength(count), { timeout: 10_000 });
