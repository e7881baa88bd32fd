import { expect, vi } from 'vitest';
import type { OtherKind } from '../../../src/channels/channel.js';
import { createTelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/channel.js';
import { alone } from '../../support/lease.js';
import { PATIENCE } from '../../support/patience.js';
import { shipped } from '../../support/scripts.js';
import type { Said } from '../../support/telegram-methods.js';
import { type Answer, TelegramServer, TOKEN } from '../../support/telegram-server.js';
import {
  type Failure,
  type Heard,
  logFor,
  never,
  type Resident,
  type Rig,
  type RigMaker,
  type StartChannel,
} from '../rig.js';

/** What a person sends, as Telegram writes it. */
const OTHERS: Partial<Record<OtherKind, object>> = {
  voice: { voice: { file_id: 'v' } },
  video: { video: { file_id: 'v' } },
  sticker: { sticker: { file_id: 's' } },
  location: { location: { latitude: -6.2, longitude: 107 } },
  contact: { contact: { phone_number: '0', first_name: 'X' } },
  file: { document: { file_id: 'f', mime_type: 'application/zip' } },
  message: { something_that_is_new: {} },
};

const FAILURES: Record<Failure, Exclude<Answer, string>> = {
  gone: { status: 403, description: 'Forbidden: bot was blocked by the user' },
  later: { status: 429, description: 'Too Many Requests: retry after 1', retry_after: 1 },
  refused: { status: 400, description: 'Bad Request: something is wrong with the message' },
  passing: { status: 502, description: 'Bad Gateway' },
};

const BOT = { id: 123_456, first_name: 'Bisa?' };

/** Telegram with messages asked for, and with messages brought. */
const here = {
  skip: false,
  cannot: { moves: 'an account keeps its id when its number changes' },
  account: TOKEN.split(':')[0]!,
};
export const telegram: RigMaker = { name: 'telegram', ...here, open: (start, hear) => open(start, hear, {}) };
export const telegramWebhook: RigMaker = {
  name: 'telegram (webhook)',
  ...here,
  open: (start, hear) =>
    open(start, hear, {
      webhook: { url: 'https://bisa.example.go.id/telegram', secret: 'secret-of-a-test' },
    }),
};

async function open(
  start: StartChannel,
  hear: ((line: string) => void) | undefined,
  options: Pick<TelegramOptions, 'webhook'>,
): Promise<Rig> {
  const server = await TelegramServer.start();
  const { url } = await start(
    createTelegramChannel({
      token: TOKEN,
      apiRoot: server.apiRoot,
      texts: shipped.flows.texts,
      log: logFor(hear),
      lease: alone,
      ...options,
    }),
  );
  server.webhookOrigin = url;
  let count = 0;
  return {
    failures: ['gone', 'later', 'refused', 'passing'],
    isGuarded: true,
    others: Object.keys(OTHERS) as OtherKind[],
    async resident() {
      count += 1;
      return residentOf(server, 7_000_000_000 + count);
    },
    async failNext({ address }, how) {
      // what is refused is tried once more without its markup
      const answers = how === 'refused' ? [FAILURES[how], FAILURES[how]] : [FAILURES[how]];
      for (const answer of answers) {
        server.answerNext('sendMessage', answer, address.id);
        server.answerNext('sendPhoto', answer, address.id);
      }
    },
    stop: () => server.stop(),
  };
}

function residentOf(server: TelegramServer, id: number): Resident {
  const from = { id, is_bot: false, first_name: 'Siti', language_code: 'id' };
  const chat = { id, type: 'private' };
  const ids = new Map<string, number>();
  const said = new Map<Heard, Said>();
  let lastId = 0;
  let heard = 0;
  const sends = (content: object, message_id = ++lastId) => {
    const date = Math.floor(Date.now() / 1000);
    server.update({ message: { message_id, date, from, chat, ...content } });
  };
  const change = (message_id: number, content: object) => {
    const date = Math.floor(Date.now() / 1000);
    server.update({ edited_message: { message_id, date, edit_date: date, from, chat, ...content } });
  };
  return {
    address: { channel: 'telegram', id: String(id) },
    async writes(text, { key } = {}) {
      const known = key === undefined ? undefined : ids.get(key);
      if (key !== undefined && known === undefined) ids.set(key, lastId + 1);
      sends({ text }, known);
    },
    async chooses(message, choice) {
      const { id: message_id, text, buttons } = said.get(message)!;
      const reply_markup = { inline_keyboard: buttons.map((button) => [button]) };
      const asked = { message_id, date: 1, chat, text, reply_markup };
      const data = buttons[choice]!.callback_data;
      server.update({ callback_query: { id: `q${id}-${++lastId}`, from, data, message: asked } });
    },
    async sendsPhoto(bytes, { caption } = {}) {
      const file_id = `p${id}-${lastId + 1}`;
      server.files.set(`photos/${file_id}`, bytes);
      sends({ photo: [{ file_id, file_size: bytes.length }], ...(caption ? { caption } : {}) });
    },
    async sendsOther(what) {
      sends(OTHERS[what]!);
    },
    async sendsAlbum(photos, caption, { key } = {}) {
      if (key !== undefined) ids.set(key, lastId + 1);
      photos.forEach((bytes, i) => {
        const file_id = `p${id}-${lastId + 1}`;
        server.files.set(`photos/${file_id}`, bytes);
        const words = i === 0 ? { caption } : {};
        sends({ media_group_id: `a${id}`, photo: [{ file_id, file_size: bytes.length }], ...words });
      });
    },
    async edits(key, text) {
      change(ids.get(key)!, { text });
    },
    async editsCaption(key, caption) {
      change(ids.get(key)!, { media_group_id: `a${id}`, photo: [{ file_id: 'as before' }], caption });
    },
    async quotes(message, text) {
      const reply_to_message = { message_id: said.get(message)!.id, from: { ...BOT, is_bot: true } };
      sends({ text, reply_to_message });
    },
    // some apps report a reaction as an edit that changes nothing, beside an update that is not asked for
    async reacts(key) {
      server.update({ message_reaction: { chat, message_id: ids.get(key)!, user: from } });
    },
    async tapsForeign() {
      server.update({ callback_query: { id: `q${id}-${++lastId}`, from, data: 'menu', message: { chat } } });
    },
    async sendsFile(bytes, mime_type) {
      const file_id = `f${id}-${lastId + 1}`;
      server.files.set(`photos/${file_id}`, bytes);
      sends({ document: { file_id, file_size: bytes.length, ...(mime_type ? { mime_type } : {}) } });
    },
    async passesOn(question) {
      sends({ poll: { id: '1', question, options: [{ text: 'Ya' }] } });
    },
    moves: never,
    async hears() {
      const mine = () => server.said.filter(({ chat }) => chat === String(id));
      await vi.waitFor(() => expect(mine().length).toBeGreaterThan(heard), PATIENCE);
      const next = mine()[heard++]!;
      const { text, buttons, photo } = next;
      const message = { text, choices: buttons.map(({ text }) => text), ...(photo ? { photo } : {}) };
      said.set(message, next);
      return message;
    },
  };
}
