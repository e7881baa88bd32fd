import { z } from 'zod';
import { dayOf } from '../../calendar.js';
import type { NodeKind } from '../../engine/model.js';
import { areaKey } from '../../neighbourhood/area.js';
import { entrancesTo } from '../../neighbourhood/entrances.js';
import type { Text } from '../../texts.js';
import { areaText } from '../area-text.js';
import type { Draft } from '../draft.js';
import { allPlaces, placesIn, screenOf, tellMore } from '../list-screen.js';
import { touchList } from '../people.js';
import { SELF } from '../person.js';
import { errandOf, nameOf } from '../person-name.js';
import { giveCode, isChild, proofStateOf } from '../proofs.js';
import type { Listed } from '../session.js';

const OUTCOMES = ['given', 'nobody', 'no_list'] as const;

/**
 * Gives the head a text to pass on to each of the list, or to some of them, with a code by which that person shows their
 * own certificate in their own chat. Those who are children, have shown theirs or are the writer get none, which is said.
 */
export const proofCodes: NodeKind<true, Draft> = {
  name: 'proof_codes',
  schema: z.literal(true),
  run(draft, { run, id, next }) {
    const { session, event, effects, flows, now } = draft;
    const { office } = session.person;
    const { people } = session.topic;
    const listed = placesIn(run.args.lines, people.length).map((place) => people[place - 1]!);
    const others = listed.filter((one) => one.case !== SELF);
    const children = others.filter((one) => isChild(draft, one.case));
    const grown = others.filter((one) => !children.includes(one));
    const done = grown.filter((one) => proofStateOf(draft, one.case) === 'shown');
    const waiting = grown.filter((one) => !done.includes(one)).map((one) => people.indexOf(one) + 1);
    const screen = screenOf(waiting, allPlaces(people.length));
    const asked = screen.places.map((place) => people[place - 1]!);
    run.answers[id] = asked.length ? 'given' : people.length ? 'nobody' : 'no_list';
    if (asked.length && !event.fresh) {
      effects.push({ kind: 'consult', codes: asked.length });
      return null;
    }
    const names = (some: readonly Listed[]) => ({
      list: some.map((one) => nameOf(one, people.indexOf(one))),
      style: 'and' as const,
    });
    if (children.length) draft.tell('proof-codes-children', { people: names(children) });
    if (done.length) draft.tell('proof-codes-done', { people: names(done) });
    if (people.length && !others.length) draft.tell('proof-codes-own');
    if (!asked.length || !office) return next;
    touchList(draft);
    const until = Math.min(now + flows.retention.proof_codes.ms, office.until);
    const isNew = run.args.task === 'new';
    draft.tell('proof-codes-given', { count: asked.length });
    for (const [i, one] of asked.entries()) {
      const proof = giveCode(draft, one.case, { fresh: event.fresh!.codes[i]!, until, isNew });
      const text = textFor(draft, one, proof);
      effects.push({ kind: 'send', text, choices: [], token: null, apart: true });
    }
    const given = effects.filter(({ kind }) => kind === 'proof').length;
    const about = `${areaKey(office.area)} ${given}`;
    tellMore(draft, screen, people.length, 'codes');
    if (given) effects.push({ kind: 'audit', does: 'proof_codes_given', by: office.grant, about });
    return next;
  },
  notes: () => z.enum(OUTCOMES),
};

function textFor(draft: Draft, one: Listed, { code, until }: { code: string; until: number }): Text {
  const { flows, session, event } = draft;
  const { office } = session.person;
  const links = entrancesTo(event.fresh?.entrances ?? {}, { code }).map(({ link }) => link);
  return {
    id: 'proof-code-text',
    args: {
      who: nameOf(one, session.topic.people.indexOf(one)),
      area: areaText(flows, office!.area),
      service: errandOf(draft, one),
      code,
      until: { day: dayOf(until - 1, flows.zone) },
      count: links.length,
      links: { list: links, style: 'lines' },
    },
  };
}
