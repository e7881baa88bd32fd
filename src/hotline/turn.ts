import { dayOf } from '../calendar.js';
import type { Effect } from '../case/effect.js';
import type { Event } from '../case/event.js';
import { toldIn } from '../case/joined.js';
import { keptSession } from '../case/migrate.js';
import { newSession, type Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { Content } from '../content/load.js';
import { type Stepped, step, stepConsulting } from '../dialogue/step.js';
import { LONGEST_TEXT } from '../language/words/normalise.js';
import { areaOfKey, isWithin } from '../neighbourhood/area.js';
import { type Document, exportAs, type Format } from '../neighbourhood/files/write.js';
import type { Placed } from '../neighbourhood/register.js';
import type { Commit, Store, Turn } from '../store/store.js';
import type { Understood } from '../understanding/understand.js';
import { tableRead, textRead } from './asked-table.js';
import { commitOf } from './commit.js';
import { erasedElsewhere } from './erase.js';
import { type Inbound, inboundSchema, isOfPhotos } from './inbound.js';
import type { Joining } from './join.js';
import type { Neighbourhood } from './neighbourhood.js';
import { type Observe, timed } from './observed.js';
import { questionOf } from './questions.js';
import type { QueueRoom } from './queue-room.js';
import { recentOf } from './recent.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a turn is made with. */
export interface TurnParts {
  content: Content;
  store: Store;
  clock: Clock;
  queueRoom: QueueRoom;
  neighbourhood: Neighbourhood;
  /** Told how each message was understood, for whoever sits at a terminal. */
  hears?: ((understood: Understood) => void) | undefined;
  observe?: Observe | undefined;
}

/**
 * Takes a turn from its message to its commit: reads it, steps the dialogue, and gives the one atomic write that follows.
 * Nothing is sent, scheduled or read from a photograph here.
 * `joined`: what the code in its text is, where it holds one.
 * @throws whatever the reading threw; the caller tries again.
 */
export async function takeTurn(parts: TurnParts, turn: Turn, joined: Joining | null): Promise<Commit> {
  const { content, clock } = parts;
  const now = clock.now();
  const inbound = inboundSchema.safeParse(turn.body);
  const { session: before, mended } = sessionOf(parts, turn, inbound.data?.locale, now);
  if (!inbound.success) return unreadable(parts, turn, before, now);
  if (turn.session === null && turn.person === null && isOfPhotos(inbound.data)) return forgotten();
  const event = await eventOf(parts, turn, inbound.data, before, joined, now);
  const ended = await parts.neighbourhood.endedOf(before);
  if (ended.length) event.ended = ended;
  const proofs = await parts.neighbourhood.proofs.shown(before);
  if (proofs.length) event.proofs = proofs;
  const { stepped, register } = await stepIn(
    parts,
    before,
    event,
    { ...inbound.data, contact: turn.contact },
    now,
  );
  const { effects } = stepped;
  const session = {
    ...stepped.session,
    person: toldIn(turn.chat, before.person, stepped.session.person),
  };
  if (stepped.understood) parts.hears?.(stepped.understood);
  if (mended) effects.unshift({ kind: 'record', record: 'failure', about: { reason: mended }, case: null });
  await putLinks(parts.neighbourhood, turn, session, effects);
  const isSent = effects.some((effect) => effect.kind === 'send' && effect.photo);
  const picture = isSent ? await parts.store.photo(turn.chat, turn.id) : null;
  const pictures = await picturesOf(parts.neighbourhood, effects);
  const documents = await documentsOf(content, session, effects, register, now);
  const commit = commitOf(content.flows, turn, session, effects, now, { picture, pictures, documents });
  const { body } = inbound.data;
  const told = await erasedElsewhere(parts.store, turn, before, commit);
  const recent = recentOf({ turn, body, before, after: session, effects }, commit.effects);
  return { ...commit, effects: [...commit.effects, ...told], recent };
}

/**
 * Steps the dialogue; anew with the register or with codes, where it asks for those, and where it calls for an officer and their queue is
 * full, in the knowledge of it.
 */
async function stepIn(
  { content, queueRoom, neighbourhood, observe }: TurnParts,
  session: Session,
  event: Event,
  { network, contact }: Inbound & { contact: string },
  now: number,
): Promise<{ stepped: Stepped; register: readonly Placed[] }> {
  const steps = stepConsulting(content.flows, session, event, now);
  let next = timed(observe, 'dialogue', () => steps.next());
  while (!next.done) {
    const { value: asks } = next;
    next = steps.next(
      asks.codes
        ? { fresh: await neighbourhood.fresh(asks.codes) }
        : await neighbourhood.consult(session, contact, asks),
    );
  }
  const { stepped, known } = next.value;
  const register = known.register ?? [];
  const calls = stepped.effects.some(({ kind }) => kind === 'hand_over');
  if (!calls || (await queueRoom.take(network))) return { stepped, register };
  return { stepped: step(content.flows, session, { ...known, queueFull: true }, now), register };
}

/** The photographs of lists on paper that a turn sends. */
async function picturesOf(
  { photos }: Neighbourhood,
  effects: readonly Effect[],
): Promise<Map<string, Uint8Array>> {
  const ids = effects.flatMap((effect) => (effect.kind === 'send' && effect.picture ? [effect.picture] : []));
  const found = await Promise.all(ids.map(async (id) => [id, await photos.bytes(id)] as const));
  return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])));
}

