import type { Conversation } from './conversation.js';
import { endHandover, note } from './handover.js';
import { askAgain } from './run.js';
import type { Event } from './session.js';

/** What an officer does with the chat. */
export function officerActs(
  chat: Conversation,
  { by, desk, act }: Extract<Event, { kind: 'officer' }>,
): void {
  const { session, now } = chat;
  const { handover } = session;
  if (!handover) return;
  session.at = now;
  switch (act.kind) {
    case 'take':
      takeUp(chat, by, desk);
      break;
    case 'say': {
      takeUp(chat, by, desk);
      const photo = act.photo ? chat.event.turn : null;
      chat.effects.push({
        kind: 'send',
        text: { id: photo && !act.text ? 'officer-sends' : 'officer-says', args: { by, text: act.text } },
        choices: [],
        token: null,
        photo,
      });
      note(chat, 'officer', by, act.text, photo);
      chat.effects.push({ kind: 'desk', does: 'officer', by, text: act.text, photo, from: desk });
      break;
    }
    case 'note':
      note(chat, 'note', by, act.text);
      chat.effects.push({ kind: 'desk', does: 'note', by, text: act.text, photo: null, from: desk });
      break;
    case 'done':
      endHandover(chat, by, desk);
      chat.say({ id: 'officer-done' });
      askAgain(chat);
  }
}

/** An officer takes the chat; another one who writes in it is shown by name, and holds it from then on. */
function takeUp(chat: Conversation, by: string, desk: string): void {
  const handover = chat.session.handover!;
  const taken = handover.state === 'held' && handover.by === by;
  if (taken) return;
  const first = handover.state === 'waiting';
  chat.session.handover = { ...handover, state: 'held', by };
  if (first) chat.say({ id: 'officer-joined', args: { by } });
  chat.effects.push({ kind: 'desk', does: 'taken', by, text: '', photo: null, from: first ? null : desk });
}
