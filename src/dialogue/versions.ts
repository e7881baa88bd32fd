import { isDay } from '../calendar.js';
import { factSchemas } from '../policy/fact-schemas.js';
import { isFactName } from '../policy/facts.js';
import { OUTCOMES } from '../policy/schema.js';
import type { Text, Texts } from '../texts.js';
import type { CompiledDialogue, Flows } from './flows.js';
import { faceOf, offersOf } from './offers.js';
import { placeFor } from './replay.js';
import { type Ask, type Node, SAME_DAY } from './schema.js';
import type { Run, Session } from './session.js';
import { choiceSpecs, reachable } from './ways.js';

/**
 * A session on the flows as they are now. Runs and answers stay with their nodes, under whatever id a node has now
 * (`moved_from`); what belongs to nothing any more is dropped. A run whose node is gone, or which lacks an answer that
 * a new question before it would have brought, goes on at the first question that has none. Where another question
 * waits than the one that the person saw, `shown` is empty, and nothing is taken for its answer.
 * Pure, and the session itself where the flows have not changed under it.
 */
export function carryOver(flows: Flows, session: Session, now: number): Session {
  if (session.edition === flows.edition) return session;
  const carried: Session = {
    ...session,
    ...knownServices(flows, session),
    edition: flows.edition,
    person: { ...session.person, reminders: wordedReminders(flows, session) },
    runs: [],
    trail: session.trail.flatMap((places) => trailOf(flows, places)),
  };
  let stays = false;
  for (const [depth, run] of session.runs.entries()) {
    const compiled = dialogueNow(flows, run.dialogue);
    stays = compiled !== null;
    if (!compiled) {
      // whoever waited for this dialogue may ask for it anew
      for (const below of carried.runs.slice(-1)) below.sought = [];
      continue;
    }
    const node = nodeNow(compiled, run.node);
    const answers = answersNow(compiled, run.answers);
    const { id, version } = compiled.dialogue;
    const next: Run = {
      ...run,
      dialogue: id,
      version,
      answers,
      node: node ?? compiled.dialogue.nodes[0]!.id,
    };
    carried.runs.push(next);
    next.kept = answeredOnce(compiled, answers);
    next.node = placeFor(flows, carried, compiled, node, now);
    if (depth === session.runs.length - 1) stays = next.node === node;
  }
  if (session.waiting === 'answer' && !(stays && looksTheSame(flows, carried, now))) carried.shown = '';
  return carried;
}

/** What an edit does to a chat: nothing, or a question is asked (its own once more, or another), or all begins anew. */
export type Fate = 'continues' | 'asked_again' | 'begins_anew';

/** What the edit over which a session was carried does to its chat. */
export function fateOf({ runs, waiting, shown }: Session): Fate {
  if (waiting !== 'answer' || shown !== '') return 'continues';
  return runs.length ? 'asked_again' : 'begins_anew';
}

function dialogueNow(flows: Flows, id: string): CompiledDialogue | null {
  return flows.dialogues.get(id) ?? flows.dialogues.get(flows.moved.get(id) ?? '') ?? null;
}

function nodeNow({ nodes, moved }: CompiledDialogue, id: string): string | null {
  return nodes.has(id) ? id : (moved.get(id) ?? null);
}

/** Services that are no longer there are no longer spoken of. */
function knownServices({ book }: Flows, { topic, verdict, told, handover }: Session) {
  const known = (id: string | null) => (id !== null && book.services.has(id) ? id : null);
  const { services, people } = topic;
  return {
    topic: {
      ...topic,
      service: known(topic.service),
      services: services.filter((id) => known(id) !== null),
      people: people.map((person) => ({ ...person, service: known(person.service) })),
    },
    verdict: verdict && known(verdict.service) ? verdict : null,
    told: known(told),
    handover: handover && { ...handover, service: known(handover.service) },
  };
}

/** A reminder whose words were taken away since it was set still comes, and says so. */
function wordedReminders({ texts }: Flows, { person }: Session): Session['person']['reminders'] {
  return person.reminders.map((one) =>
    isWritten(texts, one.text) ? one : { ...one, text: { id: 'reminder-unnamed' } },
  );
}

/** Whether a text that was kept still has its words, and those that are put into it. */
export function isWritten(texts: Texts, { id, args = {} }: Text): boolean {
  const inside = Object.values(args).filter((arg) => typeof arg === 'object' && 'id' in arg);
  return texts.has(id) && inside.every((arg) => isWritten(texts, arg));
}

/** The places of an answered question; none where "kembali" can no longer lead there. */
function trailOf(flows: Flows, places: string[]): string[][] {
  const now = places.flatMap((place) => {
    const [dialogue, id] = place.split('/') as [string, string];
    const compiled = dialogueNow(flows, dialogue);
    const node = compiled && nodeNow(compiled, id);
    return node ? [`${compiled.dialogue.id}/${node}`] : [];
  });
  return now.length === places.length ? [now] : [];
}

/** Questions with an answer to which no way leads back: coming upon one again is the edit's doing alone. */
function answeredOnce({ dialogue, nodes, following }: CompiledDialogue, answers: Run['answers']): string[] {
  return Object.keys(answers).filter((id) => {
    const node = nodes.get(id)!;
    if (!('ask' in node)) return false;
    const ways = [following.get(id) ?? null, ...choiceSpecs(node).map(({ next }) => next ?? null)];
    return !ways.some((way) => way !== null && reachable(dialogue, way).has(id));
  });
}

function answersNow(compiled: CompiledDialogue, answers: Run['answers']): Run['answers'] {
  const written = new Set(
    compiled.dialogue.nodes.flatMap((node) => ('set' in node ? Object.keys(node.set) : [])),
  );
  const kept = Object.entries(answers).flatMap(([old, value]) => {
    const id = nodeNow(compiled, old);
    if (id === null) return [];
    const fits = written.has(`answers.${id}`) || couldAnswer(compiled.nodes.get(id)!, value);
    return fits ? [[id, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether a node, as it is now, could have noted this answer. */
function couldAnswer(node: Node, value: Run['answers'][string]): boolean {
  if ('decide' in node) return (OUTCOMES as readonly unknown[]).includes(value);
  if ('remind' in node) return ['set', 'replaced', 'past', 'full'].includes(String(value));
  if ('verify' in node || 'join_code' in node) return typeof value === 'string';
  return 'ask' in node && isAnswerTo(node.ask, value);
}

function isAnswerTo({ answer, fact }: Ask, value: Run['answers'][string]): boolean {
  if (fact && isFactName(fact) && factSchemas[fact].safeParse(value).success) return true;
  if ('person' in answer) return typeof value === 'string';
  if ('choice' in answer && answer.choice?.some(({ id }) => id === value)) return true;
  if ('number' in answer)
    return typeof value === 'number' && value >= answer.number.min && value <= answer.number.max;
  if ('date' in answer) return isDay(String(value)) || (answer.or_time === true && value === SAME_DAY);
  if ('time' in answer) return /^\d\d:\d\d$/.test(String(value));
  return !('choice' in answer) && typeof value === 'string';
}

function looksTheSame(flows: Flows, session: Session, now: number): boolean {
  const run = session.runs.at(-1)!;
  const node = flows.dialogues.get(run.dialogue)!.nodes.get(run.node)!;
  if (!('ask' in node)) return false;
  return session.shown === faceOf(flows, session, node.ask, offersOf(flows, session, now, node.ask));
}
