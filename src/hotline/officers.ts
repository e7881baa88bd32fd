import { keptWhole } from '../case/migrate.js';
import type { Clock } from '../clock.js';
import type { DeskTrouble, OfficerAct, OfficerMessage } from '../officers/desk.js';
import type { ChatView, ConsoleView, QueueItem } from '../officers/view.js';
import type { Address, Store } from '../store/store.js';
import type { Contents } from './content.js';
import type { Inbound } from './inbound.js';
import { linesBefore } from './recent.js';
import { summaryOf } from './summary.js';

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

  /** Chats that wait or are with an officer, the longest first. */
  async queue(): Promise<QueueItem[]> {
    const waiting = await this.parts.store.handovers();
    const views = waiting.map(async ({ chat: id }) => ({ id, view: await this.chat(id) }));
    return (await Promise.all(views)).flatMap(({ id, view }) => {
      if (!view) return [];
      const { since, state, by, title } = view;
      return { id, since, state, by, title };
    });
  }

  /** A chat, or `null` when it waits for no officer and is with none. */
  async chat(id: string): Promise<ChatView | null> {
    const { store, contents, clock } = this.parts;
    const documents = await store.documents(id);
    const session = documents && keptWhole(documents.session, documents.person);
    if (!session?.handover) return null;
    const { state, by, since, lines, dropped = 0 } = session.handover;
    const about = summaryOf(
      contents.current.flows,
      { chat: id, address: documents!.address },
      session,
      clock.now(),
    );
    const before = await linesBefore(store, id, clock.now());
    return {
      since,
      state,
      by,
      title: about.title,
      summary: about.summary.split('\n'),
      lines: [...before, ...lines],
      dropped,
    };
  }

  /** Whether an officer holds the chat of an address. */
  async isHeld(address: Address): Promise<boolean> {
    const { store } = this.parts;
    const chat = await store.chat(address);
    const documents = chat === null ? null : await store.documents(chat);
    const session = documents && keptWhole(documents.session, documents.person);
    return session?.handover?.state === 'held';
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
  async act({ chat, key, by, desk, act }: OfficerMessage): Promise<boolean> {
    const address = (await this.chat(chat)) && (await this.parts.store.address(chat));
    if (!address) return false;
    const photo = act.kind === 'say' ? act.photo : undefined;
    const body = { kind: 'officer', by, desk, act: keptAct(act) } as const;
    await this.parts.take({ address, key: `officer-${desk}-${key}` }, { body }, photo);
    return true;
  }
}

/** An act as it is kept: the picture waits beside it. */
function keptAct(act: OfficerAct) {
  return act.kind === 'say' ? { ...act, photo: act.photo !== undefined } : act;
}
