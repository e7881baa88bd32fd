import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TryLater } from '../../src/channels/channel.js';
import { partsOf } from '../../src/channels/parts.js';
import { htmlOf, LONGEST_PART } from '../../src/channels/telegram/outgoing.js';
import { anyText } from '../support/any-text.js';
import { PATIENCE } from '../support/patience.js';
import { runs } from '../support/runs.js';
import { plainOf } from '../support/telegram-methods.js';
import { address, channel, telegram, useTelegram } from './telegram-support.js';

useTelegram();

describe('telegram, on its way out', () => {
  const send = (text: string, more: object = {}) =>
    channel.send(address, 'row-1', { text, choices: [], token: null, ...more });

  it('writes bold letters, and lets no name break the markup', async () => {
    expect(await send('*Bisa urus <SIM> & KTP*, Kak. B*** S*** 5 < 6')).toBe('sent');
    expect(telegram.sent('sendMessage')[0]).toMatchObject({
      chat_id: '77',
      parse_mode: 'HTML',
      text: '<b>Bisa urus &lt;SIM&gt; &amp; KTP</b>, Kak. B*** S*** 5 &lt; 6',
    });
  });

  it('offers choices as buttons that carry the question', async () => {
    await send('Setuju?', { choices: [{ id: 'yes', label: 'Ya' }], token: '12' });
    expect(telegram.sent('sendMessage')[0]).toMatchObject({
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: '12:yes' }]] },
    });
  });

  it('splits a long text at sentences, buttons under the last part, and repeats no part after a failure', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `Kalimat ke-${i} dari teks yang panjang.`).join(' ');
    telegram.answerNext('sendMessage', 'usual');
    telegram.answerNext('sendMessage', { status: 500, description: 'Internal Server Error' });
    await expect(send(long, { choices: [{ id: 'yes', label: 'Ya' }], token: '1' })).rejects.toThrow();
    expect(telegram.sent('sendMessage')).toHaveLength(2);
    expect(await send(long, { choices: [{ id: 'yes', label: 'Ya' }], token: '1' })).toBe('sent');
    // the second call is the one that failed
    const parts = telegram.sent('sendMessage').filter((_, i) => i !== 1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text } of parts.slice(0, -1)) expect(text).toMatch(/panjang\.$/);
    expect(parts.filter(({ reply_markup }) => reply_markup)).toEqual([parts.at(-1)]);
  });

  it('splits at paragraphs first, and cuts no character in two', () => {
    const paragraph = 'Kalimat yang pendek. '.repeat(100).trim();
    expect(partsOf(`${paragraph}\n\n${paragraph}`, LONGEST_PART)).toEqual([paragraph, paragraph]);
    const letters = `x${'😀'.repeat(5_000)}`;
    const parts = partsOf(letters, LONGEST_PART);
    expect(parts.join('')).toBe(letters);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  });

  it('gives for any text what Telegram takes, and the same words, whatever names stand in it', async () => {
    const marks = [
      '*',
      '<b>',
      '</b>',
      '<',
      '&',
      '&amp;',
      '&lt',
      '>',
      '"',
      '\n',
      'Siti',
      ' ',
      'a*b',
      '😀',
      '[x](y)',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...marks), anyText(10)), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const given = `Kak ${pieces.join('')}`;
        expect(htmlOf(given).replaceAll(/<\/?b>/g, '*')).toBe(
          htmlOf(given.replaceAll('*', '§')).replaceAll('§', '*'),
        );
        const bare = (words: string) => words.replaceAll('*', '');
        expect(bare(plainOf(htmlOf(given))!)).toBe(bare(given));
        if (given.length > 3_000) return;
        expect(await send(given)).toBe('sent');
        expect(telegram.sent('sendMessage').at(-1)).toHaveProperty('parse_mode', 'HTML');
      }),
      { numRuns: runs(150) },
    );
  });

  it('puts a sign in the place of half a character, which no server takes', async () => {
    expect(await send('Siti \uD83D Aminah')).toBe('sent');
    expect(telegram.said.at(-1)!.text).toBe('Siti \uFFFD Aminah');
  });

  const keyboard = {
    choices: [
      { id: 'yes', label: 'Ya' },
      { id: 'no', label: 'Tidak' },
    ],
    token: '1',
  };
  const refusal = { status: 400, description: "Bad Request: can't parse entities" };

  it('numbers the choices where no button can hold one', async () => {
    const choices = [...keyboard.choices, { id: 'x'.repeat(64), label: 'Lain' }];
    expect(await send('Pilih *satu*', { choices, token: '1' })).toBe('sent');
    expect(telegram.said).toMatchObject([{ text: 'Pilih satu\n1. Ya\n2. Tidak\n3. Lain', buttons: [] }]);
  });

  it('tries once without markup and buttons what is refused, and then gives it up', async () => {
    telegram.answerNext('sendMessage', refusal);
    expect(await send('*Setuju?*', keyboard)).toBe('sent');
    expect(telegram.sent('sendMessage')[1]).toEqual({ chat_id: '77', text: '*Setuju?*\n1. Ya\n2. Tidak' });
    telegram.answerNext('sendMessage', refusal);
    telegram.answerNext('sendMessage', refusal);
    expect(await send('halo')).toBe('refused');
    expect(await send('')).toBe('refused');
    expect(await send('halo')).toBe('sent');
    expect(telegram.said.map(({ text }) => text)).toEqual(['*Setuju?*\n1. Ya\n2. Tidak', 'halo']);
  });

  it('sends a picture with its caption, and a long text after it', async () => {
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 1]);
    expect(await send('*Ini* formulirnya', { photo })).toBe('sent');
    expect(await send('', { photo })).toBe('sent');
    const long = 'Kalimat yang pendek. '.repeat(60).trim();
    expect(await send(long, { photo, ...keyboard })).toBe('sent');
    expect(telegram.said).toMatchObject([
      { text: 'Ini formulirnya', photo },
      { text: '', photo },
      { text: '', photo, buttons: [] },
      { text: long, buttons: [{ text: 'Ya' }, { text: 'Tidak' }] },
    ]);
    expect(await send('besar', { photo: Buffer.alloc(10 * 1024 * 1024 + 1) })).toBe('refused');
  });

  it('sends a picture that was sent already not again, when the text after it fails', async () => {
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 1]);
    const long = 'Kalimat yang pendek. '.repeat(60).trim();
    telegram.answerNext('sendMessage', { status: 502, description: 'Bad Gateway' });
    await expect(send(long, { photo })).rejects.toThrow();
    expect(await send(long, { photo })).toBe('sent');
    expect(telegram.said.map(({ text }) => text)).toEqual(['', long]);
  });

  it('follows a group that has become a supergroup', async () => {
    telegram.groups.set(-5, { isForum: false, mayManage: false, topics: new Map(), movedTo: -1005 });
    telegram.groups.set(-1005, { isForum: false, mayManage: false, topics: new Map() });
    const to = { channel: 'telegram', id: '-5' };
    expect(await channel.send(to, 'row-9', { text: 'halo', choices: [], token: null })).toBe('sent');
    expect(telegram.said).toMatchObject([{ chat: '-1005', text: 'halo' }]);
  });

  it('throws what may pass, and forgets where a text had stopped once it is sent', async () => {
    telegram.answerNext('sendMessage', { status: 500, description: 'Internal Server Error' });
    await expect(send('halo')).rejects.toThrow();
    expect(await send('halo')).toBe('sent');
    expect(await send('halo')).toBe('sent');
    expect(telegram.sent('sendMessage')).toHaveLength(3);
  });

  it('tells who is gone, and when to try again', async () => {
    telegram.answerNext('sendMessage', {
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    expect(await send('halo')).toBe('gone');
    telegram.answerNext('sendMessage', { status: 400, description: 'Bad Request: chat not found' });
    expect(await send('halo')).toBe('gone');
    telegram.answerNext('sendMessage', { status: 429, description: 'Too Many Requests', retry_after: 7 });
    await expect(send('halo')).rejects.toEqual(new TryLater(7_000));
  });

  it.each([
    [403, 'Forbidden: bot was kicked from the group chat', 'gone'],
    [403, 'Forbidden: user is deactivated', 'gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'gone'],
    [403, 'Forbidden: something that nobody knows', 'gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'gone'],
    [400, 'Bad Request: user not found', 'gone'],
    [400, 'Bad Request: message is too long', 'refused'],
    [400, "Bad Request: can't parse entities: unexpected end tag", 'refused'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused'],
    [413, 'Request Entity Too Large', 'refused'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'passing'],
    [406, 'Not Acceptable', 'passing'],
    [420, 'FLOOD', 'passing'],
  ])('takes %i "%s" for %s', async (status, description, outcome) => {
    // what the markup may be to blame for is tried once more without it
    for (const _ of outcome === 'refused' ? [1, 2] : [1])
      telegram.answerNext('sendMessage', { status, description });
    expect(await send('halo')).toBe(outcome);
    expect(await send('halo')).toBe('sent');
    expect(channel.trouble!()).toBeNull();
  });

  it('lets everybody wait at a 429, for as long as it says or a second', async () => {
    const busy = { status: 429, description: 'Too Many Requests' };
    telegram.answerNext('sendMessage', { ...busy, retry_after: 35 });
    telegram.answerNext('sendMessage', busy);
    for (const afterMs of [35_000, 1_000])
      await expect(send('halo')).rejects.toEqual(new TryLater(afterMs, 'everybody'));
  });

  it('lets everybody wait while the token holds no more, and says so until it does', async () => {
    telegram.answerNext('sendMessage', { status: 401, description: 'Unauthorized' });
    await expect(send('halo')).rejects.toEqual(new TryLater(60_000));
    expect(channel.trouble!()).toContain('@BotFather');
    expect(await send('halo')).toBe('sent');
    expect(channel.trouble!()).toBeNull();
  });

  it('shows the typing sign where an answer takes a while', async () => {
    const slow = { channel: 'telegram', id: '78' };
    channel.typing(address, true);
    channel.typing(slow, true);
    channel.typing(slow, true);
    channel.typing(address, false);
    await vi.waitFor(() => expect(telegram.sent('sendChatAction')).not.toHaveLength(0), PATIENCE);
    channel.typing(slow, false);
    for (const shown of telegram.sent('sendChatAction'))
      expect(shown).toEqual({ chat_id: '78', action: 'typing' });
  });
});
