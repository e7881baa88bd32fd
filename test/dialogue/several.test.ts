import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wish } from '../../src/language/reading.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { HOUR_MS, Talk } from './talk.js';

const { flows } = shipped;

const BOTH = { service: 'ktp', services: ['ktp', 'kk'], rivals: ['kk'] };

/** The papers or the verdict of a service. */
const toldOf = (talk: Talk) =>
  talk.asked.map((one) => (one.kind === 'record' ? one.about.service : one.kind));

describe('a message that names one of two services', () => {
  test.each<Wish>(['ask_access', 'ask_requirements', 'ask_where_when', 'relay_for_other'])(
    'is asked which one is meant first: %s',
    (intent) => {
      const talk = new Talk().say('ktp atau kk', { intent, ...BOTH });
      expect(talk.offered).toEqual(['ktp', 'kk']);
      expect(talk.session.topic.service).toBeNull();
      expect(talk.asked).toEqual([]);
    },
  );

  test('asks with three services at most', () => {
    const rivals = ['kk', 'sim', 'skck'];
    expect(new Talk().say('a atau b', { intent: 'ask_access', service: 'ktp', rivals }).offered).toEqual([
      'ktp',
      'kk',
      'sim',
    ]);
  });

  test.each<Wish>(['set_reminder', 'verify_qr', 'handover_human'])(
    'is taken for the first one where it asks about no service: %s',
    (intent) => {
      const talk = new Talk().say('…', { intent, ...BOTH });
      expect(talk.session.topic).toMatchObject({ service: 'ktp', services: [] });
    },
  );

  test('what it states of the person holds for both, a kind for neither', () => {
    const talk = new Talk().say('ktp atau kk hilang, mendesak, blm vaksin', {
      intent: 'ask_access',
      ...BOTH,
      facts: { dose_count: 0, urgent: true, variant: 'hilang' },
    });
    const known = () => Object.keys(talk.facts()).sort();
    expect(known()).toEqual(['dose_count', 'urgent']);
    expect(toldOf(talk.say('2'))).toEqual(['kk']);
    expect(talk.session.topic.service).toBe('kk');
    expect(known()).toEqual(['dose_count', 'urgent']);
  });

  test('gets the other one offered after the first, in the dialogue that was asked for', () => {
    const talk = new Talk().say('syarat skck atau sim', {
      intent: 'ask_requirements',
      service: 'skck',
      rivals: ['sim'],
    });
    talk.pick('sim');
    expect(talk.said).toEqual(['requirements', 'next-service']);
    talk.pick('yes');
    expect(talk.session.topic).toMatchObject({ service: 'skck', services: [] });
    expect(talk.said).toEqual(['requirements', 'access-offer']);
  });

  test('is not asked about the other one again once that was declined', () => {
    const talk = new Talk().say('dimana skck atau sim', {
      intent: 'ask_where_when',
      service: 'skck',
      rivals: ['sim'],
      facts: { dose_count: 2 },
    });
    expect(toldOf(talk.pick('skck'))).toEqual(['skck']);
    talk.say('cukup').pick('no');
    expect(talk.session.topic.services).toEqual([]);
    expect(talk.said).toEqual(['goodbye']);
  });

  test('by its name the other one is turned to at any time, and is then not offered again', () => {
    const talk = new Talk().say('ktp atau kk', { intent: 'ask_access', ...BOTH, facts: { dose_count: 0 } });
    talk.pick('kk');
    expect(talk.place).toBe('access/reason');
    talk.say('ktp', { intent: 'ask_access', service: 'ktp' });
    expect(talk.session.topic).toMatchObject({ service: 'ktp', services: [] });
    expect(talk.pick('find-vaccine').pick('no-date').said).toEqual(['no-date-yet']);
  });

  test('a third service in between ends it', () => {
    const talk = new Talk().say('ktp atau kk', { intent: 'ask_access', ...BOTH, facts: { dose_count: 0 } });
    talk.say('skck aja', { intent: 'ask_access', service: 'skck' });
    expect(talk.session.topic).toMatchObject({ service: 'skck', services: [] });
  });

  test('"kembali" asks again which one, with both', () => {
    const talk = new Talk().say('ktp atau kk', { intent: 'ask_access', ...BOTH, facts: { dose_count: 0 } });
    talk.pick('ktp').say('kembali');
    expect([...talk.offered].sort()).toEqual(['kk', 'ktp']);
    expect(talk.pick('kk').session.topic).toMatchObject({ service: 'kk', services: ['ktp'] });
  });

  test('two services as the answer to "which service": the first, and then the other', () => {
    const talk = new Talk().say('mau urus sesuatu', { intent: 'ask_requirements' });
    talk.say('skck sama sim', { intent: 'ask_access', service: 'skck', rivals: ['sim'] });
    expect(talk.session.topic).toMatchObject({ service: 'skck', services: ['sim'] });
    expect(talk.said).toEqual(['requirements', 'next-service']);
  });
});

