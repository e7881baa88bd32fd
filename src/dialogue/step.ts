import { takeUp } from '../case/agenda.js';
import { apply } from '../case/apply.js';
import { carryOver } from '../case/carry-over.js';
import { Draft } from '../case/draft.js';
import { amends, asksTheSame, heardAs, isEdit, readyForEdit, saysTheSame, takenBack } from '../case/edit.js';
import type { Effect } from '../case/effect.js';
import { type Event, isOfResident } from '../case/event.js';
import type { Flows } from '../case/flows.js';
import { lapse, passToOfficers } from '../case/handover.js';
import { happen } from '../case/happen.js';
import { seeOffice } from '../case/office.js';
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
 * One event of a chat. An edited text gives nothing where it says the same as before; where it is the last one, what
 * followed from it is taken back and the new words are read in its place.
 * Pure: the same arguments give the same result, and the session handed in is not changed.
 */
export function step(flows: Flows, session: Session, event: Event, now: number): Stepped {
  if (!isEdit(event)) return stepFrom(flows, session, event, now);
  if (saysTheSame(session, event)) return { session, effects: [], understood: null };
  const before = takenBack(session, event);
  if (!before) return stepFrom(flows, session, event, now);
  const { edited: _, ...text } = event;
  const stepped = stepFrom(flows, before, text, now);
  const { understood, effects } = stepped;
  const commands = understood?.commands ?? null;
  if (asksTheSame(session, commands))
    return { session: { ...session, heard: heardAs(session, event) }, effects: [], understood };
  const amended = amends(session.person, { session: stepped.session, effects, commands });
  return { ...stepped, effects: [...amended, ...effects] };
}

/** What a turn asks to know before it can go on. */
export type Consult = Extract<Effect, { kind: 'consult' }>;
/** An event with what was asked for. */
type Known = Pick<Event, 'register' | 'photos' | 'fresh'>;

/** A turn asks for the register, or one house of it, and for codes, and then knows all that it may ask for. */
const MOST_CONSULTED = 3;

/**
 * The same, made anew each time that it asks for something: whoever goes through it answers what it asks. Gives the event, too,
 * with all that it was told.
 */
export function* stepConsulting(
  flows: Flows,
  session: Session,
  event: Event,
  now: number,
): Generator<Consult, { stepped: Stepped; known: Event }, Known> {
  let known = event;
  let stepped = step(flows, session, known, now);
  for (let asked = 0; asked < MOST_CONSULTED; asked += 1) {
    const asks = stepped.effects.find((effect) => effect.kind === 'consult');
    if (!asks) break;
    known = { ...known, ...(yield asks) };
    stepped = step(flows, session, known, now);
  }
  return { stepped, known };
}

/**
 * One event from how the chat stands: carry the session over to the flows as they are now, understand what the event asks, apply that,
 * and run the dialogues on.
 * A fault of the flow ends the dialogue with a kind message and a `failure` record; nothing is thrown for it.
 */
function stepFrom(flows: Flows, session: Session, event: Event, now: number): Stepped {
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
  const commands = understood?.commands ?? null;
  return {
    session: forgotten
      ? newSession(session.person.locale, now)
      : isOfResident(event)
        ? readyForEdit(session, event, { session: draft.session, effects, commands })
        : draft.session,
    effects,
    understood,
  };
}

function take(draft: Draft, event: ResidentEvent): Understood | null {
  lapse(draft);
  seeOffice(draft);
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
    photos: [],
    pending: [],
    parts: [],
    evidence: null,
    misses: 0,
    undo: null,
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
