import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Site } from '../../src/http/site.js';
import { mutated, wildly, withOddParts } from '../support/mutated.js';
import { PATIENCE } from '../support/patience.js';
import { runs } from '../support/runs.js';
import {
  channel,
  message,
  other,
  person,
  renew,
  start,
  taken,
  telegram,
  useTelegram,
} from './telegram-support.js';

useTelegram();

const SECRET = 'secret-of-a-test';
const chat = { id: 77, type: 'private' };
const file = { file_id: 'f', file_unique_id: 'u', file_size: 5 };

/** Updates as Telegram's documentation shows them (Bot API, Update). */
const UPDATES = [
  message({ text: '/start x', entities: [{ type: 'bot_command', offset: 0, length: 6 }] }),
  message({ text: '1', reply_to_message: { message_id: 1, from: person, chat, date: 0, text: 'x' } }),
  message({ photo: [file, { ...file, width: 90 }], caption: 'ini', media_group_id: '9' }),
  message({ document: { ...file, file_name: 'a.jpg', mime_type: 'image/jpeg' } }),
  message({ voice: { ...file, duration: 1 } }),
  message({ sticker: { ...file, emoji: '👍' } }),
  message({ location: { latitude: -6.2, longitude: 107 } }),
  message({ contact: { phone_number: '1', first_name: 'Siti' } }),
  message({ poll: { id: '1', question: 'q', options: [{ text: 'a', voter_count: 0 }] } }),
  message({ dice: { emoji: '🎲', value: 1 } }),
  { edited_message: { ...message({ text: 'belum' }).message, edit_date: 5 } },
  {
    callback_query: {
      id: 'c',
      from: person,
      chat_instance: 'i',
      data: '1:yes',
      message: {
        message_id: 1,
        date: 0,
        chat,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'Ya' }]] },
      },
    },
  },
];
const RUNS = runs(40);

let people = 1_000;
/** A message of somebody new, and whether it was taken. */
function good() {
  people += 1;
  const id = String(people);
  const isTaken = () => taken.some(({ address, body }) => address.id === id && body.kind === 'text');
  return { update: message({ text: 'masih di sini' }, other(people)), isTaken };
}

it('takes what comes behind an update of any shape, by polling, and confirms all', async () => {
  await start();
  const goods = fc.sample(mutated(UPDATES), { numRuns: RUNS, seed: 7 }).map((mutant) => {
    telegram.update(Object(mutant));
    const { update, isTaken } = good();
    telegram.update(update);
    return isTaken;
  });
  await vi.waitFor(() => expect(goods.every((isTaken) => isTaken())).toBe(true), PATIENCE);
  await vi.waitFor(() => expect(telegram.unconfirmed()).toEqual([]), PATIENCE);
});

it('takes what comes behind a body of any shape, by webhook, and never answers that it failed', async () => {
  renew(() => ({ webhook: { url: 'https://bisa.example.go.id/telegram', secret: SECRET } }));
  await start();
  const site = new Site({ host: '127.0.0.1', port: 0 });
  await site.listen([channel.mount!]);
  onTestFinished(() => site.close());
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
  let update_id = 0;
  const bring = async (body: string) => {
    const request = new Request(`${site.url}/telegram`, { method: 'POST', headers, body });
    return (await channel.mount!.fetch(request, {})).status;
  };
  const post = async (body: unknown) =>
    (await fetch(`${site.url}/telegram`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  await fc.assert(
    fc.asyncProperty(
      mutated(UPDATES.map((update, i) => ({ update_id: 1_000 + i, ...update }))),
      async (mutant) => {
        expect(await post(mutant ?? null)).toBeLessThan(500);
        const { update, isTaken } = good();
        expect(await post({ update_id: ++update_id, ...update })).toBe(200);
        await vi.waitFor(() => expect(isTaken()).toBe(true), PATIENCE);
      },
    ),
    { numRuns: RUNS },
  );
  // everything at every place, and JSON that no library writes
  for (const [i, update] of UPDATES.entries()) {
    const body = { update_id: 5_000 + i, ...update };
    const mutants = [...withOddParts(body)].map((mutant) => JSON.stringify(mutant ?? null));
    const statuses = await Promise.all([...mutants, ...wildly(JSON.stringify(body))].map(bring));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  }
  const { update, isTaken } = good();
  expect(await post({ update_id: ++update_id, ...update })).toBe(200);
  await vi.waitFor(() => expect(isTaken()).toBe(true), PATIENCE);
});
