import { proto } from '@whiskeysockets/baileys';
import type { OtherKind } from '../channel.js';
import { answersIn, headOf, interactive, poll, structured, template } from './passed-on.js';
import { chosen, file, listed, other, place, type Said, words } from './said.js';

/** A message is wrapped in fewer others than this. */
const MOST_WRAPPERS = 10;

type Content = proto.IMessage;
type Name = keyof Content;

/** How one kind of message is read: what it says, or `null` where it is no message to us, as a reaction is. */
type Kind<Part> = (part: Part, depth: number) => Said | null;

const silent = () => null;
const unreadable = (what: OtherKind) => () => [other(what)];
const wrapper: Kind<proto.Message.IFutureProofMessage> = ({ message }, depth) => within(message, depth);

/**
 * Every kind of message that WhatsApp knows (WAProto.proto, Message), each with how it is read. The table is whole by its
 * type: a kind that a newer Baileys brings has to be decided on here.
 */
const KINDS: { [N in Name]-?: Kind<NonNullable<Content[N]>> } = {
  conversation: (text) => words(text),
  extendedTextMessage: ({ text }) => words(text),
  imageMessage: (part) => [file({ imageMessage: part }), ...words(part.caption)],
  documentMessage: (part) => [file({ documentMessage: part }), ...words(part.caption)],
  videoMessage: ({ caption }) => [other('video'), ...words(caption)],
  ptvMessage: ({ caption }) => [other('video'), ...words(caption)],
  audioMessage: unreadable('voice'),
  stickerMessage: unreadable('sticker'),
  stickerPackMessage: unreadable('sticker'),
  lottieStickerMessage: unreadable('sticker'),
  locationMessage: (at) => [place(at)],
  liveLocationMessage: (at) => [place(at), ...words(at.caption)],
  contactMessage: unreadable('contact'),
  contactsArrayMessage: unreadable('contact'),

  // answers to buttons and lists, none of which are ours: their words are what the person chose
  buttonsResponseMessage: ({ selectedDisplayText }) => chosen(selectedDisplayText),
  templateButtonReplyMessage: ({ selectedDisplayText }) => chosen(selectedDisplayText),
  listResponseMessage: ({ title, description }) => chosen(title || description),
  interactiveResponseMessage: ({ body, nativeFlowResponseMessage: flow }) =>
    chosen(body?.text || answersIn(flow?.paramsJson)),

  // what businesses write and people pass on
  templateMessage: template,
  highlyStructuredMessage: structured,
  interactiveMessage: interactive,
  buttonsMessage: (part) => [...headOf(part), ...words(part.text, part.contentText, part.footerText)],
  listMessage: ({ title, description, footerText }) => words(title, description, footerText),
  productMessage: ({ product, catalog, body, footer }) =>
    words(product?.title ?? catalog?.title, product?.description ?? catalog?.description, body, footer),
  orderMessage: ({ orderTitle, message }) => words(orderTitle, message),
  invoiceMessage: ({ note }) => words(note),
  groupInviteMessage: ({ caption, groupName }) => words(caption, groupName),
  newsletterAdminInviteMessage: ({ caption, newsletterName }) => words(caption, newsletterName),
  newsletterFollowerInviteMessageV2: ({ caption, newsletterName }) => words(caption, newsletterName),
  eventMessage: ({ name, description, location }) => words(name, description, location?.name),
  scheduledCallCreationMessage: ({ title }) => words(title),
  bcallMessage: ({ caption }) => words(caption),
  pollCreationMessage: poll,
  pollCreationMessageV2: poll,
  pollCreationMessageV3: poll,
  pollCreationMessageV5: poll,
  pollResultSnapshotMessage: ({ name, pollVotes }) => words(name, ...listed(pollVotes, 'optionName')),
  pollResultSnapshotMessageV3: ({ name, pollVotes }) => words(name, ...listed(pollVotes, 'optionName')),
  richResponseMessage: ({ submessages }) => words(...listed(submessages, 'messageText')),
  statusQuestionAnswerMessage: ({ text }) => words(text),
  questionResponseMessage: ({ text }) => words(text),
  statusQuotedMessage: ({ text }) => words(text),
  sendPaymentMessage: ({ noteMessage }, depth) => within(noteMessage, depth),
  requestPaymentMessage: ({ noteMessage }, depth) => within(noteMessage, depth),
  paymentInviteMessage: unreadable('message'),
  requestPhoneNumberMessage: unreadable('message'),
  // WhatsApp shows it on the phone alone
  placeholderMessage: unreadable('message'),
  // a change of an earlier message, under a key that is not ours
  secretEncryptedMessage: unreadable('message'),

  // what messages are wrapped in
  ephemeralMessage: wrapper,
  viewOnceMessage: wrapper,
  viewOnceMessageV2: wrapper,
  viewOnceMessageV2Extension: wrapper,
  documentWithCaptionMessage: wrapper,
  editedMessage: wrapper,
  associatedChildMessage: wrapper,
  groupMentionedMessage: wrapper,
  groupStatusMessage: wrapper,
  groupStatusMessageV2: wrapper,
  botInvokeMessage: wrapper,
  botTaskMessage: wrapper,
  botForwardedMessage: wrapper,
  eventCoverImage: wrapper,
  pollCreationMessageV4: wrapper,
  pollCreationOptionImageMessage: wrapper,
  statusAddYours: wrapper,
  questionMessage: wrapper,
  questionReplyMessage: wrapper,
  deviceSentMessage: ({ message }, depth) => within(message, depth),
  commentMessage: ({ message }, depth) => within(message, depth),
  protocolMessage: ({ type, editedMessage }, depth) =>
    type === proto.Message.ProtocolMessage.Type.MESSAGE_EDIT ? within(editedMessage, depth) : null,

  // its pictures come as messages of their own
  albumMessage: silent,
  reactionMessage: silent,
  encReactionMessage: silent,
  pollUpdateMessage: silent,
  encEventResponseMessage: silent,
  encCommentMessage: silent,
  keepInChatMessage: silent,
  pinInChatMessage: silent,
  statusMentionMessage: silent,
  groupStatusMentionMessage: silent,
  statusNotificationMessage: silent,
  statusStickerInteractionMessage: silent,
  limitSharingMessage: silent,
  call: silent,
  callLogMesssage: silent,
  scheduledCallEditMessage: silent,
  declinePaymentRequestMessage: silent,
  cancelPaymentRequestMessage: silent,
  chat: silent,
  messageHistoryBundle: silent,
  messageHistoryNotice: silent,
  stickerSyncRmrMessage: silent,
  senderKeyDistributionMessage: silent,
  fastRatchetKeySenderKeyDistributionMessage: silent,
  messageContextInfo: silent,
};
const NAMES = Object.keys(KINDS) as Name[];
/** Stands beside kinds, and alone beside one that Baileys does not know yet. */
const BESIDE: ReadonlySet<Name> = new Set(['messageContextInfo']);

/**
 * What a message says, taken out of whatever it is wrapped in; nothing where it is none to us. A message of a kind that
 * nobody here knows is one that cannot be read.
 */
export function saidBy(content: Content): Said {
  const said = within(content, 0);
  return said?.length === 0 ? [other('message')] : (said ?? []);
}

/** A message without what it is wrapped in, for what stands beside its words. */
export function unwrapped(content: Content | null | undefined): Content | null {
  let inner = content ?? null;
  for (let depth = 0; inner && depth < MOST_WRAPPERS; depth++) {
    const name = NAMES.find((one) => KINDS[one] === wrapper && inner?.[one]);
    if (!name) return inner;
    inner = (inner[name] as proto.Message.IFutureProofMessage).message ?? null;
  }
  return inner;
}

function within(content: Content | null | undefined, depth: number): Said | null {
  if (!content || depth > MOST_WRAPPERS) return [];
  const names = NAMES.filter((one) => content[one] && !BESIDE.has(one));
  for (const name of names) {
    const said = (KINDS[name] as Kind<unknown>)(content[name], depth + 1);
    if (said) return said;
  }
  return names.length ? null : [];
}
