import { describe, expect, test } from 'vitest';
import { keptSession } from '../../src/case/migrate.js';
import { packChat, packPerson, VERSION } from '../../src/case/pack.js';
import { newPerson } from '../../src/case/person.js';
import { newSession } from '../../src/case/session.js';
import { NINE, shown, Talk } from '../dialogue/talk.js';

const parsed = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** A chat as the next turn finds it. */
function kept({ session }: Talk) {
  const [chat, person] = [packChat(session), packPerson(session.person)].map(parsed);
  return keptSession(chat, person, newSession('en', 0));
}

describe('what is kept', () => {
  test('of a new chat and a new person is next to nothing', () => {
    const session = newSession('id', NINE);
    expect(packChat(session)).toEqual({ v: VERSION, at: NINE });
    expect(packPerson(session.person)).toEqual({ v: VERSION, locale: 'id' });
  });

  test('of a chat is no word of its person', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 1 } });
    expect(JSON.stringify(packChat(talk.session))).not.toMatch(/dose_count|locale|consent/);
    expect(packPerson(talk.session.person)).toMatchObject({ cases: { self: { facts: { dose_count: {} } } } });
  });

  test('of cases are those of which something is known, or that somebody else relays', () => {
    const person = {
      ...newPerson('id'),
      cases: { self: { facts: {} }, other: { facts: {}, relayed: true as const } },
    };
    expect(packPerson(person)).toEqual({ v: VERSION, locale: 'id', cases: { other: person.cases.other } });
  });

  test('differs only in what differs: a value that is usual is left out, one that is not is kept', () => {
    const session = {
      ...newSession('id', NINE),
      token: 0,
      misses: 2,
      waiting: 'answer' as const,
      photos: [],
    };
    expect(packChat(session)).toEqual({ v: VERSION, at: NINE, misses: 2, waiting: 'answer' });
    const { topic } = packChat({ ...session, topic: { ...session.topic, service: 'ktp' } });
    expect(topic).toEqual({ service: 'ktp' });
  });
});

describe('a chat that was kept is the same one', () => {
  const SKCK = { intent: 'ask_access', service: 'skck' } as const;

  test.each<[string, Talk]>([
    ['in the middle of dialogues', new Talk().say('…', SKCK)],
    ['after answers', new Talk().say('…', SKCK).pick('dose-none')],
    ['about another person', new Talk().say('…', { ...SKCK, subject: 'other', facts: { dose_count: 0 } })],
    ['with evidence', shown(new Talk(), { outcome: 'verified', dose: 1, on: '2021-09-20' })],
    ['with a photograph that waits', new Talk().take({ kind: 'photo' })],
    ['with an officer', new Talk().say('petugas')],
    [
      'with a reminder',
      new Talk().say('…', { intent: 'set_reminder', service: 'sim', days: ['2021-10-12'] }).pick('yes'),
    ],
    ['where nothing was understood', new Talk().say('zzz')],
    ['in another language', new Talk().say('…', { intent: 'change_language', locale: 'su' })],
  ])('%s', (_, talk) => {
    const { session, mended } = kept(talk);
    expect(mended).toEqual([]);
    expect(packChat(session)).toEqual(packChat(talk.session));
    const { person, ...chat } = session;
    const { person: before, ...chatBefore } = talk.session;
    expect(chat).toEqual(chatBefore);
    expect(person).toMatchObject({ ...before, cases: {} });
    for (const [id, one] of Object.entries(before.cases))
      expect(person.cases[id] ?? { facts: {} }).toEqual(one);
  });

  test('a person of whom nothing was kept has the language of the chat that begins', () => {
    const { session, mended } = keptSession(null, null, newSession('su', 5));
    expect([session, mended]).toEqual([newSession('su', 5), []]);
  });
});
