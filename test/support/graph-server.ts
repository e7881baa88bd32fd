import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CALLER } from './caller.js';

export const PHONE_NUMBER_ID = '106540352242922';
export const OWN_NUMBER = '622150001234';
export const ACCESS_TOKEN = 'EAAtestTOKENofNoNumber';
const VERSION = 'v23.0';

/** What the server is asked: the number itself, a message, the upload of a file, a file's address, its bytes. */
export type Endpoint = 'number' | 'messages' | 'upload' | 'media' | 'download';
/** Its answer: an error of the Graph API, silence, a broken connection, or the usual one. */
export type Answer =
  | { status: number; code?: number; subcode?: number; retryAfter?: number }
  | 'hang'
  | 'cut'
  | 'usual';
/** A message or a sign, as it was posted. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, looked into by tests
export type Posted = Record<string, any>;

interface Planned {
  endpoint: Endpoint;
  to: string | undefined;
  answer: Answer;
}

/** Meta's Graph API at the HTTP boundary, as far as the channel uses it, and as strict as there. */
export class GraphServer {
  /** Everything that was posted to the messages endpoint, refused or not. */
  readonly posted: Posted[] = [];
  /** The messages that were taken. */
  readonly sent: Posted[] = [];
  readonly files = new Map<string, { bytes: Uint8Array; type: string }>();
  /** A file's address in place of the usual one. */
  readonly addresses = new Map<string, string>();
  /** Numbers that have not written for 24 hours: only templates reach them. */
  readonly closed = new Set<string>();
  readonly calls: Endpoint[] = [];
  /** How long a file takes to come (ms). */
  fileMs = 0;
  /** Answers every call that has no answer of its own, as long as it is there; `from`: the caller's word for itself. */
  mood: ((endpoint: Endpoint, from: string) => Answer) | null = null;
  /** Told of every message that is taken, before it is answered. */
  onSent: (message: Posted, from: string) => void = () => {};
  private readonly planned: Planned[] = [];
  private lastId = 0;
  private readonly server = createServer((request, response) => void this.serve(request, response));

