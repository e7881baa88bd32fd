import { dayOf, isDay } from '../calendar.js';
import { type Fact, isAsked } from '../policy/facts.js';
import type { Text, TextArg } from '../texts.js';
import type { Named } from './names.js';
import { SELF } from './person.js';
import { SILENCE_MS } from './session.js';

/** Whether something of the person was told so long ago that somebody else may hold the phone by now. */
export function isStale({ session: { person }, now }: Named): boolean {
  const told = Object.values(person.cases).flatMap(({ facts }) => Object.values(facts));
  return [...told.map(({ at }) => at), person.consent ?? now].some((at) => now - at > SILENCE_MS);
}

/** All that is kept of the person, in lines; others are counted alone, whatever is known of them. */
export function knownLines(chat: Named): Text[] {
  const { person } = chat.session;
  const { [SELF]: self, ...others } = person.cases;
  const facts = Object.entries(self?.facts ?? {}).filter(([name]) => !isAsked(name));
  const count = Object.values(others).filter((one) => Object.keys(one.facts).length > 0).length;
  const lines: Text[] = [
    ...facts.map(([name, fact]) => factLine(name, fact)),
    ...(count ? [{ id: 'my-data-others', args: { count } }] : []),
    ...(person.reminders.length ? [{ id: 'my-data-reminders' }, ...reminderLines(chat)] : []),
    ...(person.consent === null
      ? []
      : [{ id: 'my-data-consent', args: { day: dayIn(chat, person.consent) } }]),
  ];
  return lines.length ? lines : [{ id: 'my-data-none' }];
}

/** The reminders to come, a line each. */
export function reminderLines(chat: Named): Text[] {
  return chat.session.person.reminders.map(({ text, at }) => ({
    id: 'reminder-line',
    args: { day: dayIn(chat, at), what: text },
  }));
}

function dayIn({ flows }: Named, at: number): TextArg {
  return { day: dayOf(at, flows.zone) };
}

function factLine(name: string, { value, provenance }: Fact): Text {
  const args = {
    name: { id: `fact-${name}` },
    value: factValue(value),
    verified: provenance === 'verified' ? 'yes' : 'no',
  };
  return { id: 'my-data-fact', args };
}

function factValue(value: Fact['value']): TextArg {
  if (typeof value === 'boolean') return { id: value ? 'choice-yes' : 'choice-no' };
  if (typeof value === 'number') return value;
  return isDay(value) ? { day: value, weekday: false } : value.replaceAll('_', ' ');
}
