import { readFileSync } from 'node:fs';
import pino from 'pino';
import { expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { startHotline } from '../../src/main.js';
import { channel, chat, message, person, telegram, useTelegram } from './telegram-support.js';

useTelegram();

it('holds the whole story: question, photograph, verdict, reminder', { timeout: 60_000 }, async () => {
  telegram.files.set('photos/cert', new Uint8Array(readFileSync('flows/demo/one-dose.jpg')));
  const log = pino({ level: 'silent' });
  const running = await startHotline({
    config: readConfig({}),
    log,
    channels: [channel],
    web: false,
    inMemory: true,
  });
  const said = () => telegram.sent('sendMessage').map(({ text }) => String(text));
  const says = (text: RegExp) => vi.waitFor(() => expect(said().at(-1)).toMatch(text), { timeout: 15_000 });
  let taps = 0;
  const tap = (id: string) => {
    const { reply_markup, text } = telegram.sent('sendMessage').at(-1)!;
    const { inline_keyboard } = reply_markup as { inline_keyboard: { callback_data: string }[][] };
    const data = inline_keyboard
      .flat()
      .find(({ callback_data }) => callback_data.endsWith(`:${id}`))!.callback_data;
    const asked = { message_id: 1_000 + ++taps, chat, text, reply_markup };
    telegram.update({ callback_query: { id: `q${taps}`, from: person, data, message: asked } });
  };
  try {
    telegram.update(message({ text: 'bs perpanjang sim c ga min? blm vaksin' }));
    await says(/yang memutuskan polisi/);
    telegram.update(message({ photo: [{ file_id: 'cert' }] }));
    await says(/Setuju\?/);
    tap('yes');
    await says(/sertifikat siapa/);
    tap('mine');
    await says(/Saya ingatkan <b>Minggu, 17 Oktober 2021/);
    expect(said().join('\n')).toMatch(/Bisa urus SIM/);
    tap('yes');
    await says(/Siap, Kak/);
    await running.moveTo!('2021-10-17');
    await says(/ini pengingat dari Bisa/);
  } finally {
    await running.stop();
  }
});
