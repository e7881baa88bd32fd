import { push } from '../../engine/run.js';
import type { Run } from '../../engine/state.js';
import type { Verdict } from '../../policy/decide.js';
import { paperList, serviceName } from '../../policy/explain.js';
import type { Text, TextArg } from '../../texts.js';
import { factsOf } from '../cases.js';
import type { Draft } from '../draft.js';
import { turnToListed } from '../people.js';
import { SELF } from '../person.js';
import { nameOf } from '../person-name.js';
import { recordOf } from '../record.js';
import type { Listed } from '../session.js';
import { verdictOn } from '../verdict.js';

/** In a longer list the papers are left to the details: it is to fit a phone. */
const MOST_WITH_PAPERS = 5;

/** In a longer list nobody is asked about: it says of whom something is missing. */
const MOST_ASKED = 3;

/** Has what is missing of one of a few people asked first, and gives whether something is asked. */
export function askOfPeople(draft: Draft, run: Run): boolean {
  const { session, program } = draft;
  const { people } = session.topic;
  if (run.args.relayed === true || people.length > MOST_ASKED) return false;
  for (const one of people) {
    const missing = verdictOf(draft, one)?.missing.find((fact) => program.suppliers.has(fact));
    const mark = `${missing}@${one.case}`;
    if (!missing || run.sought.includes(mark)) continue;
    run.sought.push(mark);
    turnToListed(draft, one.case);
    push(draft, program.suppliers.get(missing)!, {});
    return true;
  }
  return false;
}

/** Says the verdict for each of the people of a list in a line, and records it. */
export function decidePeople(draft: Draft, { relayed = false, unread = 0 }: Run['args']): void {
  const { topic } = draft.session;
  const { people } = topic;
  // nobody of them is in question
  topic.case = SELF;
  topic.service = null;
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
