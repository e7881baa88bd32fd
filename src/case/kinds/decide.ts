import { z } from 'zod';
import { AGAIN, type At, type Goes, type NodeKind } from '../../engine/model.js';
import { push } from '../../engine/run.js';
import type { Verdict } from '../../policy/decide.js';
import { explain } from '../../policy/explain.js';
import { OUTCOMES } from '../../policy/schema.js';
import { calledText } from '../../understanding/called.js';
import { caseOf, factsOf } from '../cases.js';
import type { Draft } from '../draft.js';
import { driveLine, nextDriveIn } from '../drive.js';
import { SELF } from '../person.js';
import { recordOf } from '../record.js';
import { lastVerdict, noteSaid, saidOf } from '../said.js';
import { decideGroup } from './decide-group.js';
import { askOfPeople, decidePeople } from './decide-people.js';

/** A screen of a small phone, less the question that follows. */
const ROOM = { lines: 4, characters: 262 };

type DecideSpec = true | 'people' | 'group';

/** Tells the verdict on the case in question, for what is missing of which others ask first; one for each of a list, or what holds for the people of a group. */
export const decide: NodeKind<DecideSpec, Draft> = {
  name: 'decide',
  schema: z.union([z.literal(true), z.enum(['people', 'group'])]),
  run(draft, at) {
    if (at.spec === true) return decideOne(draft, at);
    if (at.spec === 'people') {
      if (askOfPeople(draft, at.run)) return AGAIN;
      decidePeople(draft, at.run.args);
    } else decideGroup(draft, at.run.args);
    return at.next;
  },
  inspect: () => ({ sendsFor: true }),
  notes: (spec) => (spec === true ? z.enum(OUTCOMES) : z.never()),
};

function decideOne(draft: Draft, { run, id, next }: At<DecideSpec>): Goes {
  const { session, program } = draft;
  const verdict = draft.verdict();
  const missing = verdict.missing.find((fact) => program.suppliers.has(fact) && !run.sought.includes(fact));
  if (missing) {
    run.sought.push(missing);
    push(draft, program.suppliers.get(missing)!, run.args);
    return AGAIN;
  }
  tell(draft, verdict);
  draft.effects.push(recordOf(draft, verdict, session.topic.case));
  run.answers[id] = verdict.outcome;
  return next;
}

/** Says a verdict, without what was said already, and notes what it told. */
function tell(draft: Draft, verdict: Verdict): void {
  const { session } = draft;
  const { area, case: id } = session.topic;
  const { service, outcome, decidedBy, allowedFrom } = verdict;
  const { papers: brief = false, places: placed = false, answers: noted = [] } = saidOf(session, id, service);
  const lines = explain(verdict, { brief, placed, noted, area });
  const last = lastVerdict(session);
  const toldAnother = session.said.some((one) => one.verdict && one.case !== SELF);
  const rule = verdict.reasons[0]?.rule;
  const same = last?.outcome === outcome && last.rule === rule;
  noteSaid(session, id, service, {
    papers: verdict.own?.papers === false ? undefined : true,
    answers: verdict.answers.map((one) => one.id),
    verdict: { outcome, rule: rule ?? 'none', decided_by: decidedBy, allowed_from: allowedFrom },
  });
  const list = brief && same ? lines.slice(0, 1) : lines;
  const drive = outcome === 'not_yet' && list === lines ? nextDriveIn(draft) : null;
  if (drive && !factsOf(session).planned_dose_on) list.push([driveLine(drive)]);
  const isSelf = id === SELF;
  // of a relative always, of the writer where somebody else was spoken of before
  if (isSelf ? toldAnother : caseOf(session, id).label) {
    list[0]?.unshift({ id: 'for-person', args: { who: calledText(caseOf(session, id), isSelf) } });
  }
  draft.send({ id: 'verdict', args: { lines: { lines: list, room: ROOM } } });
}
