import { afterAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/calendar.js';
import type { Effect } from '../../src/case/effect.js';
import type { Event } from '../../src/case/event.js';
import { mergePersons } from '../../src/case/merge.js';
import { keptPerson, keptSession, keptWhole } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newPerson } from '../../src/case/person.js';
import { newSession, type Session } from '../../src/case/session.js';
import { step } from '../../src/dialogue/step.js';
import { openSamples } from '../../src/examples/samples.js';
import { compose } from '../../src/hotline/compose.js';
import type { Fact } from '../../src/policy/facts.js';
import { shownIn } from '../dialogue/talk.js';
import { shipped, ZONE } from '../support/scripts.js';
import { chatNamed, chats, damaged, type KeptTurn, messagesOf, whole } from './kept-chats.js';

const { flows, recognise } = shipped;
const samples = openSamples('flows');
afterAll(() => samples.close());

const named = <T extends { name: string }>(list: T[]) => list.map((one) => [one.name, one] as const);
const fresh = newSession('id', 0);

/** A turn as the hotline takes it: the message, and what the photograph shows that it has read. */
async function taken(session: Session, { turn, at, body, photo }: KeptTurn, waiting?: string) {
  const reading = body.kind === 'text' ? { reading: recognise(body.text, dayOf(at, ZONE)) } : {};
  const first = step(flows, session, { turn, ...body, ...reading } as Event, at);
  if (!first.effects.some(({ kind }) => kind === 'read_photos')) return first;
  const evidence = await samples.readSample((photo ?? waiting)!, at);
  const after = step(flows, first.session, { turn, ...shownIn(first.session, [evidence]) }, at);
  return { session: after.session, effects: [...first.effects, ...after.effects] };
}

/** What a turn said, and what else it asked of the world. */
function told(effects: Effect[], locale: string) {
  const sends = effects.filter((effect) => effect.kind === 'send');
  return {
    messages: compose(sends, flows.texts, locale),
    others: effects.filter(({ kind }) => !['send', 'record', 'read_photos'].includes(kind)),
  };
}

describe('a chat that version 1 kept', () => {
  test.each(named(chats))('goes on with the same answer: %s', async (_name, { kept, photo, turns }) => {
    let { session, mended } = keptSession(kept.session, kept.person, fresh);
    expect(mended).toEqual([]);
    for (const turn of turns) {
      const after = await taken(session, turn, photo);
      session = after.session;
      const { locale } = session.person;
      expect(locale).toBe(turn.locale);
      expect(told(after.effects, locale)).toEqual({
        messages: messagesOf(turn, flows.texts),
        others: turn.others,
      });
    }
  });

  test.each(named(chats))('has lost nothing of its person: %s', (_name, { kept }) => {
    const { cases, ...rest } = kept.person;
    const { cases: now, ...restNow } = keptPerson(kept.person)!;
    expect(restNow).toEqual({
      ...rest,
      head: false,
      held: null,
      since: null,
      joined: {},
      owns: [],
      entries: [],
      showings: [],
      follows: [],
      noticed: [],
    });
    const facts = Object.entries(now).map(([id, one]) => [id, one.facts]);
    expect(Object.fromEntries(facts)).toEqual(cases);
  });

  test.each(named(chats))('is kept in the new form from then on: %s', (_name, { kept }) => {
    const session = keptWhole(kept.session, kept.person)!;
    const [chat, person] = JSON.parse(JSON.stringify([packChat(session), packPerson(session.person)]));
    expect([chat.v, person.v]).toEqual([2, 2]);
    const again = keptWhole(chat, person);
    // a case of which nothing is known is not kept
    const known = Object.entries(session.person.cases).filter(
      ([, { facts, relayed }]) => relayed || Object.keys(facts).length > 0,
    );
    const expected = { ...session, person: { ...session.person, cases: Object.fromEntries(known) } };
    expect(again).toEqual(expected);
  });

  test('has every neighbour of a list for a neighbour, whoever is turned to', () => {
    const { kept } = chatNamed('a list of neighbours, nobody turned to yet');
    const { person, topic } = keptWhole(kept.session, kept.person)!;
    expect(topic.people).toHaveLength(3);
    expect(topic.people.map((one) => person.cases[one.case]?.relayed)).toEqual([true, true, true]);
    expect(person.cases.self?.relayed).toBeUndefined();
  });

  test('was never kept: nothing is mended', () => {
    expect(keptSession(null, null, fresh)).toEqual({ session: fresh, mended: [] });
    const { kept } = whole;
    const other = keptSession(null, kept.person, fresh);
    expect(other.mended).toEqual([]);
    expect(other.session).toEqual({ ...fresh, person: keptPerson(kept.person) });
  });
});

