import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { OWN_NUMBER, PHONE_NUMBER_ID } from '../../support/graph-server.js';
import { PATIENCE } from '../../support/patience.js';
import { runs } from '../../support/runs.js';
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

const PNG = Buffer.from('\x89PNG\r\n\x1a\nIHDR', 'latin1');
const JPEG = Buffer.from('\xff\xd8\xff\xe0..JFIF', 'latin1');

const bodies = () => taken.map(({ body }) => body);
const photosOf = () => taken.flatMap(({ body }) => (body.kind === 'photo' ? [Buffer.from(body.bytes)] : []));

describe('whatsapp (cloud), on its way in', () => {
  it('takes a text under the number in digits and the platform id', async () => {
    await start();
    const message = textOf(NUMBER, 'bs bikin ktp?');
    expect(await bring(message)).toBe(200);
    expect(taken).toEqual([
      { address, key: `${PHONE_NUMBER_ID}-${message.id}`, body: { kind: 'text', text: 'bs bikin ktp?' } },
    ]);
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
    const kept = graph.keep(PNG, 'image/png');
    const png = { ...kept, sha256: Buffer.from(kept.sha256, 'base64').toString('hex') };
    const pdf = graph.keep(Buffer.from('%PDF-1.7'), 'application/pdf');
    await bring(
      messageOf(NUMBER, { type: 'image', image }),
      messageOf(NUMBER, { type: 'document', document: png }),
      messageOf(NUMBER, { type: 'document', document: pdf }),
    );
    expect(taken.map(({ body }) => body.kind)).toEqual(['photo', 'text', 'photo', 'photo']);
    expect(photosOf().map(String)).toEqual(['gambar', String(PNG), '%PDF-1.7']);
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
    [{ type: 'document', document: { mime_type: 'image/jpeg' } }, 'file'],
    [{ type: 'image' }, 'file'],
    [{ type: 'image', image: { id: 7 } }, 'file'],
    [{ type: 'unsupported', errors: [{ code: 131_051 }] }, 'message'],
    [{ type: 'unsupported', unsupported: { type: 'image' } }, 'file'],
    [{ type: 'unsupported', unsupported: { type: 'gif' } }, 'video'],
    [{ type: 'unsupported', unsupported: { type: 'poll_creation' } }, 'message'],
    [{ type: 'unknown', errors: [{ code: 131_051 }] }, 'message'],
    [{ type: 'ephemeral' }, 'message'],
    [{ type: 'order', order: { catalog_id: '1', product_items: [{}] } }, 'message'],
    [{ type: 'tomorrow', tomorrow: {} }, 'message'],
    [{ type: 'constructor' }, 'message'],
    [{ type: 'text' }, 'message'],
    [{ type: 'text', text: { body: ' ' } }, 'message'],
    [{ type: 'interactive', interactive: {} }, 'message'],
    [
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{' } } },
      'message',
    ],
  ])('takes %j as %s', async (content, what) => {
    await start();
    expect(await bring(messageOf(NUMBER, content))).toBe(200);
    expect(bodies()).toEqual([{ kind: 'other', what }]);
  });

  it.each([
    ['application/octet-stream', JPEG],
    [undefined, JPEG],
    ['image/jpeg; charset=binary', JPEG],
    ['IMAGE/JPEG', JPEG],
    ['application/msword', PNG],
    ['application/PDF', Buffer.from('%PDF-1.4')],
  ])('takes a document by its first bytes, whatever type it comes with: %s', async (mime_type, bytes) => {
    await start();
    await bring(messageOf(NUMBER, { type: 'document', document: { ...graph.keep(bytes), mime_type } }));
    expect(photosOf()).toEqual([bytes]);
  });

  it.each([
    ['image/jpeg', Buffer.from('\x01PK')],
    ['image/heic', Buffer.from('\0\0\0\x18ftypmp42', 'latin1')],
    ['application/pdf', Buffer.alloc(0)],
  ])('takes no document for a picture that is none: %s', async (mime_type, bytes) => {
    await start();
    await bring(messageOf(NUMBER, { type: 'document', document: { ...graph.keep(bytes), mime_type } }));
    expect(bodies()).toEqual([{ kind: 'other', what: 'file' }]);
  });

  it.each([
    [{ type: 'order', order: { text: 'apakah ini gratis?', product_items: [] } }, 'apakah ini gratis?'],
    [
      {
        type: 'interactive',
        interactive: {
          nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"x","q":"SIM C","n":2}' },
        },
      },
      'SIM C',
    ],
    [{ type: 'image', image: { caption: 'benar tidak?' } }, 'benar tidak?'],
  ])('reads what words there are in %j', async (content, text) => {
    await start();
    await bring(messageOf(NUMBER, content));
    expect(bodies().at(-1)).toEqual({ kind: 'text', text });
  });

  it.each([
    tapOf(NUMBER, 'foreign'),
    tapOf(NUMBER, '', 'list_reply'),
    tapOf(NUMBER, `12:${'x'.repeat(101)}`),
    messageOf(NUMBER, { type: 'interactive', interactive: { button_reply: {} } }),
    messageOf(NUMBER, { type: 'button', button: { payload: 'x' } }),
  ])('takes a button that is none of ours for one of a question that is past', async (tap) => {
    await start();
    await bring(tap);
    expect(bodies()).toEqual([{ kind: 'choice', id: '', token: '' }]);
  });

  it.each([
    { type: 'user_changed_number', wa_id: '6281299900011', body: 'User changed' },
    { type: 'customer_changed_number', new_wa_id: '6281299900011' },
    { type: 'user_changed_number', wa_id: '6281299900011', previous_user_id: 'ID.1', user_id: 'ID.2' },
  ])('tells that somebody has another number, of their old one: %j', async (system) => {
    await start();
    await bring(messageOf(NUMBER, { type: 'system', system }, { from_user_id: 'ID.2' }));
    expect(taken).toMatchObject([{ address, body: { kind: 'moved', to: '6281299900011' } }]);
    expect(taken[0]).not.toHaveProperty('aliases');
  });

  it('tells that somebody who shows no number has another user id', async () => {
    await start();
    const system = { type: 'user_changed_user_id', user_id: 'ID.2', previous_user_id: 'ID.1' };
    await bring({ ...messageOf('', { type: 'system', system }), from: undefined, from_user_id: 'ID.2' });
    expect(taken).toMatchObject([{ address: { id: 'ID.1' }, body: { kind: 'moved', to: 'ID.2' } }]);
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

  it('takes a changed caption, and not the file again; a quote in it counts', async () => {
    await start();
    const image = { id: '1', caption: 'punya ibu' };
    const changed = { type: 'image', image, context: { id: 'wamid.q' } };
    await bring(
      messageOf(NUMBER, { type: 'edit', edit: { original_message_id: 'wamid.o', message: changed } }),
    );
    const [{ edits, quotes, body }] = taken as [(typeof taken)[number]];
    expect(body).toEqual({ kind: 'text', text: 'punya ibu' });
    expect([edits, quotes]).toEqual([`${PHONE_NUMBER_ID}-wamid.o-caption`, 'wamid.q']);
  });

  it.each([
    [{ type: 'image', image: { caption: 'punya bapak' } }, [{ kind: 'text', text: 'punya bapak' }]],
    // the words under it were taken away
    [{ type: 'image', image: { id: '1' } }, []],
    [{ type: 'document', document: {} }, []],
    [{ type: 'unsupported' }, [{ kind: 'other', what: 'message' }]],
    [{ type: 'text', text: {} }, [{ kind: 'other', what: 'message' }]],
  ])('takes a change to %j for what it says', async (changed, said) => {
    await start();
    await bring(
      messageOf(NUMBER, { type: 'edit', edit: { original_message_id: 'wamid.o', message: changed } }),
    );
    expect(bodies()).toEqual(said);
  });

  it('takes a forwarded text, which quotes nothing', async () => {
    await start();
    await bring(textOf(NUMBER, 'AWAS!', { context: { forwarded: true } }));
    expect(taken[0]).toMatchObject({ body: { kind: 'text', text: 'AWAS!' } });
    expect(taken[0]).not.toHaveProperty('quotes');
  });

  it('takes who opens the chat for the first time as a start', async () => {
    await start();
    await bring(messageOf(NUMBER, { type: 'request_welcome' }));
    expect(bodies()).toEqual([{ kind: 'start' }]);
  });

  it('passes over, with a count, what is no message to it, and takes the others of the same webhook', async () => {
    await start();
    const system = (about: object) => messageOf(NUMBER, { type: 'system', system: about });
    const status = await bring(
      messageOf(NUMBER, { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '👍' } }),
      messageOf(NUMBER, { type: 'unsupported', unsupported: { type: 'reaction' } }),
      messageOf(NUMBER, { type: 'edit', edit: {} }),
      system({ body: 'User changed', type: 'user_changed_number' }),
      system({ type: 'user_changed_number', wa_id: '<script>' }),
      system({ type: 'customer_identity_changed', wa_id: NUMBER }),
      system({}),
      textOf(NUMBER, 'di grup', { group_id: 'Y2FwaV9ncm91cDox' }),
      textOf(OWN_NUMBER, 'saya sendiri'),
      textOf('bukan nomor', 'halo'),
      textOf(NUMBER, 'siapa?', { id: '' }),
      null,
      7,
      {},
      textOf(NUMBER, 'halo'),
    );
    expect(status).toBe(200);
    expect(bodies()).toEqual([{ kind: 'text', text: 'halo' }]);
    expect(passedOver()).toEqual({
      'no message to us': 7,
      'in a group': 1,
      'from our own number': 1,
      'of unknown shape': 5,
    });
  });

  it('takes a message whose time nobody can read', async () => {
    await start();
    for (const timestamp of ['x', null, -1, undefined]) await bring(textOf(NUMBER, 'kapan?', { timestamp }));
    expect(bodies()).toHaveLength(4);
  });

  it('answers 200 to anything that is signed, and never crashes', async () => {
    await start();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), async (things) => {
        expect(await bring(...things)).toBe(200);
      }),
      { numRuns: runs(60) },
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
      { numRuns: runs(60) },
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
