import { describe, expect, it } from 'vitest';
import { TryLater } from '../../src/channels/channel.js';
import { DeskRefused } from '../../src/officers/desk.js';
import {
  acts,
  desk,
  done,
  GROUP,
  officer,
  only,
  open,
  opened,
  PHOTO,
  topics,
  useDesk,
  words,
} from './telegram-desk-support.js';
import { channel, logged, start, telegram } from './telegram-support.js';

useDesk();

describe('the officers’ group, what it is told', () => {
  it('gets a topic for a chat, with what happened, and buttons; the topic is closed at the end', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    await desk.post('c1', 'r2', { kind: 'resident', text: 'bs hari ini <b>?' });
    await desk.post('c1', 'r3', { kind: 'resident', text: '', photo: PHOTO });
    await desk.post('c1', 'r4', { kind: 'taken', by: 'Rina' });
    await desk.post('c1', 'r5', { kind: 'officer', by: 'Budi', text: 'Bisa, Kak.', photo: PHOTO });
    await desk.post('c1', 'r6', { kind: 'note', by: 'Budi', text: 'sudah ditelepon' });
    expect([...topics().values()]).toEqual([{ name: '#12 · KTP', isClosed: false }]);
    await desk.post('c1', 'r7', { kind: 'closed', by: 'Budi' });
    const plain = (text: string) => text.replaceAll('*', '');
    expect(telegram.said.map(({ text }) => text)).toEqual([
      'Warga belum vaksin.',
      plain(words('telegram-desk-resident', { text: 'bs hari ini <b>?' })),
      plain(words('telegram-desk-resident', { text: '' })),
      plain(words('telegram-desk-taken', { by: 'Rina' })),
      plain(words('telegram-desk-said', { by: 'Budi', text: 'Bisa, Kak.' })),
      plain(words('telegram-desk-noted', { by: 'Budi', text: 'sudah ditelepon' })),
      plain(words('telegram-desk-closed-by', { by: 'Budi' })),
    ]);
    expect(telegram.said.map(({ photo }) => photo)).toMatchObject({ 2: PHOTO, 4: PHOTO });
    expect(telegram.said.every(({ chat, topic }) => chat === String(GROUP) && topic === only())).toBe(true);
    expect(telegram.said[0]!.buttons.map(({ callback_data }) => callback_data)).toEqual([
      'desk:take',
      'desk:done',
    ]);
    expect(topics().get(only())!.isClosed).toBe(true);
  });

  it('gets each chat its own topic, and the old one again when the resident asks again, across a restart', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    await desk.post('c2', 'r1b', opened('#13'));
    await desk.post('c1', 'r2', { kind: 'closed', by: null });
    await channel.stop();
    open();
    await start();
    await desk.post('c1', 'r3', opened('#14 · SIM'));
    expect([...topics().values()]).toEqual([
      { name: '#14 · SIM', isClosed: false },
      { name: '#13', isClosed: false },
    ]);
    officer({ text: 'halo' });
    await done();
    expect(acts).toMatchObject([{ chat: 'c1' }]);
  });

  it('makes one topic when opening is retried', async () => {
    await start();
    telegram.answerNext('sendMessage', { status: 502, description: 'Bad Gateway' });
    await expect(desk.post('c1', 'r1', opened())).rejects.toThrow();
    await desk.post('c1', 'r1', opened());
    expect(topics().size).toBe(1);
    expect(telegram.said).toHaveLength(1);
  });

  it('makes a new topic for one that was deleted by hand', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    const lost = only();
    topics().delete(lost);
    await desk.post('c1', 'r2', { kind: 'resident', text: 'halo' });
    expect([...topics().values()]).toEqual([{ name: '#12 · KTP', isClosed: false }]);
    topics().clear();
    await desk.post('c1', 'r3', opened('#14'));
    expect([...topics().values()]).toEqual([{ name: '#14', isClosed: false }]);
    officer({ text: 'siapa?' }, { message_thread_id: lost });
    officer({ text: 'halo' });
    await done();
    expect(acts.map(({ act }) => act)).toEqual([{ kind: 'say', text: 'halo' }]);
  });

  it('has a topic of its own for a chat that it was never told of, and closes one that is closed', async () => {
    await start();
    await desk.post('c1', 'r1', { kind: 'resident', text: 'halo' });
    expect([...topics().values()]).toEqual([{ name: words('telegram-desk-topic'), isClosed: false }]);
    topics().get(only())!.isClosed = true;
    await desk.post('c1', 'r2', { kind: 'closed', by: null });
    telegram.answerNext('closeForumTopic', { status: 400, description: 'Bad Request: not enough rights' });
    await desk.post('c1', 'r3', { kind: 'closed', by: null });
  });

  it('cuts a long title between characters', async () => {
    await start();
    await desk.post('c1', 'r1', opened(`x${'😀'.repeat(100)}\n`));
    expect([...topics().values()][0]!.name).toBe(`x${'😀'.repeat(63)}`);
  });

  it('says when to try again, and does not post twice what was posted', async () => {
    await start();
    const busy = { status: 429, description: 'Too Many Requests', retry_after: 30 };
    telegram.answerNext('createForumTopic', busy);
    await expect(desk.post('c1', 'r1', opened())).rejects.toEqual(new TryLater(30_000));
    await desk.post('c1', 'r1', opened());
    telegram.answerNext('sendMessage', busy);
    await expect(desk.post('c1', 'r2', { kind: 'note', by: 'Budi', text: 'x' })).rejects.toEqual(
      new TryLater(30_000),
    );
    telegram.answerNext('closeForumTopic', busy);
    await expect(desk.post('c1', 'r3', { kind: 'closed', by: null })).rejects.toEqual(new TryLater(30_000));
    expect(topics().size).toBe(1);
  });

  it.each([
    ['gone', 403, 'Forbidden: bot was kicked from the supergroup chat'],
    ['gone', 403, 'Forbidden: bot is not a member of the supergroup chat'],
    ['gone', 400, 'Bad Request: chat not found'],
    ['no_rights', 400, 'Bad Request: not enough rights to send text messages to the chat'],
    ['no_rights', 400, 'Bad Request: TOPIC_CLOSED'],
    ['no_rights', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    ['no_rights', 403, 'Forbidden: CHAT_WRITE_FORBIDDEN'],
  ] as const)(
    'waits where it is refused (%s, %i: %s), and shows all in order afterwards',
    async (why, status, description) => {
      await start();
      await desk.post('c1', 'r1', opened());
      telegram.answerNext('sendMessage', { status, description });
      const refused = await desk.post('c1', 'r2', { kind: 'resident', text: 'satu' }).catch((error) => error);
      expect(refused).toBeInstanceOf(DeskRefused);
      expect(refused).toMatchObject({ why, remedy: expect.stringContaining('group') });
      for (const [id, text] of [
        ['r2', 'satu'],
        ['r3', 'dua'],
      ] as const)
        await desk.post('c1', id, { kind: 'resident', text });
      expect(telegram.said.slice(1).map(({ text }) => text)).toEqual(['Warga: satu', 'Warga: dua']);
    },
  );

  it('waits where topics were switched off, or a topic cannot be made', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    const group = telegram.groups.get(GROUP)!;
    group.isForum = false;
    group.topics.clear();
    const entry = { kind: 'resident', text: 'satu' } as const;
    await expect(desk.post('c1', 'r2', entry)).rejects.toMatchObject({ why: 'no_topics' });
    await expect(desk.post('c2', 'r9', opened())).rejects.toMatchObject({ why: 'no_topics' });
    group.isForum = true;
    telegram.answerNext('createForumTopic', {
      status: 400,
      description: 'Bad Request: not enough rights to create a topic',
    });
    await expect(desk.post('c1', 'r2', entry)).rejects.toMatchObject({ why: 'no_rights' });
    await desk.post('c1', 'r2', entry);
    expect(telegram.said.at(-1)?.text).toBe('Warga: satu');
  });

  it('tells of what Telegram does not take, and shows the words of a picture that it does not', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    const refusal = { status: 400, description: 'Bad Request: something' };
    for (const _ of [1, 2]) telegram.answerNext('sendMessage', refusal);
    await desk.post('c1', 'r3', { kind: 'resident', text: 'x' });
    expect(telegram.said.at(-1)?.text).toBe(words('telegram-desk-not-shown'));
    for (const _ of [1, 2]) telegram.answerNext('sendPhoto', refusal);
    await desk.post('c1', 'r4', { kind: 'resident', text: 'ini suratnya', photo: PHOTO });
    const { text } = telegram.said.at(-1)!;
    expect(text).toBe(`Warga: ini suratnya\n${words('telegram-desk-photo-not-shown')}`);
    for (const _ of [1, 2, 3, 4]) telegram.answerNext('sendMessage', refusal);
    await expect(desk.post('c1', 'r5', { kind: 'resident', text: 'y' })).rejects.toBeInstanceOf(DeskRefused);
  });

  it('shows a long text to its end, in parts', async () => {
    await start();
    await desk.post('c1', 'r1', opened());
    const lines = Array.from({ length: 300 }, (_, i) => `Baris ${i} dari surat warga`);
    await desk.post('c1', 'r2', { kind: 'resident', text: lines.join('\n') });
    const parts = telegram.said.slice(1).map(({ text }) => text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('\n')).toBe(`Warga: ${lines.join('\n')}`);
  });
});

