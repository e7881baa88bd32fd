import { proto, toNumber } from '@whiskeysockets/baileys';
import type { OtherKind } from '../channel.js';
import { pointOf } from '../point.js';
import { choiceOf } from '../tap.js';
import type { Received } from './ipc.js';

/** A file larger than this is not fetched (bytes). */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A message is wrapped in fewer others than this. */
const MOST_WRAPPERS = 10;

type Content = proto.IMessage;
type Name = keyof Content;
/** A file by the part of a message that names it; it is still to be fetched. */
type File = { kind: 'file'; part: Pick<Content, 'imageMessage' | 'documentMessage'>; as: 'picture' | 'file' };
type Body = Exclude<Received['body'], { kind: 'fetch' }> | File;

/** What a message says: a file with its words, words alone, or that it cannot be read; nothing where it is none to us. */
export type Said = Body[];

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

function words(...lines: (string | null | undefined)[]): Said {
  const text = lines.filter((line) => line?.trim()).join('\n');
  return text ? [{ kind: 'text', text }] : [];
}

function other(what: OtherKind): Extract<Body, { kind: 'other' }> {
  return { kind: 'other', what };
}

/** What was chosen, by its words; a choice without any is one of a question that is none of ours. */
function chosen(label: string | null | undefined): Said {
  const said = words(label);
  return said.length ? said : [choiceOf(undefined)];
}

function file(part: File['part']): Body {
  const { fileLength } = (part.imageMessage ?? part.documentMessage)!;
  if (toNumber(fileLength) > LARGEST_FILE) return other('file');
  return { kind: 'file', part, as: part.imageMessage ? 'picture' : 'file' };
}

function place({ degreesLatitude, degreesLongitude }: proto.Message.ILocationMessage): Body {
  const near = pointOf(degreesLatitude, degreesLongitude);
  return { ...other('location'), ...(near ? { near } : {}) };
}

/** The picture or document above the words of a business. */
function headOf({
  imageMessage,
  documentMessage,
}: {
  imageMessage?: proto.Message.IImageMessage | null;
  documentMessage?: proto.Message.IDocumentMessage | null;
}): Said {
  if (imageMessage) return [file({ imageMessage })];
  return documentMessage ? [file({ documentMessage })] : [];
}

function poll({ name, options }: proto.Message.IPollCreationMessage): Said {
  return words(name, ...listed(options, 'optionName'));
}

function template(part: proto.Message.ITemplateMessage): Said {
  const hydrated = part.hydratedTemplate ?? part.hydratedFourRowTemplate;
  if (hydrated) {
    const { hydratedTitleText, hydratedContentText, hydratedFooterText } = hydrated;
    return [...headOf(hydrated), ...words(hydratedTitleText, hydratedContentText, hydratedFooterText)];
  }
  if (part.interactiveMessageTemplate) return interactive(part.interactiveMessageTemplate);
  const rows = part.fourRowTemplate;
  if (!rows) return [];
  return [
    ...headOf(rows),
    ...words(...[rows.highlyStructuredMessage, rows.content, rows.footer].map(filledIn)),
  ];
}

function structured(part: proto.Message.IHighlyStructuredMessage): Said {
  return part.hydratedHsm ? template(part.hydratedHsm) : words(filledIn(part));
}

/** What was put into a template whose own words are on the phones alone. */
function filledIn(part: proto.Message.IHighlyStructuredMessage | null | undefined): string {
  const params = part?.params?.length ? part.params : listed(part?.localizableParams, 'default');
  return params.filter(Boolean).join('\n');
}

function interactive({ header, body, footer, carouselMessage }: proto.Message.IInteractiveMessage): Said {
  const cards = (carouselMessage?.cards ?? []).map((card) => card.body?.text);
  return [
    ...headOf(header ?? {}),
    ...words(header?.title, header?.subtitle, body?.text, footer?.text, ...cards),
  ];
}

/** The texts in the answer of a form, a line each. */
function answersIn(json: string | null | undefined): string {
  try {
    const { flow_token: _, id: __, ...answers } = JSON.parse(json ?? '{}') as Record<string, unknown>;
    return Object.values(answers)
      .filter((one) => typeof one === 'string')
      .join('\n');
  } catch {
    return '';
  }
}

function listed<Item extends object, Key extends keyof Item>(
  items: readonly Item[] | null | undefined,
  key: Key,
): Item[Key][] {
  return (items ?? []).map((one) => one[key]);
}
