import { describe, expect, test } from 'vitest';
import { carryOver, isWritten } from '../../src/case/carry-over.js';
import { compileFlows } from '../../src/case/compile.js';
import type { Flows } from '../../src/case/flows.js';
import { saidOf } from '../../src/case/said.js';
import { newSession } from '../../src/case/session.js';
import { parts } from '../dialogue/flows-with.js';
import { NINE, Talk } from '../dialogue/talk.js';
import { shipped } from '../support/scripts.js';

/** The shipped flows without some services. */
function without(...gone: string[]): Flows {
  const services = new Map([...parts.book.services].filter(([id]) => !gone.includes(id)));
  return compileFlows({ ...parts, book: { ...parts.book, services } });
}

/** A chat that goes on on other flows. */
function on(flows: Flows, { session }: Talk): Talk {
  const talk = new Talk(flows);
  talk.session = session;
  return talk;
}

test('flows that are the same change nothing, and give the very session', () => {
  const { session } = new Talk().say('…', { intent: 'ask_access', service: 'skck' });
  expect(carryOver(shipped.flows, session, NINE)).toBe(session);
});

describe('a service that is gone', () => {
  test('is spoken of no more', () => {
    const talk = new Talk().say('skck?', { intent: 'ask_access', service: 'skck', facts: { dose_count: 0 } });
    const later = on(without('skck'), talk);
    expect(later.say('petugas').asked.map(({ kind }) => kind)).toEqual(['hand_over']);
    expect(later.session).toMatchObject({ said: [], topic: { service: null } });
  });

  test('is not come to, nor told of the people of a list, nor handed over', () => {
    const people = [
      { label: 'Bu Y', self: false, service: 'skck', facts: {} },
      { label: 'Pak D', self: false, service: 'kk', facts: {} },
    ];
    const talk = new Talk()
      .say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 0 } })
      .say('petugas')
      .say('…', { intent: 'relay_for_other', people });
    const { topic, handover } = carryOver(without('skck'), talk.session, NINE);
    expect(topic.people.map(({ service }) => service)).toEqual([null, 'kk']);
    expect(handover).toMatchObject({ service: null, state: 'waiting' });
    const both = new Talk().say('a atau b', { intent: 'ask_access', service: 'ktp', rivals: ['skck', 'kk'] });
    expect(carryOver(without('skck'), both.session, NINE).topic.services).toEqual(['ktp', 'kk']);
  });

  test('leaves what was told of the others', () => {
    const talk = new Talk().say('…', { intent: 'ask_requirements', service: 'kk' });
    talk.say('…', { intent: 'ask_requirements', service: 'skck' });
    const { said, person } = carryOver(without('skck'), talk.session, NINE);
    expect(saidOf({ said }, 'self', 'kk')).toMatchObject({ papers: true });
    expect(saidOf({ said }, 'self', 'skck')).toEqual({});
    expect(person).toEqual(talk.session.person);
  });
});

describe('a reminder', () => {
  const known = { id: 'reminder-errand', args: { service: { id: 'service-ktp' } } };

  test('is still reminded of when its words are gone, and says that it has none', () => {
    const session = newSession('id', NINE);
    session.person.reminders = [
      { id: 'r1', at: NINE, text: { id: 'reminder-gone', args: { what: { id: 'service-ktp' } } } },
      { id: 'r2', at: NINE, text: known },
    ];
    const talk = new Talk();
    talk.session = session;
    expect(talk.take({ kind: 'reminder', id: 'r1' }).words).toContain('hal yang Kakak minta diingatkan');
    expect(talk.take({ kind: 'reminder', id: 'r2' }).words).toContain('KTP');
  });

  test.each([
    [known, true],
    [{ id: 'reminder-errand', args: { service: { id: 'service-nowhere' } } }, false],
    [{ id: 'nowhere' }, false],
    [{ id: 'reminder-own-words', args: { what: 'beli {obat}' } }, true],
    [{ id: 'reminder-dose', args: { due: { day: '2021-10-18' } } }, true],
  ])('has its words or not: %j', (text, written) => {
    expect(isWritten(shipped.flows.texts, text)).toBe(written);
  });
});