  static async start(): Promise<GraphServer> {
    const graph = new GraphServer();
    await new Promise<void>((resolve) => graph.server.listen(0, '127.0.0.1', resolve));
    return graph;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get root(): string {
    return `${this.origin}/${VERSION}`;
  }

  /** Answers the next call of an endpoint so, once; with `to`, the next one for that person. */
  answerNext(endpoint: Endpoint, answer: Answer, to?: string): void {
    this.planned.push({ endpoint, to, answer });
  }

  /** Keeps a file that a person sends; gives what a webhook says of it. */
  keep(bytes: Uint8Array, mime_type = 'image/jpeg') {
    const id = String(++this.lastId + 900_000);
    this.files.set(id, { bytes, type: mime_type });
    return { id, mime_type, sha256: createHash('sha256').update(bytes).digest('base64') };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.origin);
    const body = await bodyOf(request);
    const endpoint = endpointOf(request.method ?? '', url.pathname);
    if (!endpoint) return refuse(response, { status: 404 });
    this.calls.push(endpoint);
    if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`)
      return refuse(response, { status: 401, code: 190 });
    const posted: Posted = endpoint === 'messages' ? JSON.parse(body.toString('utf8')) : {};
    const to = posted.to ?? posted.recipient;
    if (endpoint === 'messages') this.posted.push(posted);
    const at = this.planned.findIndex((one) => one.endpoint === endpoint && (!one.to || one.to === to));
    const from = String(request.headers[CALLER] ?? '');
    const answer = at < 0 ? this.mood?.(endpoint, from) : this.planned.splice(at, 1)[0]?.answer;
    if (answer === 'hang') return;
    if (answer === 'cut') return void request.socket.destroy();
    if (answer && answer !== 'usual') return refuse(response, answer);
    const id = url.pathname.split('/').at(-1)!;
    switch (endpoint) {
      case 'number':
        return give(response, { id: PHONE_NUMBER_ID });
      case 'media':
        return this.giveAddress(response, id);
      case 'download':
        if (this.fileMs) await wait(this.fileMs);
        return this.giveFile(response, id);
      case 'upload':
        return give(response, { id: await this.take(request, body) });
      case 'messages':
        return this.takeMessage(response, posted, { to, from });
    }
  }

  private giveAddress(response: ServerResponse, id: string): void {
    const file = this.files.get(id);
    const url = this.addresses.get(id) ?? `${this.origin}/attachments/${id}`;
    if (!file) refuse(response, { status: 400, code: 100, subcode: 33 });
    else give(response, { messaging_product: 'whatsapp', id, url, mime_type: file.type });
  }

  /** A file comes in pieces and without its size, so that whoever fetches it has to count. */
  private giveFile(response: ServerResponse, id: string): void {
    const file = this.files.get(id);
    response.writeHead(file ? 200 : 404, { 'transfer-encoding': 'chunked' }).end(file?.bytes);
  }

  private async take(request: IncomingMessage, body: Buffer): Promise<string> {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const file = form.get('file') as File;
    if (form.get('messaging_product') !== 'whatsapp' || file.type !== form.get('type'))
      throw new Error('bad upload');
    return this.keep(new Uint8Array(await file.arrayBuffer()), file.type).id;
  }

  private takeMessage(
    response: ServerResponse,
    posted: Posted,
    { to, from }: { to: string; from: string },
  ): void {
    const fault = posted.status === 'read' ? null : this.faultOf(posted, to);
    if (fault) refuse(response, { status: 400, code: fault });
    else if (posted.status === 'read') give(response, { success: true });
    else {
      const wamid = `wamid.out${++this.lastId}`;
      const message = { ...posted, wamid };
      this.sent.push(message);
      this.onSent(message, from);
      give(response, { messaging_product: 'whatsapp', messages: [{ id: wamid }] });
    }
  }

  private faultOf(posted: Posted, to: string): number | null {
    const isLate = this.closed.has(to) && posted.type !== 'template';
    return faultOf(posted, this.files) ?? (isLate ? 131_047 : null);
  }
}

function endpointOf(method: string, path: string): Endpoint | null {
  if (method === 'POST' && path === `/${VERSION}/${PHONE_NUMBER_ID}/messages`) return 'messages';
  if (method === 'POST' && path === `/${VERSION}/${PHONE_NUMBER_ID}/media`) return 'upload';
  if (method === 'GET' && path === `/${VERSION}/${PHONE_NUMBER_ID}`) return 'number';
  if (method === 'GET' && /^\/v23\.0\/\d+$/.test(path)) return 'media';
  return method === 'GET' && path.startsWith('/attachments/') ? 'download' : null;
}

const INVALID = 131_009;
const isWithin = (text: unknown, most: number) =>
  typeof text === 'string' && text.length > 0 && [...text].length <= most && !/\p{Surrogate}/u.test(text);

/** The code with which Meta refuses such a message, or `null`. */
function faultOf(posted: Posted, files: Map<string, unknown>): number | null {
  if (posted.messaging_product !== 'whatsapp' || posted.recipient_type !== 'individual') return 100;
  if (!/^\d+$/.test(posted.to ?? '') && !/^[A-Z]{2}\./.test(posted.recipient ?? '')) return 131_009;
  switch (posted.type) {
    case 'text':
      return isWithin(posted.text.body, 4096) ? null : INVALID;
    case 'interactive':
      return isWithin(posted.interactive.body.text, 1024) && isAction(posted.interactive) ? null : INVALID;
    case 'template':
      return isTemplate(posted.template) ? null : 132_012;
    case 'image':
    case 'document': {
      const { id, caption } = posted[posted.type];
      return files.has(id) && (caption === undefined || isWithin(caption, 1024)) ? null : INVALID;
    }
    default:
      return 131_051;
  }
}

function isAction({ type, action }: Posted): boolean {
  const rows: Posted[] = type === 'list' ? action.sections.flatMap(({ rows }: Posted) => rows) : [];
  const buttons: Posted[] = type === 'button' ? action.buttons.map(({ reply }: Posted) => reply) : [];
  const all = [...rows, ...buttons];
  const ids = new Set(all.map(({ id }) => id));
  const titles = new Set(buttons.map(({ title }) => title));
  return (
    all.length > 0 &&
    ids.size === all.length &&
    titles.size === buttons.length &&
    buttons.length <= 3 &&
    rows.length <= 10 &&
    (type !== 'list' || isWithin(action.button, 20)) &&
    all.every(({ id }) => isWithin(id, type === 'list' ? 200 : 256)) &&
    buttons.every(({ title }) => isWithin(title, 20)) &&
    rows.every(
      ({ title, description: more }) => isWithin(title, 24) && (more === undefined || isWithin(more, 72)),
    )
  );
}

function isTemplate({ name, language, components }: Posted): boolean {
  const { text } = components[0].parameters[0];
  return Boolean(name && language.code) && isWithin(text, 1024) && !/[\n\t]| {4}/.test(text);
}

function refuse(response: ServerResponse, answer: Exclude<Answer, string>): void {
  const { status, code, subcode, retryAfter } = answer;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const error = {
    message: `(#${code}) for +${OWN_NUMBER}`,
    type: 'OAuthException',
    code,
    error_subcode: subcode,
  };
  response.end(code === undefined ? '' : JSON.stringify({ error }));
}

function give(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
