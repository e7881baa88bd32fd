import { describe, expect, it, vi } from 'vitest';
import {
  address,
  chat,
  has,
  logged,
  message,
  person,
  start,
  taken,
  telegram,
  texts,
  useTelegram,
} from '../support/telegram-server.js';

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
    telegram.files.set('photos/doc', new Uint8Array([4]));
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
    [{ voice: { file_id: 'v' } }, 'voice'],
    [{ audio: { file_id: 'a' } }, 'voice'],
    [{ video: { file_id: 'v' } }, 'video'],
    [{ video_note: { file_id: 'v' } }, 'video'],
    [{ sticker: { file_id: 's' } }, 'sticker'],
    [{ location: { latitude: 0, longitude: 0 } }, 'location'],
    [{ contact: { phone_number: '08' } }, 'contact'],
    [{ document: { file_id: 'z', mime_type: 'application/zip' } }, 'file'],
    [{ document: { file_id: 'b', mime_type: 'image/png', file_size: 50_000_000 } }, 'file'],
  ])('takes %j as %s', async (content, what) => {
    await start();
    telegram.update(message(content));
    await has(1);
    expect(taken[0]!.body).toEqual({ kind: 'other', what });
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
    await vi.waitFor(() => expect(telegram.sent('editMessageText')).toHaveLength(1));
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
    await vi.waitFor(() =>
      expect(telegram.sent('editMessageReplyMarkup')).toEqual([{ chat_id: 77, message_id: 6 }]),
    );
    expect(taken).toHaveLength(1);
  });

  it('takes a tap under a message that is too old to be seen, and none with data that is not ours', async () => {
    await start();
    tap('12:yes', { message_id: 7, date: 0 });
    tap('nonsense', { message_id: 8, text: 'Setuju?', reply_markup });
    tap(':later', { message_id: 9, date: 0 });
    await has(2);
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'choice', id: 'yes', token: '12' },
      { kind: 'choice', id: 'later', token: null },
    ]);
  });

  it('passes over bots, edits, strange shapes, and groups unless it is called there', async () => {
    await start();
    telegram.update(message({ text: 'halo' }, { from: { ...person, is_bot: true } }));
    telegram.update({ edited_message: { message_id: 1, chat, from: person, text: 'halo' } });
    telegram.update({ message: { message_id: 'x' } });
    telegram.update(message({ text: 'rapat jam 7' }, { chat: { id: -5, type: 'supergroup' } }));
    telegram.update(
      message({ text: '@Bisa_test_bot bs bikin ktp?' }, { chat: { id: -5, type: 'supergroup' } }),
    );
    telegram.update(
      message({ text: 'tanya @bisa_test_bot2 saja' }, { chat: { id: -6, type: 'supergroup' } }),
    );
    telegram.update(message({ text: 'halo' }));
    await has(1);
    await vi.waitFor(() => expect(telegram.sent('sendMessage')).toHaveLength(1));
    const told = telegram.sent('sendMessage');
    expect(told).toEqual([{ chat_id: -5, text: texts.format('id', { id: 'telegram-private-only' }) }]);
    expect(logged.join()).toContain('"passedOver":2');
  });

  it('answers a reply to it in a group in the language of who wrote it, and a failure there holds up nobody', async () => {
    await start();
    telegram.answerNext('sendMessage', 'hang');
    const group = { chat: { id: -5, type: 'group' }, reply_to_message: { from: { id: 1, is_bot: true } } };
    telegram.update(message({ text: 'dan KTP?' }, group));
    telegram.update(
      message({ text: 'and an ID card?' }, { ...group, from: { ...person, language_code: 'en-GB' } }),
    );
    telegram.update(message({ text: 'halo' }));
    await has(1);
    await vi.waitFor(() => expect(telegram.sent('sendMessage')).toHaveLength(2));
    expect(telegram.sent('sendMessage').map(({ text }) => text)).toEqual([
      texts.format('id', { id: 'telegram-private-only' }),
      texts.format('en', { id: 'telegram-private-only' }),
    ]);
  });
});
