import {
  areJidsSameUser,
  isJidGroup,
  isLidUser,
  isPnUser,
  normalizeMessageContent,
  proto,
  toNumber,
  type WAMessage,
} from '@whiskeysockets/baileys';
import type { OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import type { Received } from './ipc.js';

/** A file larger than this is not fetched (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A message older than this is not answered any more (ms): whoever wrote it has long gone elsewhere. */
const OLDEST_MS = 24 * 60 * 60 * 1000;
/** The longest id of a message; WhatsApp's own have up to 32 characters. */
const LONGEST_ID = 128;

type Content = proto.IMessage;
type Body = Received['body'];

/** Why a message is passed over; counted by these names. */
export type PassedOver = 'own' | 'old' | 'broadcast' | 'unknown_kind' | 'bad_id' | 'not_a_person';

/** What a message in a private chat brings, or why it is passed over. */
export type Said = Omit<Received, 'address'>[] | PassedOver;

const OTHER: [keyof Content, OtherKind][] = [
  ['audioMessage', 'voice'],
  ['videoMessage', 'video'],
  ['ptvMessage', 'video'],
  ['stickerMessage', 'sticker'],
  ['locationMessage', 'location'],
  ['liveLocationMessage', 'location'],
  ['contactMessage', 'contact'],
  ['contactsArrayMessage', 'contact'],
];

/**
 * What a message of a private chat says: a photograph and its caption are two messages, an edited text is a new one,
 * the answer to a button or a list is its text.
 */
export function saidIn(message: WAMessage, now: number): Said {
  const { key } = message;
  if (key.fromMe) return 'own';
  if (!(isPnUser(key.remoteJid ?? '') || isLidUser(key.remoteJid ?? ''))) return 'broadcast';
  const at = toNumber(message.messageTimestamp) * 1000;
  if (at < now - OLDEST_MS) return 'old';
  if (!key.id || key.id.length > LONGEST_ID) return 'bad_id';
  const content = contentOf(message.message);
  const media = content && mediaIn(content, message);
  const words = content && wordsIn(content);
  const base = `m-${key.id}`;
  const said = [
    ...(media ? [{ key: base, at, body: media }] : []),
    ...(words
      ? [{ key: media ? `${base}-caption` : base, at, body: { kind: 'text', text: words } as const }]
      : []),
  ];
  return said.length ? said : 'unknown_kind';
}

/** Whether somebody calls the bot in a group: by its name, or by an answer to it. */
export function isCalled(message: WAMessage, self: string[], now: number): boolean {
  const { key } = message;
  if (key.fromMe || !isJidGroup(key.remoteJid ?? '')) return false;
  if (toNumber(message.messageTimestamp) * 1000 < now - OLDEST_MS) return false;
  const content = contentOf(message.message);
  const about = (content?.extendedTextMessage ?? content?.imageMessage ?? content?.documentMessage)
    ?.contextInfo;
  const named = [...(about?.mentionedJid ?? []), about?.participant ?? ''];
  return named.some((jid) => self.some((own) => areJidsSameUser(jid, own)));
}

/** What is said, out of what it is wrapped in (view once, disappearing, edited, a document with a caption). */
function contentOf(message: Content | null | undefined): Content | undefined {
  const content = normalizeMessageContent(message);
  const edit = content?.protocolMessage;
  if (!edit) return content;
  return edit.type === proto.Message.ProtocolMessage.Type.MESSAGE_EDIT
    ? normalizeMessageContent(edit.editedMessage)
    : undefined;
}

function wordsIn(content: Content): string {
  const words =
    content.conversation ||
    content.extendedTextMessage?.text ||
    content.buttonsResponseMessage?.selectedDisplayText ||
    content.templateButtonReplyMessage?.selectedDisplayText ||
    content.listResponseMessage?.title ||
    content.imageMessage?.caption ||
    content.videoMessage?.caption ||
    content.documentMessage?.caption ||
    '';
  return words.trim() ? words : '';
}

function mediaIn(content: Content, message: WAMessage): Body | null {
  const other = OTHER.find(([name]) => content[name]);
  if (other) {
    const shared = content.locationMessage ?? content.liveLocationMessage;
    const near = pointOf(shared?.degreesLatitude, shared?.degreesLongitude);
    return { kind: 'other', what: other[1], ...(near ? { near } : {}) };
  }
  const { imageMessage: image, documentMessage: document } = content;
  const file = image ?? document;
  if (!file) return null;
  const readable = image || /^(image\/|application\/pdf$)/.test(document?.mimetype ?? '');
  if (!readable || toNumber(file.fileLength) > LARGEST_FILE) return { kind: 'other', what: 'file' };
  return {
    kind: 'fetch',
    message: proto.WebMessageInfo.encode(proto.WebMessageInfo.fromObject(message)).finish(),
  };
}
