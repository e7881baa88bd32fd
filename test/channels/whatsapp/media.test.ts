import { randomBytes } from 'node:crypto';
import type { proto } from '@whiskeysockets/baileys';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.js';
import { FileServer, type Upload, uploadedAgain } from './files.js';
import { WhatsAppServer } from './server.js';
import { gate, logged, type Started, startChannel } from './support.js';

const UNREADABLE = { kind: 'other', what: 'file' };
const picture = randomBytes(5_000);

let server: WhatsAppServer;
let files: FileServer;
let started: Started;
let people = 0;

beforeAll(async () => {
  server = await WhatsAppServer.open();
  files = await FileServer.open();
  started = await startChannel({ waWebSocketUrl: server.url, mediaOrigin: files.origin });
  await logged(started, 'connected');
});

afterAll(async () => {
  await started.stop();
  await server.close();
  await files.close();
});

afterEach(() => {
  files.refuse.clear();
  server.onStanza = () => {};
});

/** Sends a message of somebody new and gives what it became. */
async function bodiesOf(message: proto.IMessage, count = 1) {
  const number = `62813000${String(++people).padStart(4, '0')}`;
  await server.bring(`${number}@s.whatsapp.net`, message);
  const taken = () => started.accepted.filter(({ address }) => address.id === number);
  await vi.waitUntil(() => taken().length >= count, PATIENCE);
  return taken().map(({ body }) => body);
}

it('fetches and opens a picture; its caption follows', async () => {
  const { about } = await files.upload(picture);
  const bodies = await bodiesOf({ imageMessage: { ...about, caption: 'sertifikat saya' } }, 2);
  expect(bodies[0]).toEqual({ kind: 'photo', bytes: picture });
  expect(bodies[1]).toEqual({ kind: 'text', text: 'sertifikat saya' });
});

const PDF = Buffer.from('%PDF-1.7 ...');
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500)]);

it.for([
  ['image/png', JPEG],
  ['application/PDF', PDF],
  ['application/octet-stream', JPEG],
  ['image/jpeg; charset=binary', JPEG],
  [undefined, JPEG],
  ['application/msword', PDF],
] as const)(
  'takes a document by its first bytes, whatever type it comes with: %s',
  async ([mimetype, bytes]) => {
    const { about } = await files.upload(bytes, 'document');
    const document = { documentMessage: { ...about, ...(mimetype ? { mimetype } : {}) } };
    const wrapped = { documentWithCaptionMessage: { message: document } };
    expect(await bodiesOf(wrapped)).toEqual([{ kind: 'photo', bytes }]);
  },
);

it('takes no document for a picture that is none', async () => {
  const { about } = await files.upload(Buffer.from('MZ\x90\x00 a program'), 'document');
  expect(await bodiesOf({ documentMessage: { ...about, mimetype: 'image/jpeg' } })).toEqual([UNREADABLE]);
});

it('fetches the picture above the words of a business that somebody passes on', async () => {
  const { about } = await files.upload(JPEG);
  const header = { imageMessage: about };
  const interactive = { interactiveMessage: { header, body: { text: 'Vaksin berbayar?' } } };
  expect(await bodiesOf({ viewOnceMessage: { message: interactive } }, 2)).toEqual([
    { kind: 'photo', bytes: JPEG },
    { kind: 'text', text: 'Vaksin berbayar?' },
  ]);
});

const DAMAGED: [string, (upload: Upload) => Partial<Upload['about']> & { url?: string }][] = [
  [
    'is damaged',
    ({ about, sealed }) => {
      files.files.set(about.directPath, Buffer.concat([randomBytes(64), sealed.subarray(64)]));
      return {};
    },
  ],
  ['has another hash than was promised', () => ({ fileSha256: randomBytes(32) })],
  ['has no key', () => ({ mediaKey: new Uint8Array() })],
  [
    'is larger than it said',
    ({ about }) => {
      files.files.set(about.directPath, Buffer.alloc(21 * 2 ** 20));
      return {};
    },
  ],
  [
    'is empty',
    ({ about }) => {
      files.files.set(about.directPath, Buffer.alloc(0));
      return {};
    },
  ],
  ['lies elsewhere', () => ({ directPath: 'http://127.0.0.1:9/v/1.enc' })],
  ['hides another host in its path', () => ({ directPath: '//127.0.0.1:9/v/1.enc' })],
  [
    'is on no server of WhatsApp',
    () => ({ directPath: '', url: 'https://mmg.whatsapp.net.example.org/1.enc' }),
  ],
];

