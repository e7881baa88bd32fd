import { vi } from 'vitest';
import type { OtherKind } from '../../../src/channels/channel.js';
import { createCloudChannel } from '../../../src/channels/whatsapp-cloud/channel.js';
import {
  ACCESS_TOKEN,
  type Answer,
  GraphServer,
  PHONE_NUMBER_ID,
  type Posted,
} from '../../support/graph-server.js';
import { PATIENCE } from '../../support/patience.js';
import { shipped } from '../../support/scripts.js';
import { type Failure, type Heard, logFor, type Resident, type RigMaker } from '../rig.js';
import { APP_SECRET, messageOf, notificationOf, post, VERIFY_TOKEN } from '../whatsapp-cloud/webhooks.js';

/** How Meta fails a message. */
const FAILURES: Record<Failure, Answer> = {
  gone: { status: 400, code: 131_026 },
  later: { status: 429, code: 130_429, retryAfter: 1 },
  refused: { status: 400, code: 131_051 },
  passing: { status: 500, code: 131_016 },
};

const OTHERS: Partial<Record<OtherKind, object>> = {
  voice: { type: 'audio', audio: { id: '1', voice: true } },
  video: { type: 'video', video: { id: '1' } },
  sticker: { type: 'sticker', sticker: { id: '1' } },
  location: { type: 'location', location: { latitude: -6.24, longitude: 106.99 } },
  contact: { type: 'contacts', contacts: [{ name: { formatted_name: 'Siti' } }] },
  file: { type: 'document', document: { id: '1', mime_type: 'application/zip' } },
  message: { type: 'unsupported', unsupported: { type: 'poll_creation' } },
};

let lastNumber = 6_281_200_000_000;

/** WhatsApp's Cloud API, with Meta's side at the HTTP boundary. */
export const whatsappCloud: RigMaker = {
  name: 'whatsapp (cloud)',
  skip: false,
  cannot: {},
  account: PHONE_NUMBER_ID,

  async open(start, hear) {
    const graph = await GraphServer.start();
    const channel = createCloudChannel({
      phoneNumberId: PHONE_NUMBER_ID,
      accessToken: ACCESS_TOKEN,
      appSecret: APP_SECRET,
      verifyToken: VERIFY_TOKEN,
      graphRoot: graph.root,
      texts: shipped.flows.texts,
      log: logFor(hear),
    });
    const { url } = await start(channel);

    return {
      failures: Object.keys(FAILURES) as Failure[],
      isGuarded: true,
      others: Object.keys(OTHERS) as OtherKind[],
      resident: async () => residentAt(graph, url, String(++lastNumber)),
      failNext: async ({ address }, how) => graph.answerNext('messages', FAILURES[how], address.id),
      stop: () => graph.stop(),
    };
  },
};

function residentAt(graph: GraphServer, url: string, number: string): Resident {
  const ids = new WeakMap<Heard, string[]>();
  const wamids = new WeakMap<Heard, string>();
  let heard = 0;
  const sends = async (content: object, about: object = {}) => {
    const status = await post(url, notificationOf([messageOf(number, content, about)]));
    if (status !== 200) throw new Error(`the webhook answers ${status}`);
  };

  return {
    address: { channel: 'whatsapp', id: number },
    writes: (body, { key } = {}) => sends({ type: 'text', text: { body } }, key ? { id: key } : {}),
    async chooses(message, choice) {
      const id = ids.get(message)?.[choice];
      if (id === undefined) return sends({ type: 'text', text: { body: String(choice + 1) } });
      const type = 'button_reply';
      return sends({
        type: 'interactive',
        interactive: { type, [type]: { id, title: message.choices[choice] } },
      });
    },
    sendsPhoto: (bytes, { caption } = {}) =>
      sends({ type: 'image', image: { ...graph.keep(bytes), ...(caption ? { caption } : {}) } }),
    sendsOther: (what) => sends(OTHERS[what]!),
    async sendsAlbum(photos, caption, { key } = {}) {
      for (const [i, bytes] of photos.entries()) {
        const about = i === 0 && key !== undefined ? { id: key } : {};
        const words = i === 0 ? { caption } : {};
        await sends({ type: 'image', image: { ...graph.keep(bytes), ...words } }, about);
      }
    },
    editsCaption: (original_message_id, caption) =>
      sends({ type: 'edit', edit: { original_message_id, message: { type: 'image', image: { caption } } } }),
    edits: (original_message_id, body) =>
      sends({ type: 'edit', edit: { original_message_id, message: { type: 'text', text: { body } } } }),
    quotes: (message, body) =>
      sends({ type: 'text', text: { body }, context: { from: '62811', id: wamids.get(message) } }),
    reacts: (message_id) => sends({ type: 'reaction', reaction: { message_id, emoji: '❤️' } }),
    tapsForeign: () =>
      sends({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'menu', title: 'Menu' } },
      }),
    sendsFile: (bytes, type) =>
      sends({ type: 'document', document: { ...graph.keep(bytes), mime_type: type } }),
    // a poll comes without its words, an order with them
    passesOn: (words) => sends({ type: 'order', order: { catalog_id: '1', text: words, product_items: [] } }),
    async moves() {
      const wa_id = String(++lastNumber);
      await sends({ type: 'system', system: { type: 'user_changed_number', wa_id, body: 'User changed' } });
      return wa_id;
    },
    async hears() {
      const mine = () => graph.sent.filter(({ to }) => to === number);
      const next = await vi.waitUntil(() => mine()[heard], PATIENCE);
      heard += 1;
      const { message, choices } = heardOf(graph, next);
      ids.set(message, choices);
      wamids.set(message, next.wamid);
      return message;
    },
  };
}

/** A message as its reader sees it, with the ids of its choices. */
function heardOf(graph: GraphServer, posted: Posted): { message: Heard; choices: string[] } {
  if (posted.type === 'text') return { message: { text: posted.text.body, choices: [] }, choices: [] };
  if (posted.type === 'template') {
    const text = posted.template.components[0].parameters[0].text;
    return { message: { text, choices: [] }, choices: [] };
  }
  if (posted.type !== 'interactive') {
    const { id, caption: text = '' } = posted[posted.type];
    return { message: { text, choices: [], photo: graph.files.get(id)!.bytes }, choices: [] };
  }
  const { body, action } = posted.interactive;
  const options: Posted[] = action.buttons?.map(({ reply }: Posted) => reply) ?? action.sections[0].rows;
  return {
    message: { text: body.text, choices: options.map(labelOf) },
    choices: options.map(({ id }) => id),
  };
}

/** The whole label: what a row's title leaves out stands below it. */
function labelOf({ title, description }: Posted): string {
  return description ? `${title.replace(/…$/, '')} ${description}` : title;
}
