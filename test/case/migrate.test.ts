import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keptPerson, keptSession, keptWhole } from '../../src/case/migrate.js';
import { packChat, packPerson } from '../../src/case/pack.js';
import { newPerson } from '../../src/case/person.js';
import { saidOf } from '../../src/case/said.js';
import { newSession } from '../../src/case/session.js';
import { NINE, Talk } from '../dialogue/talk.js';
import { read } from '../language/support.js';
import { evidenceOf, type Photo } from '../support/scripts.js';

interface Chat {
  name: string;
  chat: object & Record<string, unknown>;
  person: object;
  next: string | { evidence: Photo };
  said: string[];
  place: string;
  asked: string[];
}

/** Chats as version 1 kept them, with what it answered to the next message; recorded from it. */
const CHATS: Chat[] = JSON.parse(readFileSync('test/fixtures/case/version-1.json', 'utf8'));
const fresh = () => newSession('id', NINE);
const chatOf = (name: string) => CHATS.find((one) => one.name === name)!;
const migrated = (name: string) => keptSession(chatOf(name).chat, chatOf(name).person, fresh()).session;

describe('a chat that version 1 kept', () => {
  test.each(CHATS)('goes on as it would have: $name', ({ chat, person, next, said, place, asked }) => {
    const kept = keptSession(chat, person, fresh());
    expect(kept.mended).toEqual([]);
    const talk = new Talk();
    // what edits of dialogues and texts do to a chat is a matter of its own
    talk.session = { ...kept.session, edition: talk.flows.edition };
    if (typeof next === 'string') talk.say(next, read(next));
    else talk.take({ kind: 'evidence', evidence: evidenceOf(next.evidence) });
    expect([talk.said, talk.place, talk.asked.map(({ kind }) => kind)]).toEqual([said, place, asked]);
  });

  test.each(CHATS)('stays the same when it is kept anew: $name', ({ chat, person }) => {
    const { session } = keptSession(chat, person, fresh());
    const [packed, whose] = [packChat(session), packPerson(session.person)];
    const again = keptWhole(packed, whose)!;
    expect([packChat(again), packPerson(again.person)]).toEqual([packed, whose]);
  });

  test('knows what was told of which service', () => {
    expect(saidOf(migrated('a verdict was told'), 'self', 'skck')).toMatchObject({
      papers: true,
      verdict: { outcome: 'allowed_if' },
    });
    expect(saidOf(migrated('something asked beside was answered'), 'self', 'kk')).toEqual({
      case: 'self',
      service: 'kk',
      papers: true,
      answers: ['how-long'],
    });
    expect(saidOf(migrated('places were told'), 'self', 'ktp')).toEqual({
      case: 'self',
      service: 'ktp',
      places: true,
    });
    expect(migrated('doses are asked for').said).toEqual([]);
  });

  test('has begun its dialogues with what its topic told', () => {
    const args = (name: string) => migrated(name).runs.map((run) => run.args);
    expect(args('fees were asked for of two services')).toEqual([{ cost: true }]);
    expect(args('a day is corrected, and its reminder offered anew')).toEqual([{ corrects: true }]);
    expect(args('a list is open')).toEqual([{ relayed: true }]);
    expect(args('doses are asked for')).toEqual([{}, {}]);
  });

  test('has a neighbour’s question relayed by the case', () => {
    const { person, topic } = migrated('a head asks for a neighbour');
    expect(person.cases[topic.case]).toMatchObject({ relayed: true, facts: { dose_count: { value: 0 } } });
    expect(migrated('a verdict was told').person.cases.self).not.toHaveProperty('relayed');
  });

  test('goes back over its answers', () => {
    expect(migrated('an answer may be taken back').trail).toEqual(['access/verdict>vaccination_state/doses']);
  });

  test('and before there were areas and several services has none', () => {
    const { topic, ...chat } = chatOf('a verdict was told').chat;
    const { area: _area, services: _services, people: _people, ...before } = topic as Record<string, unknown>;
    const kept = keptSession({ ...chat, topic: before }, newPerson('id'), fresh());
    expect(kept.mended).not.toContain('session');
    expect(kept.session.topic).toMatchObject({ area: null, services: [], people: [], service: 'skck' });
  });
});

describe('what no longer fits', () => {
  const { chat, person } = chatOf('a verdict was told');
  const broken = { v: 2, runs: 7 };

  test.each<[string, unknown, unknown, string[]]>([
    ['a chat', broken, person, ['session']],
    ['a person', chat, { v: 2, locale: 7 }, ['person']],
    ['both', broken, 'what', ['session', 'person']],
    ['neither', null, null, []],
  ])('is begun anew by itself, and named: %s', (_, keptChat, keptOne, mended) => {
    const kept = keptSession(keptChat, keptOne, fresh());
    expect(kept.mended).toEqual(mended);
    const { person: whose, ...rest } = kept.session;
    const { person: nobody, ...nothing } = fresh();
    if (mended.includes('session') || keptChat === null) expect(rest).toEqual(nothing);
    else expect(rest.topic.service).toBe('skck');
    if (mended.includes('person') || keptOne === null) expect(whose).toEqual(nobody);
    else expect(whose.cases.self?.facts).toHaveProperty('dose_count');
  });

  test('is nothing for whoever needs it whole', () => {
    expect(keptWhole(chat, person)).toMatchObject({ topic: { service: 'skck' } });
    expect(keptWhole(broken, person)).toBeNull();
    expect(keptWhole(chat, null)).toBeNull();
  });

  test.each([
    null,
    undefined,
    7,
    'x',
    [],
    { v: 9 },
    { cases: 3 },
    { v: 2, cases: { self: { facts: { dose_count: 1 } } } },
  ])('is no person: %j', (one) => expect(keptPerson(one)).toBeNull());
});

test('a person who was kept before a language could be chosen has chosen none', () => {
  const { chose_locale: _chosen, ...before } = chatOf('a verdict was told').person as Record<string, unknown>;
  expect(keptPerson(before)?.chose_locale).toBe(false);
});
