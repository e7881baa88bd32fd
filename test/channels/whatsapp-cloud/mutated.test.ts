import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutated, wildly, withOddParts } from '../../support/mutated.js';
import { runs } from '../../support/runs.js';
import { NUMBER, start, taken, url, useCloud } from './support.js';
import { messageOf, notificationOf, post, signatureOf, textOf } from './webhooks.js';

useCloud();

/** Messages as Meta's documentation shows them (messages webhook reference), of every type. */
const MESSAGES = [
  { type: 'text', text: { body: 'bs bikin ktp?' }, context: { from: NUMBER, id: 'wamid.q' } },
  { type: 'image', image: { id: '1', mime_type: 'image/jpeg', sha256: 'x', caption: 'ini' } },
  { type: 'document', document: { id: '1', filename: 'a.pdf', mime_type: 'application/pdf', sha256: 'x' } },
  { type: 'audio', audio: { id: '1', voice: true } },
  { type: 'video', video: { id: '1', caption: 'lihat' } },
  { type: 'sticker', sticker: { id: '1', animated: false } },
  { type: 'location', location: { latitude: -6.2, longitude: 107, name: 'x', address: 'y' } },
  { type: 'contacts', contacts: [{ name: { formatted_name: 'Siti' }, phones: [{ phone: '1' }] }] },
  { type: 'button', button: { payload: 'x', text: 'Ya' } },
  { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: '1:yes', title: 'Ya' } } },
  { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: '1:yes', title: 'Ya' } } },
  {
    type: 'interactive',
    interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"a":"b"}' } },
  },
  { type: 'order', order: { catalog_id: '1', text: 'x', product_items: [{ quantity: 1 }] } },
  { type: 'system', system: { type: 'user_changed_number', wa_id: '62812', body: 'User changed' } },
  { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '👍' } },
  { type: 'unsupported', errors: [{ code: 131_051 }], unsupported: { type: 'poll_creation' } },
  { type: 'request_welcome' },
];
const RUNS = { numRuns: runs(120) };

let people = 6_285_000_000_000;
/** A message of somebody new, and whether it was taken. */
function good() {
  const from = String(++people);
  const isTaken = () => taken.some(({ address: { id }, body }) => id === from && body.kind === 'text');
  return { message: textOf(from, 'masih di sini'), isTaken };
}
const changeOf = (...messages: unknown[]) => notificationOf(messages).entry[0]!.changes[0]!;

it('takes the message beside one of any shape, and answers 200', async () => {
  await start();
  const messages = MESSAGES.map((content) => messageOf(NUMBER, content));
  await fc.assert(
    fc.asyncProperty(mutated(messages), async (mutant) => {
      const { message, isTaken } = good();
      expect(await post(url, notificationOf([mutant, message]))).toBe(200);
      expect(isTaken()).toBe(true);
    }),
    RUNS,
  );
});

it('takes the change and the entry beside one of any shape, and answers 200', async () => {
  await start();
  const status = {
    id: 'wamid.x',
    status: 'failed',
    biz_opaque_callback_data: 'x',
    errors: [{ code: 131_026 }],
  };
  const changes = MESSAGES.map((content) => {
    const change = changeOf(messageOf(NUMBER, content));
    return { ...change, value: { ...change.value, statuses: [status], contacts: [{ wa_id: NUMBER }] } };
  });
  await fc.assert(
    fc.asyncProperty(mutated(changes), mutated([{ id: '1', changes }]), async (change, entry) => {
      const one = good();
      const other = good();
      const body = {
        object: 'whatsapp_business_account',
        entry: [entry, { changes: [change, changeOf(one.message)] }, { changes: [changeOf(other.message)] }],
      };
      expect(await post(url, body)).toBe(200);
      expect([one.isTaken(), other.isTaken()]).toEqual([true, true]);
    }),
    RUNS,
  );
});

it('takes the messages beside one with anything odd at any place, however many stand in one webhook', async () => {
  await start();
  for (const content of MESSAGES) {
    const { message, isTaken } = good();
    const odd = [...withOddParts(messageOf(NUMBER, content))];
    expect(await post(url, notificationOf([...odd, message]))).toBe(200);
    await expect.poll(isTaken).toBe(true);
  }
});

it('takes what it can of JSON that no library writes, and never says that it failed', async () => {
  await start();
  for (const content of MESSAGES) {
    const text = JSON.stringify(notificationOf([messageOf(NUMBER, content)]));
    for (const body of wildly(text)) {
      const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body) };
      const { status } = await fetch(`${url}/whatsapp`, { method: 'POST', headers, body });
      expect(status).toBeLessThan(500);
    }
  }
  const { message, isTaken } = good();
  const many = Array.from({ length: 100_000 }, (_, i) => (i % 2 ? null : {}));
  expect(await post(url, notificationOf([...many, message], many))).toBe(200);
  await expect.poll(isTaken).toBe(true);
});
