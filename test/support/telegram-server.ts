import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CALLER } from './caller.js';
import { Fault, type Group, type Payload, type Said, TelegramMethods } from './telegram-methods.js';

export const TOKEN = '123456:TEST-token-of-a-bot-that-is-not-there';

/** A request of the bot as it came in. */
export interface Called {
  method: string;
  payload: Payload;
}

/** Telegram's answer to a method (or, for `file`, to the fetching of a file) in place of the usual one. */
export type Answer =
  | { status: number; description: string; retry_after?: number; migrate_to_chat_id?: number }
  | 'hang'
  | 'usual';

interface Planned {
  answer: Answer;
  /** Only for a call about this chat. */
  chat?: string;
}

interface About {
  chat: { id: number };
}
type RawUpdate = { update_id: number; message?: About; callback_query?: { message?: About } };

/** How long a webhook that failed is left alone (ms); Telegram's own pauses are longer. */
const RETRY_MS = 20;

/**
 * Telegram's servers at the HTTP boundary, as far as the bot uses them: updates are kept until they are confirmed or
 * brought to the webhook, and calls are checked as strictly as there. A second poll ends the first one with a conflict.
 */
export class TelegramServer {
  readonly calls: Called[] = [];
  readonly files = new Map<string, Uint8Array>();
  /** How long a file takes to come (ms). */
  fileMs = 0;
  /** Answers every call that has no answer of its own, as long as it is there; `from`: the caller's word for itself. */
  mood: ((method: string, from: string) => Answer) | null = null;
  /** Where the webhook's host leads on this machine (`http://127.0.0.1:…`). */
  webhookOrigin = '';
  private readonly methods = new TelegramMethods();
  private readonly updates: { update_id: number }[] = [];
  private readonly answers = new Map<string, Planned[]>();
  private readonly bringing = new Map<string, Promise<void>>();
  private polls: ((outcome: 'woken' | 'conflict') => void)[] = [];
  private lastId = 100;
  private isStopped = false;
  private readonly server = createServer((request, response) => void this.serve(request, response));

  static async start(port = 0): Promise<TelegramServer> {
    const telegram = new TelegramServer();
    await new Promise<void>((resolve) => telegram.server.listen(port, '127.0.0.1', resolve));
    return telegram;
  }

