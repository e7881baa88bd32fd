import type { Logger } from 'pino';
import { causeOf } from '../cause.js';
import type { Counter } from '../counter.js';
import { type Commit, type Committed, type Hand, StoreAway, type Turn } from '../store/store.js';
import type { Busy } from './busy.js';
import type { Contents } from './content.js';
import type { Files } from './files.js';
import { awaitingSchema } from './inbound.js';
import { joinByCode } from './join.js';
import { observeCommit, timed } from './observed.js';
import type { Photographs } from './photographs.js';
import type { Couriers } from './sending/couriers.js';
import type { Trials, Tried } from './trials.js';
import { type TurnParts, takeTurn } from './turn.js';

/** What a chat is drained with. */
export interface DrainParts extends Omit<TurnParts, 'content'> {
  contents: Contents;
  /** Pass on what is committed. */
  couriers: Couriers;
  busy: Busy;
  photographs: Photographs;
  files: Files;
  trials: Trials;
  /** Counts the codes that a chat tries. */
  codes: Counter;
  log: Logger;
  /** Writes down beside the store who was erased. */
  keepErased(): Promise<void>;
  /** Aborts when the process is to end. */
  stopping: AbortSignal;
}

/** A chat in which more messages wait than this lets the others have their turns first: whoever floods waits behind them. */
const TURNS_IN_A_ROW = 5;

/**
 * Turns the waiting messages of a chat into commits, in order. A turn ends with its commit: what it asks for goes out
 * beside the turns that follow, and the chat looks busy until it has. After some turns, or where the process is to end, the
 * hand lets go of the chat: `true`, since more waits in it.
 */
export async function drain(parts: DrainParts, chat: string, hand: Hand): Promise<boolean> {
  const { trials, stopping, store } = parts;
  for (let turns = 1; await trials.next(chat, hand, (turn) => attend(parts, turn)); turns += 1) {
    if (!stopping.aborted && turns < TURNS_IN_A_ROW) continue;
    await store.letGo(chat, hand);
    return true;
  }
  return false;
}

/**
 * Commits one turn and has what follows passed on; the chat looks busy until that is done. A message whose file is still
 * to come waits for it, and the chat with it.
 */
async function attend(parts: DrainParts, turn: Turn): Promise<Tried> {
  const { couriers, busy, files } = parts;
  const { chat, address } = turn;
  const awaiting = awaitingSchema.safeParse(turn.body).data;
  if (awaiting) return (await files.waits(turn, awaiting, parts.clock.now() - turn.at)) ? 'waits' : 'again';
  const ends = busy.begins(address);
  try {
    const done = await commitTurn(parts, turn);
    if (!done) return 'again';
    await registered(couriers, turn, done.commit);
    const passed = couriers.attend(chat, address, done.commit.effects);
    void busy.during(address, passed);
    awaitPhotographs(parts, turn, done.commit);
    return done.committed.more ? 'again' : 'done';
  } finally {
    ends();
  }
}

/** What the next message may ask of. */
const OF_REGISTER: ReadonlySet<string> = new Set([
  'register',
  'house_code_end',
  'keep_photos',
  'drop_photos',
  'proof',
]);

/** What a head has entered is in the register, and a code that they get holds, before they are told so. */
async function registered(couriers: Couriers, { chat, address }: Turn, { effects }: Commit): Promise<void> {
  const rows = effects.filter(({ kind }) => OF_REGISTER.has(kind));
  if (rows.length) await couriers.attend(chat, address, rows);
}

/** The chat looks busy as well while its photographs are read. */
function awaitPhotographs({ photographs, busy }: DrainParts, turn: Turn, { effects }: Commit): void {
  const { address } = turn;
  photographs.told(turn.body);
  const asked = effects.find(({ kind }) => kind === 'read_photos');
  if (asked) void busy.during(address, photographs.awaits(address, asked.body));
}

/** What was committed, and what that left behind. */
interface Done {
  commit: Commit;
  committed: Committed;
}

/** Commits one turn; `null` when it failed or another process was faster, and the chat is to be looked at anew. */
async function commitTurn(parts: DrainParts, turn: Turn): Promise<Done | null> {
  const { store, log, observe } = parts;
  // what is taken over in the middle of a turn counts from the next one on
  const at = { ...parts, content: parts.contents.current };
  if (turn.tries === 0) observe?.({ what: 'stage', stage: 'wait', ms: parts.clock.now() - turn.at });
  try {
    const joined = await joinByCode(at, turn);
    const commit = await takeTurn(at, turn, joined);
    const committed = await timed(observe, 'commit', () => store.commit(turn, commit));
    if (!committed) {
      observe?.({ what: 'turn', outcome: 'stale' });
      return null;
    }
    observeCommit(observe, commit);
    // where it cannot be written down now, a sweep tries again and tells
    if (commit.forget) await parts.keepErased().catch(() => {});
    return { commit, committed };
  } catch (error) {
    if (error instanceof StoreAway) {
      await store.untried(turn).catch(() => {});
      throw error;
    }
    observe?.({ what: 'turn', outcome: 'failed' });
    await store.failed(turn, (error as Error).name);
    log.error(
      { chat: turn.chat, turn: turn.id, tries: turn.tries + 1, cause: causeOf(error) },
      'a turn failed',
    );
    return null;
  }
}
