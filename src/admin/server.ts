import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { OpenChats } from '../hotline/open-chats.js';
import type { HeadOffice } from '../neighbourhood/kept/head-office.js';
import { AccountRefused } from '../officers/account-rules.js';
import type { Officers } from '../officers/administration.js';
import type { DeadLetters } from '../officers/dead-letters.js';
import { type Rotation, RotationRefused } from '../store/rotation.js';
import { prepareAddress, removeAddress } from './address.js';
import { type AdminAnswer, type AdminRequest, type BackedUp, requestSchema } from './protocol.js';

const MOST_BYTES = 16 * 1024;

export interface AdminHandlers {
  officers: Officers;
  deadLetters: DeadLetters;
  keys: Pick<Rotation, 'status' | 'rotate'>;
  heads: HeadOffice;
  /** Writes a backup into a file; its instant (ms), or why there is none. */
  backup(file: string): Promise<BackedUp>;
  /** What the flows and locales of these folders would do to the open chats. */
  openChats(place: { flowsDir: string; localesDir: string }): Promise<OpenChats>;
}

export interface AdminOptions {
  /** The data folder, which this process has for itself. */
  dir: string;
  handlers: AdminHandlers;
  log: Logger;
}

/** The running hotline's local address. */
export interface Admin {
  close(): Promise<void>;
}

/**
 * Lets commands on this machine speak to the running hotline, over a socket in its data folder that only its owner
 * can open (mode 0600): JSON by `POST /`, as in protocol.ts. Where the folder bears no socket, the hotline runs without.
 */
export async function startAdmin({ dir, handlers, log }: AdminOptions): Promise<Admin> {
  const server = createServer((request, response) => {
    answer(handlers, request, response).catch((error: unknown) => {
      log.error({ error: (error as Error).name }, 'admin: a request failed');
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  try {
    await listenPrivately(server, await prepareAddress(dir));
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    log.warn(
      { error: code ?? name },
      'admin: no socket in the data folder; stop the hotline for bisa officer',
    );
  }
  return {
    async close() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await removeAddress(dir);
    },
  };
}

/** The socket is made while nobody else may be given anything, so that it is never open to others, not for a moment. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const before = process.umask(0o177);
    try {
      server.listen(path, resolve);
    } finally {
      process.umask(before);
    }
  });
}

async function answer(
  handlers: AdminHandlers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = request.method === 'POST' ? await bodyOf(request) : null;
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) {
    response.writeHead(400, { connection: 'close' }).end();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await answerTo(handlers, parsed.data)));
}

async function answerTo(handlers: AdminHandlers, request: AdminRequest): Promise<AdminAnswer> {
  try {
    return { done: (await perform(handlers, request)) ?? null };
  } catch (error) {
    if (error instanceof AccountRefused || error instanceof RotationRefused) return { refused: error.reason };
    throw error;
  }
}

function perform(
  { officers, deadLetters, keys, heads, backup, openChats }: AdminHandlers,
  request: AdminRequest,
): Promise<unknown> {
  switch (request.do) {
    case 'officer-add': {
      const { do: _, ...account } = request;
      return officers.add(account);
    }
    case 'officer-list':
      return officers.list();
    case 'officer-role':
      return officers.setRole(request.name, request.role);
    case 'officer-kelurahan':
      return officers.setKelurahan(request.name, request.kelurahan);
    case 'officer-shown':
      return officers.setShown(request.name, request.shown);
    case 'officer-password':
      return officers.setPassword(request.name, request.password);
    case 'officer-telegram':
      return officers.setTelegram(request.name, request.telegram);
    case 'officer-totp-reset':
      return officers.resetTotp(request.name);
    case 'officer-remove':
      return officers.remove(request.name);
    case 'dead-letter-list':
      return deadLetters.list();
    case 'dead-letter-replay':
      return deadLetters.replay(request.id);
    case 'key-status':
      return keys.status();
    case 'key-rotate':
      return keys.rotate();
    case 'head-issue':
      return heads.issue(request.area, request.until);
    case 'head-list':
      return heads.list();
    case 'head-revoke':
      return heads.revoke(request.id);
    case 'backup':
      return backup(request.file);
    case 'open-chats':
      return openChats(request);
  }
}

/** The JSON of a request; `null` where it is none, or too long. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
