import { nameOfService } from '../policy/explain.js';
import type { Text, TextArg } from '../texts.js';
import { factsOf } from './cases.js';
import type { Flows } from './flows.js';
import { SELF } from './person.js';
import type { Listed, Session } from './session.js';

/** How one of the people of a list is called: a title and an initial, a relative, or a number. */
export function nameOf({ case: id, label }: { case: string; label: string }, i: number): Text {
  if (id === SELF) return { id: 'person-self' };
  return label ? { id: 'person-named', args: { label } } : { id: 'person-unnamed', args: { n: i + 1 } };
}

/** What one of a list asks for, as it is called; `none` where that was not said. */
export function errandOf(
  { flows, session }: { flows: Pick<Flows, 'book'>; session: Session },
  { case: id, service }: Listed,
): TextArg {
  if (service === null || !flows.book.services.has(service)) return 'none';
  const { variant, other_service } = factsOf(session, id);
  return nameOfService(service, { ...(variant && { variant }), ...(other_service && { other_service }) });
}
