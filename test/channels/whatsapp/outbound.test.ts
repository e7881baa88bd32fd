import type { BinaryNode } from '@whiskeysockets/baileys';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutgoingMessage, TryLater } from '../../../src/channels/channel.js';
import type { WhatsAppOptions } from '../../../src/channels/whatsapp/options.js';
import { partsFor } from '../../../src/channels/whatsapp/outgoing.js';
import { PATIENCE } from '../../support/patience.js';
import { WhatsAppServer } from './server.js';
import { logged, pairedVault, type Started, startChannel, texts } from './support.js';

const ANI = '6281234567890@s.whatsapp.net';
const address = { channel: 'whatsapp', id: '6281234567890' };
const GROUP = '120363000000000001@g.us';

let server: WhatsAppServer;
let shared: Started;
const more: Started[] = [];

beforeAll(async () => {
  server = await WhatsAppServer.open();
  shared = await startChannel({ waWebSocketUrl: server.url, clock: () => now });
  await logged(shared, 'connected');
});

afterAll(async () => {
  await shared.stop();
  await server.close();
});

beforeEach(() => {
  server.told.length = 0;
  server.stanzas.length = 0;
  server.onStanza = () => {};
});

afterEach(async () => {
  for (const one of more.splice(0)) await one.stop();
});

let now = Date.now();

/** A channel of its own, with a server of its own. */
async function open(
  options: Partial<WhatsAppOptions> = {},
  vault = pairedVault(),
  url = server.url,
): Promise<Started> {
  const started = await startChannel({ waWebSocketUrl: url, ...options }, vault);
  more.push(started);
  await logged(started, 'connected');
  return started;
}

const saying = (text: string, labels: string[] = []): OutgoingMessage => ({
  text,
  choices: labels.map((label, i) => ({ id: `c${i}`, label })),
  token: labels.length ? '1' : null,
});

const told = () => server.told.map(({ message }) => message.extendedTextMessage?.text);

