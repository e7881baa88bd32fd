import { createHash, randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { createWebChannel } from '../../../src/channels/web/channel.js';
import type { PageEvents } from '../../../src/channels/web/pages.js';
import { DEFAULTS } from '../../../src/defaults.js';
import { limitsOf } from '../../../src/limits.js';
import { noticeOf } from '../../../src/policy/retention.js';
import { nobodyElse } from '../../../src/store/signals.js';
import { PATIENCE } from '../../support/patience.js';
import { type Heard, logFor, never, type Resident, type RigMaker } from '../rig.js';
import { retention, texts, Visitor } from '../web-support.js';

/** The web chat, with pages as the server sees them: a cookie, an event stream, acknowledgements. */
export const web: RigMaker = {
  name: 'web',
  skip: false,
  cannot: {
    edits: 'what was written on a page stays as it is',
    quotes: 'a page quotes nothing',
    reacts: 'a page has no reactions',
    tapsForeign: 'a page shows the buttons of this hotline alone',
    sendsAlbum: 'a page sends one picture after another, without a caption that belongs to them',
    passesOn: 'a page sends texts and files alone',
    moves: 'whoever has a page open has no number',
    account: 'a page is of this installation',
  },

  async open(start, hear) {
    const channel = createWebChannel({
      texts,
      notice: () => noticeOf(retention),
      city: 'Kota Bekasi',
      zone: 'Asia/Jakarta',
      demo: null,
      samples: [],
      signals: nobodyElse,
      limits: limitsOf(DEFAULTS),
      log: logFor(hear),
    });
    const { url } = await start(channel);
    const visitors: Visitor[] = [];
    return {
      // a page that is not there is no failure: its messages wait
      failures: [],
      others: [],
      async resident() {
        const visitor = await Visitor.arrive(url);
        visitors.push(visitor);
        return residentOf(visitor);
      },
      failNext: async () => {},
      stop: async () => {
        for (const visitor of visitors) visitor.leave();
      },
    };
  },
};

async function residentOf(visitor: Visitor): Promise<Resident> {
  const shown: PageEvents['message'][] = [];
  const said = new Map<Heard, PageEvents['message']>();
  const stream = await visitor.listen();
  void (async () => {
    for await (const { event, data } of stream) {
      if (event !== 'message') continue;
      const message = data as unknown as PageEvents['message'];
      if (!shown.some(({ id }) => id === message.id)) shown.push(message);
      await visitor.post('/api/acks', { id: message.id });
    }
  })().catch(() => {});
  const posts = async (path: string, body: unknown) => {
    const { status } = await visitor.post(path, body);
    if (status !== 202) throw new Error(`the page was answered ${status}`);
  };
  const keyOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = createHash('sha256').update(visitor.cookie.split('=')[1]!).digest('base64url');
  let heard = 0;
  const writes: Resident['writes'] = (text, { key = randomUUID() } = {}) =>
    posts('/api/messages', { kind: 'text', key: keyOf(key), text });
  return {
    address: { channel: 'web', id },
    writes,
    chooses: (message, choice) => {
      const { choices, token } = said.get(message)!;
      return posts('/api/messages', {
        kind: 'choice',
        key: keyOf(randomUUID()),
        id: choices[choice]!.id,
        token,
      });
    },
    async sendsPhoto(bytes, { caption } = {}) {
      await posts(`/api/photos?key=${keyOf(randomUUID())}`, bytes);
      if (caption) await writes(caption);
    },
    sendsOther: async () => {
      throw new Error('a page sends nothing else');
    },
    sendsAlbum: never,
    edits: never,
    editsCaption: never,
    quotes: never,
    reacts: never,
    tapsForeign: never,
    passesOn: never,
    moves: never,
    sendsFile: (bytes) => posts(`/api/photos?key=${keyOf(randomUUID())}`, bytes),
    async hears() {
      await vi.waitUntil(() => shown.length > heard, PATIENCE);
      const message = shown[heard++]!;
      const seen: Heard = {
        text: message.text,
        choices: message.choices.map(({ label }) => label),
        ...(message.photo ? { photo: new Uint8Array(Buffer.from(message.photo, 'base64')) } : {}),
      };
      said.set(seen, message);
      return seen;
    },
  };
}
