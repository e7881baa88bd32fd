import { type proto, proto as protocol, type WAMessage } from '@whiskeysockets/baileys';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCalled, messagesOf, saidIn } from '../../../src/channels/whatsapp/incoming.js';
import { receivedSchema } from '../../../src/channels/whatsapp/ipc.js';
import { mutated } from '../../support/mutated.js';
import { runs } from '../../support/runs.js';

const NOW = 1_635_000_000_000;
const SELF = ['15550000000@s.whatsapp.net'];
const address = { id: '6281234567890', aliases: [] };

const CONTENTS: proto.IMessage[] = [
  { conversation: 'bs bikin ktp?' },
  { extendedTextMessage: { text: 'a', contextInfo: { stanzaId: 'x', mentionedJid: SELF } } },
  { imageMessage: { caption: 'ini', directPath: '/v/1', mimetype: 'image/jpeg', fileLength: 5 } },
  { documentWithCaptionMessage: { message: { documentMessage: { caption: 'c', fileName: 'a.pdf' } } } },
  { viewOnceMessageV2: { message: { imageMessage: { caption: 'c' } } } },
  { pollCreationMessageV3: { name: 'q', options: [{ optionName: 'a' }, { optionName: 'b' }] } },
  { eventMessage: { name: 'e', description: 'd', location: { name: 'l' } } },
  { listResponseMessage: { title: 't', singleSelectReply: { selectedRowId: 'r' } } },
  { interactiveResponseMessage: { nativeFlowResponseMessage: { paramsJson: '{"a":"b"}' } } },
  { templateMessage: { hydratedTemplate: { hydratedContentText: 'c', imageMessage: {} } } },
  { templateMessage: { fourRowTemplate: { content: { params: ['p'] } } } },
  { interactiveMessage: { header: { title: 'h' }, carouselMessage: { cards: [{ body: { text: 'b' } }] } } },
  { liveLocationMessage: { degreesLatitude: 1, degreesLongitude: 2, caption: 'c' } },
  { contactsArrayMessage: { contacts: [{ displayName: 'x' }] } },
  { richResponseMessage: { submessages: [{ messageText: 'm' }] } },
  { protocolMessage: { type: 14, editedMessage: { conversation: 'b' }, key: { id: 'x' } } },
  { reactionMessage: { text: '👍', key: { id: 'x' } } },
];
const MESSAGES = CONTENTS.map((message) => ({
  key: {
    remoteJid: '6281234567890@s.whatsapp.net',
    fromMe: false,
    id: 'A1',
    participant: '1@s.whatsapp.net',
  },
  messageTimestamp: NOW / 1000,
  pushName: 'Warga',
  message,
}));
const GOOD = MESSAGES[0]!;

/** Whatever a message says fits through the border to the parent process; gives how much that is. */
function heard(message: WAMessage): number {
  expect(typeof isCalled(message, SELF, NOW)).toBe('boolean');
  const said = saidIn(message, NOW, 'w15550000000');
  if (typeof said === 'string') return 0;
  expect(said.length).toBeLessThanOrEqual(4);
  for (const one of said) receivedSchema.parse({ address, ...one });
  return said.length;
}

it('reads a batch with a message of any shape in it without a throw, and the one beside it', () => {
  fc.assert(
    fc.property(mutated(MESSAGES), (mutant) => {
      const read = messagesOf([mutant, GOOD]);
      expect(read).toContain(GOOD);
      for (const message of read) heard(message);
    }),
    { numRuns: runs(500) },
  );
});

it('reads what any bytes decode to without a throw', () => {
  const flip = fc.tuple(
    fc.constantFrom(...CONTENTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }),
  );
  fc.assert(
    fc.property(flip, ([content, flips]) => {
      const bytes = protocol.Message.encode(protocol.Message.fromObject(content)).finish();
      for (const [at, to] of flips) bytes[at % bytes.length] = to;
      let message: protocol.Message;
      try {
        message = protocol.Message.decode(bytes);
      } catch {
        return; // Baileys asks the sender for it again
      }
      heard({ ...GOOD, message } as WAMessage);
    }),
    { numRuns: runs(500) },
  );
});
