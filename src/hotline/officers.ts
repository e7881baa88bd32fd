import { keptWhole } from '../case/migrate.js';
import type { Session } from '../case/session.js';
import type { Clock } from '../clock.js';
import type { DeskTrouble, OfficerAct, OfficerMessage } from '../officers/desk.js';
import { type ChatView, type ConsoleView, QUEUE_PAGE, type QueueItem } from '../officers/view.js';
import type { Address, Store } from '../store/store.js';
import type { Contents } from './content.js';
import type { Inbound } from './inbound.js';
import { linesBefore } from './recent.js';
import { summaryOf, titleOf } from './summary.js';

/** What the view is made with. */
export interface OfficersParts {
  store: Store;
  contents: Contents;
  clock: Clock;
  troubles(): DeskTrouble[];
  /** Takes something into the inbox of an address. */
  take(from: { address: Address; key: string }, inbound: Inbound, photo?: Uint8Array): Promise<void>;
}

/** The officers' view of the chats that wait for them, and what they do with them. */
export class OfficersView implements ConsoleView {
  constructor(private readonly parts: OfficersParts) {}

  /** Chats that wait or are with an officer, the longest first: a page of them. */
  async queue(page = 0): Promise<QueueItem[]> {
    const { store, contents } = this.parts;
    const { flows } = contents.current;
    const open = await store.handovers({ skip: page * QUEUE_PAGE, most: QUEUE_PAGE });
    const items = open.map(async ({ chat: id }) => {
      const session = (await this.standing(id))?.session;
      if (!session?.handover) return [];
      const { since, state, by, officer = null } = session.handover;
      return [{ id, since, state, by, officer, title: titleOf(flows, id, session) }];
    });
    return (await Promise.all(items)).flat();
  }

  /** How many there are. */
  count(): Promise<number> {
    return this.parts.store.openHandovers();
  }

  /** A chat, or `null` when it waits for no officer and is with none. */
  async chat(id: string): Promise<ChatView | null> {
    const { store, contents, clock } = this.parts;
    const found = await this.standing(id);
    if (!found?.session.handover) return null;
    const { address, session } = found;
    const { state, by, officer = null, since, lines, dropped = 0 } = found.session.handover;
    const about = summaryOf(contents.current.flows, { chat: id, address }, session, clock.now());
    const before = await linesBefore(
      store,
      id,
      clock.now() - contents.current.flows.retention.latest_lines.ms,
    );
    return {
      since,
      state,
      by,
      officer,
      title: about.title,
      summary: about.summary.split('\n'),
      lines: [...before, ...lines],
      dropped,
    };
  }

  /** Whether an officer holds the chat of an address. */
  async isHeld(address: Address): Promise<boolean> {
    const chat = await this.parts.store.chat(address);
    const found = chat === null ? null : await this.standing(chat);
    return found?.session.handover?.state === 'held';
  }

  /** A photograph of the conversation, while it is kept. */
  async photo(chat: string, turn: string): Promise<Uint8Array | null> {
    const shown = (await this.chat(chat))?.lines.some(({ photo }) => photo === turn);
    return shown ? this.parts.store.photo(chat, turn) : null;
  }

  /** What keeps the other desks from showing what residents write. */
  troubles(): DeskTrouble[] {
    return this.parts.troubles();
  }

  /** Takes an act into the inbox of the chat; resolves once it cannot be lost any more. */
  async act({ chat, key, by, officer, desk, act }: OfficerMessage): Promise<boolean> {
    const address = (await this.chat(chat)) && (await this.parts.store.address(chat));
    if (!address) return false;
    const photo = act.kind === 'say' ? act.photo : undefined;
    const body = { kind: 'officer', by, officer, desk, act: keptAct(act) } as const;
    await this.parts.take({ address, key: `officer-${desk}-${key}` }, { body }, photo);
    return true;
  }

  /** A chat as it stands. */
  private async standing(chat: string): Promise<{ address: Address; session: Session } | null> {
    const documents = await this.parts.store.documents(chat);
    const session = documents && keptWhole(documents.session, documents.person);
    return session && { address: documents.address, session };
  }
}

/** An act as it is kept: the picture waits beside it. */
function keptAct(act: OfficerAct) {
  return act.kind === 'say' ? { ...act, photo: act.photo !== undefined } : act;
}
