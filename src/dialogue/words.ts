import type { Conversation } from './conversation.js';
import { advance, askAgain, askAgainOr, begin, startOn } from './run.js';
import type { Words } from './schema.js';
import { goBack } from './trail.js';

/** What a global word does, whatever is being asked. */
export function doWord(chat: Conversation, does: Words[string]['does']): void {
  switch (does) {
    case 'cancel':
      cancel(chat);
      break;
    case 'restart':
      restart(chat);
      break;
    case 'back':
      if (goBack(chat)) advance(chat);
      else askAgainOr(chat, 'start');
      break;
    default:
      if ('start' in does) begin(chat, does.start);
      else {
        chat.say({ id: does.say });
        askAgain(chat);
      }
  }
}

function cancel(chat: Conversation): void {
  const { session } = chat;
  session.runs = [];
  session.trail = [];
  session.photo = null;
  session.waiting = null;
  chat.say({ id: 'cancelled' });
}

/** The outermost dialogue from its beginning, as if nothing had been claimed. */
function restart(chat: Conversation): void {
  const { session } = chat;
  const first = session.runs[0]?.dialogue;
  session.person.cases[session.topic.case] = chat.verifiedFacts();
  session.told = null;
  if (first) begin(chat, first, { anew: true });
  else startOn(chat, 'start');
}
