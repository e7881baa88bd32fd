import {
  isJidBroadcast,
  isJidNewsletter,
  makeCacheableSignalKeyStore,
  makeWASocket,
  proto,
  type SocketConfig,
  type WAMessage,
  type WASocket,
} from '@whiskeysockets/baileys';
import type { AtOnce } from '../../at-once.js';
import type { Secrets } from './auth.js';
import type { Settings, ToChild, ToParent } from './ipc.js';
import type { Link } from './link.js';
import { Taking } from './taking.js';

/** What a connection is made with. */
export interface ConnectionParts {
  settings: Settings;
  secrets: Secrets;
  parent: Link<ToParent, ToChild>;
  /** Gives a message over; resolves once it cannot be lost any more. */
  take(message: WAMessage): Promise<void>;
  /** Messages could not be given over or keys not be written: this process must not go on. */
  failed(): void;
  /** One at a time reads and writes Signal sessions. */
  sessions: AtOnce;
}

/** Baileys writes messages and keys into its log: nobody reads it. */
const SILENT: SocketConfig['logger'] = {
  level: 'silent',
  child: () => SILENT,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
};

/** Opens a connection; its events tell the rest. */
export function connect({ settings, secrets, parent, take, failed, sessions }: ConnectionParts): WASocket {
  const taking = new Taking(() => secrets.creds.me, take, failed, sessions);
  const socket = makeWASocket({
    waWebSocketUrl: settings.url,
    auth: { creds: secrets.creds, keys: makeCacheableSignalKeyStore(secrets.keys, SILENT) },
    logger: SILENT,
    makeSignalRepository: taking.makeRepository,
    // status, broadcasts and channels
    shouldIgnoreJid: (jid) => isJidBroadcast(jid) || isJidNewsletter(jid),
    getMessage: async ({ id }) => {
      const text = id ? await parent.ask('sent', { id }) : null;
      return text === null ? undefined : proto.Message.fromObject({ extendedTextMessage: { text } });
    },
    emitOwnEvents: false,
    syncFullHistory: false,
    generateHighQualityLinkPreview: false,
  });
  socket.ws.on('frame', taking.onStanza);
  socket.ev.on('creds.update', () => void secrets.save().catch(failed));
  return socket;
}