test('every one of several services is come to, whatever their order, and each once', () => {
  // where one moves to is asked before its papers
  const told = [...flows.book.services.keys()].filter((id) => id !== 'pindah_domisili');
  const services = fc.shuffledSubarray(told, { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(services, fc.nat(), ([first, ...rivals], pick) => {
      const talk = new Talk().say('a atau b', { intent: 'ask_requirements', service: first!, rivals });
      const turnedTo: (string | null)[] = [];
      talk.pick(talk.offered[pick % talk.offered.length]!);
      for (;;) {
        expect(talk.said[0]).toBe('requirements');
        turnedTo.push(talk.session.topic.service);
        if (!talk.said.includes('next-service')) break;
        talk.pick('yes');
      }
      expect([...turnedTo].sort()).toEqual([first, ...rivals].sort());
    }),
    { numRuns: runs(60) },
  );
});

describe('what was asked beside', () => {
  const BESIDE = {
    further: [
      {
        intent: 'set_reminder' as const,
        service: 'none',
        cost: false,
        facts: {},
        days: ['2021-10-08'],
        time: null,
        moment: null,
        locale: null,
      },
    ],
  };

  test('comes when the present dialogue has ended, without what that would offer else', () => {
    const talk = new Talk().say('…', { intent: 'ask_requirements', service: 'kk', ...BESIDE });
    expect(talk.said).toEqual(['requirements', 'agenda-reminder', 'reminder-offer']);
    expect(talk.session.agenda).toEqual([]);
    expect(talk.session.topic).toMatchObject({ service: 'kk', day: '2021-10-08' });
  });

  test('waits for the questions of the first, and is told of', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', ...BESIDE });
    expect(talk.said).toEqual(['agenda-waits', 'ask-doses']);
    expect(talk.session.topic.day).toBeNull();
    expect(talk.say('wkwk').session.agenda).toHaveLength(1);
    expect(talk.say('2').said).toEqual(['verdict', 'agenda-reminder', 'reminder-offer']);
  });

  test.each(['batal', 'ulang'])('is gone with "%s"', (word) => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', ...BESIDE });
    expect(talk.say(word).session.agenda).toEqual([]);
  });

  test('is gone after a day of silence', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', ...BESIDE });
    talk.now += 25 * HOUR_MS;
    expect(talk.say('halo', { intent: 'greet' }).session.agenda).toEqual([]);
  });

  test('does not come once more where it was begun by itself', () => {
    const talk = new Talk().say('ktp sama kk', { intent: 'ask_access', ...BOTH });
    talk.say('kk dulu deh', { intent: 'ask_access', service: 'kk' });
    expect(talk.session.agenda).toEqual([]);
    expect(toldOf(talk.say('2'))).toEqual(['kk']);
  });

  test('is two things at most, each once', () => {
    const rivals = ['kk', 'sim', 'skck'];
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'ktp', rivals });
    expect(talk.session.agenda.map(({ service }) => service)).toEqual(['kk', 'sim']);
    expect(toldOf(talk.say('2'))).toEqual(['ktp', 'kk', 'sim']);
  });

  test('stays with the case that it was asked for', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', ...BOTH, subject: 'other' });
    expect(talk.session.agenda).toMatchObject([{ case: talk.session.topic.case, service: 'kk' }]);
    talk.say('2');
    expect(toldOf(talk)).toEqual(['ktp', 'kk']);
    expect(talk.facts().dose_count).toBeUndefined();
  });
});

test('a need that is told before any service counts for the one named next', () => {
  const talk = new Talk().say('darurat', { intent: 'ask_access', facts: { urgent: true, dose_count: 0 } });
  expect(talk.place).toBe('access/service');
  talk.say('skck', { intent: 'ask_access', service: 'skck' });
  expect(talk.verdict).toMatchObject({ service: 'skck', outcome: 'officer' });
});

test('a choice that is not shown is never picked by a number', () => {
  for (const number of ['4', '5', 'no 4', 'yang keempat', 'kelima']) {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', facts: { dose_count: 0 } });
    expect(talk.place).toBe('access/reason');
    talk.say(number);
    expect([number, talk.place, talk.session.misses]).toEqual([number, 'access/reason', 1]);
  }
});

test('a choice whose condition fails has no number: the next one takes its place', () => {
  const facts = { dose_count: 2 };
  const talk = new Talk().say('…', { intent: 'ask_access', service: 'skck', facts });
  expect(talk.offered).toEqual(['send-proof', 'details']);
  expect(talk.say('2').said).toEqual(['details', 'proof-offer']);
});