describe('what was damaged', () => {
  const person = keptPerson(whole.kept.person)!;
  const { person: _apart, ...chat } = keptWhole(whole.kept.session, whole.kept.person)!;
  const { person: _new, ...newChat } = fresh;
  const [first, second] = person.reminders;
  const { self, other } = person.cases as Record<string, { facts: Record<string, Fact> }>;
  const { vaccine: _spoilt, ...facts } = self!.facts;

  const remains: Record<string, { chat?: object; person?: object; mended: string[] }> = {
    'an unknown field in both': { mended: [] },
    'a field of the session of the wrong type': { chat: newChat, mended: ['session'] },
    'half a session': { chat: newChat, mended: ['session'] },
    'a session that is none': { chat: newChat, mended: ['session'] },
    'a consent of the wrong type': { person: { ...person, consent: null }, mended: ['person'] },
    'a reminder without its instant': { person: { ...person, reminders: [second] }, mended: ['person'] },
    'a reminder without its words': { person: { ...person, reminders: [second] }, mended: ['person'] },
    'a fact of the wrong type, and one that there is not': {
      person: { ...person, cases: { ...person.cases, self: { facts } } },
      mended: ['person'],
    },
    'a case that is none': {
      person: { ...person, cases: { self, other: { facts: {} } } },
      mended: ['person'],
    },
    'no language': { person: { ...person, locale: 'id', chose_locale: false }, mended: ['person'] },
    'a person that is none': { person: newPerson('id'), mended: ['person'] },
    'both damaged': { chat: newChat, mended: ['session', 'person'] },
  };

  test('had much to lose', () => {
    expect(person).toMatchObject({ locale: 'en', chose_locale: true, stopped: false });
    expect(person.consent).toEqual(expect.any(Number));
    expect([first, second]).toEqual([expect.anything(), expect.anything()]);
    expect(self!.facts.vaccine).toMatchObject({ value: 'sinovac', provenance: 'verified' });
    expect(Object.keys(facts)).toContain('dose_count');
    expect(other!.facts.dose_count).toMatchObject({ value: 1, provenance: 'claimed' });
    expect(chat.runs.length).toBeGreaterThan(0);
    expect(Object.keys(remains)).toEqual(damaged.map(({ name }) => name));
  });

  test.each(named(damaged))('keeps what can still be told, and tells the rest: %s', (name, kept) => {
    const { session, mended } = keptSession(kept.session, kept.person, fresh);
    const expected = remains[name]!;
    expect(mended).toEqual(expected.mended);
    const { person: personNow, ...chatNow } = session;
    expect(personNow).toEqual(expected.person ?? person);
    expect(chatNow).toEqual(expected.chat ?? chat);
  });

  test.each(named(damaged))('is not taken for whole: %s', (name, kept) => {
    const { mended } = remains[name]!;
    expect(keptWhole(kept.session, kept.person) === null).toBe(mended.length > 0);
    expect(keptPerson(kept.person) === null).toBe(mended.includes('person'));
  });

  test.each(named(damaged))('lets the chat go on: %s', (_name, kept) => {
    const { session } = keptSession(kept.session, kept.person, newSession('id', whole.kept.at));
    const event: Event = { turn: 't1', kind: 'start' };
    const { effects } = step(flows, session, event, whole.kept.at);
    expect(effects).not.toContainEqual(expect.objectContaining({ record: 'failure' }));
    expect(effects.some(({ kind }) => kind === 'send')).toBe(true);
  });

  test('also in the form of version 2', () => {
    const packed = packPerson(person) as Record<string, unknown>;
    const spoilt = { ...packed, consent: 'yes', cases: { ...(packed.cases as object), other: 'gone' } };
    const { session, mended } = keptSession(packChat({ ...chat, person }), spoilt, fresh);
    expect(mended).toEqual(['person']);
    expect(session).toEqual({
      ...chat,
      person: { ...person, consent: null, cases: { self, other: { facts: {} } } },
    });
  });

  test('also a session of version 2', () => {
    const spoilt = { ...packChat({ ...chat, person }), token: 'seven' };
    expect(keptSession(spoilt, packPerson(person), fresh)).toEqual({
      session: { ...newChat, person },
      mended: ['session'],
    });
  });
});

describe('two persons of version 1 who are the same', () => {
  const wholes = whole.kept.person;
  const reader = chatNamed('silent for more than a day, evidence and a reminder left').kept.person;

  test('have the reminders of both, the later consent, the language that was asked for', () => {
    const merged = mergePersons(reader, wholes)!;
    expect(merged.reminders).toEqual([...reader.reminders, ...wholes.reminders]);
    expect(merged.consent).toBe(Math.max(reader.consent!, wholes.consent!));
    expect(merged).toMatchObject({ locale: 'en', chose_locale: true });
    expect(mergePersons(wholes, reader)).toMatchObject({ locale: 'en', chose_locale: true });
    expect(keptPerson(mergePersons(wholes, wholes))).toEqual(keptPerson(wholes));
  });

  test('know what evidence proved, and else what is newer, each with its instant', () => {
    const fact = (value: number, provenance: string, at: number) => ({ value, provenance, at });
    const claims = (dose_count: object, age: object) => ({ ...wholes, cases: { self: { dose_count, age } } });
    const proven = claims(fact(1, 'verified', 10), fact(30, 'claimed', 10));
    const later = claims(fact(2, 'claimed', 20), fact(31, 'claimed', 20));
    const both = { dose_count: fact(1, 'verified', 10), age: fact(31, 'claimed', 20) };
    expect(keptPerson(mergePersons(proven, later))?.cases.self).toEqual({ facts: both });
    expect(keptPerson(mergePersons(later, proven))?.cases.self).toEqual({ facts: both });
  });

  test('are one with a person of version 2', () => {
    const packed = JSON.parse(JSON.stringify(packPerson(keptPerson(reader)!)));
    expect(mergePersons(packed, wholes)).toEqual(mergePersons(reader, wholes));
    expect(mergePersons(wholes, packed)).toEqual(mergePersons(wholes, reader));
  });

  test('are the one that is there, where the other was never kept', () => {
    expect(keptPerson(mergePersons(wholes, null))).toEqual(keptPerson(wholes));
    expect(keptPerson(mergePersons(null, wholes))).toEqual(keptPerson(wholes));
  });
});
