import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TryLater } from '../../src/channels/channel.js';
import { htmlOf, partsOf } from '../../src/channels/telegram/outgoing.js';
import { address, channel, telegram, useTelegram } from '../support/telegram-server.js';

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
    expect(partsOf(`${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph]);
    const letters = `x${'😀'.repeat(5_000)}`;
    const parts = partsOf(letters);
    expect(parts.join('')).toBe(letters);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  });

  it('gives for any text what Telegram takes, whatever names stand in it', async () => {
    const pieces = [
      '*',
      '<b>',
      '</b>',
      '<',
      '&',
      '&amp;',
      '>',
      '"',
      '\n',
      'Siti',
      ' ',
      'a*b',
      '😀',
      '[x](y)',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        expect(await send(`Kak ${given.join('')}`)).toBe('sent');
        const html = htmlOf(given.join(''));
        const read = html
          .replaceAll(/<\/?b>/g, '*')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>');
        expect(read.replaceAll('&amp;', '&')).toBe(given.join(''));
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a choice that no button can hold', async () => {
    await expect(
      send('Pilih', { choices: [{ id: 'x'.repeat(64), label: 'X' }], token: '1' }),
    ).rejects.toThrow(RangeError);
    expect(telegram.sent('sendMessage')).toEqual([]);
  });

  it('throws what may pass, and forgets where a text had stopped once it is sent', async () => {
    telegram.answerNext('sendMessage', { status: 500, description: 'Internal Server Error' });
    await expect(send('halo')).rejects.toThrow();
    telegram.answerNext('sendMessage', { status: 400, description: 'Bad Request: something else' });
    await expect(send('halo')).rejects.toThrow();
    expect(await send('halo')).toBe('sent');
    expect(await send('halo')).toBe('sent');
    expect(telegram.sent('sendMessage')).toHaveLength(4);
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

  it('shows the typing sign sparingly', async () => {
    channel.typing(address, true);
    channel.typing(address, true);
    channel.typing(address, false);
    channel.typing(address, true);
    channel.typing({ channel: 'telegram', id: '78' }, true);
    await vi.waitFor(() =>
      expect(telegram.sent('sendChatAction').map(({ chat_id }) => chat_id)).toContain('78'),
    );
    const shown = telegram.sent('sendChatAction').map(({ chat_id }) => chat_id);
    expect(shown.sort()).toEqual(['77', '78']);
  });
});
