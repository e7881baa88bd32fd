import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePersons } from '../../src/case/merge.js';
import { keptPerson } from '../../src/case/migrate.js';
import { packPerson } from '../../src/case/pack.js';
import type { Reading } from '../../src/language/reading.js';
import { runs } from '../support/runs.js';
import { shipped } from '../support/scripts.js';
import { HOUR_MS, Talk } from './talk.js';

type People = Reading['people'];

/** Three neighbours, as a head of an RT lists them. */
const NEIGHBOURS: People = [
  { label: 'Bu Y', self: false, service: 'nikah', facts: { dose_count: 0 } },
  { label: 'Pak D', self: false, service: 'skck', facts: { dose_count: 2 } },
  { label: 'Mas E', self: false, service: 'none', facts: {} },
];
const COUPLE: People = [
  { label: '', self: true, service: 'skck', facts: { dose_count: 2 } },
  { label: 'Istri', self: false, service: 'skck', facts: { dose_count: 0 } },
];

const list = (people: People = NEIGHBOURS, unread = 0, talk = new Talk()) =>
  talk.say('…', { intent: 'relay_for_other', people, unread });

/** The texts of a turn that are messages of their own. */
const passedOn = (talk: Talk) =>
  talk.effects.flatMap((effect) =>
    effect.kind === 'send' && effect.apart ? [talk.flows.texts.format('id', effect.text)] : [],
  );

describe('a list', () => {
  test('is answered in a line each, with a verdict on record for all whose service is known', () => {
    const talk = list();
    expect(talk.said).toEqual(['people-list', 'people-which']);
    expect(talk.words).toContain('Siap, Bapak/Ibu. 3 warga:');
    expect(talk.asked).toMatchObject([
      { record: 'verdict', about: { service: 'nikah', outcome: 'not_yet' } },
      { record: 'verdict', about: { service: 'skck', outcome: 'allowed_if' } },
    ]);
  });

  test('gives the answer alone for a number, and then asks for the next one', () => {
    const talk = list().say('2');
    expect(talk.said).toEqual(['verdict', 'people-others']);
    expect(talk.words).toContain('Bisa urus SKCK');
    expect(talk.offered).toEqual([]);
    // a number is a person here, never an offer that was made to another one
    expect(talk.say('1').words).toContain('Untuk nikah di KUA diminta bukti vaksin dulu');
    expect(talk.asked).toMatchObject([{ kind: 'record', about: { service: 'nikah' } }]);
  });

  test('lets one be called by label, too', () => {
    expect(list().say('Pak D').words).toContain('Bisa urus SKCK');
  });

  test('asks what is missing of a person, and knows it when the list is told again', () => {
    const talk = list().say('3').say('skck', { service: 'skck' }).say('2');
    expect(talk.session.topic.people.map(({ service }) => service)).toEqual(['nikah', 'skck', 'skck']);
    expect(talk.place).toBe('people/others');
  });

  test('says how many more there are than it reads', () => {
    expect(list(NEIGHBOURS, 4).said).toEqual(['people-list', 'people-unread', 'people-which']);
  });

  test('ends with a word, and calls an officer with one', () => {
    expect(list().say('cukup').said).toEqual(['goodbye']);
    expect(list().say('1').say('petugas').asked[0]).toMatchObject({
      kind: 'hand_over',
      service: 'nikah',
    });
  });

  test('is about nothing that was asked before', () => {
    const talk = new Talk().say('…', { intent: 'ask_access', service: 'ktp', days: ['2021-10-12'] });
    expect(list(NEIGHBOURS, 0, talk).session.topic).toMatchObject({ case: 'self', service: null, day: null });
    expect(talk.say('petugas').asked).toEqual([{ kind: 'hand_over', topic: 'officer', service: null }]);
  });

  test('takes another list in its place', () => {
    const text = 'saya sama istri mau urus ktp, saya sudah 2x, istri belum';
    const talk = list().say('1').say(text, shipped.recognise(text, '2021-10-01'));
    expect(talk.session.topic.people.map(({ label }) => label)).toEqual(['', 'Istri']);
    expect(Object.keys(talk.session.person.cases)).toEqual(['self', 't3-p2']);
  });
});

