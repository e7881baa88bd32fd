import type { Text } from '../texts.js';
import { caseOf, factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { isInOffice } from './office.js';
import { nameOf } from './person-name.js';
import type { Proof } from './proof-schema.js';
import type { Listed } from './session.js';

/** Younger people are asked for nothing (years). */
const CHILD_UNDER = 12;

/** Whether somebody is a child, by what was said of them or what their certificate says. */
export function isChild({ session }: Pick<Draft, 'session'>, id: string): boolean {
  const age = factsOf(session, id).age?.value;
  return caseOf(session, id).child === true || (age !== undefined && Number(age) < CHILD_UNDER);
}

/** How it stands with the certificate of one of a list, to whoever asks for them. */
export type ProofState = 'shown' | 'given' | 'none';

/** Whether one of the list has shown their certificate, or was given a code that holds. */
export function proofStateOf(
  { session, event, now }: Pick<Draft, 'session' | 'event' | 'now'>,
  id: string,
): ProofState {
  const { proof } = caseOf(session, id);
  if (!proof || proof.until <= now || !isInOffice({ session, event, now })) return 'none';
  return event.proofs?.includes(proof.code) ? 'shown' : 'given';
}

/** Gives one of the list a code to be passed on: the one that they have, or a `fresh` one where that is over or `isNew`. */
export function giveCode(
  draft: Draft,
  id: string,
  { fresh, until, isNew }: { fresh: string; until: number; isNew: boolean },
): Proof {
  const { session } = draft;
  const one = caseOf(session, id);
  if (one.proof && one.proof.until > draft.now && !isNew) return one.proof;
  const proof = { code: fresh, until };
  session.person.cases[id] = { ...one, proof };
  draft.effects.push({ kind: 'proof', does: 'give', case: id, ...proof });
  return proof;
}

/** Tells the head, in one message, who has shown their certificate since they were told last. */
export function tellShown(draft: Draft): void {
  const { people } = draft.session.topic;
  const fresh = noteShown(draft, people);
  if (!fresh.length) return;
  const left = people.filter(({ case: id }) => proofStateOf(draft, id) === 'given').length;
  const list = fresh.map((one) => nameOf(one, people.indexOf(one)));
  const text: Text = { id: 'proofs-shown', args: { people: { list, style: 'and' }, left } };
  draft.effects.push({ kind: 'send', text, choices: [], token: null, purpose: 'notice' });
}

/** Notes what a head is told of those of the list who have shown theirs; gives of whom they had not been told. */
export function noteShown(draft: Draft, people: readonly Listed[]): Listed[] {
  const { session } = draft;
  return people.filter(({ case: id }) => {
    const { proof, ...one } = caseOf(session, id);
    if (!proof || proofStateOf(draft, id) !== 'shown' || proof.told) return false;
    session.person.cases[id] = { ...one, proof: { ...proof, told: true } };
    return true;
  });
}
