import { type proto, proto as protocol } from '@whiskeysockets/baileys';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { IncomingBody } from '../../../src/channels/channel.js';
import { PATIENCE } from '../../support/patience.js';
import { lidOf, WhatsAppServer } from './server.js';
import { gate, logged, type Started, startChannel } from './support.js';

const NOW_S = Math.floor(Date.now() / 1000);

let server: WhatsAppServer;
let started: Started;
let people = 0;

beforeAll(async () => {
  server = await WhatsAppServer.open();
  started = await startChannel({ waWebSocketUrl: server.url, stateEveryMs: 50 });
  await logged(started, 'connected');
});

afterAll(async () => {
  await started.stop();
  await server.close();
});

afterEach(() => {
  started.hook.accept = () => {};
});

/** A new person; their messages and what came of them. */
function person(server_ = 's.whatsapp.net') {
  const number = `62812000${String(++people).padStart(4, '0')}`;
  const jid = `${number}@${server_}`;
  return {
    number,
    jid,
    brings: (message: proto.IMessage, how?: Parameters<WhatsAppServer['bring']>[2]) =>
      server.bring(jid, message, how),
    taken: () => started.accepted.filter(({ address }) => address.id === number || address.id === jid),
    async takes(count: number) {
      await vi.waitUntil(() => this.taken().length >= count, PATIENCE);
      return this.taken();
    },
  };
}

const text = (conversation: string): proto.IMessage => ({ conversation });

it('takes a sealed text and answers it in the same session', async () => {
  const ani = person();
  await ani.brings(text('bisa perpanjang sim?'));
  const [message] = await ani.takes(1);
  expect(message).toMatchObject({
    address: { channel: 'whatsapp' },
    body: { kind: 'text', text: 'bisa perpanjang sim?' },
  });
  const outcome = await started.channel.send(message!.address, 'row-1', {
    text: '*Bisa*',
    choices: [],
    token: null,
  });
  expect(outcome).toBe('sent');
  expect(server.told).toMatchObject([{ to: ani.jid, message: { extendedTextMessage: { text: '*Bisa*' } } }]);
  await ani.brings(text('makasih'));
  expect((await ani.takes(2))[1]!.body).toEqual({ kind: 'text', text: 'makasih' });
});

it('sends no receipt before a message is accepted, and says it was read after that', async () => {
  const ani = person();
  const [asked, released] = [gate(), gate()];
  started.hook.accept = () => {
    asked.open();
    return released.opened;
  };
  const id = await ani.brings(text('halo'));
  await asked.opened;
  // what is sent after it arrives, so that the silence about the message is not slowness
  started.channel.typing({ channel: 'whatsapp', id: ani.number }, true);
  await vi.waitUntil(() => server.stanzas.some(({ tag }) => tag === 'chatstate'), PATIENCE);
  expect(server.receipts(id)).toEqual([]);
  released.open();
  await vi.waitUntil(() => server.receipts(id).length === 2, PATIENCE);
  expect(server.receipts(id)).toEqual([expect.stringMatching(/^(inactive)?$/), 'read']);
});

it('knows a person by number and LID, whichever comes first', async () => {
  const ani = person('lid');
  await ani.brings(text('satu'));
  expect((await ani.takes(1))[0]).toMatchObject({ address: { id: ani.jid } });
  expect(ani.taken()[0]!.aliases).toBeUndefined();
  // the number becomes known, with a message or from elsewhere
  await ani.brings(text('dua'), { alt: '6289900001@s.whatsapp.net' });
  const known = (key: string) =>
    started.accepted.filter(({ body }) => (body as { text?: string }).text === key);
  await vi.waitUntil(() => known('dua').length, PATIENCE);
  await ani.brings(text('tiga'));
  await vi.waitUntil(() => known('tiga').length, PATIENCE);
  for (const key of ['dua', 'tiga'])
    expect(known(key)[0]).toMatchObject({ address: { id: '6289900001' }, aliases: [ani.jid] });
});

it('looks the LID of a number up', async () => {
  const ani = person();
  await ani.brings(text('halo'));
  expect((await ani.takes(1))[0]).toMatchObject({ address: { id: ani.number }, aliases: [lidOf(ani.jid)] });
});

const KINDS: [string, proto.IMessage, IncomingBody[]][] = [
  ['extended text', { extendedTextMessage: { text: 'a' } }, [{ kind: 'text', text: 'a' }]],
  ['a disappearing text', { ephemeralMessage: { message: text('b') } }, [{ kind: 'text', text: 'b' }]],
  [
    'a button',
    { buttonsResponseMessage: { selectedButtonId: 'x', selectedDisplayText: 'c', type: 1 } },
    [{ kind: 'text', text: 'c' }],
  ],
  ['a list', { listResponseMessage: { title: 'd' } }, [{ kind: 'text', text: 'd' }]],
  ['voice', { audioMessage: { ptt: true } }, [{ kind: 'other', what: 'voice' }]],
  [
    'a video with words',
    { videoMessage: { caption: 'e' } },
    [
      { kind: 'other', what: 'video' },
      { kind: 'text', text: 'e' },
    ],
  ],
  ['a sticker', { stickerMessage: {} }, [{ kind: 'other', what: 'sticker' }]],
  [
    'a place',
    { locationMessage: { degreesLatitude: -6.238_27, degreesLongitude: 106.975_57 } },
    [{ kind: 'other', what: 'location', near: { latitude: -6.24, longitude: 106.98 } }],
  ],
  [
    'a place that is none',
    { locationMessage: { degreesLatitude: 100 } },
    [{ kind: 'other', what: 'location' }],
  ],
  [
    'a place that moves',
    { liveLocationMessage: { degreesLatitude: 1.004, degreesLongitude: 1 } },
    [{ kind: 'other', what: 'location', near: { latitude: 1, longitude: 1 } }],
  ],
  ['a contact', { contactMessage: { displayName: 'x' } }, [{ kind: 'other', what: 'contact' }]],
  ['a spreadsheet', { documentMessage: { mimetype: 'text/csv' } }, [{ kind: 'other', what: 'file' }]],
  [
    'a giant picture',
    { imageMessage: { fileLength: 21 * 2 ** 20, mediaKey: Buffer.alloc(32) } },
    [{ kind: 'other', what: 'file' }],
  ],
];

