import { advance, begin } from '../engine/run.js';
import { nameOfService } from '../policy/explain.js';
import type { TextArg } from '../texts.js';
import type { Waiting } from './agenda-schema.js';
import { factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { goOnWithRead } from './pending.js';
import { SELF } from './person.js';
import type { Session } from './session.js';
import { turnToCase, turnToService } from './turn.js';

/** More than these nobody keeps in mind. */
const MOST_WAITING = 2;

/** Puts a dialogue off until the present one has ended; one that waits already is not asked twice. */
export function putOff({ session }: { session: Session }, next: Waiting): void {
  const known = session.agenda.some((one) => isSame(one, next));
  if (!known) session.agenda = [...session.agenda, next].slice(0, MOST_WAITING);
}

/**
 * A question that nothing the person said raised (a number that has moved) is no errand that they give up for another, or
 * forget over night: it comes again once nothing is open, and not in the turn in which it was passed over.
 */
export function keepRaised(draft: Pick<Draft, 'session' | 'isRaised'>, runs = draft.session.runs): void {
  const raised = runs.filter(({ dialogue }) => draft.isRaised(dialogue));
  for (const { dialogue, args } of raised)
    putOff(draft, { dialogue, args, case: SELF, service: null, day: null, time: null });
}

/** What waits beside such questions, for when one is put now. */
export function withoutRaised(draft: Draft): Waiting[] {
  return draft.session.agenda.filter(({ dialogue }) => !draft.isRaised(dialogue));
}

/** Forgets what the person wanted beside; what the platform raised stays. */
export function dropWishes(draft: Pick<Draft, 'session' | 'isRaised'>): void {
  draft.session.agenda = draft.session.agenda.filter(({ dialogue }) => draft.isRaised(dialogue));
}

/** A dialogue that is begun now need not come once more. */
export function takeOff({ session }: { session: Session }, dialogue: string, args: Waiting['args']): void {
  const { case: of, service } = session.topic;
  session.agenda = session.agenda.filter((one) => !isSame(one, { dialogue, args, case: of, service }));
}

function isSame(one: Waiting, other: Pick<Waiting, 'dialogue' | 'case' | 'service' | 'args'>): boolean {
  const isOfSame = one.case === other.case && one.args.reminder === other.args.reminder;
  const alike = one.dialogue === other.dialogue && isOfSame;
  return alike && (one.service === other.service || one.service === null || other.service === null);
}

/**
 * Begins what waits, one after another, while nothing is open. Where a question is left open first, what waits behind it
 * since this turn is told above that question. `before`: what waited before the turn.
 */
export function takeUp(draft: Draft, before: readonly Waiting[]): void {
  const { session } = draft;
  if (session.handover?.state === 'held') return;
  while (session.runs.length === 0 && session.waiting === null) {
    if (goOnWithRead(draft)) continue;
    // what was asked beside photographs comes after what they bring
    if (session.pending.length) break;
    const next = session.agenda.find((one) => before.includes(one) || !draft.isRaised(one.dialogue));
    if (!next) return;
    session.agenda = session.agenda.filter((one) => one !== next);
    // an answer about a service names it itself
    if (next.dialogue === draft.dialogueOf('set_reminder')) draft.tell('agenda-reminder');
    turnToCase(draft, next.case);
    if (next.service && next.service !== session.topic.service)
      turnToService(draft, next.service, { announced: true });
    session.topic.day = next.day;
    session.topic.time = next.time;
    session.topic.reminder = next.reminder ?? null;
    begin(draft, next.dialogue, { aside: false, args: next.args });
    advance(draft);
  }
  tellWhatWaits(
    draft,
    session.agenda.filter((one) => !before.includes(one) && !draft.isRaised(one.dialogue)),
  );
}

function tellWhatWaits(draft: Draft, waiting: readonly Waiting[]): void {
  const at = draft.effects.findLastIndex((effect) => effect.kind === 'send' && effect.token !== null);
  // what is neither of a service nor a reminder has no name to be told by
  const reminder = draft.dialogueOf('set_reminder');
  const named = waiting.filter(({ service, dialogue }) => service !== null || dialogue === reminder);
  if (named.length === 0 || at < 0) return;
  const text = { id: 'agenda-waits', args: argsOf(draft, named) };
  draft.effects.splice(at, 0, { kind: 'send', text, choices: [], token: null });
}

/** What waits as arguments of a text: what comes first, and the services by name. */
function argsOf(draft: Draft, waiting: readonly Waiting[]): Record<string, TextArg> {
  const services = waiting.flatMap(({ service }) => service ?? []);
  const list = services.map((service) => nameOfService(service, factsOf(draft.session)));
  const reminds = waiting[0]!.dialogue === draft.dialogueOf('set_reminder');
  return { what: reminds ? 'reminder' : 'service', service: { style: 'and', list } };
}
