import { createHmac } from 'node:crypto';
import { OWN_NUMBER, PHONE_NUMBER_ID } from '../../support/graph-server.js';

export const APP_SECRET = 'app-secret-of-a-test';
export const VERIFY_TOKEN = 'verify-token-of-a-test';

let lastId = 0;

/** A message as Meta's webhook brings it. */
export function messageOf(from: string, content: object, about: object = {}) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  return { from, id: `wamid.in${++lastId}`, timestamp, ...content, ...about };
}

export const textOf = (from: string, body: string, about: object = {}) =>
  messageOf(from, { type: 'text', text: { body } }, about);

/** A tap on a button, or on a row of a list. */
export const tapOf = (from: string, id: string, type: 'button_reply' | 'list_reply' = 'button_reply') =>
  messageOf(from, { type: 'interactive', interactive: { type, [type]: { id, title: 'x' } } });

/** The notification around messages and statuses. */
export function notificationOf(
  messages: unknown[],
  statuses: unknown[] = [],
  phone_number_id = PHONE_NUMBER_ID,
) {
  const metadata = { display_phone_number: OWN_NUMBER, phone_number_id };
  const value = { messaging_product: 'whatsapp', metadata, messages, statuses };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
  };
}

export const signatureOf = (body: string | Buffer, secret = APP_SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** Posts a notification as Meta does, to the site at `url`; gives the status of the answer. */
export async function post(url: string, notification: unknown): Promise<number> {
  const body = JSON.stringify(notification);
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body) };
  return (await fetch(`${url}/whatsapp`, { method: 'POST', headers, body })).status;
}
