import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from '../../store/store.js';
import { type Fence, Fenced } from '../../store/vault.js';
import type { Channel, ChannelHost } from '../channel.js';
import { GroupGuard } from '../group-guard.js';
import { type Holding, whileHeld } from '../lease.js';
import { LoopGuard } from '../loop-guard.js';
import { AccountKeys } from './account-keys.js';
import { Arrivals } from './arrivals.js';
import type { Ended, ToParent } from './ipc.js';
import type { Answers } from './link.js';
import { type WhatsAppOptions, withDefaults } from './options.js';
import { numberOf, showCode, showQr } from './pairing.js';
import { jidOf } from './places.js';
import { FINAL_ADVICE, LOGGED_OUT, RESTRICTED_ADVICE } from './refusals.js';
import { Runner } from './runner.js';
import { SENT_TEXTS, Sender } from './sender.js';

/** A message with a picture, its parts and their pauses takes so long at most (ms). */
const LONGEST_SEND_MS = 60_000;
/** The typing sign is shown no more often than this in a chat (ms). */
const TYPING_MS = 5_000;

/**
 * An ordinary WhatsApp account as a linked device, through Baileys in a process of its own. An address is a telephone
 * number in digits, or a LID (`<n>@lid`) while no number is known; groups get one sentence, never a verdict.
 * @throws {BadNumber} when the number to pair with is none.
 */
