import { FlowFault } from '../engine/fault.js';
import { runOf } from '../engine/run.js';
import { factsOf } from './cases.js';
import type { Draft } from './draft.js';
import { SELF } from './person.js';
import type { Showing } from './proof-schema.js';
import { isChild } from './proofs.js';
import { takeBack } from './showings.js';

/** The code that the dialogue at hand was begun for. */
export function askedIn({ session }: Pick<Draft, 'session'>): Omit<Showing, 'at'> {
  const { code, grant, area, until, service = null } = runOf(session)?.args ?? {};
  if (typeof code !== 'string' || typeof grant !== 'string' || typeof area !== 'string')
    throw new FlowFault('a certificate is shown only by a code');
  return { code, grant, area, until: Number(until), service: service === null ? null : String(service) };
}

/** Agrees to show the certificate to the head who asks. To each head somebody is one person, however many codes they enter. */
export function agreeToShow(draft: Draft): void {
  const { person } = draft.session;
  const asked = askedIn(draft);
  const known = person.showings.find(({ code }) => code === asked.code);
  if (!known) {
    takeBack(draft, ({ grant }) => grant === asked.grant);
    person.showings = [...person.showings, { ...asked, at: draft.now }];
  }
  draft.effects.push({ kind: 'proof', does: 'agree', code: asked.code });
}

/** What comes of showing a certificate to whoever asked. */
export const SHOWN = ['shown', 'child', 'nothing'] as const;

/** Codes that hold no certificate, but lead to one that nobody here has seen. */
const LEADS_TO_ONE = 'certificate_link';

/**
 * Whether the person has shown a certificate of their own: one whose signature was checked, at any time, or the one that was
 * shown last, where it is whole and of a kind that carries no signature. Most people have the domestic card, which is of that
 * kind; a head learns no more of either than that it was shown.
 */
function hasShown({ session }: Draft): boolean {
  const { evidence, topic } = session;
  const isProven = Object.values(factsOf(session, SELF)).some(({ provenance }) => provenance === 'verified');
  if (isProven || topic.case !== SELF || evidence?.outcome !== 'recognised') return isProven;
  return evidence.finding === null && evidence.format !== LEADS_TO_ONE;
}

/** Tells the heads who asked that the person has shown a certificate of their own, where one is known. */
export function show(draft: Draft): (typeof SHOWN)[number] {
  const { session, now } = draft;
  const { person } = session;
  const asked = person.showings.filter(({ shown, until }) => !shown && until > now);
  if (!asked.length || !hasShown(draft) || person.held) return 'nothing';
  if (isChild(draft, SELF)) return 'child';
  for (const { code } of asked) draft.effects.push({ kind: 'proof', does: 'show', code });
  person.showings = person.showings.map((one) => (asked.includes(one) ? { ...one, shown: true } : one));
  return 'shown';
}
