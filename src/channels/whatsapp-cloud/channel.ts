import type { Logger } from 'pino';
import type { Texts } from '../../texts.js';
import type { Channel, ChannelHost, OutgoingMessage } from '../channel.js';
import { fewAtOnce } from '../few-at-once.js';
import { Recent } from '../recent.js';
import { opened, type Value } from './envelope.js';
import { Graph, GraphError } from './graph.js';
import { Inbound } from './inbound.js';
import { type Status, statusSchema } from './incoming.js';
import { fetchMedia, MediaUnavailable } from './media.js';
import { Outbound } from './outbound.js';
import { meaningOf } from './outcome.js';
import type { Template } from './outgoing.js';
import { People } from './people.js';
import { createWebhook } from './webhook.js';

/** What the channel is made with; where each comes from is told in docs/whatsapp.md. */
export interface CloudOptions {
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** With the version; another server than Meta's, for tests. */
  graphRoot?: string;
  templates?: { reminder?: Template; notice?: Template };
  texts: Texts;
  log: Logger;
}

/** Meta refuses the token, or the number under it; the message says what to change. */
export class BadCloudToken extends Error {
  override readonly name = 'BadCloudToken';
}

/** Meta could not be reached, or failed, when the hotline wanted to start. */
export class CloudUnreachable extends Error {
  override readonly name = 'CloudUnreachable';

  constructor() {
    super(
      'WhatsApp cannot be reached: see that this machine reaches https://graph.facebook.com, then start again',
    );
  }
}

/** People whose messages wait are remembered, so that they are sent when one writes again. */
const MOST_WAITING = 10_000;
/** Messages that are shown as read and being answered are remembered: once is enough. */
const MOST_SHOWN = 1_000;

/**
 * WhatsApp by Meta's Cloud API, with webhooks under `/whatsapp`. An address is a telephone number in digits, the same as
 * with Baileys, or the user id of somebody who shows no number. Its `start` throws {@link BadCloudToken} or
 * {@link CloudUnreachable}.
 */
export function createCloudChannel(options: CloudOptions): Channel {
  const { graphRoot: root = 'https://graph.facebook.com/v23.0', phoneNumberId, texts, log } = options;
  const stopping = new AbortController();
  const graph = new Graph({
    root,
    phoneNumberId,
    accessToken: options.accessToken,
  });
  const people = new People();
  const waiting = new Recent<string, true>(MOST_WAITING);
  const shown = new Recent<string, true>(MOST_SHOWN);
  const words = { list: said('cloud-list'), pick: said('cloud-pick') };
  const { reminder = null, notice = reminder } = options.templates ?? {};
  const templateOf = ({ purpose }: OutgoingMessage) => (purpose === 'notice' ? notice : reminder);
  const outbound = new Outbound({ graph, people, waiting, words, templateOf, log });
  let running: { inbound: Inbound; host: ChannelHost } | null = null;
  let passedOver = 0;
  /** Our number in digits, as webhooks tell it. */
  let number = '';

  return {
    name: 'whatsapp',
    account: () => number || null,
    mount: {
      path: '/whatsapp',
      fetch: createWebhook({
        appSecret: options.appSecret,
        verifyToken: options.verifyToken,
        take,
      }),
    },

    async start(hotline) {
      await introduce();
      const host = { ...hotline, accept: fewAtOnce(hotline.accept) };
      const inbound = new Inbound({
        ...{ account: phoneNumberId, people, host, waiting, log },
        stopping: stopping.signal,
      });
      running = { inbound, host };
    },

    // a refusal comes within minutes, now and then within the hour
    sending: { longestMs: 60_000, keepMs: 60 * 60_000 },
    trouble: () => outbound.trouble,

    send: ({ id: person }, id, message, taken) => outbound.send(person, id, message, taken),

    async fetch(ref, signal) {
      try {
        return await fetchMedia(graph, root, ref, signal);
      } catch (error) {
        if (error instanceof MediaUnavailable) return null;
        throw error;
      }
    },

    typing({ id: person }, on) {
      const message_id = people.lastMessage(person);
      if (!on || !message_id || shown.has(message_id)) return;
      shown.set(message_id, true);
      graph.post({ status: 'read', message_id, typing_indicator: { type: 'text' } }).catch(() => {});
    },

    async stop() {
      const inbound = running?.inbound;
      running = null;
      stopping.abort();
      await inbound?.idle();
    },
  };

  async function take(notification: unknown): Promise<void> {
    const { values, foreign } = opened(notification);
    const ours = values.filter(isOurs);
    passOver(foreign + values.length - ours.length);
    if (ours.length === 0) return;
    number = ours[0]!.metadata.display_phone_number?.replaceAll(/\D/g, '') || number;
    if (!running) throw new Error('the channel is not started');
    const { inbound, host } = running;
    const told = ours.flatMap(({ statuses }) => statuses);
    const statuses = told.flatMap((raw) => statusSchema.safeParse(raw).data ?? []);
    passOver(told.length - statuses.length);
    await Promise.all([inbound.take(ours), ...statuses.map((status) => settle(host, status))]);
  }

  /** What is refused afterwards is the hotline's to try again. */
  async function settle({ refused: tell }: ChannelHost, status: Status): Promise<void> {
    const refused = outbound.settle(status);
    if (refused) await tell({ channel: 'whatsapp', id: refused.person }, refused.id, refused.how);
  }

  /** Whether it is said of our number; an account may have other numbers, which others answer. */
  function isOurs({ metadata }: Value): boolean {
    return metadata.phone_number_id === phoneNumberId;
  }

  function passOver(parts: number): void {
    if (!parts) return;
    passedOver += parts;
    log.warn({ passedOver }, 'whatsapp: a notification of unknown kind or shape is passed over');
  }

  async function introduce(): Promise<void> {
    try {
      await graph.introduce();
    } catch (error) {
      const meaning = error instanceof GraphError ? meaningOf(error) : null;
      if (meaning?.is === 'operator')
        throw new BadCloudToken(`WhatsApp does not let the hotline in: ${meaning.advice}`);
      throw new CloudUnreachable();
    }
  }

  /** The channel does not know who will read it, so its own words are in the city's language. */
  function said(id: string): string {
    return texts.format(texts.locales[0]!, { id });
  }
}
