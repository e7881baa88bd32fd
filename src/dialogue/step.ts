import { takeUp } from '../case/agenda.js';
import { apply } from '../case/apply.js';
import { carryOver } from '../case/carry-over.js';
import { Draft } from '../case/draft.js';
import type { Effect } from '../case/effect.js';
import { type Event, isOfResident } from '../case/event.js';
import type { Flows } from '../case/flows.js';
import { lapse, passToOfficers } from '../case/handover.js';
import { happen } from '../case/happen.js';
import { newSession, type Session } from '../case/session.js';
import { breakSilence } from '../case/silence.js';
import { FlowFault } from '../engine/fault.js';
import { advance } from '../engine/run.js';
import type { ResidentEvent } from '../understanding/event.js';
import { type Understood, understand } from '../understanding/understand.js';

/** What follows from one event of a chat. */
export interface Stepped {
  session: Session;
  /** What the turn asks of the world. */
  effects: Effect[];
  /** How the message was understood, where it was one for the bot. */
  understood: Understood | null;
}

/**
 * One event of a chat: carry the session over to the flows as they are now, understand what the event asks, apply that,
 * and run the dialogues on. Pure: the same arguments give the same result, and the session handed in is not changed.
 * A fault of the flow ends the dialogue with a kind message and a `failure` record; nothing is thrown for it.
 */
export function step(flows: Flows, session: Session, event: Event, now: number): Stepped {
  let draft: Draft | null = null;
  let understood: Understood | null = null;
  try {
    draft = new Draft(flows, carryOver(flows, session, now), event, now);
    const { agenda } = draft.session;
    if (isOfResident(event)) understood = take(draft, event);
    else happen(draft, event);
    takeUp(draft, agenda);
  } catch (fault) {
    return failed(flows, session, draft?.place() ?? 'none', fault, now);
  }
  const { forgotten, effects } = draft;
  return {
    session: forgotten ? newSession(session.person.locale, now) : draft.session,
    effects,
    understood,
  };
}

function take(draft: Draft, event: ResidentEvent): Understood | null {
  lapse(draft);
  breakSilence(draft);
  if (passToOfficers(draft, event)) return null;
  const understood = understand(draft, event);
  const { commands } = understood;
  // words that are understood end a row of those that were not
  if (event.kind === 'text' && !commands.some((command) => command.do === 'miss')) draft.session.misses = 0;
  apply(draft, commands);
  if (draft.session.waiting === null) advance(draft);
  return understood;
}

function failed(flows: Flows, before: Session, place: string, fault: unknown, now: number): Stepped {
  const reason = fault instanceof FlowFault ? fault.message : `internal: ${(fault as Error).name}`;
  const session: Session = {
    ...before,
    runs: [],
    agenda: [],
    trail: [],
    waiting: null,
    photo: null,
    evidence: null,
    misses: 0,
    at: now,
  };
  const id = flows.texts.has('failure') ? 'failure' : 'cancelled';
  return {
    session,
    effects: [
      { kind: 'record', record: 'failure', about: { place, reason }, case: null },
      { kind: 'send', text: { id }, choices: [], token: null },
    ],
    understood: null,
  };
}
