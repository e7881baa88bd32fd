import {
  areJidsSameUser,
  isJidGroup,
  isLidUser,
  isPnUser,
  proto,
  toNumber,
  type WAMessage,
} from '@whiskeysockets/baileys';
import type { Received } from './ipc.js';
import { type Said as Bodies, saidBy, unwrapped } from './kinds.js';

/** A message older than this is not answered any more (ms): whoever wrote it has long gone elsewhere. */
const OLDEST_MS = 24 * 60 * 60 * 1000;
/** The longest id of a message; WhatsApp's own have up to 32 characters. */
const LONGEST_ID = 128;

/** Why a message is passed over; counted by these names. */
export type PassedOver = 'own' | 'old' | 'broadcast' | 'no_message' | 'bad_id' | 'not_a_person';

/** What a message in a private chat brings, or why it is passed over. */
export type Said = Omit<Received, 'address'>[] | PassedOver;

/**
 * What a message of a private chat says: a photograph and its caption are two messages, an edited text is a new one.
 * One that was sent to be seen once does not reach a linked device, which is told no more than that.
 */
export function saidIn(message: WAMessage, now: number): Said {
  const { key } = message;
  if (key.fromMe) return 'own';
  if (!(isPnUser(key.remoteJid ?? '') || isLidUser(key.remoteJid ?? ''))) return 'broadcast';
  const at = toNumber(message.messageTimestamp) * 1000 || now;
  if (at < now - OLDEST_MS) return 'old';
  if (!key.id || key.id.length > LONGEST_ID) return 'bad_id';
  const bodies: Bodies = message.message ? saidBy(message.message) : [{ kind: 'other', what: 'message' }];
  const base = `m-${key.id}`;
  const said = bodies.map((body, i) => ({
    key: i ? `${base}-caption` : base,
    at,
    body: body.kind === 'file' ? fetched(message, body) : body,
  }));
  return said.length ? said : 'no_message';
}

/** A file by its message, which holds it alone, whatever it was wrapped in. */
function fetched(
  message: WAMessage,
  { part, as }: Extract<Bodies[number], { kind: 'file' }>,
): Received['body'] {
  const bare = proto.WebMessageInfo.fromObject({ ...message, message: part });
  return { kind: 'fetch', as, message: proto.WebMessageInfo.encode(bare).finish() };
}

/** Whether somebody calls the bot in a group: by its name, or by an answer to it. */
export function isCalled(message: WAMessage, self: string[], now: number): boolean {
  const { key } = message;
  if (key.fromMe || !isJidGroup(key.remoteJid ?? '')) return false;
  if (toNumber(message.messageTimestamp) * 1000 < now - OLDEST_MS) return false;
  const content = unwrapped(message.message);
  const about = (content?.extendedTextMessage ?? content?.imageMessage ?? content?.documentMessage)
    ?.contextInfo;
  const named = [...(about?.mentionedJid ?? []), about?.participant ?? ''];
  return named.some((jid) => self.some((own) => areJidsSameUser(jid, own)));
}
