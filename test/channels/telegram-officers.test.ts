import { beforeEach, describe, expect, it } from 'vitest';
import {
  accounts,
  acts,
  close,
  codes,
  desk,
  done,
  GROUP,
  officer,
  only,
  open,
  opened,
  PHOTO,
  tap,
  topics,
  useDesk,
  words,
} from './telegram-desk-support.js';
import { channel, has, logged, message, person, start, taken, telegram } from './telegram-support.js';

useDesk();

describe('the officers’ group, what is done there', () => {
  beforeEach(async () => {
    await start();
    await desk.post('c1', 'r1', opened());
  });

  it('takes texts, photographs, notes, /ambil and /selesai', async () => {
    telegram.files.set('photos/form', PHOTO);
    officer({ text: '/ambil@bisa_test_bot' });
    officer({ text: 'Halo Kak, *bisa* hari ini' });
    officer({ photo: [{ file_id: 'form' }], caption: 'Isi ini ya' });
    officer({ document: { file_id: 'form', mime_type: 'image/png' } });
    officer({ text: '/catatan sudah ditelepon\nbesok lagi' });
    officer({ text: '/selesai' });
    await done();
    expect(acts.map(({ act }) => act)).toEqual([
      { kind: 'take' },
      { kind: 'say', text: 'Halo Kak, *bisa* hari ini' },
      { kind: 'say', text: 'Isi ini ya', photo: PHOTO },
      { kind: 'say', text: '', photo: PHOTO },
      { kind: 'note', text: 'sudah ditelepon\nbesok lagi' },
      { kind: 'done' },
    ]);
    for (const act of acts) expect(act).toMatchObject({ chat: 'c1', by: 'Rina', desk: 'telegram' });
    expect(acts.every(({ key }) => /^tg-\d+$/.test(key))).toBe(true);
    expect(new Set(acts.map(({ key }) => key)).size).toBe(6);
    expect(taken).toEqual([]);
    const shown = ['telegram-desk-taken', 'telegram-desk-closed-by'];
    expect(telegram.said.slice(1).map(({ text }) => text)).toEqual(
      shown.map((id) => words(id, { by: 'Rina' }).replaceAll('*', '')),
    );
    expect(topics().get(only())!.isClosed).toBe(true);
  });

  it('takes the buttons, and shows those that are left', async () => {
    tap('desk:take', 'q1');
    tap('desk:done', 'q2');
    tap('12:yes', 'q3');
    await done();
    expect(acts.map(({ key, act }) => ({ key, act }))).toEqual([
      { key: 'cb-q1', act: { kind: 'take' } },
      { key: 'cb-q2', act: { kind: 'done' } },
    ]);
    expect(telegram.sent('answerCallbackQuery')).toHaveLength(3);
    const left = telegram.sent('editMessageReplyMarkup').map(({ reply_markup }) => reply_markup);
    expect(left).toEqual([
      { inline_keyboard: [[{ text: words('telegram-desk-done'), callback_data: 'desk:done' }]] },
      { inline_keyboard: [] },
    ]);
    expect(topics().get(only())!.isClosed).toBe(true);
    expect(taken).toEqual([]);
  });

  it('tells officers that the resident waits for none', async () => {
    close();
    officer({ text: 'halo' });
    tap('desk:take');
    await done();
    const told = words('telegram-desk-no-handover');
    expect(telegram.said.at(-1)).toMatchObject({ text: told, topic: only() });
    expect(telegram.sent('answerCallbackQuery')).toMatchObject([{ text: told, show_alert: true }]);
  });

  it.each([
    ['a voice message', { voice: {} }, 'telegram-desk-unreadable'],
    ['a sticker', { sticker: {} }, 'telegram-desk-unreadable'],
    ['a location', { location: {} }, 'telegram-desk-unreadable'],
    ['a file', { document: { file_id: 'x', mime_type: 'application/zip' } }, 'telegram-desk-unreadable'],
    [
      'no picture',
      { document: { file_id: 'pdf', mime_type: 'application/pdf' } },
      'telegram-desk-unreadable',
    ],
    ['a giant picture', { photo: [{ file_id: 'giant' }] }, 'telegram-desk-unreadable'],
    ['an unknown command', { text: '/slesai' }, 'telegram-desk-help'],
    ['a note without text', { text: '/catatan ' }, 'telegram-desk-help'],
    ['a note under a picture', { photo: [{ file_id: 'form' }], caption: '/catatan x' }, 'telegram-desk-help'],
  ])('answers %s, which goes to nobody', async (_what, content, answer) => {
    telegram.files.set('photos/pdf', Buffer.from('%PDF-1.7'));
    telegram.files.set('photos/giant', Buffer.concat([PHOTO, Buffer.alloc(10 * 1024 * 1024)]));
    officer(content);
    await done();
    expect(telegram.said.slice(1)).toMatchObject([{ text: words(answer), topic: only() }]);
    expect(acts).toEqual([]);
  });

  it('passes over bots, channels, changed messages, notices, other bots’ commands, and what is no chat’s topic', async () => {
    const elsewhere = { message_thread_id: undefined, is_topic_message: undefined };
    officer({ text: 'halo' }, { from: { ...person, id: 9, is_bot: true } });
    officer({ text: 'halo' }, { sender_chat: { id: -1_009, type: 'channel' } });
    officer({ forum_topic_edited: {} });
    officer({ text: '/ambil@bot_lain' });
    officer({ text: 'rapat' }, elsewhere);
    officer({ text: '@bisa_test_bot halo' }, elsewhere);
    officer({ text: 'topik sendiri' }, { message_thread_id: 999 });
    const { message: changed } = message({ text: 'ralat' }, { chat: { id: GROUP, type: 'supergroup' } });
    telegram.update({ edited_message: { ...changed, edit_date: 1 } });
    await done();
    expect(acts).toEqual([]);
    expect(telegram.said).toHaveLength(1);
    officer({ text: '/bantuan' }, elsewhere);
    await done();
    expect(telegram.said.at(-1)).toMatchObject({ text: words('telegram-desk-help'), topic: null });
  });

  it('knows officers by their accounts, and takes nothing from anybody else', async () => {
    const from = (id: number) => ({ from: { id, is_bot: false, first_name: 'Rina' } });
    accounts.set('501', { id: 'o1', shown: 'Bu Rina', mayAnswer: true });
    accounts.set('502', { id: 'o2', shown: null, mayAnswer: true });
    accounts.set('503', { id: 'o3', shown: 'Pak Budi', mayAnswer: false });
    for (const id of [501, 502, 503, 504]) officer({ text: `dari ${id}` }, from(id));
    officer({ text: '/selesai' }, from(503));
    tap('desk:take', 'q1', from(503).from);
    await done();
    expect(acts.map(({ by, officer: id, act }) => [by, id, act.kind === 'say' && act.text])).toEqual([
      ['Bu Rina', 'o1', 'dari 501'],
      [words('telegram-desk-officer'), 'o2', 'dari 502'],
    ]);
    const refused = telegram.said.filter(({ text }) => text === words('telegram-desk-reader'));
    expect(refused).toHaveLength(2);
  });

  it('tells whoever has no account how to link it, once, and passes on nothing of theirs', async () => {
    const stranger = { from: { id: 504, is_bot: false, first_name: 'Rina' } };
    officer({ text: 'satu' }, stranger);
    officer({ text: 'dua' }, stranger);
    officer({ photo: [{ file_id: 'f', width: 10, height: 10 }] }, stranger);
    officer({ text: '/selesai' }, stranger);
    tap('desk:take', 'q1', stranger.from);
    const asGroup = { from: { id: 1087968824, is_bot: true, first_name: 'Group' } };
    officer({ text: 'tiga' }, { ...asGroup, sender_chat: { id: GROUP, type: 'supergroup' } });
    await done();
    expect(acts).toEqual([]);
    const told = (id: string) => telegram.said.filter(({ text }) => text === words(id));
    expect(told('telegram-desk-unlinked')).toHaveLength(1);
    expect(told('telegram-desk-as-group')).toHaveLength(1);
  });

  it('links an account by the code of its page, once', async () => {
    const from = (id: number) => ({ from: { id, is_bot: false, first_name: 'X' } });
    codes.set('ABCD2345', { id: 'o9', shown: 'Bu Siti', mayAnswer: true });
    officer({ text: '/tautkan ABCD2345' }, from(509));
    officer({ text: '/tautkan ABCD2345' }, from(510));
    officer({ text: '/tautkan' }, from(510));
    officer({ text: 'halo' }, from(509));
    officer({ text: 'halo juga' }, from(510));
    await done();
    expect(acts.map(({ officer: id }) => id)).toEqual(['o9']);
    const said = telegram.said.map(({ text }) => text);
    expect(said).toContain(words('telegram-desk-linked', { by: 'Bu Siti' }).replaceAll('*', ''));
    expect(said).toContain(words('telegram-desk-link-failed'));
    expect(said).toContain(words('telegram-desk-unlinked'));
  });

  it('takes again what the hotline could not take, under the same key', async () => {
    const original = acts.push.bind(acts);
    acts.push = () => {
      acts.push = original;
      throw new Error('the store is away');
    };
    officer({ text: 'halo' });
    await done();
    expect(acts.map(({ act }) => act)).toEqual([{ kind: 'say', text: 'halo' }]);
  });

  it('follows the group when it gets another id, and remembers it', async () => {
    const group = telegram.groups.get(GROUP)!;
    const moved = -1_002;
    telegram.groups.set(moved, { ...group });
    group.movedTo = moved;
    await desk.post('c1', 'r2', { kind: 'resident', text: 'halo' });
    expect(telegram.said.at(-1)).toMatchObject({ chat: String(moved) });
    expect(logged.join()).toContain('set TELEGRAM_OFFICERS_GROUP to it');
    await channel.stop();
    open();
    await start();
    officer({ text: 'halo' }, { chat: { id: moved, type: 'supergroup' } });
    await done();
    expect(acts).toMatchObject([{ chat: 'c1' }]);
  });

  it('learns of another id by the notice in the group', async () => {
    const moved = -1_003;
    telegram.groups.set(moved, { ...telegram.groups.get(GROUP)! });
    officer({ migrate_to_chat_id: moved });
    await done();
    await desk.post('c1', 'r2', { kind: 'resident', text: 'halo' });
    expect(telegram.said.at(-1)).toMatchObject({ chat: String(moved) });
  });

  it('leaves residents’ chats to the hotline', async () => {
    telegram.update(message({ text: '/ambil' }));
    await has(1);
    expect(acts).toEqual([]);
  });
});
