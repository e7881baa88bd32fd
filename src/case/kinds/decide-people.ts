import { push } from '../../engine/run.js';
import type { Run } from '../../engine/state.js';
import type { Verdict } from '../../policy/decide.js';
import { serviceName } from '../../policy/explain.js';
import { papersArg } from '../../policy/papers.js';
import type { Text, TextArg } from '../../texts.js';
import { caseOf, factsOf } from '../cases.js';
import type { Draft } from '../draft.js';
import { allPlaces, inSpans, placesIn, SCREEN, screenOf, tellMore } from '../list-screen.js';
import { touchList, turnToListed } from '../people.js';
import { SELF } from '../person.js';
import { errandOf, nameOf } from '../person-name.js';
import { isChild, noteShown, proofStateOf } from '../proofs.js';
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
  const { relayed, task } = run.args;
  if (relayed === true || task !== undefined || relays(draft) || people.length > MOST_ASKED) return false;
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

/**
 * Says the verdict for each of the people of a list in a line, and records it; of more than a phone shows, for whom the
 * same holds, by their numbers. Where the list changed, for those alone of whom something is new, and after somebody was
 * struck off who is left.
 */
export function decidePeople(draft: Draft, { relayed, unread = 0, task = 'all', lines }: Run['args']): void {
  const { topic } = draft.session;
  const { people } = topic;
  const count = people.length;
  if (task === 'all') {
    // whoever was asked about is not in question any more
    topic.case = SELF;
    topic.service = null;
  }
  touchList(draft);
  noteShown(draft, people);
  if (task === 'removed') {
    tellWhoIsLeft(draft, lines);
    return;
  }
  if (task === 'standing') {
    tellStanding(draft);
    return;
  }
  const asked = placesIn(lines, count);
  const screen = screenOf(asked, allPlaces(count));
  const places = task === 'show' ? screen.places : asked;
  const isNew = task === 'all' || task === 'added';
  const told = { style: 'lines', list: linesOf(draft, places, isNew) } as const;
  if (task === 'added' || task === 'changed') draft.tell('people-changed', { task, lines: told });
  else draft.tell('people-list', { relayed: String(relayed ?? relays(draft)), count, lines: told });
  if (places.length > SCREEN) draft.tell('people-by-line');
  if (task === 'show') tellMore(draft, screen, count, 'show');
  if (Number(unread) > 0) draft.tell('people-unread', { count, unread: Number(unread) });
}

/** A line for each of some of the list; for more than a phone shows, one for whatever holds for some of them. */
function linesOf(draft: Draft, places: readonly number[], isNew: boolean): Text[] {
  const told = places.map((place) => ({ place, one: draft.session.topic.people[place - 1]! }));
  if (places.length > SCREEN) return inNumbers(draft, told, isNew);
  return told.flatMap(({ place, one }) => [
    lineOf(draft, one, place),
    ...(isNew ? firstWords(draft, one) : []),
  ]);
}

/** Who of the list may come as it stands, and what the others still lack. */
function tellStanding(draft: Draft): void {
  const { people } = draft.session.topic;
  const verdicts = people.map((one) => verdictOf(draft, one));
  const lacking = people.flatMap((_, i) => (READY.has(verdicts[i]?.outcome ?? '') ? [] : [i + 1]));
  const list = linesOf(draft, lacking, false);
  draft.tell('people-standing', {
    count: people.length,
    ready: people.length - lacking.length,
    lines: list.length ? { style: 'lines', list } : 'none',
  });
}

/** Nothing is lacking then but what they bring. */
const READY: ReadonlySet<string> = new Set(['allowed', 'allowed_if']);

/** Who is left, in short, and what holds now for those of whom something else was said as well. */
function tellWhoIsLeft(draft: Draft, lines: Run['args'][string] | undefined): void {
  const { people } = draft.session.topic;
  const count = people.length;
  const changed = lines === undefined ? [] : placesIn(lines, count);
  const short = shortLine(draft);
  const list = people.flatMap((one, i) => {
    if (changed.includes(i + 1)) return [lineOf(draft, one, i + 1)];
    return count > SCREEN ? [] : [short(one, i)];
  });
  draft.tell('people-removed', { count, lines: list.length ? { style: 'lines', list } : 'none' });
}

/** Whether neighbours are asked for. */
function relays({ session }: Draft): boolean {
  return session.topic.people.some((one) => caseOf(session, one.case).relayed);
}

