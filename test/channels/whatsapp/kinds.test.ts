import { proto, type WAMessage } from '@whiskeysockets/baileys';
import { describe, expect, it } from 'vitest';
import type { IncomingBody } from '../../../src/channels/channel.js';
import { saidIn } from '../../../src/channels/whatsapp/incoming.js';

const NOW = 1_635_000_000_000;
const EDIT = proto.Message.ProtocolMessage.Type.MESSAGE_EDIT;

/** What a phone sends, as it arrives: encoded and decoded. */
function arrived(message: proto.IMessage): WAMessage {
  const key = { remoteJid: '6281234567890@s.whatsapp.net', fromMe: false, id: 'A1' };
  const decoded = proto.Message.decode(proto.Message.encode(proto.Message.fromObject(message)).finish());
  return { key, messageTimestamp: NOW / 1000, message: decoded } as WAMessage;
}

function bodiesOf(message: proto.IMessage): unknown {
  const said = saidIn(arrived(message), NOW, '62811');
  return typeof said === 'string' ? said : said.map(({ body }) => (body.kind === 'fetch' ? 'fetch' : body));
}

const text = (words: string): IncomingBody => ({ kind: 'text', text: words });
const other = (what: string) => ({ kind: 'other', what });
const PAST = { kind: 'choice', id: '', token: '' };
const hello: proto.IMessage = { conversation: 'a' };
const poll = { name: 'Vaksin wajib?', options: [{ optionName: 'Ya' }, { optionName: 'Tidak' }] };
const image = { mediaKey: Buffer.alloc(32), fileSha256: Buffer.alloc(32), directPath: '/v/1' };

