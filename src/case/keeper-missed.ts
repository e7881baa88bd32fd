import type { Draft } from './draft.js';
import { officesOf } from './person.js';
import { justAnnounced, justWrote } from './session.js';

/** What is looked at is spoken of for so long (ms). */
const SPOKEN_OF_MS = 60 * 60_000;

/**
 * Whoever keeps a register and was not understood is asked what is meant of what was spoken of last, and is offered no services;
 * `false` where the writer keeps none.
 */
export function tellKeeper(draft: Draft): boolean {
  const { session } = draft;
  if (officesOf(session.person).length === 0) return false;
  const house = session.looked?.house ?? 'none';
  draft.tell('not-understood-keeper', { about: aboutOf(draft), house });
  return true;
}

/** What was spoken of last. */
function aboutOf({ session, now }: Draft): 'notice' | 'people' | 'register' | 'none' {
  const { looked, listed } = session;
  const wrote = justWrote(session, now);
  const ofRegister = Math.max(looked?.at ?? 0, wrote?.at ?? 0);
  const notice = justAnnounced(session, now);
  if (notice && notice.at > ofRegister && now - notice.at < SPOKEN_OF_MS) return 'notice';
  if (listed === 'people' && session.topic.people.length) return 'people';
  return now - ofRegister < SPOKEN_OF_MS ? 'register' : 'none';
}
