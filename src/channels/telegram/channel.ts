import type { Logger } from 'pino';
import type { Address } from '../../store/store.js';
import type { Texts } from '../../texts.js';
import type { Accept, Channel } from '../channel.js';
import { fewAtOnce } from '../few-at-once.js';
import { Lanes } from '../lanes.js';
import { type Lease, whileHeld } from '../lease.js';
import { LoopGuard } from '../loop-guard.js';
import { untilTaken } from '../until-taken.js';
import { apiOf, type Bot, CALL_S } from './api.js';
import { Delivery } from './delivery.js';
import type { TelegramDesk } from './desk.js';
import { Files } from './files.js';
import { Groups } from './groups.js';
import { introduce } from './introduction.js';
import { POLL_S, poll, type RawUpdate } from './poll.js';
import { receivedOf } from './received.js';
import { TOKEN_ADVICE } from './refusals.js';
import { settleTap } from './taps.js';
import { Typing } from './typing.js';
import { laneOf, readUpdate, type Self, type Update } from './updates.js';
import { type Webhook, webhookMount } from './webhook.js';

export { BadToken, TelegramUnreachable, WebhookRefused } from './introduction.js';

/** What the channel is made with. */
export interface TelegramOptions extends Bot {
  texts: Texts;
  log: Logger;
  /** The right to ask Telegram for updates: one process of several has it. */
  lease: Lease;
  /** Has Telegram bring the updates; without it they are asked for (long polling). */
  webhook?: Webhook | undefined;
  /** Officers in a group of the same bot. */
  desk?: TelegramDesk | undefined;
}

/** Updates whose taking has failed are remembered with the count of their tries. */
const MOST_FAILING = 1_000;

/**
 * A Telegram bot. An address is the id of a private chat; groups get one sentence, never a verdict.
 * Its `start` throws {@link BadToken}, {@link TelegramUnreachable} or {@link WebhookRefused}.
 */
export function createTelegramChannel({
  texts,
  log,
  lease,
  webhook,
  desk,
  ...bot
}: TelegramOptions): Channel {
  /** Ids of messages are counted by each bot for itself: those of another one are other messages. */
  const account = bot.token.split(':', 1)[0]!;
  const ours = (id: string) => `${account}-${id}`;
  const api = apiOf(bot, CALL_S);
  const delivery = new Delivery(bot);
  const files = new Files(bot);
  const groups = new Groups(api, texts, log);
  const lanes = new Lanes();
  const stopping = new AbortController();
  const patience = { signal: stopping.signal, log, platform: 'telegram' };
  const typing = new Typing(api);
  const tries = new Map<number, number>();
  let passedOver = 0;
  let ignored = 0;
  let running: { self: Self; accept: Accept; guard: LoopGuard } | null = null;
  let polling: Promise<void> = Promise.resolve();

  const mount = webhook ? { mount: webhookMount(webhook.secret, brought, log) } : {};
  return {
    name: 'telegram',
    ...mount,

    async start({ accept, isHeld }) {
      const self = await introduce(bot, webhook, texts, log);
      await desk?.start(self);
      const guard = new LoopGuard({
        isHeld: (id) => isHeld({ channel: 'telegram', id }),
        silenced: (id, key, minutes) =>
          accept({
            address: { channel: 'telegram', id },
            key: ours(`silenced-${key}`),
            body: { kind: 'silenced', minutes },
          }),
      });
      running = { self, accept: fewAtOnce(accept), guard };
      if (webhook) return;
      const held = apiOf(bot, POLL_S + CALL_S);
      polling = whileHeld(lease, stopping.signal, ({ signal }) =>
        poll(held, (raw) => inOrder(raw, (task) => untilTaken(task, { ...patience, signal })), signal, log),
      );
    },

    // calls have times of their own: several parts, and pictures
    sending: { longestMs: 120_000 },
    trouble: () => (delivery.refusedToken ? TOKEN_ADVICE : null),
    account: () => running?.self.username ?? null,

    send({ id: chat }, id, message, taken) {
      return delivery.send({ chat }, id, message, (one) => taken?.(ours(one)));
    },

    fetch(ref, signal) {
      return files.fetch(ref, signal);
    },

    typing({ id: chat }: Address, on) {
      if (on) typing.begins(chat);
      else typing.ends(chat);
    },

    async stop() {
      stopping.abort();
      typing.stop();
      await polling;
      await lanes.idle();
    },
  };

  /** Takes an update that Telegram brings. */
  async function brought(raw: RawUpdate): Promise<void> {
    stopping.signal.throwIfAborted();
    await inOrder(raw, (take) => take());
  }

  /** Takes an update after those before it of the same chat. */
  async function inOrder(raw: RawUpdate, run: (task: () => Promise<void>) => Promise<void>): Promise<void> {
    const update = readUpdate(raw);
    if (update) return lanes.run(laneOf(update), () => run(() => counted(update)));
    passedOver += 1;
    log.warn({ passedOver }, 'telegram: an update of unknown kind or shape is passed over');
  }

  async function counted(update: Update): Promise<void> {
    const { update_id: id } = update;
    const count = (tries.get(id) ?? 0) + 1;
    tries.set(id, count);
    if (tries.size > MOST_FAILING) tries.delete(tries.keys().next().value!);
    await take(update, count);
    tries.delete(id);
  }

  async function take(update: Update, count: number): Promise<void> {
    stopping.signal.throwIfAborted();
    if (!running) throw new Error('the channel has not started');
    if (desk?.concerns(update)) return desk.take(update, count, stopping.signal);
    if (await isLooping(running.guard, update)) return;
    for (const received of receivedOf(update)) {
      const { chat, key, name, locale, edits, caption, quotes, body } = received;
      await running.accept({
        address: { channel: 'telegram', id: chat },
        key: ours(key),
        body,
        ...(locale ? { locale } : {}),
        ...(name === undefined ? {} : { name: ours(name) }),
        ...(edits === undefined ? {} : { edits: ours(edits) }),
        ...(caption ? { caption } : {}),
        ...(quotes === undefined ? {} : { quotes: ours(quotes) }),
      });
    }
    if (update.callback_query) void settleTap(api, update.callback_query, log);
    if (update.message) void groups.heard(update.message, running.self);
  }

  async function isLooping(guard: LoopGuard, { message, edited_message: edited }: Update): Promise<boolean> {
    const said = message ?? edited;
    if (said?.chat.type !== 'private') return false;
    const key = said.media_group_id ?? `${said.message_id}-${said.edit_date ?? ''}`;
    const at = (said.edit_date ?? said.date) * 1000;
    if (await guard.allows(String(said.chat.id), key, at)) return false;
    ignored += 1;
    log.warn({ ignored }, 'telegram: a message is passed over, since its chat sends too many');
    return true;
  }
}
