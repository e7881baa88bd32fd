import { isDay } from '../calendar.js';
import { type Fact, isAsked } from '../policy/facts.js';
import type { Text, TextArg } from '../texts.js';

/** The texts of a fact in a line of its own: the line itself, and what a yes and a no are called in it. */
export interface FactTexts {
  line: string;
  yes: string;
  no: string;
}

/** What is known of somebody, each fact in a line; what was only asked is none. `dayOf`: the day on which it was learnt, to be told. */
export function factLines(
  facts: Record<string, Fact>,
  texts: FactTexts,
  dayOf?: (at: number) => TextArg,
): Text[] {
  return Object.entries(facts)
    .filter(([name]) => !isAsked(name))
    .map(([name, { value, provenance, at }]) => ({
      id: texts.line,
      args: {
        name: { id: `fact-${name}` },
        value: valueText(value, texts),
        verified: provenance === 'verified' ? 'yes' : 'no',
        ...(dayOf ? { day: dayOf(at) } : {}),
      },
    }));
}

function valueText(value: Fact['value'], { yes, no }: FactTexts): TextArg {
  if (typeof value === 'boolean') return { id: value ? yes : no };
  if (typeof value === 'number') return value;
  return isDay(value) ? { day: value, weekday: false } : value.replaceAll('_', ' ');
}