const READ: [string, proto.IMessage, unknown[]][] = [
  ['a poll', { pollCreationMessage: poll }, [text('Vaksin wajib?\nYa\nTidak')]],
  ['a poll of the third version', { pollCreationMessageV3: poll }, [text('Vaksin wajib?\nYa\nTidak')]],
  [
    'a wrapped poll',
    { pollCreationMessageV4: { message: { pollCreationMessage: poll } } },
    [text('Vaksin wajib?\nYa\nTidak')],
  ],
  [
    'the result of a poll',
    { pollResultSnapshotMessage: { name: 'q', pollVotes: [{ optionName: 'x' }] } },
    [text('q\nx')],
  ],
  [
    'an event',
    { eventMessage: { name: 'Vaksin', description: 'di RW', location: { name: 'Balai' } } },
    [text('Vaksin\ndi RW\nBalai')],
  ],
  ['an order', { orderMessage: { orderTitle: 'Kartu', message: 'halo' } }, [text('Kartu\nhalo')]],
  ['an order without words', { orderMessage: { itemCount: 1 } }, [other('message')]],
  [
    'a product',
    { productMessage: { product: { title: 'Surat vaksin', description: 'tanpa suntik' } } },
    [text('Surat vaksin\ntanpa suntik')],
  ],
  [
    'a chosen row',
    { listResponseMessage: { title: 'KTP', singleSelectReply: { selectedRowId: 'x' } } },
    [text('KTP')],
  ],
  ['a row without words', { listResponseMessage: { singleSelectReply: { selectedRowId: 'x' } } }, [PAST]],
  [
    'a button',
    { buttonsResponseMessage: { selectedButtonId: 'x', selectedDisplayText: 'Ya' } },
    [text('Ya')],
  ],
  ['a button without words', { buttonsResponseMessage: { selectedButtonId: 'x' } }, [PAST]],
  [
    'a button of a template',
    { templateButtonReplyMessage: { selectedId: 'x', selectedDisplayText: 'Ya' } },
    [text('Ya')],
  ],
  ['a button of a template without words', { templateButtonReplyMessage: { selectedIndex: 1 } }, [PAST]],
  [
    'a filled form',
    {
      interactiveResponseMessage: {
        nativeFlowResponseMessage: { name: 'flow', paramsJson: '{"flow_token":"t","q":"SIM C"}' },
      },
    },
    [text('SIM C')],
  ],
  [
    'a form of no shape',
    { interactiveResponseMessage: { nativeFlowResponseMessage: { paramsJson: 'x' } } },
    [PAST],
  ],
  [
    'a form that says null',
    {
      interactiveResponseMessage: { nativeFlowResponseMessage: { paramsJson: 'null' } },
    },
    [PAST],
  ],
  [
    'a template that is passed on',
    {
      templateMessage: {
        hydratedTemplate: {
          imageMessage: image,
          hydratedContentText: 'Bansos cair',
          hydratedFooterText: 'resmi',
        },
      },
    },
    ['fetch', text('Bansos cair\nresmi')],
  ],
  [
    'a template of the older form',
    {
      templateMessage: { fourRowTemplate: { content: { params: ['500 ribu', 'hari ini'] } } },
    },
    [text('500 ribu\nhari ini')],
  ],
  [
    'a highly structured message',
    {
      highlyStructuredMessage: { hydratedHsm: { hydratedTemplate: { hydratedContentText: 'c' } } },
    },
    [text('c')],
  ],
  [
    'one with parameters alone',
    { highlyStructuredMessage: { localizableParams: [{ default: 'd' }] } },
    [text('d')],
  ],
  ['one of a name alone', { highlyStructuredMessage: { elementName: 'x' } }, [other('message')]],
  [
    'an interactive message',
    {
      interactiveMessage: {
        header: { title: 'Info' },
        body: { text: 'SIM gratis' },
        carouselMessage: { cards: [{ body: { text: 'kartu' } }] },
      },
    },
    [text('Info\nSIM gratis\nkartu')],
  ],
  ['buttons', { buttonsMessage: { contentText: 'Pilih', footerText: 'kaki' } }, [text('Pilih\nkaki')]],
  ['a list', { listMessage: { title: 'Layanan', description: 'pilih' } }, [text('Layanan\npilih')]],
  [
    'an invitation',
    { groupInviteMessage: { groupName: 'Warga', caption: 'gabung ya' } },
    [text('gabung ya\nWarga')],
  ],
  [
    'an invitation to a channel',
    { newsletterFollowerInviteMessageV2: { newsletterName: 'Info' } },
    [text('Info')],
  ],
  ['an invoice', { invoiceMessage: { note: 'bayar 50 ribu' } }, [text('bayar 50 ribu')]],
  [
    'a payment',
    { sendPaymentMessage: { noteMessage: { extendedTextMessage: { text: 'pungli' } } } },
    [text('pungli')],
  ],
  ['a planned call', { scheduledCallCreationMessage: { title: 'Rapat' } }, [text('Rapat')]],
  [
    'an answer of an assistant',
    { richResponseMessage: { submessages: [{ messageText: 'kata AI' }] } },
    [text('kata AI')],
  ],
  ['what an assistant said, passed on', { botForwardedMessage: { message: hello } }, [text('a')]],
  ['a picture to be seen once', { viewOnceMessageV2: { message: { imageMessage: image } } }, ['fetch']],
  [
    'a disappearing text in two wrappers',
    {
      ephemeralMessage: { message: { viewOnceMessage: { message: hello } } },
    },
    [text('a')],
  ],
  [
    'a changed text',
    { editedMessage: { message: { protocolMessage: { type: EDIT, editedMessage: hello } } } },
    [text('a')],
  ],
  [
    'one of many pictures',
    { associatedChildMessage: { message: { imageMessage: { ...image, caption: 'c' } } } },
    ['fetch', text('c')],
  ],
  [
    'a document with words',
    {
      documentWithCaptionMessage: { message: { documentMessage: { ...image, caption: 'c' } } },
    },
    ['fetch', text('c')],
  ],
  ['a moving sticker', { lottieStickerMessage: { message: { stickerMessage: {} } } }, [other('sticker')]],
  ['a set of stickers', { stickerPackMessage: { name: 'x' } }, [other('sticker')]],
  ['a round video', { ptvMessage: {} }, [other('video')]],
  [
    'a place that moves',
    {
      liveLocationMessage: { degreesLatitude: -6.238, degreesLongitude: 106.97, caption: 'di sini' },
    },
    [{ ...other('location'), near: { latitude: -6.24, longitude: 106.97 } }, text('di sini')],
  ],
  ['several contacts', { contactsArrayMessage: { contacts: [{}] } }, [other('contact')]],
  ['what the phone shows alone', { placeholderMessage: { type: 0 } }, [other('message')]],
  ['a sealed change', { secretEncryptedMessage: { secretEncType: 2 } }, [other('message')]],
  [
    'a kind that nobody knows',
    { messageContextInfo: { messageSecret: Buffer.alloc(32) } },
    [other('message')],
  ],
  ['a contact', { contactMessage: { displayName: 'Siti' } }, [other('contact')]],
  ['a voice', { audioMessage: { ptt: true } }, [other('voice')]],
  ['a video with words', { videoMessage: { caption: 'c' } }, [other('video'), text('c')]],
  [
    'a place',
    { locationMessage: { degreesLatitude: -6.238, degreesLongitude: 106.97 } },
    [{ ...other('location'), near: { latitude: -6.24, longitude: 106.97 } }],
  ],
  ['a poll of the second version', { pollCreationMessageV2: poll }, [text('Vaksin wajib?\nYa\nTidak')]],
  ['a poll of the fifth version', { pollCreationMessageV5: poll }, [text('Vaksin wajib?\nYa\nTidak')]],
  ['a later result of a poll', { pollResultSnapshotMessageV3: { name: 'q' } }, [text('q')]],
  [
    'a request for money',
    { requestPaymentMessage: { noteMessage: { conversation: 'uang pelicin' } } },
    [text('uang pelicin')],
  ],
  ['a payment without words', { sendPaymentMessage: {} }, [other('message')]],
  ['an invitation to payments', { paymentInviteMessage: {} }, [other('message')]],
  ['a wish for a number', { requestPhoneNumberMessage: {} }, [other('message')]],
  ['an invitation to run a channel', { newsletterAdminInviteMessage: { caption: 'ayo' } }, [text('ayo')]],
  ['a call of a business', { bcallMessage: { caption: 'telepon' } }, [text('telepon')]],
  ['an answer to a question', { questionResponseMessage: { text: 'a' } }, [text('a')]],
  ['an answer to a question of a status', { statusQuestionAnswerMessage: { text: 'a' } }, [text('a')]],
  ['a status that is quoted', { statusQuotedMessage: { text: 'a' } }, [text('a')]],
  ['a comment', { commentMessage: { message: hello } }, [text('a')]],
  ['one sent by another device', { deviceSentMessage: { message: hello } }, [text('a')]],
  ...(
    [
      'ephemeralMessage',
      'viewOnceMessage',
      'viewOnceMessageV2',
      'viewOnceMessageV2Extension',
      'editedMessage',
      'associatedChildMessage',
      'groupMentionedMessage',
      'groupStatusMessage',
      'groupStatusMessageV2',
      'botInvokeMessage',
      'botTaskMessage',
      'eventCoverImage',
      'pollCreationOptionImageMessage',
      'statusAddYours',
      'questionMessage',
      'questionReplyMessage',
    ] as const
  ).map((name): [string, proto.IMessage, unknown[]] => [
    `what stands in ${name}`,
    { [name]: { message: { imageMessage: { ...image, caption: 'c' } } } },
    ['fetch', text('c')],
  ]),
  ['nothing', {}, [other('message')]],
  ['a wrapper with nothing in it', { viewOnceMessage: {} }, [other('message')]],
  ['a change to nothing', { protocolMessage: { type: EDIT } }, [other('message')]],
];

