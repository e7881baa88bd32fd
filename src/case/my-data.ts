import { dayOf } from '../calendar.js';
import type { Text, TextArg } from '../texts.js';
import { factLines } from './fact-line.js';
import type { Flows } from './flows.js';
import { followLines } from './follow.js';
import { SELF } from './person.js';
import { reminderLines } from './reminder-names.js';
import { type Session, SILENCE_MS } from './session.js';

/** A chat as far as it tells what is kept of its person. */
interface Keeping {
  readonly flows: Pick<Flows, 'zone' | 'areas' | 'book'>;
  readonly session: Session;
  readonly now: number;
}

/** Whether something of the person was told so long ago that somebody else may hold the phone by now. */
export function isStale({ session: { person }, now }: Keeping): boolean {
  const told = Object.values(person.cases).flatMap(({ facts }) => Object.values(facts));
  return [...told.map(({ at }) => at), person.consent ?? now].some((at) => now - at > SILENCE_MS);
}

const FACT_TEXTS = { line: 'my-data-fact', yes: 'choice-yes', no: 'choice-no' };

/** All that is kept of the person, in lines; others are counted alone, whatever is known of them. */
export function knownLines(chat: Keeping): Text[] {
  const { person } = chat.session;
  const { [SELF]: self, ...others } = person.cases;
  const count = Object.values(others).filter((one) => Object.keys(one.facts).length > 0).length;
  const lines: Text[] = [
    ...factLines(self?.facts ?? {}, FACT_TEXTS),
    ...(count ? [{ id: 'my-data-others', args: { count } }] : []),
    ...(person.reminders.length ? [{ id: 'my-data-reminders' }, ...reminderLines(chat)] : []),
    ...followLines(chat.session, chat.flows),
    ...(person.consent === null
      ? []
      : [{ id: 'my-data-consent', args: { day: dayIn(chat, person.consent) } }]),
  ];
  return lines.length ? lines : [{ id: 'my-data-none' }];
}

function dayIn({ flows }: Keeping, at: number): TextArg {
  return { day: dayOf(at, flows.zone) };
}
