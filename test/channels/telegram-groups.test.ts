import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/patience.js';
import {
  has,
  logged,
  message,
  other,
  person,
  start,
  telegram,
  texts,
  textsTaken,
  useTelegram,
} from './telegram-support.js';

useTelegram();

describe('telegram, what is not for the hotline', () => {
  it('passes over bots, strange shapes, and groups unless it is called there', async () => {
    await start();
    telegram.update(message({ text: 'halo' }, { from: { ...person, is_bot: true } }));
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
    await vi.waitFor(() => expect(telegram.sent('sendMessage')).toHaveLength(1), PATIENCE);
    const told = telegram.sent('sendMessage');
    const button = {
      text: texts.format('id', { id: 'telegram-write-me' }),
      url: 'https://t.me/bisa_test_bot',
    };
    expect(told).toEqual([
      {
        chat_id: -5,
        text: texts.format('id', { id: 'telegram-private-only' }),
        reply_markup: { inline_keyboard: [[button]] },
      },
    ]);
    expect(logged.join()).toContain('"passedOver":1');
  });

  it('answers a reply to it in a group in the language of who wrote it, and a failure there holds up nobody', async () => {
    await start();
    telegram.answerNext('sendMessage', 'hang');
    const answers = { reply_to_message: { from: { id: 1, is_bot: true } } };
    telegram.update(message({ text: 'dan KTP?' }, { ...answers, chat: { id: -5, type: 'group' } }));
    const english = { from: { ...person, language_code: 'en-GB' }, chat: { id: -6, type: 'supergroup' } };
    telegram.update(message({ text: 'and an ID card?' }, { ...answers, ...english }));
    telegram.update(message({ text: 'halo' }));
    await has(1);
    await vi.waitFor(() => expect(telegram.sent('sendMessage')).toHaveLength(2), PATIENCE);
    expect(telegram.sent('sendMessage').map(({ text }) => text)).toEqual([
      texts.format('id', { id: 'telegram-private-only' }),
      texts.format('en', { id: 'telegram-private-only' }),
    ]);
  });

  it('tells a group of a thousand people one sentence in ten minutes', async () => {
    await start();
    for (let i = 0; i < 1_000; i++) {
      const of = { from: { ...person, id: 1_000 + i }, chat: { id: -5, type: 'supergroup' } };
      telegram.update(message({ text: '@bisa_test_bot halo' }, of));
    }
    telegram.update(message({ text: 'halo' }));
    await has(1);
    expect(telegram.sent('sendMessage')).toHaveLength(1);
  });

  it('passes over a chat that sends without end, for ten minutes', async () => {
    await start();
    const at = (date: number, text: string) => telegram.update(message({ text }, { date }));
    for (let i = 0; i < 32; i++) at(1_000 + i, `pesan ${i}`);
    at(1_000 + 31 + 590, 'masih');
    telegram.update(message({ text: 'halo' }, other(78)));
    at(1_000 + 31 + 600, 'lagi');
    await has(32);
    expect(textsTaken('77').slice(-2)).toEqual(['pesan 29', 'lagi']);
    expect(textsTaken('78')).toEqual(['halo']);
    expect(logged.join()).toContain('"ignored":3');
  });

  it('takes what came over a whole night, and an album of ten with the texts around it', async () => {
    for (let i = 0; i < 10; i++) telegram.files.set(`photos/p${i}`, Buffer.from('1'));
    for (let i = 0; i < 30; i++) telegram.update(message({ text: `${i}` }, { date: 1_000 + i * 60 }));
    for (let i = 0; i < 10; i++)
      telegram.update(message({ media_group_id: '4', photo: [{ file_id: `p${i}` }] }, { date: 9_000 }));
    for (let i = 0; i < 19; i++) telegram.update(message({ text: `${i}` }, { date: 9_001 }));
    await start();
    await has(59);
  });
});