it.for(KINDS)('takes %s', async ([, message, bodies]) => {
  const ani = person();
  await ani.brings(message);
  expect((await ani.takes(bodies.length)).map(({ body }) => body)).toEqual(bodies);
});

it('takes an edited text as one of the message that it edits', async () => {
  const ani = person();
  const id = await ani.brings(text('sim'));
  const edit = {
    key: { id, remoteJid: ani.jid },
    type: protocol.Message.ProtocolMessage.Type.MESSAGE_EDIT,
    editedMessage: text('skck'),
  };
  await ani.brings({ protocolMessage: edit });
  const [first, changed] = await ani.takes(2);
  expect([first, changed].map((one) => (one!.body as { text: string }).text)).toEqual(['sim', 'skck']);
  expect([first!.edits, changed!.edits]).toEqual([undefined, first!.key]);
});

it('takes a changed caption, and not the picture again', async () => {
  const ani = person();
  const imageMessage = { caption: 'punya ibu', fileLength: 10 };
  const type = protocol.Message.ProtocolMessage.Type.MESSAGE_EDIT;
  const key = { id: 'ABC', remoteJid: ani.jid };
  await ani.brings({ protocolMessage: { key, type, editedMessage: { imageMessage } } });
  const [changed] = await ani.takes(1);
  expect(changed!.body).toEqual({ kind: 'text', text: 'punya ibu' });
  expect(changed!.edits).toMatch(/^\d+-m-ABC-caption$/);
});

it('takes what came while it was away, unless it is old; and each once', async () => {
  const ani = person();
  await ani.brings(text('kemarin'), { offline: true, t: NOW_S - 25 * 3600 });
  const id = await ani.brings(text('tadi'), { offline: true, t: NOW_S - 3600 });
  await ani.takes(1);
  // sealed anew under the same id, as a phone does that was asked to
  await ani.brings(text('tadi'), { id });
  await ani.brings(text('sekarang'));
  expect((await ani.takes(2)).map(({ body }) => (body as { text: string }).text)).toEqual([
    'tadi',
    'sekarang',
  ]);
});

const PASSED_OVER: [string, (ani: ReturnType<typeof person>) => Promise<unknown>][] = [
  [
    'reactions',
    (ani) => ani.brings({ reactionMessage: { text: '👍', key: { id: 'A', remoteJid: ani.jid } } }),
  ],
  ['deletions', (ani) => ani.brings({ protocolMessage: { type: 0, key: { id: 'A', remoteJid: ani.jid } } })],
  ['status', (ani) => ani.brings(text('x'), { group: 'status@broadcast', plain: true })],
  ['channels', () => server.bring('123456789@newsletter', text('x'), { plain: true })],
  ['its own', () => server.bring('15550000000:2@s.whatsapp.net', text('x'), { plain: true })],
  [
    'what it cannot read',
    (ani) =>
      Promise.resolve(
        server.send({
          tag: 'message',
          attrs: { from: ani.jid, id: 'J', t: String(NOW_S), type: 'text' },
          content: [{ tag: 'enc', attrs: { v: '2', type: 'msg' }, content: Buffer.from('junk') }],
        }),
      ),
  ],
  [
    'missed calls',
    async (ani) => {
      const call = (tag: string, attrs: Record<string, string> = {}) =>
        server.send({
          tag: 'call',
          attrs: { from: ani.jid, id: `C-${tag}`, t: String(NOW_S) },
          content: [{ tag, attrs: { 'call-id': 'C', 'call-creator': ani.jid, ...attrs }, content: [] }],
        });
      call('offer');
      call('terminate', { reason: 'timeout' });
    },
  ],
  [
    'a message without an id',
    (ani) => Promise.resolve(server.send({ tag: 'message', attrs: { from: ani.jid }, content: [] })),
  ],
];

it.for(PASSED_OVER)('passes %s over, and goes on', async ([, bring]) => {
  const ani = person();
  const before = started.accepted.length;
  await bring(ani);
  await ani.brings(text('masih di sini'));
  await ani.takes(1);
  expect(started.accepted.slice(before).map(({ body }) => body)).toEqual([
    { kind: 'text', text: 'masih di sini' },
  ]);
});

it('is deaf to who writes like a machine', async () => {
  const bot = person();
  for (let n = 0; n < 35; n++) await bot.brings(text(`${n}`));
  await logged(started, 'writes like a machine');
  const ani = person();
  await ani.brings(text('saya orang'));
  await ani.takes(1);
  expect(bot.taken().map(({ body }) => body.kind)).toEqual([...Array(30).fill('text'), 'silenced']);
});

it('logs nothing of a person', async () => {
  const log = started.log.join('\n');
  for (const { address } of started.accepted) expect(log).not.toContain(address.id.split('@')[0]);
  expect(log).not.toMatch(/bisa perpanjang|saya orang|15550000000/);
});
