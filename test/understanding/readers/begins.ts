import { expect, test } from 'vitest';
import type { Named } from '../../../src/language/reading.js';
import type { Command } from '../../../src/understanding/command.js';
import { errand } from '../../../src/understanding/readers/errand.js';
import { chat, readBy } from '../chat.js';

type Turn = Extract<Command, { do: 'turn' }>;

/** An errand as a test tells it: to whom and what, what is claimed, and what begins. */
interface Errand {
  turn: Omit<Turn, 'do'>;
  clarify?: string[];
  claim?: Record<string, string | number | boolean>;
  time?: string | null;
  start: string;
  aside?: true;
  args?: Record<string, string | boolean>;
}

export const SELF = { kind: 'self' } as const;
export const UNSAID = { kind: 'unsaid' } as const;
/** A relative or neighbour, as they are named. */
export const other = (label: string, key: string, more: Omit<Partial<Named>, 'label' | 'key'> = {}) =>
  ({ kind: 'relative', named: { label, key, ...more } }) as const;

/** Its commands, in their order. */
const commandsOf = ({ turn, clarify, claim, time = null, start, aside, args }: Errand): Command[] => [
  { do: 'turn', ...turn },
  ...(clarify ? [{ do: 'clarify', services: clarify } as const] : []),
  { do: 'settle', ...(claim ? { again: true } : {}) },
  { do: 'note', time },
  ...(claim ? [{ do: 'claim', facts: claim } as const] : []),
  { do: 'start', dialogue: start, when: aside ? 'aside' : 'now', ...(args ? { args } : {}) },
];

/** Whether each message begins that errand, after these. */
export function begins(before: string[], cases: [message: string, errand: Errand, because: RegExp][]): void {
  test.each(cases)(`after [${before.join(' / ')}]: "%s"`, (text, expected, because) => {
    const found = readBy(errand, chat(...before), text);
    expect(found?.commands).toEqual(commandsOf(expected));
    expect(found?.because).toMatch(because);
  });
}
