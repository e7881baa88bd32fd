import { anyOf, atStart } from '../neighbourhood/words.js';
import type { DraftSaid, OfNotice, View } from '../understanding/view.js';
import type { Flows } from './flows.js';
import type { Announced } from './head-notice-schema.js';
import { draftSaid, otherWords, sentSaid } from './notice-draft.js';
import { justAnnounced, type Session } from './session.js';

/** So long (ms) after a notice was sent a "stop" is about that. */
const STOPPED_MS = 30 * 60_000;

/** A chat as far as its notices are spoken of. */
type Chat = Pick<View, 'today' | 'question' | 'waiting' | 'open' | 'people' | 'dialogueOf'> & {
  readonly session: Session;
  readonly flows: Pick<Flows, 'notices'>;
  readonly now: number;
};

/** What a text says of the notice that a head looks at, or that they have sent, given up or left just now. */
export function ofNotice(view: Chat, text: string): OfNotice | null {
  const last = justAnnounced(view.session, view.now);
  const { question, waiting } = view;
  if (waiting !== 'answer' || !question) return ofLast(view, text, last);
  const open = view.open.at(-1);
  if (open === view.dialogueOf({ event: 'notice_write' }) && question.offers.length > 0) {
    const { nameless, hold, off } = view.flows.notices.draft;
    if (anyOf(nameless).test(text)) return told({ does: 'send' }, last);
    const other = otherWords(text, view.flows.notices);
    if (other !== null) return told({ does: 'edit', text: other }, last);
    const gives = [...hold, ...off].some((word) => atStart([word], text.trim().toLowerCase()) !== null);
    return gives ? told({ does: 'off' }, last) : null;
  }
  const looksAt = open === view.dialogueOf({ event: 'notice_ready' });
  if (!looksAt || last?.stands !== 'shown') return null;
  const { notices } = view.flows;
  const said = draftSaid(text, last.words, notices, view.today);
  // what is written where the whole text is asked for is that, unless it says what is to be done
  const { add, remove } = notices.draft;
  const begins = [add, remove].some((words) => atStart(words, text.trim().toLowerCase()) !== null);
  const isText = question.offers.length === 0 && !begins && !(said && DONE.has(said.does));
  return said && !isText ? told(said, last) : null;
}

function ofLast(view: Chat, text: string, last: Announced | null): OfNotice | null {
  const { notices } = view.flows;
  const shown = last?.stands === 'shown' ? draftSaid(text, last.words, notices, view.today) : null;
  const said =
    shown && KEPT.has(shown.does)
      ? shown
      : (correctedOf(view, text, last) ?? sentSaid(text, notices, last !== null));
  if (!said) return null;
  if (said.does === 'group') return last && view.people.length === 0 ? told(said, last) : null;
  if (said.does === 'off') {
    // what was written in the register since is what is taken back
    const wroteSince = (view.session.registered?.at ?? 0) > (last?.at ?? 0);
    const isLate = last?.stands === 'sent' && view.now - last.at > STOPPED_MS;
    if (!last || last.stands === 'dropped' || wroteSince || isLate) return null;
  }
  return told(said, last);
}

/** What has gone out stays as it is: what is put right in it is another notice, "waduh jamnya setengah 7 harusnya". */
function correctedOf(view: Chat, text: string, last: Announced | null): DraftSaid | null {
  const { notices } = view.flows;
  const { add, calls, remove, correction } = notices.draft;
  const adds = [add, calls, remove].some((words) => atStart(words, text.trim().toLowerCase()) !== null);
  if (last?.stands !== 'sent' || adds) return null;
  const said = draftSaid(text, last.words, notices, view.today);
  return said?.does === 'edit' ? { does: 'edit', text: `${correction[0]}: ${said.text}` } : null;
}

const DONE: ReadonlySet<DraftSaid['does']> = new Set(['send', 'hold', 'off', 'receivers', 'look']);

/** What is said of a notice that is looked at no more, and still means it. */
const KEPT: ReadonlySet<DraftSaid['does']> = new Set(['edit', 'send', 'hold', 'look']);

function told(said: DraftSaid, last: Announced | null): OfNotice {
  const { id = '', words = '', area = null, count = 0, stands = 'sent' } = last ?? {};
  return { said, id, words, area, count, stands };
}
