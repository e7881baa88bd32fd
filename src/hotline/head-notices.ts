import { z } from 'zod';
import { areaKey, areaOfKey, areaOfPath, pathOf } from '../neighbourhood/area.js';
import { actorOf } from '../neighbourhood/kept/heads.js';
import type { DeskFault, NoticeDesk, Sender, Shown } from '../neighbourhood/notices/desk.js';
import { mayNot, officeSchema } from '../neighbourhood/office.js';
import type { ReceiverState } from '../store/notices.js';
import type { Held } from '../store/outbox.js';
import type { Address } from '../store/store.js';
import type { Inbound, InboundBody } from './inbound.js';

const rowSchema = z.discriminatedUnion('does', [
  z.object({
    ...{ does: z.literal('draft'), office: officeSchema, from: z.string(), text: z.string() },
    /** An earlier version wrote to the whole area of the office. */
    to: z.string().exactOptional(),
  }),
  z.object({ does: z.enum(['send', 'stop', 'halt', 'progress']), office: officeSchema, id: z.string() }),
]);
type Row = z.infer<typeof rowSchema>;

export interface HeadNoticesParts {
  desk(): NoticeDesk;
  /** How many notices a head may write in a day. */
  aDay(): number;
  now(): number;
  /** Whether officers have ended what an office stands on. */
  isEnded(grant: string): Promise<boolean>;
  take(address: Address, key: string, inbound: Inbound): Promise<void>;
}

/**
 * Does what a head wants with a notice to their own area, by the rights of their office as it stands now; what came of it is
 * told to the chat. The same row does it once.
 */
export async function headNotice(parts: HeadNoticesParts, { address, row }: Held): Promise<void> {
  const wanted = rowSchema.parse(row.body);
  const sender = await senderOf(parts, wanted);
  const body =
    wanted.does === 'draft' ? await draft(parts, sender, wanted, row.id) : await act(parts, sender, wanted);
  await parts.take(address, `head-notice-${row.id}`, { body: { kind: 'head_notice', ...body } });
}

type Came = Omit<Extract<InboundBody, { kind: 'head_notice' }>, 'kind'>;

async function draft(
  { desk }: HeadNoticesParts,
  sender: Sender,
  { office, to, from, text }: Extract<Row, { does: 'draft' }>,
  id: string,
): Promise<Came> {
  const notices = desk();
  const { purposes } = notices.choices;
  const area = to === undefined ? office.area : areaOfKey(to);
  const written = {
    id,
    where: pathOf(area),
    purpose: purposes[0]!,
    from,
    text,
    service: null,
  };
  const notice = await notices.write(sender, written);
  if (typeof notice === 'string') return { outcome: WHY[notice] };
  const { preview } = (await notices.show(notice.id))!;
  if (!preview) return { outcome: 'gone' };
  const never = preview.channels.filter(({ minutes }) => minutes === null);
  const kept = never.reduce((sum, { count }) => sum + count, 0);
  return {
    outcome: 'drafted',
    draft: {
      id,
      area: areaKey(area),
      count: preview.total,
      kept,
      text: preview.text,
      words: notice.text,
      second: preview.needsSecond,
    },
  };
}

async function act(
  { desk }: HeadNoticesParts,
  sender: Sender,
  { does, id }: Extract<Row, { does: 'send' | 'stop' | 'halt' | 'progress' }>,
): Promise<Came> {
  if (does === 'progress') return cameOf(await desk().latestOf(sender, id), 'progress');
  const done = await desk()[does === 'halt' ? 'stop' : does](sender, id);
  if (done === 'no-right') return { outcome: 'no_right' };
  // whoever stops one that everybody has by now hears that
  if (done === null && does === 'halt') return cameOf(await desk().latestOf(sender, id), 'over');
  if (done === null) return { outcome: 'gone' };
  if (does === 'halt') return cameOf(await desk().latestOf(sender, id), 'halted');
  return {
    outcome: done.state === 'awaiting' ? 'awaiting' : done.state === 'stopped' ? 'stopped' : 'sending',
  };
}

function cameOf(shown: Shown | null, outcome: 'progress' | 'halted' | 'over'): Came {
  if (shown === null) return { outcome: 'none' };
  const of = (...states: ReceiverState[]) =>
    shown.tally.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
  const waiting = of('waiting', 'under_way');
  const isStopped = shown.notice.state === 'stopped';
  const progress = {
    sent: of('sent', 'unsure', 'sending'),
    waiting: isStopped ? 0 : waiting,
    failed: of('refused'),
    // of one that was stopped nobody waits any more
    left: of('left_out') + (isStopped ? waiting : 0),
  };
  return { outcome, progress };
}

const WHY: Record<DeskFault, Came['outcome']> = {
  ...{ empty: 'empty', 'too-long': 'too_long', placeholder: 'placeholder', many: 'many' },
  ...{ 'no-right': 'no_right', area: 'no_right', purpose: 'no_right', service: 'no_right', from: 'no_right' },
};

/** A head by their office: what officers have ended since, or what is over, gives no right. */
async function senderOf({ now, isEnded, aDay }: HeadNoticesParts, { office }: Row): Promise<Sender> {
  const standing = { office, revoked: await isEnded(office.grant), now: now() };
  return {
    actor: actorOf(office.grant),
    may: (action, path) => {
      const area = areaOfPath(path);
      return area !== null && mayNot(standing, { area }, action) === null;
    },
    aDay: aDay(),
  };
}
