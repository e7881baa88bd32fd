import { isFollowed } from '../../case/follow.js';
import { keptPerson } from '../../case/migrate.js';
import type { Held } from '../../store/outbox.js';
import type { Store } from '../../store/store.js';
import type { NoticeBook } from './book.js';
import type { Notice } from './notice.js';

/** What is known of a notice counts for so long (ms): a stop is heard of within it. */
const KNOWN_MS = 1_000;

/**
 * What becomes of a notice on the way to one receiver. That it is being sent is written down before: whoever dies meanwhile
 * is not followed, so that nobody gets it twice. Who wants no more of them, or whose notice was stopped, gets nothing.
 */
export class Passage {
  private readonly known = new Map<string, { notice: Notice | null; since: number }>();

  constructor(
    private readonly store: Store,
    private readonly book: NoticeBook,
  ) {}

  /** Has a row sent that brings a notice, where that is still to be done; any other at once. */
  async pass<Outcome>(held: Held, send: () => Promise<Outcome>): Promise<Outcome | 'sent'> {
    const id = noticeOf(held);
    if (id === null) return send();
    if (!(await this.begins(id, held.chat))) return 'sent';
    let outcome: Outcome;
    try {
      outcome = await send();
    } catch (error) {
      await this.store.notices.move(id, [held.chat], ['sending'], 'under_way');
      throw error;
    }
    await this.store.notices.move(id, [held.chat], ['sending'], outcome === 'sent' ? 'sent' : 'under_way');
    return outcome;
  }

  /** A row was given up. */
  async lost(held: Held): Promise<void> {
    const id = noticeOf(held);
    if (id !== null)
      await this.store.notices.move(id, [held.chat], ['waiting', 'under_way', 'sending', 'sent'], 'refused');
  }

  /** A notice is not sent to a chat for which it was meant. */
  async leftOut(id: string, chat: string): Promise<void> {
    await this.store.notices.move(id, [chat], ['waiting', 'under_way'], 'left_out');
  }

  private async begins(id: string, chat: string): Promise<boolean> {
    const { notices } = this.store;
    const notice = await this.noticeOf(id);
    if (notice?.state !== 'sending' || !(await this.isWanted(notice, chat))) {
      await this.leftOut(id, chat);
      return false;
    }
    if ((await notices.move(id, [chat], ['waiting', 'under_way'], 'sending')).length > 0) return true;
    // somebody died while it was being sent: it may be there
    await notices.move(id, [chat], ['sending'], 'unsure');
    return false;
  }

  private async isWanted(notice: Notice, chat: string): Promise<boolean> {
    const person = keptPerson((await this.store.documents(chat))?.person);
    return person !== null && isFollowed(person, notice);
  }

  private async noticeOf(id: string): Promise<Notice | null> {
    const known = this.known.get(id);
    if (known && performance.now() - known.since < KNOWN_MS) return known.notice;
    const notice = await this.book.get(id);
    this.known.clear();
    this.known.set(id, { notice, since: performance.now() });
    return notice;
  }
}

function noticeOf({ row: { body } }: Held): string | null {
  const { notice } = (body ?? {}) as { notice?: unknown };
  return typeof notice === 'string' ? notice : null;
}
