import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/patience.js';
import {
  address,
  chat,
  has,
  message,
  person,
  start,
  taken,
  telegram,
  textsTaken,
  useTelegram,
} from './telegram-support.js';

useTelegram();

describe('telegram, on its way in', () => {
  it('takes texts, commands, the start and the language', async () => {
    await start();
    telegram.update(message({ text: 'bs bikin ktp?' }));
    telegram.update(message({ text: '/hapus_data@bisa_test_bot' }));
    telegram.update(message({ text: '/bantuan sim c' }));
    telegram.update(message({ text: '/start dari-brosur' }));
    await has(4);
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'text', text: 'bs bikin ktp?' },
      { kind: 'text', text: 'hapus data' },
      { kind: 'text', text: 'bantuan sim c' },
      { kind: 'start' },
    ]);
    expect(taken[0]).toMatchObject({ address, locale: 'id' });
    expect(new Set(taken.map(({ key }) => key)).size).toBe(4);
  });

  it('takes each photograph of an album as a message of its own, in order', async () => {
    for (const name of ['a', 'b', 'c']) telegram.files.set(`photos/${name}`, Buffer.from(name));
    await start();
    for (const file_id of ['a', 'b', 'c'])
      telegram.update(message({ media_group_id: '9', photo: [{ file_id }] }));
    await has(3);
    expect(
      taken.map(({ body }) => (body.kind === 'photo' ? Buffer.from(body.bytes).toString() : '')),
    ).toEqual(['a', 'b', 'c']);
    expect(new Set(taken.map(({ key }) => key)).size).toBe(3);
  });

  it('takes the largest size of a photograph, then its caption; and a picture sent as a document', async () => {
    telegram.files.set('photos/large', new Uint8Array([1, 2, 3]));
    telegram.files.set('photos/doc', Buffer.from('%PDF-1.7'));
    await start();
    telegram.update(
      message({
        photo: [{ file_id: 'small' }, { file_id: 'large', file_size: 3 }],
        caption: 'ini sertifikat saya',
      }),
    );
    telegram.update(message({ document: { file_id: 'doc', mime_type: 'image/png' } }));
    telegram.update(message({ document: { file_id: 'doc', mime_type: 'application/pdf' } }));
    await has(4);
    expect(taken.map(({ body }) => body.kind)).toEqual(['photo', 'text', 'photo', 'photo']);
    expect(new Set(taken.map(({ key }) => key)).size).toBe(4);
    expect(taken[0]!.body).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) });
  });

  it.each([
    ['application/octet-stream', '\xff\xd8\xff\xe0'],
    [undefined, '\xff\xd8\xff\xe0'],
    ['IMAGE/JPEG; charset=binary', '\x89PNG\r\n\x1a\n'],
    ['application/PDF', '%PDF-1.4'],
    ['application/msword', '%PDF-1.4'],
  ])('takes a document by its first bytes, whatever type it comes with: %s', async (mime_type, head) => {
    const bytes = Buffer.from(head, 'latin1');
    telegram.files.set('photos/doc', bytes);
    await start();
    telegram.update(message({ document: { file_id: 'doc', mime_type } }));
    await has(1);
    expect(taken[0]!.body).toEqual({ kind: 'photo', bytes: new Uint8Array(bytes) });
  });

  it('takes no document for a picture that is none', async () => {
    telegram.files.set('photos/doc', Buffer.from('\x01PK'));
    await start();
    telegram.update(message({ document: { file_id: 'doc', mime_type: 'image/jpeg' } }));
    await has(1);
    expect(taken[0]!.body).toEqual({ kind: 'other', what: 'file' });
  });

  it.each([
    [{ voice: { file_id: 'v' } }, 'voice'],
    [{ audio: { file_id: 'a' } }, 'voice'],
    [{ video: { file_id: 'v' } }, 'video'],
    [{ video_note: { file_id: 'v' } }, 'video'],
    [{ sticker: { file_id: 's' } }, 'sticker'],
    [{ location: {} }, 'location'],
    [{ contact: { phone_number: '08' } }, 'contact'],
    [{ sticker: { file_id: 's', is_animated: true, type: 'regular' } }, 'sticker'],
    [{ dice: { emoji: '🎲', value: 4 } }, 'sticker'],
    [{ animation: { file_id: 'a' }, document: { file_id: 'a', mime_type: 'video/mp4' } }, 'video'],
    [{ story: { chat: { id: 5, type: 'private' }, id: 1 } }, 'video'],
    [{ paid_media: { star_count: 1, paid_media: [] } }, 'video'],
    [{ venue: { title: 'Kantor' } }, 'location'],
    [{ photo: [{ width: 90 }] }, 'file'],
    [{ photo: [] }, 'message'],
    [{ poll: { question: '', options: [] } }, 'message'],
    [{ something_of_2030: { text: 'x' } }, 'message'],
    [{ rich_message: { blocks: [{ type: 'divider' }, { type: 'photo', photo: [] }] } }, 'message'],
    [{ giveaway_winners: { winner_count: 1, winners: [] } }, 'message'],
    [{ live_photo: { file_id: 'l' } }, 'video'],
    [{ giveaway: { winner_count: 1 }, forward_origin: { type: 'hidden_user' } }, 'message'],
    [{ document: { file_id: 'z', mime_type: 'application/zip' } }, 'file'],
    [{ document: { file_id: 'b', mime_type: 'image/png', file_size: 50_000_000 } }, 'file'],
  ])('takes %j as %s', async (content, what) => {
    await start();
    telegram.update(message(content));
    await has(1);
    expect(taken[0]!.body).toEqual({ kind: 'other', what });
  });

  it.each([
    [{ poll: { question: 'Benarkah tanpa vaksin KTP hangus?', options: [{ text: 'Ya' }] } }, /KTP hangus/],
    [{ checklist: { title: 'Syarat KTP', tasks: [{ id: 1, text: 'KK' }] } }, /^Syarat KTP\nKK$/],
    [{ game: { title: 'Tebak syarat', description: 'KTP' } }, /^Tebak syarat\nKTP$/],
    [{ invoice: { title: 'Jasa KTP', description: 'Rp500.000' } }, /^Jasa KTP/],
    [
      {
        rich_message: {
          blocks: [
            { type: 'heading', size: 1, text: [{ type: 'bold', text: 'Awas' }, '!'] },
            { type: 'list', items: [{ label: '1', blocks: [{ type: 'paragraph', text: 'KTP diblokir' }] }] },
            { type: 'table', cells: [[{ text: 'SIM' }], [{ text: ['gra', { text: 'tis' }] }]] },
            { type: 'details', summary: 'Sumber', blocks: [{ type: 'photo', caption: { text: 'grup' } }] },
          ],
        },
      },
      /^Awas!\nKTP diblokir\nSIM\ngratis\nSumber\ngrup$/,
    ],
    [{ text: 'AWAS! tanpa vaksin KTP diblokir', forward_origin: { type: 'user' } }, /^AWAS!/],
    [{ text: 'AWAS!', forward_origin: { type: 'channel', chat: { id: -5 } }, via_bot: {} }, /^AWAS!$/],
  ])('reads what text there is in %j', async (content, text) => {
    await start();
    telegram.update(message(content));
    await has(1);
    expect(textsTaken()).toEqual([expect.stringMatching(text)]);
  });

  it('reads the caption of a forwarded video', async () => {
    await start();
    telegram.update(message({ video: { file_id: 'v' }, caption: 'vaksin = SIM gratis', forward_origin: {} }));
    await has(2);
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'other', what: 'video' },
      { kind: 'text', text: 'vaksin = SIM gratis' },
    ]);
  });

  it.each([
    { pinned_message: { message_id: 1 } },
    { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
    { write_access_allowed: {} },
    { chat_background_set: {} },
    { checklist_tasks_done: { marked_as_done_task_ids: [1] } },
    { boost_added: { boost_count: 1 } },
    { community_chat_joined: { community: { id: 1 } } },
    { gift: { gift: { id: '1' } } },
    { suggested_post_paid: { currency: 'XTR' } },
    { checklist_tasks_added: { tasks: [{ id: 1, text: 'x' }] } },
    { poll_option_added: { option: { text: 'x' } } },
  ])('is silent on notices of Telegram: %j', async (content) => {
    await start();
    telegram.update(message(content));
    telegram.update(message({ text: 'selesai' }));
    await has(1);
    expect(textsTaken()).toEqual(['selesai']);
  });

  it('keeps what a message quotes, whoever wrote it', async () => {
    await start();
    telegram.update(message({ text: '1', reply_to_message: { message_id: 4, from: { ...person, id: 1 } } }));
    telegram.update(message({ text: '2', reply_to_message: { chat: {} } }));
    await has(2);
    expect(taken.map(({ quotes }) => quotes)).toEqual(['123456-4', undefined]);
  });

  it('counts the messages of each bot for itself', async () => {
    await start();
    telegram.update(message({ text: 'halo' }, { message_id: 5 }));
    await has(1);
    expect(taken[0]!.key).toBe('123456-m-5');
  });

  it('takes a location to about a kilometre, and no closer', async () => {
    await start();
    telegram.update(message({ location: { latitude: -6.238_27, longitude: 106.975_57 } }));
    await has(1);
    const near = { latitude: -6.24, longitude: 106.98 };
    expect(taken[0]!.body).toEqual({ kind: 'other', what: 'location', near });
  });

  it('takes a tapped button as a choice, and shows in the message what was chosen', async () => {
    await start();
    const inline_keyboard = [
      [{ text: 'Ya', callback_data: '12:yes' }],
      [{ text: 'Tidak', callback_data: '12:no' }],
    ];
    const asked = { message_id: 5, chat, text: 'Setuju?', reply_markup: { inline_keyboard } };
    telegram.update({ callback_query: { id: 'q1', from: person, data: '12:yes', message: asked } });
    await has(1);
    expect(taken[0]).toMatchObject({ address, body: { kind: 'choice', id: 'yes', token: '12' } });
    await vi.waitFor(() => expect(telegram.sent('editMessageText')).toHaveLength(1), PATIENCE);
    expect(telegram.sent('answerCallbackQuery')).toEqual([{ callback_query_id: 'q1' }]);
    expect(telegram.sent('editMessageText')[0]).toMatchObject({
      chat_id: 77,
      message_id: 5,
      text: 'Setuju?\n\n✓ Ya',
    });
  });

  const tap = (data: string, asked: object) =>
    telegram.update({
      callback_query: { id: `q-${data}`, from: person, data, message: { chat, ...asked } },
    });
  const reply_markup = { inline_keyboard: [[{ text: 'Ya', callback_data: '12:yes' }]] };

  it('takes the buttons away where the text cannot be marked', async () => {
    await start();
    telegram.answerNext('editMessageText', { status: 400, description: 'Bad Request: message is too long' });
    telegram.answerNext('answerCallbackQuery', { status: 400, description: 'Bad Request: query is too old' });
    tap('12:yes', { message_id: 6, text: 'Setuju?', reply_markup });
    await vi.waitFor(
      () => expect(telegram.sent('editMessageReplyMarkup')).toEqual([{ chat_id: 77, message_id: 6 }]),
      PATIENCE,
    );
    expect(taken).toHaveLength(1);
  });

  it('takes a tap under a message that is too old to be seen, and one that is not ours as one of a past question', async () => {
    await start();
    tap('12:yes', { message_id: 7, date: 0 });
    tap('nonsense', { message_id: 8, text: 'Setuju?', reply_markup });
    tap(':later', { message_id: 9, date: 0 });
    tap(`12:${'x'.repeat(120)}`, { message_id: 9, date: 0 });
    telegram.update({ callback_query: { id: 'q-inline', from: person, inline_message_id: 'i' } });
    telegram.update({ callback_query: { id: 'q-odd', from: person, data: '12:yes', message: { odd: 1 } } });
    await has(6);
    const past = { kind: 'choice', id: '', token: '' };
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'choice', id: 'yes', token: '12' },
      past,
      { kind: 'choice', id: 'later', token: null },
      past,
      past,
      { kind: 'choice', id: 'yes', token: '12' },
    ]);
    expect(taken.every((one) => one.address.id === '77')).toBe(true);
    await vi.waitFor(() => expect(telegram.sent('answerCallbackQuery')).toHaveLength(6), PATIENCE);
  });

  it('takes a changed text or caption of the last day as an edit, and no other change', async () => {
    await start();
    const edited = (content: object) =>
      telegram.update({ edited_message: { message_id: 9, from: person, chat, date: 1_000, ...content } });
    telegram.update(message({ text: 'bs bikin ktp?' }, { message_id: 9, date: 1_000 }));
    edited({ text: 'bs bikin kk?', edit_date: 1_060 });
    edited({ text: 'bs bikin kk?', edit_date: 1_060 });
    edited({ text: 'bs bikin sim?', edit_date: 1_090 });
    edited({ caption: 'punya ibu', photo: [{ file_id: 'a' }], edit_date: 1_100 });
    edited({ text: 'lama', edit_date: 1_000 + 86_401 });
    edited({ location: { latitude: 1, longitude: 1 }, edit_date: 1_120 });
    edited({ text: 'tanpa waktu' });
    telegram.update({
      edited_message: { ...message({ text: '@bisa_test_bot' }).message, chat: { id: -5, type: 'group' } },
    });
    telegram.update(message({ text: 'selesai' }));
    await has(6);
    expect(textsTaken()).toEqual([
      'bs bikin ktp?',
      'bs bikin kk?',
      'bs bikin kk?',
      'bs bikin sim?',
      'punya ibu',
      'selesai',
    ]);
    expect(new Set(taken.map(({ key }) => key)).size).toBe(5);
    expect(taken[1]!.key).toBe(taken[2]!.key);
    expect(taken.map(({ edits }) => edits)).toEqual([
      undefined,
      ...Array(3).fill(taken[0]!.key),
      '123456-m-9-caption',
      undefined,
    ]);
    expect(telegram.sent('file')).toEqual([]);
  });

  it('takes the caption of an album once, but each that says something else', async () => {
    for (const name of ['a', 'b', 'c']) telegram.files.set(`photos/${name}`, Buffer.from(name));
    await start();
    const of = (file_id: string, caption: string) =>
      telegram.update(message({ media_group_id: '9', photo: [{ file_id }], caption }));
    of('a', 'kartu kami');
    of('b', 'kartu kami');
    of('c', 'punya ibu');
    await has(6);
    const captions = taken.filter(({ body }) => body.kind === 'text').map(({ key }) => key);
    expect(captions[0]).toBe(captions[1]);
    expect(captions[2]).not.toBe(captions[0]);
  });

  it('names the caption of an album by its photograph, as an edit of it does', async () => {
    telegram.files.set('photos/a', Buffer.from('a'));
    await start();
    const sent = message({ media_group_id: '9', photo: [{ file_id: 'a' }], caption: 'punya ibu' }).message;
    telegram.update({ message: sent });
    telegram.update({ edited_message: { ...sent, caption: 'punya bapak', edit_date: 5 } });
    await has(3);
    const [, caption, edit] = taken;
    expect(edit).toMatchObject({ edits: caption!.name, caption: true });
    expect(edit!.key).not.toBe(caption!.key);
  });
});
