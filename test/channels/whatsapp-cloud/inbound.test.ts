import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { OWN_NUMBER } from '../../support/graph-server.js';
import { PATIENCE } from '../../support/patience.js';
import {
  address,
  bring,
  channel,
  graph,
  logged,
  NUMBER,
  passedOver,
  start,
  taken,
  tell,
  url,
  useCloud,
} from './support.js';
import { messageOf, notificationOf, post, tapOf, textOf } from './webhooks.js';

useCloud();

const bodies = () => taken.map(({ body }) => body);
const photosOf = () => taken.flatMap(({ body }) => (body.kind === 'photo' ? [Buffer.from(body.bytes)] : []));

describe('whatsapp (cloud), on its way in', () => {
  it('takes a text under the number in digits and the platform id', async () => {
    await start();
    const message = textOf(NUMBER, 'bs bikin ktp?');
    expect(await bring(message)).toBe(200);
    expect(taken).toEqual([{ address, key: message.id, body: { kind: 'text', text: 'bs bikin ktp?' } }]);
  });

  it('takes a notification that tells who writes, and nothing of what was sent', async () => {
    await start();
    const [entry] = notificationOf([textOf(NUMBER, 'bs bikin ktp?')]).entry;
    const { statuses: _, ...value } = entry!.changes[0]!.value;
    const contacts = [{ profile: { name: 'Siti' }, wa_id: NUMBER }];
    const changes = [{ field: 'messages', value: { ...value, contacts } }];
    expect(await post(url, { object: 'whatsapp_business_account', entry: [{ ...entry, changes }] })).toBe(
      200,
    );
    expect(taken).toMatchObject([{ address, body: { kind: 'text', text: 'bs bikin ktp?' } }]);
  });

  it('takes who shows no number by the user id, and knows both where both are shown', async () => {
    await start();
    const user = 'ID.13491208655302741918';
    await bring(textOf(NUMBER, 'satu', { from_user_id: user }));
    await bring({ ...textOf('', 'dua', { from_user_id: user }), from: undefined });
    expect(taken[0]).toMatchObject({ address, aliases: [user] });
    expect(taken[1]!.address).toEqual({ channel: 'whatsapp', id: user });
    expect(taken[1]).not.toHaveProperty('aliases');
    expect(await channel.send(taken[1]!.address, 'row', { text: 'ya', choices: [], token: null })).toBe(
      'sent',
    );
    expect(graph.sent[0]).toMatchObject({ recipient: user });
    expect(graph.sent[0]).not.toHaveProperty('to');
  });

  it('takes taps on buttons and rows as choices', async () => {
    await start();
    await bring(tapOf(NUMBER, '12:yes'), tapOf(NUMBER, ':se:kali', 'list_reply'));
    expect(bodies()).toEqual([
      { kind: 'choice', id: 'yes', token: '12' },
      { kind: 'choice', id: 'se:kali', token: null },
    ]);
  });

  it('takes the quick reply of a template as a text', async () => {
    await start();
    await bring(messageOf(NUMBER, { type: 'button', button: { payload: 'x', text: 'Ya, ingatkan' } }));
    expect(bodies()).toEqual([{ kind: 'text', text: 'Ya, ingatkan' }]);
  });

  it('fetches a photograph before it is taken, then its caption; a picture and a PDF as documents', async () => {
    await start();
    const image = { ...graph.keep(Buffer.from('gambar')), caption: 'ini sertifikat saya' };
    const hex = Buffer.from(graph.keep(Buffer.from('png'), 'image/png').sha256, 'base64').toString('hex');
    const png = { ...graph.keep(Buffer.from('png'), 'image/png'), sha256: hex };
    const pdf = graph.keep(Buffer.from('pdf'), 'application/pdf');
    await bring(
      messageOf(NUMBER, { type: 'image', image }),
      messageOf(NUMBER, { type: 'document', document: png }),
      messageOf(NUMBER, { type: 'document', document: pdf }),
    );
    expect(taken.map(({ body }) => body.kind)).toEqual(['photo', 'text', 'photo', 'photo']);
    expect(photosOf().map(String)).toEqual(['gambar', 'png', 'pdf']);
    expect(taken[1]!.body).toEqual({ kind: 'text', text: 'ini sertifikat saya' });
    expect(new Set(taken.map(({ key }) => key)).size).toBe(4);
  });

  it.each([
    [{ type: 'audio', audio: { id: '1', voice: true } }, 'voice'],
    [{ type: 'audio', audio: { id: '1' } }, 'voice'],
    [{ type: 'video', video: { id: '1' } }, 'video'],
    [{ type: 'sticker', sticker: { id: '1' } }, 'sticker'],
    [{ type: 'location', location: {} }, 'location'],
    [{ type: 'contacts', contacts: [{}] }, 'contact'],
    [{ type: 'document', document: { id: '1', mime_type: 'application/zip' } }, 'file'],
    [{ type: 'unsupported', errors: [{ code: 131_051 }] }, 'file'],
  ])('takes %j as %s', async (content, what) => {
    await start();
    expect(await bring(messageOf(NUMBER, content))).toBe(200);
    expect(bodies()).toEqual([{ kind: 'other', what }]);
  });

  it('takes a location to about a kilometre, and no closer', async () => {
    await start();
    const location = { latitude: -6.238_27, longitude: 106.975_57 };
    await bring(messageOf(NUMBER, { type: 'location', location }));
    const near = { latitude: -6.24, longitude: 106.98 };
    expect(bodies()).toEqual([{ kind: 'other', what: 'location', near }]);
  });

  it('takes what stands under a video as well', async () => {
    await start();
    await bring(messageOf(NUMBER, { type: 'video', video: { id: '1', caption: 'lihat ini' } }));
    expect(bodies()).toEqual([
      { kind: 'other', what: 'video' },
      { kind: 'text', text: 'lihat ini' },
    ]);
  });

  it('takes who opens the chat for the first time as a start', async () => {
    await start();
    await bring(messageOf(NUMBER, { type: 'request_welcome' }));
    expect(bodies()).toEqual([{ kind: 'start' }]);
  });

  it('passes over, with a count, what is no message to it, and takes the others of the same webhook', async () => {
    await start();
    const user = { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '👍' } };
    const status = await bring(
      messageOf(NUMBER, user),
      messageOf(NUMBER, { type: 'edit', edit: {} }),
      messageOf(NUMBER, { type: 'order', order: {} }),
      messageOf(NUMBER, { type: 'system', system: { body: 'User changed', type: 'user_changed_number' } }),
      messageOf(NUMBER, { type: 'tomorrow', tomorrow: {} }),
      messageOf(NUMBER, { type: 'constructor' }),
      messageOf(NUMBER, { type: 'text' }),
      messageOf(NUMBER, { type: 'text', text: { body: ' ' } }),
      messageOf(NUMBER, { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: {} } }),
      tapOf(NUMBER, `12:${'x'.repeat(101)}`),
      textOf(NUMBER, 'di grup', { group_id: 'Y2FwaV9ncm91cDox' }),
      textOf(OWN_NUMBER, 'saya sendiri'),
      textOf('bukan nomor', 'halo'),
      textOf(NUMBER, 'kapan?', { timestamp: 'x' }),
      textOf(NUMBER, 'siapa?', { id: '' }),
      null,
      7,
      {},
      textOf(NUMBER, 'halo'),
    );
    expect(status).toBe(200);
    expect(bodies()).toEqual([{ kind: 'text', text: 'halo' }]);
    expect(passedOver()).toEqual({
      'of a kind that is not answered': 10,
      'in a group': 1,
      'from our own number': 1,
      'of unknown shape': 6,
    });
  });

  it('answers 200 to anything that is signed, and never crashes', async () => {
    await start();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), async (things) => {
        expect(await bring(...things)).toBe(200);
      }),
      { numRuns: 60 },
    );
    const anyMessage = fc.record({
      type: fc.constantFrom('text', 'image', 'interactive', 'document', 'video', 'button'),
      text: fc.jsonValue(),
      image: fc.jsonValue(),
      interactive: fc.jsonValue(),
      button: fc.jsonValue(),
    });
    let number = 6_281_000_000;
    await fc.assert(
      fc.asyncProperty(anyMessage, async (content) => {
        expect(await bring(messageOf(String(++number), content))).toBe(200);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a message as read and being answered, once', async () => {
    await start();
    channel.typing(address, true);
    const message = textOf(NUMBER, 'halo');
    await bring(message);
    channel.typing(address, true);
    channel.typing(address, false);
    channel.typing(address, true);
    await vi.waitFor(() => expect(graph.posted).toHaveLength(1), PATIENCE);
    expect(graph.posted[0]).toEqual({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: message.id,
      typing_indicator: { type: 'text' },
    });
    graph.answerNext('messages', 'cut');
    await bring(textOf(NUMBER, 'lagi'));
    channel.typing(address, true);
    await vi.waitFor(() => expect(graph.posted).toHaveLength(2), PATIENCE);
  });

  it('counts what could not be delivered by its code', async () => {
    await start();
    expect(await tell('row', 'failed', 131_026)).toBe(200);
    expect(await tell('row', 'failed', 131_026)).toBe(200);
    expect(await tell('row', 'read')).toBe(200);
    const lines = logged.map((line) => JSON.parse(line)).filter(({ code }) => code);
    expect(lines.map(({ code, count }) => [code, count])).toEqual([
      [131_026, 1],
      [131_026, 2],
    ]);
  });
});