describe('parts', () => {
  it('shows choices as a numbered list under the text', () => {
    expect(partsFor('r', saying('Mau?', ['Ya', 'Tidak'])).map(({ text }) => text)).toEqual([
      'Mau?\n1. Ya\n2. Tidak',
    ]);
  });

  it('splits what is long at the ends of sentences and loses nothing', () => {
    const sentence = 'Bawa fotokopi KK dan KTP ke kelurahan. ';
    const parts = partsFor('r', saying(sentence.repeat(200)));
    expect(parts.length).toBeGreaterThan(2);
    for (const { text } of parts) expect(text).toMatch(/\.$/);
    expect(parts.map(({ text }) => text).join(' ')).toBe(sentence.repeat(200).trim());
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('puts a short text under a picture, a long one after it, and the same ids to the same row', () => {
    const photo = new Uint8Array([1]);
    expect(partsFor('r', { ...saying('ini'), photo })).toMatchObject([{ text: 'ini', photo }]);
    expect(partsFor('r', { ...saying(''), photo })).toHaveLength(1);
    expect(partsFor('r', { ...saying('a'.repeat(1001)), photo })).toMatchObject([
      { text: '', photo },
      { photo: null },
    ]);
    expect(partsFor('r', saying('x'))).toEqual(partsFor('r', saying('x')));
    expect(partsFor('r', saying('x'))[0]!.id).not.toBe(partsFor('s', saying('x'))[0]!.id);
  });
});

it('sends texts with odd characters as they are', async () => {
  const odd = 'harga *naik* _x_ ~y~ ```z``` < & > 👩‍👩‍👧 \u202Eabc';
  expect(await shared.channel.send(address, 'odd', saying(odd))).toBe('sent');
  expect(told()).toEqual([odd]);
});

it('goes on with a long message where it stopped', async () => {
  const { channel } = shared;
  const long = saying(`${'a'.repeat(2000)}\n\n${'b'.repeat(2000)}`);
  let count = 0;
  server.onStanza = ({ tag }) => {
    if (tag === 'message' && ++count === 2) server.refuseNext = '503';
  };
  await expect(channel.send(address, 'long', long)).rejects.toThrow(TryLater);
  expect(await channel.send(address, 'long', long)).toBe('sent');
  expect(told().map((text) => text![0])).toEqual(['a', 'b']);
});

it('tells what WhatsApp says: refused, busy, restricted', async () => {
  const { channel, log } = shared;
  server.refuseNext = '400';
  expect(await channel.send(address, 'row-1', saying('x'))).toBe('refused');
  server.refuseNext = '429';
  await expect(channel.send(address, 'row-2', saying('x'))).rejects.toMatchObject({ afterMs: 30_000 });
  server.refuseNext = '463';
  await expect(channel.send(address, 'row-3', saying('x'))).rejects.toMatchObject({
    afterMs: 60 * 60 * 1000,
  });
  expect(log.join()).toContain('nothing is sent until then');
  expect([channel.canSend!(), channel.trouble!()]).toEqual([false, expect.stringContaining('restricted')]);
  const before = server.stanzas.filter(({ tag }) => tag === 'message').length;
  await expect(channel.send(address, 'row-4', saying('x'))).rejects.toThrow(TryLater);
  expect(server.stanzas.filter(({ tag }) => tag === 'message')).toHaveLength(before);
  now += 60 * 60 * 1000;
  expect([channel.canSend!(), channel.trouble!()]).toEqual([true, null]);
  expect(await channel.send(address, 'row-4', saying('x'))).toBe('sent');
});

it.for([
  ['401', 'restricted'],
  ['403', 'restricted'],
  ['479', 'passing'],
  ['487', 'passing'],
  ['413', 'refused'],
] as const)('takes the error %s of an acknowledgement for %s', async ([error, meant]) => {
  const { channel } = shared;
  server.refuseNext = error;
  const outcome = await channel.send(address, `row-${error}`, saying('x')).catch(({ name }: Error) => name);
  expect(outcome).toBe(meant === 'restricted' ? 'Error' : meant);
  expect(channel.canSend!()).toBe(meant !== 'restricted');
  now += 60 * 60 * 1000;
});

it.for(['', 'abc', '12', '628123@g.us', 'status@broadcast', '6281@lid@lid'])(
  'refuses the address "%s"',
  async (id) => {
    expect(await shared.channel.send({ channel: 'whatsapp', id }, 'nowhere', saying('x'))).toBe('refused');
  },
);

it('what was not acknowledged when the connection broke waits, and its chat is woken', async () => {
  const { channel, back } = shared;
  server.mute = true;
  const outcome = channel.send(address, 'broken', saying('x'));
  await vi.waitUntil(() => server.told.length === 1, PATIENCE);
  server.mute = false;
  server.drop();
  expect(await outcome).toBe('waiting');
  await vi.waitUntil(() => back.includes(address.id), PATIENCE);
  expect(await channel.send(address, 'broken', saying('x'))).toBe('sent');
  expect(new Set(server.told.map(({ id }) => id)).size).toBe(1);
});

it('writes to a LID', async () => {
  const lid = '777000777@lid';
  server.phone(lid);
  const { channel } = shared;
  expect(await channel.send({ channel: 'whatsapp', id: lid }, 'lid', saying('halo'))).toBe('sent');
  expect(server.told).toMatchObject([{ to: lid, message: { extendedTextMessage: { text: 'halo' } } }]);
});

describe('a channel of its own', () => {
  let own: WhatsAppServer;

  beforeEach(async () => {
    own = await WhatsAppServer.open();
  });
  afterEach(async () => {
    for (const one of more.splice(0)) await one.stop();
    await own.close();
  });

  it('after a restart a row has its id again, and a phone that could not read it gets it again', async () => {
    const first = await open({}, pairedVault(), own.url);
    expect(await first.channel.send(address, 'row-1', saying('sekali lagi'))).toBe('sent');
    await first.stop();
    const { channel } = await open({}, first.vault, own.url);
    expect(await channel.send(address, 'row-1', saying('sekali lagi'))).toBe('sent');
    const [{ id }, again] = own.told as [(typeof own.told)[0], (typeof own.told)[0]];
    expect(again.id).toBe(id);
    await channel.stop();
    // a process that did not send it is asked
    await open({}, first.vault, own.url);
    own.phones.delete(ANI);
    const keys = (await own.phone(ANI).keysNode(ANI)).content as BinaryNode[];
    own.send({
      tag: 'receipt',
      attrs: { from: ANI, id, type: 'retry', t: '1' },
      content: [
        { tag: 'retry', attrs: { count: '1', id, t: '1', v: '1' } },
        keys.find(({ tag }) => tag === 'registration')!,
        { tag: 'keys', attrs: {}, content: keys.filter(({ tag }) => tag !== 'registration') },
      ],
    });
    await vi.waitUntil(() => own.told.length === 3, PATIENCE);
    expect(own.told[2]).toMatchObject({ id, message: { extendedTextMessage: { text: 'sekali lagi' } } });
  });

  it('paused, takes messages and sends nothing at all', async () => {
    const { channel, accepted } = await open({ paused: true }, pairedVault(), own.url);
    await own.bring(ANI, { conversation: 'halo' });
    await vi.waitUntil(() => accepted.length === 1, PATIENCE);
    channel.typing(address, true);
    expect(await channel.send(address, 'row-1', saying('x'))).toBe('waiting');
    await own.bring(ANI, { conversation: 'halo lagi' });
    await vi.waitUntil(() => accepted.length === 2, PATIENCE);
    expect(own.stanzas.filter(({ tag }) => ['message', 'chatstate'].includes(tag))).toEqual([]);
  });
});

describe('groups', () => {
  const call = (jid: string, more: object = {}) =>
    server.bring(
      jid,
      {
        extendedTextMessage: {
          text: '@bot?',
          contextInfo: { mentionedJid: ['15550000000@s.whatsapp.net'], ...more },
        },
      },
      { group: GROUP, plain: true },
    );
  const answers = () => server.stanzas.filter(({ tag, attrs }) => tag === 'message' && attrs.to === GROUP);

  it('answers a call once in ten minutes, a talk among people never, and takes nothing from there', async () => {
    server.groups.set(GROUP, [ANI]);
    const before = shared.accepted.length;
    const accepted = () => shared.accepted.slice(before);
    await server.bring(ANI, { conversation: 'min?' }, { group: GROUP, plain: true });
    await server.bring(
      ANI,
      { extendedTextMessage: { text: '@x', contextInfo: { mentionedJid: ['62811@s.whatsapp.net'] } } },
      { group: GROUP, plain: true },
    );
    await call(ANI);
    await vi.waitUntil(() => answers().length === 1, PATIENCE);
    await call(ANI);
    // by an answer to it, as its LID
    now += 10 * 60 * 1000;
    await call(ANI, { mentionedJid: [], participant: '15550000000@lid', stanzaId: 'X' });
    await vi.waitUntil(() => answers().length === 2, PATIENCE);
    await server.bring(ANI, { conversation: 'halo' });
    await vi.waitUntil(() => accepted().length === 1, PATIENCE);
    expect(answers()).toHaveLength(2);
    expect(accepted()).toMatchObject([{ body: { text: 'halo' } }]);
    expect(
      texts.format('id', { id: 'whatsapp-private-only', args: { link: 'wa.me/15550000000' } }),
    ).toContain('wa.me/15550000000');
  });

  it('does not write to a group of a thousand', async () => {
    server.groups.set(
      GROUP,
      Array.from({ length: 1000 }, (_, i) => `62812${String(i).padStart(6, '0')}@s.whatsapp.net`),
    );
    const before = shared.accepted.length;
    const accepted = () => shared.accepted.slice(before);
    now += 10 * 60 * 1000;
    await call(ANI);
    await vi.waitUntil(
      () => server.stanzas.some(({ attrs }) => attrs.xmlns === 'w:g2' && attrs.to === GROUP),
      PATIENCE,
    );
    await server.bring(ANI, { conversation: 'halo' });
    await vi.waitUntil(() => accepted().length === 1, PATIENCE);
    expect(answers()).toEqual([]);
  });
});
