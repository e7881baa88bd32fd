import type { Day } from '../calendar.js';
import { followUpIn } from '../neighbourhood/follow-up.js';
import type { Claims } from '../understanding/command.js';
import type { Start } from '../understanding/view.js';
import type { Flows } from './flows.js';
import type { Looked } from './looked-schema.js';
import type { Session } from './session.js';

/** A chat as far as its register is spoken of. */
interface Chat {
  readonly session: Session;
  readonly flows: Pick<Flows, 'register'>;
  readonly now: number;
  readonly pauseMs: number;
  readonly today: Day;
}

/** What was looked at so long (ms) ago is still spoken of, where nothing else has been since. */
const SPOKEN_OF_MS = 10 * 60_000;

/** What a text begins that goes on with what was looked at, or written, in the turn before; `null` where it does not. */
export function goesOnWith(chat: Chat, text: string): { start: Start; args: Claims } | null {
  const { session, flows, today } = chat;
  // what was answered or not understood beside leaves it what is spoken of
  const isOfRegister = session.listed === 'register' && session.topic.service === null;
  const before = chat.now - Math.max(chat.pauseMs, isOfRegister ? SPOKEN_OF_MS : 0);
  const looked = session.looked !== null && session.looked.at >= before ? session.looked : null;
  const wrote = session.registered !== null && session.registered.at >= before;
  if (!looked && !wrote) return null;
  const follow = followUpIn(text, flows.register, today);
  if (follow === null) return null;
  if (looked && (follow === 'again' || isOther(looked, follow))) return again(looked);
  if (!looked && follow === 'again') return { start: 'register_standing', args: { words: text } };
  // of what was written nobody is to be named or counted, unless that is told with all that lives there
  if (!looked && (follow === 'names' || follow === 'count')) return null;
  const area = looked?.area ?? null;
  return { start: 'register_list', args: { words: text, follow, ...(area === null ? {} : { area }) } };
}

/** Names are told with some of what is looked at already. */
function isOther({ as }: Looked, follow: string): boolean {
  return follow === 'names' && (as === 'newcomers' || as === 'missing' || as === 'settled');
}

function again({ as, words, area, house }: Looked): { start: Start; args: Claims } {
  const args = { words, ...(area === null ? {} : { area }), ...(house === null ? {} : { follow: 'some' }) };
  return { start: `register_${as}`, args };
}
