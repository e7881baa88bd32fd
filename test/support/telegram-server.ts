import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = '123456:TEST-token-of-a-bot-that-is-not-there';

/** A request of the bot as it came in. */
export interface Called {
  method: string;
  payload: Record<string, unknown>;
}

/** Telegram's answer to a method in place of the usual one. */
export type Answer = { status: number; description: string; retry_after?: number };

/**
 * Telegram's servers at the HTTP boundary, as far as the bot uses them: updates are kept until they are confirmed, and
 * messages are checked as strictly as there.
 */
export class TelegramServer {
  readonly calls: Called[] = [];
  readonly files = new Map<string, Uint8Array>();
  private readonly updates: { update_id: number }[] = [];
  private readonly answers = new Map<string, Answer[]>();
  private polls: (() => void)[] = [];
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
    for (const poll of this.polls.splice(0)) poll();
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
    for (const poll of this.polls.splice(0)) poll();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.startsWith(`/file/bot${TOKEN}/`)) {
      const bytes = this.files.get(path.slice(`/file/bot${TOKEN}/`.length));
      response.writeHead(bytes ? 200 : 404).end(bytes);
      return;
    }
    const method = path.startsWith(`/bot${TOKEN}/`) ? path.slice(`/bot${TOKEN}/`.length) : null;
    if (!method) return reply(response, { status: 401, description: 'Unauthorized' });
    const payload = await jsonOf(request);
    this.calls.push({ method, payload });
    const planned = this.answers.get(method)?.shift();
    if (planned) return reply(response, planned);
    if (method === 'getUpdates') await this.waitForUpdates(Number(payload.offset), request);
    const fault = method === 'sendMessage' ? faultOf(payload) : null;
    if (fault) return reply(response, { status: 400, description: `Bad Request: ${fault}` });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, result: this.resultOf(method, payload) }));
  }

  private async waitForUpdates(offset: number, request: IncomingMessage): Promise<void> {
    while (this.updates[0] && this.updates[0].update_id < offset) this.updates.shift();
    if (this.updates.length) return;
    await new Promise<void>((resolve) => {
      this.polls.push(resolve);
      request.socket.once('close', resolve);
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
        return {
          message_id: ++this.lastId,
          date: 0,
          chat: { id: payload.chat_id, type: 'private' },
          text: payload.text,
        };
      default:
        return true;
    }
  }
}

/** What Telegram would not take about a message. */
function faultOf({ text, reply_markup, parse_mode }: Record<string, unknown>): string | null {
  const words = String(text ?? '');
  if (!words.trim()) return 'message text is empty';
  const plain =
    parse_mode === 'HTML' ? words.replaceAll(/<\/?b>/g, '').replaceAll(/&(?:amp|lt|gt);/g, 'x') : words;
  if (plain.length > 4096) return 'message is too long';
  if (parse_mode === 'HTML') {
    if (/[<>]|&(?!(?:amp|lt|gt);)/.test(words.replaceAll(/<\/?b>/g, ''))) return "can't parse entities";
    if ((words.match(/<b>/g) ?? []).length !== (words.match(/<\/b>/g) ?? []).length)
      return "can't parse entities";
  }
  const keyboard = (reply_markup as { inline_keyboard?: { callback_data: string }[][] } | undefined)
    ?.inline_keyboard;
  const tooLong = keyboard?.flat().some(({ callback_data }) => Buffer.byteLength(callback_data) > 64);
  return tooLong ? 'BUTTON_DATA_INVALID' : null;
}

function reply(response: ServerResponse, { status, description, retry_after }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  const parameters = retry_after === undefined ? {} : { parameters: { retry_after } };
  response.end(JSON.stringify({ ok: false, error_code: status, description, ...parameters }));
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
}
