import { proto } from '@whiskeysockets/baileys';
import pino from 'pino';
import { vi } from 'vitest';
import type { OtherKind } from '../../../src/channels/channel.js';
import { createWhatsAppChannel } from '../../../src/channels/whatsapp/channel.js';
import { alone } from '../../support/lease.js';
import { PATIENCE } from '../../support/patience.js';
import type { Failure, Heard, Resident, RigMaker } from '../rig.js';
import { AUTHORITY, FileServer, UploadServer } from '../whatsapp/files.js';
import { lidOf, type Told, WhatsAppServer } from '../whatsapp/server.js';
import { BOT, pairedVault, texts } from '../whatsapp/support.js';

/** How WhatsApp refuses a message, in its acknowledgement. */
const FAILURES: Partial<Record<Failure, string>> = { later: '429', refused: '400', passing: '500' };

const OTHERS: Record<OtherKind, proto.IMessage> = {
  voice: { audioMessage: { ptt: true } },
  video: { videoMessage: {} },
  sticker: { stickerMessage: {} },
  location: { locationMessage: { degreesLatitude: -6.24, degreesLongitude: 106.99 } },
  contact: { contactMessage: { displayName: 'Siti' } },
  file: { documentMessage: { mimetype: 'application/zip' } },
  message: { placeholderMessage: {} },
};

let lastNumber = 6_281_300_000_000;

/** An ordinary WhatsApp account, its messages sealed and opened by phones with real Signal sessions. */
export const whatsapp: RigMaker = {
  name: 'whatsapp (baileys)',
  skip: false,
  cannot: {},
  account: BOT.number,

  async open(start, hear) {
    const server = await WhatsAppServer.open();
    const files = await FileServer.open();
    const uploads = await UploadServer.open();
    server.uploadHost = uploads.host;
    process.env.NODE_EXTRA_CA_CERTS = AUTHORITY;
    let isOpen = false;
    const write = (line: string) => {
      isOpen ||= line.includes('connected');
      hear?.(line);
    };
    const channel = createWhatsAppChannel({
      vault: pairedVault(),
      lease: alone,
      texts,
      log: pino({ level: hear ? 'trace' : 'info' }, { write }),
      spacing: { overallMs: 0, chatMs: 0 },
      waWebSocketUrl: server.url,
      mediaOrigin: files.origin,
    });
    await start(channel);
    await vi.waitUntil(() => isOpen, PATIENCE);

    return {
      failures: Object.keys(FAILURES) as Failure[],
      isGuarded: true,
      others: Object.keys(OTHERS) as OtherKind[],
      resident: async () => residentAt(server, files, uploads, String(++lastNumber)),
      async failNext(_resident, how) {
        server.refuseNext = FAILURES[how]!;
      },
      async stop() {
        await Promise.all([server.close(), files.close(), uploads.close()]);
      },
    };
  },
};

function residentAt(
  server: WhatsAppServer,
  files: FileServer,
  uploads: UploadServer,
  number: string,
): Resident {
  const jid = `${number}@s.whatsapp.net`;
  let heard = 0;
  const ids = new WeakMap<Heard, string>();
  const sends = async (message: proto.IMessage, id?: string) => {
    await server.bring(jid, message, id ? { id } : {});
  };
  const changes = (id: string, editedMessage: proto.IMessage) => {
    const type = proto.Message.ProtocolMessage.Type.MESSAGE_EDIT;
    return sends({ protocolMessage: { key: { id, remoteJid: jid }, type, editedMessage } });
  };
  return {
    address: { channel: 'whatsapp', id: number },
    writes: (conversation, { key } = {}) => sends({ conversation }, key),
    chooses: (_message, choice) => sends({ conversation: String(choice + 1) }),
    async sendsPhoto(bytes, { caption } = {}) {
      const { about } = await files.upload(Buffer.from(bytes));
      await sends({ imageMessage: { ...about, ...(caption ? { caption } : {}) } });
    },
    sendsOther: (what) => sends(OTHERS[what]),
    async sendsAlbum(photos, caption, { key } = {}) {
      for (const [i, bytes] of photos.entries()) {
        const { about } = await files.upload(Buffer.from(bytes));
        await sends(
          { imageMessage: { ...about, ...(i === 0 ? { caption } : {}) } },
          i === 0 ? key : undefined,
        );
      }
    },
    edits: (id, conversation) => changes(id, { conversation }),
    editsCaption: (id, caption) => changes(id, { imageMessage: { caption } }),
    quotes: (message, text) =>
      sends({ extendedTextMessage: { text, contextInfo: { stanzaId: ids.get(message) ?? null } } }),
    reacts: (id) => sends({ reactionMessage: { key: { id, remoteJid: jid }, text: '❤️' } }),
    tapsForeign: () => sends({ templateButtonReplyMessage: { selectedId: 'menu' } }),
    async sendsFile(bytes, mimetype) {
      const { about } = await files.upload(Buffer.from(bytes), 'document');
      await sends({ documentMessage: { ...about, ...(mimetype ? { mimetype } : {}) } });
    },
    passesOn: (name) => sends({ pollCreationMessageV3: { name, options: [{ optionName: 'Ya' }] } }),
    // nobody tells of it: the account writes with another number
    async moves() {
      await sends({ conversation: 'halo' });
      const now = String(++lastNumber);
      await server.bring(`${now}@s.whatsapp.net`, { conversation: 'halo' }, { alt: lidOf(jid), plain: true });
      return now;
    },
    async hears() {
      const next = await vi.waitUntil(() => server.told.filter(({ to }) => to === jid)[heard], PATIENCE);
      heard += 1;
      const message = await heardOf(next, uploads);
      ids.set(message, next.id);
      return message;
    },
  };
}

/** A message as its reader sees it: the list under it are its choices. */
async function heardOf({ message }: Told, uploads: UploadServer): Promise<Heard> {
  const { imageMessage: image, documentWithCaptionMessage: captioned } = message;
  const document = captioned?.message?.documentMessage ?? message.documentMessage;
  const whole = message.extendedTextMessage?.text ?? image?.caption ?? document?.caption ?? '';
  const [list = ''] = /(\n\d+\. .+)*$/.exec(whole) ?? [];
  const choices = list
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\d+\. /, ''));
  return {
    text: whole.slice(0, whole.length - list.length),
    choices,
    ...(image ? { photo: await uploads.picture(image) } : {}),
  };
}