/** What holds for many of a list, with the numbers of those for whom it does. */
function inNumbers(draft: Draft, told: readonly { place: number; one: Listed }[], isNew: boolean): Text[] {
  const numbers = new Map<string, { line: Text; places: number[] }>();
  const police: number[] = [];
  for (const { place, one } of told) {
    const verdict = recorded(draft, one);
    const line: Text = verdict
      ? { id: 'people-several', args: { verdict: outcomeOf(verdict, false) } }
      : { id: isRead(draft, one) ? 'people-several-no-service' : 'people-several-unread' };
    const key = `${line.id} ${verdict?.outcome}`;
    const known = numbers.get(key) ?? { line, places: [] };
    numbers.set(key, { line, places: [...known.places, place] });
    if (verdict?.decidedBy === 'police') police.push(place);
  }
  const lines = [...numbers.values()]
    .sort((one, other) => other.places.length - one.places.length)
    .map(({ line: { id, args }, places }) => ({
      id,
      args: { ...args, count: places.length, numbers: inSpans(places) },
    }));
  const decided = police.length ? [{ id: 'people-several-police', args: { numbers: inSpans(police) } }] : [];
  const first = isNew ? told.flatMap(({ one }) => firstWords(draft, one)) : [];
  const firstOnce = first.filter(({ id }, i) => first.findIndex((other) => other.id === id) === i);
  return [...lines, ...decided, ...firstOnce];
}

/** The verdict on one of a list, with its record. */
function recorded(draft: Draft, one: Listed): Verdict | null {
  const verdict = verdictOf(draft, one);
  if (verdict) draft.effects.push(recordOf(draft, verdict, one.case));
  return verdict;
}

/** The line of one of a list. */
function lineOf(draft: Draft, one: Listed, place: number): Text {
  const { people } = draft.session.topic;
  const verdict = recorded(draft, one);
  return {
    id: verdict ? 'people-line' : isRead(draft, one) ? 'people-line-no-service' : 'people-line-unread',
    args: {
      n: place,
      who: nameOf(one, place - 1),
      shown: proofStateOf(draft, one.case) === 'shown' ? 'yes' : 'no',
      ...(verdict ? answerOf(verdict, people.length <= MOST_WITH_PAPERS, whyOf(draft, one)) : {}),
    },
  };
}

/** What goes before everything else about a service stands by those alone who want it; for all of them it was said. */
function firstWords({ session, texts }: Draft, { service }: Listed): Text[] {
  const id = `first-words-${service}`;
  const ofAll = session.topic.people.every((one) => one.service === service);
  return !ofAll && texts.has(id) ? [{ id }] : [];
}

function shortLine(draft: Draft): (one: Listed, i: number) => Text {
  return (one, i) => ({
    id: 'people-line-short',
    args: { n: i + 1, who: nameOf(one, i), service: errandOf(draft, one) },
  });
}

/** Whether anything of a line was read. */
function isRead({ session }: Draft, { case: id, label }: Listed): boolean {
  return label !== '' || id === SELF || Object.keys(factsOf(session, id)).length > 0;
}

/** The verdict on one of the people of a list; `null` where it is not said what for. */
export function verdictOf({ flows, session, today }: Draft, one: Listed): Verdict | null {
  if (!one.service) return null;
  const facts = factsOf(session, one.case);
  return verdictOn({ book: flows.book, session, today }, { service: one.service, facts });
}

/** In a list only papers that are needed whatever the kind; the rest stands in the details. */
function answerOf(verdict: Verdict, withPapers: boolean, why: Why): Record<string, TextArg> {
  return {
    service: serviceName(verdict),
    verdict: outcomeOf(verdict, withPapers, why),
    by: verdict.decidedBy,
  };
}

/** Why it is an officer who decides on somebody. */
type Why = 'exempt' | 'child' | 'none';

function whyOf(draft: Draft, { case: id }: Listed): Why {
  if (factsOf(draft.session, id).exempt?.value === true) return 'exempt';
  return isChild(draft, id) ? 'child' : 'none';
}

function outcomeOf(verdict: Verdict, withPapers: boolean, why: Why = 'none'): Text {
  const papers = withPapers ? papersArg(verdict, 'sure') : 'none';
  return { id: 'people-outcome', args: { outcome: verdict.outcome, papers, why } };
}
