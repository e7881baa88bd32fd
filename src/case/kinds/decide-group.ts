import type { Run } from '../../engine/state.js';
import { serviceName } from '../../policy/explain.js';
import type { Facts } from '../../policy/facts.js';
import { papersArg } from '../../policy/papers.js';
import type { Text } from '../../texts.js';
import type { Draft } from '../draft.js';
import { verdictOn } from '../verdict.js';

/**
 * Says for the people of a group what holds for those with a dose, and what for those without; the papers once. It is
 * nobody's verdict: none is recorded, and nothing is learnt.
 */
export function decideGroup(draft: Draft, { vaccinated, unvaccinated }: Run['args']): void {
  const withDose = verdictFor(draft, 1);
  const without = verdictFor(draft, 0);
  const lineOf = (who: string, count: unknown, { outcome }: typeof withDose): Text => ({
    id: 'group-line',
    args: { who, count: Number(count ?? 0), outcome },
  });
  draft.tell('group-answer', {
    service: serviceName(withDose),
    by: withDose.decidedBy,
    lines: {
      style: 'lines',
      list: [lineOf('with', vaccinated, withDose), lineOf('without', unvaccinated, without)],
    },
    papers: papersArg(withDose, 'sure'),
  });
}

function verdictFor({ flows, session, today, now }: Draft, doses: number) {
  const facts: Facts = { dose_count: { value: doses, provenance: 'claimed', at: now } };
  return verdictOn({ book: flows.book, session, today }, { facts });
}