describe('what is said of one', () => {
  test('counts for nobody else', () => {
    const talk = list();
    const { cases } = talk.session.person;
    const doses = talk.session.topic.people.map((one) => cases[one.case]?.facts.dose_count?.value);
    expect(doses).toEqual([0, 2, undefined]);
    expect(talk.facts()).toEqual({});
    expect(talk.say('saya mau skck', { intent: 'ask_access', service: 'skck' }).said).toContain('ask-doses');
  });

  test('is the writer’s own where they speak of themselves', () => {
    expect(list(COUPLE).facts().dose_count?.value).toBe(2);
  });

  test('stays apart in two chats of one person', () => {
    const one = list();
    const other = new Talk();
    other.take({ kind: 'start' });
    list([NEIGHBOURS[1]!, NEIGHBOURS[0]!], 0, other);
    const [into, from] = [one, other].map(({ session }) => packPerson(session.person));
    const { cases } = keptPerson(mergePersons(into, from))!;
    for (const talk of [one, other]) {
      for (const { case: id } of talk.session.topic.people) {
        expect(cases[id]).toEqual(talk.session.person.cases[id]);
      }
    }
  });

  test.each([
    ['is known a week', 7 * 24 * HOUR_MS, 3],
    ['is gone after a week in which nobody spoke of them', 7 * 24 * HOUR_MS + HOUR_MS, 0],
  ])('%s', (_, ms, known) => {
    const talk = list();
    talk.now += ms;
    talk.say('halo', { intent: 'greet' });
    expect(talk.session.topic.people).toHaveLength(known);
    expect(Object.keys(talk.session.person.cases).filter((id) => id !== 'self')).toHaveLength(known);
  });
});

describe('texts to pass on', () => {
  test('are a message each, and the list stays open', () => {
    const talk = list().say('teruskan');
    expect(passedOn(talk)).toHaveLength(3);
    expect(talk.said.at(-1)).toBe('people-others');
    expect(talk.say('2').words).toContain('Bisa urus SKCK');
  });

  test('leave the writer out', () => {
    expect(passedOn(list(COUPLE).say('teruskan'))).toEqual([expect.stringContaining('Untuk Istri')]);
  });

  test('carry day and ground, and send back to the hotline', () => {
    for (const text of passedOn(list(NEIGHBOURS.slice(0, 2)).say('teruskan'))) {
      expect(text).toMatch(/SE 440\/1395/);
      expect(text).toMatch(/Per .*1 Oktober 2021, cek ulang ke hotline/);
    }
  });

  test('say who decides where it is the police', () => {
    const [civil, police] = passedOn(list().say('teruskan'));
    expect(civil).not.toContain('kepolisian');
    expect(police).toContain('kepolisian');
  });

  const health = fc.record(
    {
      dose_count: fc.integer({ min: 0, max: 5 }),
      vaccine: fc.constantFrom('sinovac', 'pfizer'),
      last_dose_on: fc.constantFrom('2021-08-01', '2021-09-20'),
      planned_dose_on: fc.constant('2021-10-12'),
      exempt: fc.boolean(),
      exempt_letter: fc.boolean(),
      recovered_on: fc.constant('2021-08-20'),
      recovered_severe: fc.boolean(),
      negative_test_on: fc.constant('2021-09-30'),
      urgent: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const service = fc.constantFrom(...new Talk().flows.book.services.keys());
  const text = (id: string, facts: Reading['facts']) =>
    passedOn(list([{ label: 'Bu Y', self: false, service: id, facts }, NEIGHBOURS[1]!]).say('teruskan'))[0];

  test('are the same whatever is known of anybody’s vaccination', () => {
    fc.assert(
      fc.property(service, health, (id, facts) => {
        expect(text(id, facts as Reading['facts'])).toBe(text(id, {}));
      }),
      { numRuns: runs(150) },
    );
  });
});
