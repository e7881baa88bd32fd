import type { Logger } from 'pino';
import type { Channel, Sending } from '../../channels/channel.js';
import type { Clock } from '../../clock.js';
import type { Passage } from '../../neighbourhood/notices/passage.js';
import type { Hours } from '../../policy/quiet-hours.js';
import type { Retention } from '../../policy/retention.js';
import { type Held, queuesOf } from '../../store/outbox.js';
import type { Address, Store } from '../../store/store.js';
import type { Inbound } from '../inbound.js';
import { MOVED } from '../move.js';
import type { Observe } from '../observed.js';
import { Courier } from './courier.js';
import type { CourierParts } from './courier-parts.js';
import { toMoved, toResident, writerOf } from './deliver.js';
import { telling } from './late.js';
import { turnOf } from './passed.js';
import { Present } from './present.js';
import { waitMs } from './timely.js';
import type { Lost } from './verdict.js';

/** How messages go out where a channel says nothing else. */
export const USUAL: Sending = { atOnce: 64, longestMs: 30_000, keepMs: 0 };

const DAY_MS = 24 * 60 * 60 * 1000;

export interface ToResidentsParts {
  store: Store;
  clock: Clock;
  log: Logger;
  observe?: Observe | undefined;
  /** The city's hours, in which nobody is woken. */
  hours(): Hours;
  /** How long what is kept is kept. */
  retention(): Retention;
  /** Takes something into the inbox of an address. */
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
  /** What becomes of a notice on its way. */
  passage: Passage;
  /** Told of a row that nobody was there for: its person may have come meanwhile, to whichever process. */
  unfetched(held: Held): void;
}

/** The courier of a channel, with who is here, where each of its people is at one process of several. */
export function courierOf(
  parts: ToResidentsParts,
  channel: Channel,
): { courier: Courier; present?: Present } {
  const present = channel.isHere && new Present((address) => channel.isHere!(address));
  const pass = (held: Held) => {
    const { address, row } = held;
    const tell = (by: string) => parts.take(address, `late-${row.id}`, { body: { kind: 'late', by } });
    return parts.passage.pass(held, () => telling(held, () => toResident(parts, channel, held), tell));
  };
  const passOrLeave = async (held: Held) => {
    const outcome = await pass(held);
    return outcome === 'waiting' && !channel.isHere!(held.address) ? 'unfetched' : outcome;
  };
  const courier = made(parts, channel.name, {
    sending: { ...USUAL, ...channel.sending },
    canSend: () => channel.canSend?.() ?? true,
    ...(present
      ? { pass: passOrLeave, among: () => present.next(), putBack: (held) => parts.unfetched(held) }
      : { pass }),
  });
  return { courier, ...(present ? { present } : {}) };
}

/** The courier of those who have left their channel: they are asked where they are. */
export function courierOfMoved(parts: ToResidentsParts): Courier {
  return made(parts, MOVED, { sending: USUAL, canSend: () => true, pass: (held) => toMoved(parts, held) });
}

function made(
  parts: ToResidentsParts,
  name: string,
  own: Pick<CourierParts, 'sending' | 'canSend' | 'pass' | 'among' | 'putBack'>,
): Courier {
  const { store, clock, log, hours, observe } = parts;
  return new Courier({
    ...own,
    name,
    queues: queuesOf(name),
    waitMs: (held) => waitMs(held, hours(), clock.now()),
    outbox: store.outbox,
    log,
    observe,
    lost: async (held, why) => {
      await parts.passage.lost(held);
      // whoever closed the page does not wonder where its answers are
      const isLeft = own.among !== undefined && why === 'expired' && writerOf(held.row.body) === null;
      if (!isLeft) await lost(parts, held, why);
    },
  });
}

/** The chat of a lost message hears of it; with those of nobody in particular once a day. */
async function lost(parts: ToResidentsParts, { chat, address, row }: Held, why: Lost): Promise<void> {
  const { store, log, take } = parts;
  log.error(
    { chat, turn: turnOf(row), channel: address.channel, why },
    'a message did not arrive and is given up',
  );
  // somebody who was forgotten is not to be known again by their goodbye
  if (!(await store.documents(chat))?.session) return;
  const by = writerOf(row.body);
  const key = by === null ? `lost-${why}-${Math.floor(Date.now() / DAY_MS)}` : `lost-${row.id}`;
  await take(address, key, { body: { kind: 'undelivered', why, by } });
}
