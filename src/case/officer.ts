import { askAgain } from '../engine/question.js';
import type { Draft } from './draft.js';
import { endHandover } from './end-handover.js';
import type { Happening } from './event.js';
import { forOfficers, note } from './handover.js';

/** What an officer does with the draft. */
export function officerActs(draft: Draft, happening: Extract<Happening, { kind: 'officer' }>): void {
  const { by, desk, act } = happening;
  const { session, now } = draft;
  const { handover } = session;
  if (!handover) return;
  session.at = now;
  switch (act.kind) {
    case 'take':
      takeUp(draft, happening);
      break;
    case 'say': {
      takeUp(draft, happening);
      const photo = act.photo ? draft.event.turn : null;
      const says = act.corrects ? 'officer-corrects' : 'officer-says';
      draft.effects.push({
        kind: 'send',
        text: { id: photo && !act.text ? 'officer-sends' : says, args: { by, text: act.text } },
        choices: [],
        token: null,
        photo,
      });
      const text = wordsOf(draft, act);
      note(draft, 'officer', by, text, photo);
      draft.effects.push({ kind: 'desk', does: 'officer', by, text, photo, from: desk });
      break;
    }
    case 'note': {
      const text = wordsOf(draft, act);
      note(draft, 'note', by, text);
      draft.effects.push({ kind: 'desk', does: 'note', by, text, photo: null, from: desk });
      break;
    }
    case 'done':
      endHandover(draft, by, desk);
      draft.tell('officer-done');
      askAgain(draft);
  }
}

/** An officer's words as the others read them. */
function wordsOf(draft: Draft, { text, corrects }: { text: string; corrects?: true }): string {
  return corrects ? forOfficers(draft, 'desk-corrected', { text }) : text;
}

/** An officer takes the chat; another one who writes in it is shown by name, and holds it from then on. */
function takeUp(draft: Draft, { by, officer, desk }: Extract<Happening, { kind: 'officer' }>): void {
  const { officer: holder, ...handover } = draft.session.handover!;
  if (handover.state === 'held' && handover.by === by && holder === officer) return;
  const first = handover.state === 'waiting';
  draft.session.handover = { ...handover, state: 'held', by, ...(officer === undefined ? {} : { officer }) };
  if (first) {
    draft.tell('officer-joined', { by });
    draft.effects.push({ kind: 'desk', does: 'before', by: null, text: '', photo: null, from: null });
  }
  draft.effects.push({ kind: 'desk', does: 'taken', by, text: '', photo: null, from: first ? null : desk });
}