describe('the officers’ group, at the start', () => {
  it('has its commands', async () => {
    await start();
    const [told] = telegram.sent('setMyCommands').filter(({ scope }) => scope);
    expect(told).toMatchObject({ scope: { type: 'chat', chat_id: String(GROUP) } });
    const names = (told!.commands as { command: string }[]).map(({ command }) => command);
    expect(names).toEqual(['ambil', 'selesai', 'catatan', 'tautkan', 'bantuan']);
  });

  it.each([
    ['has no topics', { isForum: false, mayManage: true }, /switch its topics on/],
    ['gives the bot no right', { isForum: true, mayManage: false }, /right \\"Manage topics/],
  ])(
    'says what to do when it %s, refuses meanwhile what is for it, and shows it once it is set right',
    async (_what, group, said) => {
      telegram.groups.set(GROUP, { ...group, topics: new Map() });
      await start();
      expect(logged.join()).toMatch(said);
      await expect(desk.post('chat-1', 'row-1', opened())).rejects.toBeInstanceOf(DeskRefused);
      telegram.groups.set(GROUP, { isForum: true, mayManage: true, topics: new Map() });
      await desk.post('chat-1', 'row-1', opened());
      expect(topics().size).toBe(1);
    },
  );

  it('says what to do when the bot is not in it, and follows one that has moved', async () => {
    const group = telegram.groups.get(GROUP)!;
    telegram.groups.clear();
    telegram.groups.set(-5, group);
    await start();
    expect(logged.join()).toMatch(/add the bot to the group/);
    await channel.stop();
    open();
    telegram.groups.set(GROUP, { ...group, movedTo: -5 });
    await start();
    expect(logged.join()).toContain('set TELEGRAM_OFFICERS_GROUP to it');
  });
});
