import {
  areJidsSameUser,
  isJidGroup,
  isLidUser,
  isPnUser,
  proto,
  toNumber,
  type WAMessage,
} from '@whiskeysockets/baileys';
import { z } from 'zod';
import type { Received } from './ipc.js';
import { type Said as Bodies, saidBy, unwrapped } from './kinds.js';

/** A message older than this is not answered any more (ms): whoever wrote it has long gone elsewhere. */
const OLDEST_MS = 24 * 60 * 60 * 1000;
/** The longest id of a message; WhatsApp's own have up to 32 characters. */
const LONGEST_ID = 128;

const jid = z.string().nullish();
/** What a message needs to be looked at. */
const messageSchema = z.looseObject({
  key: z.looseObject({
    remoteJid: jid,
    remoteJidAlt: jid,
    participant: jid,
    id: jid,
    fromMe: z.boolean().nullish(),
  }),
});

/** Those of a batch that are messages at all, so that one that is none takes no other with it. */
export function messagesOf(batch: readonly unknown[]): WAMessage[] {
  return batch.filter((one): one is WAMessage => messageSchema.safeParse(one).success);
}

/** Why a message is passed over; counted by these names. */
export type PassedOver = 'own' | 'old' | 'broadcast' | 'no_message' | 'bad_id' | 'not_a_person';

/** What a message in a private chat brings, or why it is passed over. */
export type Said = Omit<Received, 'address'>[] | PassedOver;

/**
 * What a message of a private chat says: a photograph and its caption are two messages, of an edited one the words alone
 * count. One that was sent to be seen once does not reach a linked device, which is told no more than that.
 * `account`: ours, which is part of every key.
 */
export function saidIn(message: WAMessage, now: number, account: string): Said {
  const { key } = message;
  if (key.fromMe) return 'own';
  if (!(isPnUser(key.remoteJid ?? '') || isLidUser(key.remoteJid ?? ''))) return 'broadcast';
  const at = sentAt(message) ?? now;
  if (at < now - OLDEST_MS) return 'old';
  if (!key.id || key.id.length > LONGEST_ID) return 'bad_id';
  const content = contentOf(message);
  const bodies: Bodies = content ? saidBy(content) : [{ kind: 'other', what: 'message' }];
  const inner = unwrapped(content);
  const original = editedBy(inner);
  const quotes = quotedIn(inner?.protocolMessage?.editedMessage ?? inner);
  const keyOf = (id: string, i: number) => `${account}-m-${id}${i ? '-caption' : ''}`;
  const said = bodies.map((body, i) => ({
    key: keyOf(key.id!, i),
    at,
    body: body.kind === 'file' ? fetched(message, body) : body,
    ...(original === null ? {} : { edits: keyOf(original, i) }),
    ...(i > 0 && bodies[0]?.kind === 'file' ? { caption: true as const } : {}),
    ...(quotes === null ? {} : { quotes }),
  }));
  if (original === null) return said.length ? said : 'no_message';
  const words = said.filter(({ body }) => body.kind === 'text');
  const others = said.filter(({ body }) => body.kind === 'other');
  return words.length ? words : others.length ? others : 'no_message';
}

/** The id of the message that this one edits, or `null`. */
function editedBy(content: proto.IMessage | null): string | null {
  const { type, key } = content?.protocolMessage ?? {};
  const isEdit = type === proto.Message.ProtocolMessage.Type.MESSAGE_EDIT;
  return isEdit ? (key?.id ?? '').slice(0, LONGEST_ID) : null;
}

/** The id of the message that is quoted, whatever kind of message quotes it, or `null`. */
function quotedIn(content: proto.IMessage | null): string | null {
  for (const part of Object.values(unwrapped(content) ?? {})) {
    const id = (part as { contextInfo?: proto.IContextInfo | null } | null)?.contextInfo?.stanzaId;
    if (id && id.length <= LONGEST_ID) return id;
  }
  return null;
}

/** When a message was sent (ms since 1970), or `null` where that is no time. */
function sentAt({ messageTimestamp }: WAMessage): number | null {
  const at = toNumber(messageTimestamp) * 1000;
  return Number.isSafeInteger(at) && at > 0 ? at : null;
}

/** What a message holds, or `null` where that is missing or none of WhatsApp's. */
function contentOf({ message }: WAMessage): proto.IMessage | null {
  try {
    return message ? proto.Message.fromObject(message) : null;
  } catch {
    return null;
  }
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
  if ((sentAt(message) ?? now) < now - OLDEST_MS) return false;
  const content = unwrapped(contentOf(message));
  const about = (content?.extendedTextMessage ?? content?.imageMessage ?? content?.documentMessage)
    ?.contextInfo;
  const named = [...(about?.mentionedJid ?? []), about?.participant ?? ''];
  return named.some((jid) => self.some((own) => areJidsSameUser(jid, own)));
}
