import pino from 'pino';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Channel, IncomingMessage, Refusal } from '../../../src/channels/channel.js';
import { type CloudOptions, createCloudChannel } from '../../../src/channels/whatsapp-cloud/channel.js';
import { Site } from '../../../src/http/site.js';
import { ACCESS_TOKEN, GraphServer, PHONE_NUMBER_ID } from '../../support/graph-server.js';
import { shipped } from '../../support/scripts.js';
import { fetched } from '../fetched.js';
import { APP_SECRET, notificationOf, post, VERIFY_TOKEN } from './webhooks.js';

/** The server, the channel that talks to it and its site; what it took, who is back, what it logged. */
export let graph: GraphServer;
export let channel: Channel;
export let url: string;
export let taken: IncomingMessage[];
export let back: string[];
/** What Meta refused after it had taken it: whose, which row, and how. */
export let refused: [id: string, row: string, how: Refusal][];
export let logged: string[];
export const { texts } = shipped.flows;

export const NUMBER = '6281234567890';
export const address = { channel: 'whatsapp', id: NUMBER };
export const reminder = { name: 'bisa_pengingat', language: 'id' };

let site: Site;
/** Called before a message is taken; may refuse it. */
let before: (message: IncomingMessage) => Promise<void> | void = () => {};

/** Gives every test of a file a server, a channel and a site. */
export function useCloud(options: Partial<CloudOptions> = {}): void {
  beforeEach(async () => {
    graph = await GraphServer.start();
    make(options);
    site = new Site({ host: '127.0.0.1', port: 0 });
    await site.listen([{ path: '/whatsapp', fetch: (request, env) => channel.mount!.fetch(request, env) }]);
    url = site.url;
  });
  afterEach(async () => {
    const lines = logged.join('');
    await channel.stop();
    await site.close();
    await graph.stop();
    // whatever a test does, the log holds no secret and no number
    for (const secret of [ACCESS_TOKEN, APP_SECRET, VERIFY_TOKEN, NUMBER, '127.0.0.1'])
      expect(lines).not.toContain(secret);
  });
}

/** Another channel in place of the one before. */
export function make(options: Partial<CloudOptions> = {}): void {
  const lines: string[] = [];
  logged = lines;
  taken = [];
  back = [];
  refused = [];
  before = () => {};
  channel = createCloudChannel({
    phoneNumberId: PHONE_NUMBER_ID,
    accessToken: ACCESS_TOKEN,
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    graphRoot: graph.root,
    texts,
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    ...options,
  });
}

/** Starts the channel; `onAccept` is called before a message is taken. `fetches`: takes files with what is in them. */
export async function start(onAccept: typeof before = () => {}, fetches = true): Promise<void> {
  before = onAccept;
  await channel.start({
    accept: async (message) => {
      await before(message);
      taken.push(fetches ? await fetched(channel, message) : message);
    },
    back: async ({ id }) => void back.push(id),
    isHeld: async () => false,
    refused: async ({ id }, row, how) => void refused.push([id, row, how]),
  });
}

/** Brings messages by one webhook; gives the status of the answer. */
export const bring = (...messages: unknown[]) => post(url, notificationOf(messages));

/** Tells what became of a message that was sent. */
export const tell = (id: string, status: string, code?: number) =>
  tellOf(id, status, code ? [{ code }] : undefined);

/** The same with errors of any shape. */
export const tellOf = (id: string, status: string, errors: unknown) =>
  post(
    url,
    notificationOf(
      [],
      [
        {
          id: 'wamid.x',
          status,
          recipient_id: NUMBER,
          biz_opaque_callback_data: id,
          ...(errors === undefined ? {} : { errors }),
        },
      ],
    ),
  );

/** How many messages the log says were passed over, by reason. */
export const passedOver = () =>
  Object.fromEntries(
    logged.map((line) => JSON.parse(line)).flatMap(({ reason, count }) => (reason ? [[reason, count]] : [])),
  );
