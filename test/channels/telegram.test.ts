import { readFileSync } from 'node:fs';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Channel, type IncomingMessage, TryLater } from '../../src/channels/channel.js';
import { BadToken, createTelegramChannel } from '../../src/channels/telegram/channel.js';
import { readConfig } from '../../src/config.js';
import { globalWord } from '../../src/language/answers.js';
import { startHotline } from '../../src/main.js';
import { shipped } from '../support/scripts.js';
import { TelegramServer, TOKEN } from '../support/telegram-server.js';
import { texts } from './web-support.js';

let telegram: TelegramServer;
let channel: Channel;
let logged: string[];
const taken: IncomingMessage[] = [];
/** How often accept is to fail before it works. */
let refusals = 0;

const person = { id: 77, is_bot: false, first_name: 'Siti', language_code: 'id' };
const chat = { id: 77, type: 'private' };
const address = { channel: 'telegram', id: '77' };
let messageId = 0;
const message = (content: object, about: object = {}) => ({
  message: { message_id: ++messageId, date: 0, from: person, chat, ...content, ...about },
});
const has = (count: number) => vi.waitFor(() => expect(taken).toHaveLength(count), { timeout: 5_000 });

function make(token = TOKEN): Channel {
  logged = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  return createTelegramChannel({ token, texts, log, apiRoot: telegram.apiRoot });
}

beforeEach(async () => {
  telegram = await TelegramServer.start();
  taken.length = 0;
  refusals = 0;
  channel = make();
});

afterEach(async () => {
  await channel.stop();
  await telegram.stop();
});

async function start(): Promise<void> {
  await channel.start({
    accept: async (one) => {
      if (refusals-- > 0) throw new Error('the store is away');
      taken.push(one);
    },
    back: async () => {},
  });
}

describe('telegram, on its way in', () => {
  it('takes texts, commands, the start and the language', async () => {
    await start();
    telegram.update(message({ text: 'bs bikin ktp?' }));
    telegram.update(message({ text: '/hapus_data@bisa_test_bot' }));
    telegram.update(message({ text: '/start' }));
    await has(3);
    expect(taken.map(({ body }) => body)).toEqual([
      { kind: 'text', text: 'bs bikin ktp?' },
      { kind: 'text', text: 'hapus data' },
      { kind: 'start' },
    ]);
    expect(taken[0]).toMatchObject({ address, locale: 'id' });
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
    await has(3);
    expect(taken.map(({ body }) => body.kind)).toEqual(['photo', 'text', 'photo']);
    expect(taken[0]!.body).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) });
  });

  it.each([
    [{ voice: { file_id: 'v' } }, 'voice'],
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

  it('passes over bots, edits, strange shapes, and groups unless it is called there', async () => {
    await start();
    telegram.update(message({ text: 'halo' }, { from: { ...person, is_bot: true } }));
    telegram.update({ edited_message: { message_id: 1, chat, from: person, text: 'halo' } });
    telegram.update({ message: { message_id: 'x' } });
    telegram.update(message({ text: 'rapat jam 7' }, { chat: { id: -5, type: 'supergroup' } }));
    telegram.update(
      message({ text: '@Bisa_test_bot bs bikin ktp?' }, { chat: { id: -5, type: 'supergroup' } }),
    );
    telegram.update(message({ text: 'halo' }));
    await has(1);
    const told = telegram.sent('sendMessage');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ chat_id: -5 });
  });

  it('confirms an update only once it is taken: one whose taking failed comes again', async () => {
    refusals = 2;
    await start();
    const id = telegram.update(message({ text: 'halo' }));
    await vi.waitFor(() => expect(telegram.sent('getUpdates').length).toBeGreaterThan(1));
    expect(taken).toHaveLength(0);
    expect(telegram.unconfirmed()).toContain(id);
    await has(1);
    await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]));
  });

  it('does not let a file that cannot be had block the others', async () => {
    await start();
    telegram.update(message({ photo: [{ file_id: 'lost' }] }));
    telegram.update(message({ text: 'halo' }));
    await has(2);
    expect(taken.map(({ body }) => body.kind)).toEqual(['other', 'text']);
  });

  it('goes on after a conflict and an outage, and never logs token, chat or text', async () => {
    telegram.answerNext('getUpdates', {
      status: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    telegram.answerNext('getUpdates', { status: 502, description: 'Bad Gateway' });
    await start();
    telegram.update(message({ text: 'NIK saya 3275' }));
    await has(1);
    expect(logged.join()).toContain('a poll failed');
    expect(logged.join()).not.toMatch(/3275|TEST-token|"77"/);
  });
});

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
    telegram.answerNext('sendMessage', { status: 500, description: 'Internal Server Error' });
    await expect(send(long, { choices: [{ id: 'yes', label: 'Ya' }], token: '1' })).rejects.toThrow();
    expect(await send(long, { choices: [{ id: 'yes', label: 'Ya' }], token: '1' })).toBe('sent');
    const parts = telegram.sent('sendMessage').slice(1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ text }) => text).join(' ')).toBe(long);
    for (const { text } of parts.slice(0, -1)) expect(text).toMatch(/panjang\.$/);
    expect(parts.filter(({ reply_markup }) => reply_markup)).toEqual([parts.at(-1)]);
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
    await vi.waitFor(() => expect(telegram.sent('sendChatAction')).toHaveLength(1));
  });
});

describe('telegram, at its start', () => {
  it('tells the commands in every language and takes polling up', async () => {
    await start();
    expect(telegram.sent('deleteWebhook')).toHaveLength(1);
    const told = telegram.sent('setMyCommands');
    expect(told.map(({ language_code }) => language_code)).toEqual([undefined, 'en']);
    for (const { commands } of told) {
      for (const { command, description } of commands as { command: string; description: string }[]) {
        expect(command).toMatch(/^[a-z_]{1,32}$/);
        expect(description.length).toBeGreaterThan(3);
        expect(globalWord(command.replaceAll('_', ' '), shipped.flows.wordLists), command).not.toBeNull();
      }
    }
  });

  it('says what to do about a token that is refused', async () => {
    channel = make('123456:another-token-that-nobody-has-given');
    await expect(start()).rejects.toThrow(BadToken);
  });
});

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
  const tap = (id: string) => {
    const { reply_markup, text } = telegram.sent('sendMessage').at(-1)!;
    const { inline_keyboard } = reply_markup as { inline_keyboard: { callback_data: string }[][] };
    const data = inline_keyboard
      .flat()
      .find(({ callback_data }) => callback_data.endsWith(`:${id}`))!.callback_data;
    const asked = { message_id: ++messageId, chat, text, reply_markup };
    telegram.update({ callback_query: { id: `q${messageId}`, from: person, data, message: asked } });
  };
  try {
    telegram.update(message({ text: 'bs perpanjang sim c ga min? blm vaksin' }));
    await says(/Untuk SIM, yang mana/);
    tap('masih_berlaku');
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