  get apiRoot(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What people have before their eyes, in every chat, oldest first. */
  get said(): Said[] {
    return this.methods.said;
  }

  /** Groups in which the bot is. */
  get groups(): Map<number, Group> {
    return this.methods.groups;
  }

  /** Called with every message that the bot sends, from then on. */
  onSaid(listener: (said: Said) => void): void {
    this.methods.listeners.push(listener);
  }

  /** Answers the next call of a method (about a chat) so, once. */
  answerNext(method: string, answer: Answer, chat?: string): void {
    this.answers.set(method, [...(this.answers.get(method) ?? []), { answer, ...(chat ? { chat } : {}) }]);
  }

  /** Puts an update in front of the bot; gives its id. */
  update(content: Record<string, unknown>): number {
    const update_id = ++this.lastId;
    const update = { update_id, ...content };
    this.updates.push(update);
    if (this.methods.webhook) void this.bring(update);
    for (const poll of this.polls.splice(0)) poll('woken');
    return update_id;
  }

  /** Numbers updates anew, from below where they were. */
  renumber(from: number): void {
    this.lastId = from;
  }

  /** Updates that the bot has not confirmed. */
  unconfirmed(): number[] {
    return this.updates.map(({ update_id }) => update_id);
  }

  /** The payloads of all calls of a method. */
  sent(method: string): Payload[] {
    return this.calls.filter((call) => call.method === method).map(({ payload }) => payload);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const poll of this.polls.splice(0)) poll('woken');
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await Promise.all(this.bringing.values());
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.startsWith(`/file/bot${TOKEN}/`)) return this.serveFile(path, response);
    const method = path.startsWith(`/bot${TOKEN}/`) ? path.slice(`/bot${TOKEN}/`.length) : null;
    if (!method) return reply(response, { status: 401, description: 'Unauthorized' });
    const payload = await payloadOf(request);
    this.calls.push({ method, payload });
    const from = String(request.headers[CALLER] ?? '');
    const planned = this.planned(method, payload);
    const answer = planned === 'usual' ? (this.mood?.(method, from) ?? planned) : planned;
    if (answer !== 'usual') return reply(response, answer);
    try {
      const result =
        method === 'getUpdates'
          ? await this.poll(payload, response)
          : this.methods.call(method, payload, from);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, result }));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      reply(response, error);
    }
  }

  private planned(method: string, { chat_id }: Payload): Answer {
    const all = this.answers.get(method) ?? [];
    const at = all.findIndex(({ chat }) => chat === undefined || chat === String(chat_id));
    return at < 0 ? 'usual' : all.splice(at, 1)[0]!.answer;
  }

  /** A file comes in pieces and without its size, so that whoever fetches it has to count. */
  private async serveFile(path: string, response: ServerResponse): Promise<void> {
    this.calls.push({ method: 'file', payload: {} });
    if (this.fileMs) await wait(this.fileMs);
    const planned = this.planned('file', {});
    const bytes = this.files.get(path.slice(`/file/bot${TOKEN}/`.length));
    if (planned !== 'usual') reply(response, planned);
    else response.writeHead(bytes ? 200 : 404, { 'transfer-encoding': 'chunked' }).end(bytes);
  }

  /** The hundred oldest updates; waits for the first where there is none. */
  private async poll({ offset, timeout }: Payload, response: ServerResponse): Promise<unknown> {
    if (this.methods.webhook) throw new Fault(409, "Conflict: can't use getUpdates while webhook is active");
    for (const poll of this.polls.splice(0)) poll('conflict');
    // an offset beyond all numbers, left over from before they began anew, confirms nothing
    if (Number(offset) <= this.lastId + 1)
      while (this.updates[0] && this.updates[0].update_id < Number(offset)) this.updates.shift();
    if (!this.updates.length && Number(timeout) > 0) {
      const outcome = await new Promise<'woken' | 'conflict'>((resolve) => {
        this.polls.push(resolve);
        response.once('close', () => {
          this.polls = this.polls.filter((one) => one !== resolve);
          resolve('woken');
        });
      });
      if (outcome === 'conflict') throw new Fault(409, 'Conflict: terminated by other getUpdates request');
    }
    return this.updates.slice(0, 100);
  }

  /** Brings an update to the webhook until it is taken, after those before it of the same chat. */
  private bring(update: RawUpdate): Promise<void> {
    const queue = String((update.message ?? update.callback_query?.message)?.chat.id ?? '');
    const bringing = (this.bringing.get(queue) ?? Promise.resolve()).then(async () => {
      for (;;) {
        if (this.isStopped || !this.methods.webhook || (await this.isTaken(update))) break;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
      const at = this.updates.findIndex(({ update_id }) => update_id === update.update_id);
      if (at >= 0) this.updates.splice(at, 1);
    });
    this.bringing.set(queue, bringing);
    return bringing;
  }

  private async isTaken(update: object): Promise<boolean> {
    const { url, secret } = this.methods.webhook!;
    const response = await fetch(`${this.webhookOrigin}${new URL(url).pathname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    }).catch(() => null);
    return response?.status === 200;
  }
}

function reply(response: ServerResponse, answer: Exclude<Answer, 'usual'>): void {
  if (answer === 'hang') return;
  const { status, description, retry_after, migrate_to_chat_id } = answer;
  response.writeHead(status, { 'content-type': 'application/json' });
  const parameters = { retry_after, migrate_to_chat_id };
  response.end(JSON.stringify({ ok: false, error_code: status, description, parameters }));
}

/** JSON, or a form with files; a file that a field names (`attach://…`) stands in its place. */
async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const boundary = /^multipart\/form-data;\s*boundary=(\S+)/.exec(request.headers['content-type'] ?? '')?.[1];
  if (!boundary) return body.length ? JSON.parse(body.toString('utf8')) : {};
  const parts = new Map(partsOf(body, boundary));
  return Object.fromEntries(
    [...parts].map(([name, bytes]) => {
      const words = bytes.length < 1_000 ? bytes.toString('utf8') : '';
      const attached = /^attach:\/\/(.+)$/.exec(words)?.[1];
      return [name, attached ? new Uint8Array(parts.get(attached)!) : bytes.toString('utf8')];
    }),
  );
}

/** The parts of a form by name (RFC 7578); the standard library's reader wants more spaces than grammY writes. */
function* partsOf(body: Buffer, boundary: string): Generator<[string, Buffer]> {
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) return;
    const part = body.subarray(at + mark.length + 2, next - 2);
    const head = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(part.subarray(0, head).toString())?.[1];
    if (name) yield [name, part.subarray(head + 4)];
    at = next;
  }
}
