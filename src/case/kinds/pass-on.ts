import { z } from 'zod';
import type { NodeKind } from '../../engine/model.js';
import { serviceName } from '../../policy/explain.js';
import type { FactName, Facts } from '../../policy/facts.js';
import { papersArg } from '../../policy/papers.js';
import { placeLine } from '../../policy/places.js';
import { actAskingProof } from '../../policy/proof.js';
import type { Text, TextArg } from '../../texts.js';
import { factsOf } from '../cases.js';
import type { Draft } from '../draft.js';
import { allPlaces, placesIn, screenOf, tellMore } from '../list-screen.js';
import { SELF } from '../person.js';
import { nameOf } from '../person-name.js';
import { isChild } from '../proofs.js';
import type { Listed } from '../session.js';
import { verdictOn } from '../verdict.js';

type PassOnSpec = 'people' | 'brief' | 'group';

/** Of so many errands a text for a group names them. */
const FEWEST_ERRANDS = 2;

/** What somebody's errand is about: a text to pass on hangs on nothing else that is known of them. */
const OF_ERRAND: ReadonlySet<string> = new Set([
  ...(['variant', 'other_service', 'expires_on', 'age', 'married', 'child_along'] as const),
  ...(['has_ktp', 'has_kk', 'foreigner', 'stay_months', 'online'] as const),
] satisfies FactName[]);

/**
 * Says what a head can pass on: to each of the others of a list, or to some of them, in a message of its own, so many at
 * once as a phone shows; or to a group, in one paragraph that names nobody. Papers, place and ground, nothing of anybody's vaccination;
 * `brief`: in three lines. What is the
 * writer's own needs no passing on.
 */
export const passOn: NodeKind<PassOnSpec, Draft> = {
  name: 'pass_on',
  schema: z.enum(['people', 'brief', 'group']),
  run(draft, { run, spec, next }) {
    const { people } = draft.session.topic;
    const screen = screenOf(placesIn(run.args.lines, people.length), allPlaces(people.length));
    const texts =
      spec === 'group'
        ? [textForGroup(draft, people)]
        : screen.places.flatMap((place) => {
            const one = people[place - 1]!;
            return one.case === SELF ? [] : [textFor(draft, one, place - 1, spec === 'brief')];
          });
    for (const text of texts)
      draft.effects.push({ kind: 'send', text, choices: [], token: null, apart: true });
    if (spec !== 'group') tellMore(draft, screen, people.length, 'pass_on');
    return next;
  },
};

function textFor(draft: Draft, one: Listed, i: number, isBrief: boolean): Text {
  const { flows, session, today } = draft;
  const who = nameOf(one, i);
  if (!one.service) return { id: 'people-text-no-service', args: { who } };
  const facts = ofErrand(factsOf(session, one.case));
  const verdict = verdictOn({ book: flows.book, session, today }, { service: one.service, facts });
  return {
    id: isBrief ? 'people-text-brief' : 'people-text',
    args: {
      who,
      service: serviceName(verdict),
      papers: papersArg(verdict),
      place: placeLine(verdict, session.topic.area),
      act: isChild(draft, one.case) ? 'child' : actArg(actAskingProof(flows.book, verdict.service, today)),
      by: verdict.decidedBy,
      day: { day: today },
    },
  };
}

function ofErrand(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => OF_ERRAND.has(name)));
}

/** The services that are asked for, each once, with the papers that everybody needs for it. */
function textForGroup(draft: Draft, people: readonly Listed[]): Text {
  const { flows, session, today } = draft;
  const errands = errandsOf(draft, people);
  // one errand alone would tell whose it is
  if (errands.length < FEWEST_ERRANDS) return { id: 'people-group-general', args: { day: { day: today } } };
  const verdicts = errands.map((errand) => verdictOn({ book: flows.book, session, today }, errand));
  const acts = errands.map(({ service }) => actAskingProof(flows.book, service, today));
  const lines = verdicts.map(
    (verdict): Text => ({
      id: 'people-group-service',
      args: {
        service: serviceName(verdict),
        papers: papersArg(verdict, 'sure'),
      },
    }),
  );
  return {
    id: 'people-group',
    args: {
      services: { style: 'parts', list: lines },
      act: actArg(acts.find((act) => act !== null) ?? null),
      day: { day: today },
    },
  };
}

/** What is asked for, each errand once, by its service and its name. */
function errandsOf({ session }: Draft, people: readonly Listed[]): { service: string; facts: Facts }[] {
  const errands = new Map<string, { service: string; facts: Facts }>();
  for (const { case: id, service } of people) {
    if (service === null) continue;
    const { other_service: other } = factsOf(session, id);
    errands.set(`${service} ${other?.value}`, { service, facts: other ? { other_service: other } : {} });
  }
  return [...errands.values()];
}

function actArg(act: string | null): TextArg {
  return act === null ? 'none' : { id: `citation-${act}` };
}
