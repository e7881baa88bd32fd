import type { Run } from '../../engine/state.js';
import type { Verdict } from '../../policy/decide.js';
import { serviceName } from '../../policy/explain.js';
import { paperList } from '../../policy/papers.js';
import type { Text, TextArg } from '../../texts.js';
import { factsOf } from '../cases.js';
import type { Draft } from '../draft.js';
import { nameOf } from '../person-name.js';
import { recordOf } from '../record.js';
import type { Listed } from '../session.js';
import { verdictOn } from '../verdict.js';

/** In a longer list the papers are left to the details: it is to fit a phone. */
const MOST_WITH_PAPERS = 5;

/** Says the verdict for each of the people of a list in a line, and records it. */
export function decidePeople(draft: Draft, { relayed = false, unread = 0 }: Run['args']): void {
  const { people } = draft.session.topic;
  const list = people.map((one, i): Text => {
    const verdict = verdictOf(draft, one);
    if (verdict) draft.effects.push(recordOf(verdict, one.case));
    return {
      id: verdict ? 'people-line' : 'people-line-no-service',
      args: {
        n: i + 1,
        who: nameOf(one, i),
        ...(verdict ? answerOf(verdict, people.length <= MOST_WITH_PAPERS) : {}),
      },
    };
  });
  const count = people.length;
  draft.tell('people-list', { relayed: String(relayed), count, lines: { style: 'lines', list } });
  if (Number(unread) > 0) draft.tell('people-unread', { count, unread: Number(unread) });
}

/** The verdict on one of the people of a list; `null` where it is not said what for. */
export function verdictOf({ flows, session, today }: Draft, one: Listed): Verdict | null {
  if (!one.service) return null;
  const facts = factsOf(session, one.case);
  return verdictOn({ book: flows.book, session, today }, { service: one.service, facts });
}

/** In a list only papers that are needed whatever the kind; the rest stands in the details. */
function answerOf(verdict: Verdict, withPapers: boolean): Record<string, TextArg> {
  const { outcome, decidedBy } = verdict;
  const sure = withPapers ? verdict.bring.filter(({ when }) => when === null) : [];
  return {
    service: serviceName(verdict),
    outcome,
    by: decidedBy,
    ...papersOf({ ...verdict, bring: sure }),
  };
}

/** The papers of a verdict as an argument of a text. */
export function papersOf(verdict: Verdict): Record<string, TextArg> {
  return { papers: verdict.bring.length ? paperList(verdict) : 'none' };
}