/** Kinds that bring nothing that somebody wrote to the bot. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'albumMessage',
  'reactionMessage',
  'encReactionMessage',
  'pollUpdateMessage',
  'encEventResponseMessage',
  'encCommentMessage',
  'keepInChatMessage',
  'pinInChatMessage',
  'statusMentionMessage',
  'groupStatusMentionMessage',
  'statusNotificationMessage',
  'statusStickerInteractionMessage',
  'limitSharingMessage',
  'call',
  'callLogMesssage',
  'scheduledCallEditMessage',
  'declinePaymentRequestMessage',
  'cancelPaymentRequestMessage',
  'chat',
  'messageHistoryBundle',
  'messageHistoryNotice',
  'stickerSyncRmrMessage',
  'senderKeyDistributionMessage',
  'fastRatchetKeySenderKeyDistributionMessage',
  'protocolMessage',
]);

describe('a message of whatsapp, by its kind', () => {
  it.for(READ)('reads %s', ([, message, bodies]) => {
    expect(bodiesOf(message)).toEqual(bodies);
  });

  it.for<[string, proto.IMessage]>([
    ['a reaction', { reactionMessage: { text: '👍' } }],
    ['a sealed reaction', { encReactionMessage: {} }],
    ['a vote', { pollUpdateMessage: {} }],
    ['a deletion', { protocolMessage: { type: 0 } }],
    ['a setting', { protocolMessage: { type: 3 } }],
    ['the head of an album', { albumMessage: { expectedImageCount: 3 } }],
    ['a pin', { pinInChatMessage: { type: 1 } }],
    ['a call', { callLogMesssage: {} }],
    ['keys of a group', { senderKeyDistributionMessage: { groupId: 'x' } }],
    ['a wrapped reaction', { ephemeralMessage: { message: { reactionMessage: { text: '👍' } } } }],
  ])('is silent about %s', ([, message]) => {
    expect(bodiesOf(message)).toBe('no_message');
  });

  it('says something of every kind that WhatsApp knows, but for those that nobody writes', () => {
    const kinds = Object.entries(proto.Message.prototype).flatMap(([name, empty]) =>
      typeof empty === 'function' ? [] : name,
    );
    expect(kinds.length).toBeGreaterThan(90);
    const bare = (name: string) => bodiesOf({ [name]: name === 'conversation' ? 'a' : {} });
    expect(kinds.filter((name) => bare(name) === 'no_message').sort()).toEqual([...UNWRITTEN].sort());
    for (const name of kinds.filter((one) => !UNWRITTEN.has(one)))
      expect(bare(name), name).toEqual([expect.objectContaining({})]);
  });

  it('gives up what is wrapped without end', () => {
    let message: proto.IMessage = hello;
    for (let i = 0; i < 60; i++) message = { viewOnceMessage: { message } };
    expect(bodiesOf(message)).toEqual([other('message')]);
  });

  it('takes a message without a time for one of the present, and one that is to be seen once without its content', () => {
    const timeless = { ...arrived(hello), messageTimestamp: Number.NaN };
    expect(saidIn(timeless, NOW, '62811')).toMatchObject([{ at: NOW, body: text('a') }]);
    const { message: _, ...once } = arrived(hello);
    expect(saidIn(once as WAMessage, NOW, '62811')).toMatchObject([{ body: other('message') }]);
  });
});
