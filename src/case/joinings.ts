import { advance } from '../engine/run.js';
import type { Text } from '../texts.js';
import type { Draft } from './draft.js';
import type { Happening } from './event.js';
import { chatText } from './joined.js';
import { breakSilence } from './silence.js';

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

/** What follows for a chat from the joining, leaving and erasing of chats of one person. */
export const joinings = {
  join(draft: Draft, event: Of<'join'>) {
    if (event.outcome !== 'asked') return draft.tell(`join-${event.outcome}`);
    // an officer would have the answer
    if (draft.session.handover?.state === 'held') return draft.tell('join-later');
    const { code, channel, ending, initials } = event;
    breakSilence(draft);
    draft.startOn('join_asked', { code, channel, ending, initials });
    advance(draft);
  },
  join_wanted(draft: Draft, { code, channel, ending }: Of<'join_wanted'>) {
    if (draft.session.handover?.state === 'held') {
      draft.effects.push({ kind: 'join', does: 'refuse', code });
      return;
    }
    draft.startOn('join_wanted', { code, channel, ending });
    advance(draft);
  },
  joined(draft: Draft, event: Of<'joined'>) {
    draft.tell('join-joined', { chat: chatText(event) });
  },
  join_not(draft: Draft) {
    draft.tell('join-not');
  },
  left(draft: Draft, { erase }: Of<'left'>) {
    if (!erase) return draft.tell('left');
    draft.write('person.forgotten', true);
    draft.tell('forgotten');
  },
  left_by(draft: Draft, event: Of<'left_by'>) {
    notice(draft, { id: 'left-by', args: { chat: chatText(event) } });
  },
  erased(draft: Draft, event: Of<'erased'>) {
    const { person, runs } = draft.session;
    const isNew = !runs.length && !Object.keys(person.cases).length && !person.reminders.length;
    if (isNew) draft.write('person.forgotten', true);
    notice(draft, { id: 'erased-elsewhere', args: { chat: chatText(event) } });
  },
};

function notice(draft: Draft, text: Text): void {
  draft.effects.push({ kind: 'send', text, choices: [], token: null, purpose: 'notice' });
}