/** Puts the address of the register's page into the texts that tell it; `none` where no page is served. */
async function putLinks(
  neighbourhood: Neighbourhood,
  turn: Turn,
  session: Session,
  effects: readonly Effect[],
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== 'send' || !effect.link) continue;
    const link = (await neighbourhood.linkFor(turn, session)) ?? 'none';
    effect.text = { ...effect.text, args: { ...effect.text.args, link } };
  }
}

/** The files that a turn sends: the register of an area, in the person's language. */
async function documentsOf(
  { flows }: Content,
  { person: { locale } }: Session,
  effects: readonly Effect[],
  register: readonly Placed[],
  now: number,
): Promise<Map<Format, Document>> {
  const wanted = effects.flatMap((effect) =>
    effect.kind === 'send' && effect.document ? [effect.document] : [],
  );
  const { texts, register: rules, zone } = flows;
  const made = wanted.map(async ({ as, area }) => {
    const of = areaOfKey(area);
    const within = register.filter((one) => isWithin(areaOfKey(one.area), of));
    const exporting = { register: within, texts, locale, rules, today: dayOf(now, zone) };
    return [as, await exportAs(as, exporting)] as const;
  });
  return new Map(await Promise.all(made));
}

/** The session and person that are kept; what no longer fits is begun anew, and told in a record. */
function sessionOf(
  { content }: TurnParts,
  turn: Turn,
  hint: string | undefined,
  now: number,
): { session: Session; mended: string | null } {
  const fresh = newSession(localeFor(hint, content.flows.texts.locales), now);
  const { session, mended } = keptSession(turn.session, turn.person, fresh);
  return {
    session: { ...session, chat: turn.chat },
    mended: mended.length ? `what was kept did not fit its schema: ${mended.join(', ')}` : null,
  };
}

/** The language of a platform's hint (`en-GB`), or the source language. */
function localeFor(hint: string | undefined, locales: string[]): string {
  const language = hint?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? locales[0]!;
}

async function eventOf(
  { content, store, neighbourhood, observe }: TurnParts,
  turn: Turn,
  { body, message, edited, caption, quotes }: Inbound,
  session: Session,
  joined: Joining | null,
  now: number,
): Promise<Event> {
  if (joined) return { turn: turn.id, kind: 'join', ...joined };
  const keptMs = content.flows.register.unassigned_kept_days * DAY_MS;
  const entered = await neighbourhood.enter(body, turn, session, keptMs);
  if (entered) return { turn: turn.id, kind: 'head_code', ...entered };
  const opened = await neighbourhood.proofs.open(body, turn);
  if (opened) return { turn: turn.id, kind: 'proof_code', ...opened };
  const today = dayOf(now, content.flows.zone);
  if (body.kind === 'table')
    return { turn: turn.id, ...body, ...timed(observe, 'read', () => tableRead(content, body.rows, today)) };
  if (body.kind !== 'text') return { turn: turn.id, ...body };
  const { text: whole, masked = false } = body;
  const text = whole.slice(0, LONGEST_TEXT);
  const question = quotes === undefined ? null : await questionOf(store.vault, turn.chat, quotes);
  return {
    turn: turn.id,
    kind: 'text',
    text,
    ...(whole.length > text.length ? { whole } : {}),
    masked,
    ...(message === undefined ? {} : { message, ...(edited ? { edited } : {}) }),
    ...(caption ? { caption } : {}),
    ...(question === null ? {} : { quotes: question }),
    ...timed(observe, 'read', () => textRead(content, text, today)),
  };
}

/** Whoever was forgotten while a photograph of theirs was read is not to be known again by what it showed. */
function forgotten(): Commit {
  return { session: null, person: null, effects: [], records: [], reminders: {}, forget: true };
}

function unreadable(parts: TurnParts, turn: Turn, session: Session, now: number): Commit {
  const effects: Effect[] = [
    {
      kind: 'record',
      record: 'failure',
      about: { reason: 'the message did not fit its schema' },
      case: null,
    },
    { kind: 'send', text: { id: 'unreadable-message' }, choices: [], token: null },
  ];
  return commitOf(parts.content.flows, turn, session, effects, now);
}
