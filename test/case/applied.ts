import { apply } from '../../src/case/apply.js';
import { Draft } from '../../src/case/draft.js';
import type { Command } from '../../src/understanding/command.js';
import type { Talk } from '../dialogue/talk.js';
import { chat } from '../understanding/chat.js';

/** What commands make of a chat; dialogues that they begin stand ready, and are not run yet. */
export function applied(talk: Talk, ...commands: Command[]): Draft {
  const event = { turn: 't9', kind: 'start' } as const;
  const draft = new Draft(talk.flows, talk.session, event, talk.now);
  apply(draft, commands);
  return draft;
}
export const told = ({ effects }: Draft) =>
  effects.flatMap((one) => (one.kind === 'send' ? [one.text.id] : []));
export const open = ({ session }: Draft) => session.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);
export const factsOf = ({ session }: Draft, id = 'self') =>
  Object.fromEntries(
    Object.entries(session.person.cases[id]?.facts ?? {}).map(([name, fact]) => [name, fact.value]),
  );

export const asked = () => chat('mau urus skck bisa?');
export const SELF = { kind: 'self' } as const;
export const OTHER = { kind: 'relative', named: { label: 'istri', key: 'wife' } } as const;
/** The id of the case that `applied` gives them. */
export const OTHERS_CASE = 't9-r1';