export function createWhatsAppChannel(given: WhatsAppOptions): Channel {
  const options = withDefaults(given);
  const { vault, lease, texts, log, pairing, paused, clock } = options;
  const stopping = new AbortController();
  const groups = new GroupGuard();
  const waiting = new Map<string, Address>();
  const typingSince = new Map<string, number>();
  let host: ChannelHost | null = null;
  let number = '';
  let isOpen = false;
  /** Why WhatsApp wants the account no more. */
  let final: string | null = null;
  let running: Promise<void> = Promise.resolve();
  /** The right to the account, as long as this process has it. */
  let holding: Holding | null = null;

  const keys = new AccountKeys(vault, options.keptMs, clock);
  const arrivals = new Arrivals({
    vault,
    accept: (message) => host!.accept(message),
    guard: new LoopGuard({
      isHeld: (id) => host!.isHeld({ channel: 'whatsapp', id }),
      silenced: (id, key, minutes) =>
        host!.accept({
          address: { channel: 'whatsapp', id },
          key: `${key}-silenced`,
          body: { kind: 'silenced', minutes },
        }),
    }),
    fetch: async (message) => {
      while (!isOpen) await wait(200, undefined, { signal: stopping.signal });
      return await runner.ask('fetch', { message });
    },
    clock,
    signal: stopping.signal,
    log,
  });

  const answers: Answers<ToParent> = {
    read: ({ names }) => keys.read(names),
    write: async ({ documents }) => {
      await asHolder((fence) => keys.write(documents, fence));
      return null;
    },
    take: async ({ received }) => {
      await arrivals.take(received);
      return null;
    },
    sent: async ({ id }) => {
      const text = await vault.get(SENT_TEXTS, id);
      return typeof text === 'string' ? text : null;
    },
    called: ({ group }) => {
      if (!paused && groups.admits(group, clock())) void tellPrivateOnly(group);
      return null;
    },
    qr: ({ text }) => {
      showQr(text, pairing, log);
      return null;
    },
    code: ({ code }) => {
      showCode(code, pairing, log);
      return null;
    },
    open: async (opened) => {
      number = opened.number;
      isOpen = true;
      log.info({ child: runner.pid }, 'whatsapp: connected');
      await wakeWaiting();
      return null;
    },
    ended: (how) => {
      isOpen = false;
      ended(how).catch((error: Error) =>
        log.error({ error: error.name }, 'whatsapp: the keys of an ended link could not be deleted'),
      );
      return null;
    },
    restricted: ({ until }) => {
      sender.restrict(until);
      return null;
    },
    state: ({ rss, messages, passedOver }) => {
      const about = { megabytes: Math.round(rss / 2 ** 20), messages, passedOver, junk: runner.junk };
      log.debug(about, 'whatsapp: the process of the connection');
      if (rss > options.memoryLimit || messages > options.restartAfter) {
        log.info(about, 'whatsapp: the process of the connection begins anew');
        void runner.end();
      }
      return null;
    },
  };

  const runner = new Runner(
    {
      url: options.waWebSocketUrl,
      mediaOrigin: options.mediaOrigin,
      number: numberOf(pairing),
      stateEveryMs: options.stateEveryMs,
      firstPauseMs: options.firstPauseMs,
    },
    answers,
    () => {
      isOpen = false;
    },
    log,
  );

  const sender = new Sender(options, (message) => runner.ask('send', message), stopping.signal);

  return {
    name: 'whatsapp',
    // people write one message after another
    sending: { atOnce: 4, longestMs: LONGEST_SEND_MS },
    canSend: () => !paused && isOpen && !sender.isRestricted(),
    account: () => number || null,
    trouble: () => final ?? (sender.isRestricted() ? RESTRICTED_ADVICE : null),

    async start(given) {
      host = given;
      if (paused) log.warn('whatsapp: paused: messages are taken and nothing is sent');
      running = whileHeld(lease, stopping.signal, async (held) => {
        const { signal } = held;
        holding = held;
        try {
          await arrivals.resume();
          await keys.adopt(held.fence);
          await runner.run(signal);
        } catch (error) {
          log.error({ error: (error as Error).name }, 'whatsapp: could not begin and tries again');
        }
        // an account that WhatsApp wants no more is not tried again and again
        if (final !== null && !signal.aborted) await once(signal, 'abort');
        holding = null;
      });
    },

    async send(address, id, message, taken) {
      const jid = jidOf(address.id);
      if (!jid) return 'refused';
      if (paused || !isOpen) return waitsFor(address);
      const outcome = await sender.send(jid, address.id, id, message, taken);
      return outcome === 'closed' ? waitsFor(address) : outcome;
    },

    typing({ id }, on) {
      const now = performance.now();
      for (const [other, since] of typingSince) if (now - since >= TYPING_MS) typingSince.delete(other);
      const jid = jidOf(id);
      if (!jid || paused || !isOpen || (on && typingSince.has(id))) return;
      if (on) typingSince.set(id, now);
      runner.ask('composing', { jid, on }).catch(() => {});
    },

    async stop() {
      stopping.abort();
      await running;
    },
  };

  /** Writes what only the holder of the account may write, and gives the account up where another has it. */
  async function asHolder(write: (fence: Fence) => Promise<void>): Promise<void> {
    const held = holding;
    if (!held) throw new Error('the account is not held');
    try {
      await write(held.fence);
    } catch (error) {
      if (error instanceof Fenced) {
        log.warn('whatsapp: another process has the account by now');
        held.lost();
      }
      throw error;
    }
  }

  function waitsFor(address: Address): 'waiting' {
    waiting.set(address.id, address);
    return 'waiting';
  }

  async function wakeWaiting(): Promise<void> {
    const addresses = [...waiting.values()];
    waiting.clear();
    for (const address of addresses) await host!.back(address);
  }

  /** The one sentence for groups; best effort. */
  async function tellPrivateOnly(group: string): Promise<void> {
    const text = texts.format(texts.locales[0]!, {
      id: 'whatsapp-private-only',
      args: { link: `wa.me/${number}` },
    });
    try {
      await sender.say(group, `${group}-${clock()}`, text);
    } catch (error) {
      log.debug({ error: (error as Error).name }, 'whatsapp: a group could not be answered');
    }
  }

  async function ended({ code, next }: Ended): Promise<void> {
    if (next !== null) {
      log.warn({ code, pause: Math.round(next) }, 'whatsapp: the connection ended and is made anew');
      return;
    }
    final = FINAL_ADVICE[code] ?? 'WhatsApp has ended the link for good';
    log.error({ code }, `whatsapp: ${final}`);
    await runner.halt();
    if (code === LOGGED_OUT) await asHolder((fence) => keys.clear(fence));
  }
}