it.for(DAMAGED)('says that a file cannot be read that %s', async ([, damage]) => {
  const upload = await files.upload(picture);
  const imageMessage = { ...upload.about, ...damage(upload) };
  expect(await bodiesOf({ imageMessage })).toEqual([UNREADABLE]);
});

it('has a file uploaded again that is gone, once', async () => {
  const upload = await files.upload(picture);
  const again = await files.upload(picture);
  files.files.set('/again.enc', upload.sealed);
  files.refuse.set(upload.about.directPath, 410);
  let requests = 0;
  server.onStanza = (node) => {
    if (node.attrs.type !== 'server-error') return;
    requests += 1;
    server.send(uploadedAgain(node, upload, '/again.enc'));
  };
  expect(await bodiesOf({ imageMessage: upload.about })).toEqual([{ kind: 'photo', bytes: picture }]);
  expect(requests).toBe(1);
  // and again where the phone has it no more, or the new place is empty too
  for (const path of [null, '/nowhere.enc']) {
    files.refuse.set(again.about.directPath, 404);
    server.onStanza = (node) => {
      if (node.attrs.type === 'server-error') server.send(uploadedAgain(node, again, path));
    };
    expect(await bodiesOf({ imageMessage: again.about })).toEqual([UNREADABLE]);
  }
});

it('tries again where a server fails, and follows it nowhere else', async () => {
  const upload = await files.upload(picture);
  files.refuse.set(upload.about.directPath, 503);
  const number = '6281399990000';
  await server.bring(`${number}@s.whatsapp.net`, { imageMessage: upload.about });
  await logged(started, 'a message waits in the vault');
  files.refuse.set(upload.about.directPath, 302);
  await logged(started, 'a message waits in the vault', 2);
  expect(files.asked).not.toContain('/elsewhere');
  files.refuse.clear();
  await vi.waitUntil(() => started.accepted.some(({ address }) => address.id === number), PATIENCE);
  expect(started.accepted.at(-1)!.body).toEqual({ kind: 'photo', bytes: picture });
});

it('a picture keeps its place before what is said after it, and holds up nobody else', async () => {
  const upload = await files.upload(picture);
  const [asked, given] = [gate(), gate()];
  started.hook.accept = async ({ body }) => {
    if (body.kind !== 'photo') return;
    asked.open();
    await given.opened;
  };
  const ani = '6281388880000@s.whatsapp.net';
  const id = await server.bring(ani, { imageMessage: upload.about });
  await asked.opened;
  const after = await server.bring(ani, { conversation: 'ini kak' });
  expect(await bodiesOf({ conversation: 'saya lain' })).toHaveLength(1);
  // both are safe in the vault, and said to be received
  await vi.waitUntil(() => server.receipts(after).length > 0, PATIENCE);
  expect(server.receipts(id)).not.toEqual([]);
  expect(started.accepted.filter(({ address }) => ani.startsWith(address.id))).toEqual([]);
  expect(await started.vault.list('whatsapp-arrivals')).toHaveLength(2);
  given.open();
  await vi.waitUntil(async () => (await started.vault.list('whatsapp-arrivals')).length === 0, PATIENCE);
  const kinds = started.accepted
    .filter(({ address }) => ani.startsWith(address.id))
    .map(({ body }) => body.kind);
  expect(kinds).toEqual(['photo', 'text']);
});

it('a picture that waited while the hotline was down comes first after it', async () => {
  const upload = await files.upload(picture);
  files.refuse.set(upload.about.directPath, 503);
  const ani = '6281377770000@s.whatsapp.net';
  const before = started.log.filter((line) => line.includes('waits in the vault')).length;
  await server.bring(ani, { imageMessage: upload.about });
  await logged(started, 'waits in the vault', before + 1);
  await started.stop();
  files.refuse.clear();
  started = await startChannel({ waWebSocketUrl: server.url, mediaOrigin: files.origin }, started.vault);
  await vi.waitUntil(() => started.accepted.length > 0, PATIENCE);
  expect(started.accepted[0]).toMatchObject({ address: { id: '6281377770000' }, body: { kind: 'photo' } });
});
