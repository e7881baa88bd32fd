import { describe, expect, test } from 'vitest';
import { apply } from '../../src/case/apply.js';
import { Draft } from '../../src/case/draft.js';
import { saidOf } from '../../src/case/said.js';
import type { PersonAsked } from '../../src/language/reading.js';
import type { Talk } from '../dialogue/talk.js';
import { chat } from '../understanding/chat.js';
import { applied, asked, factsOf, OTHER, OTHERS_CASE, open, SELF, told } from './applied.js';

test('no command changes the session that was handed in', () => {
  const talk = asked();
  const before = structuredClone(talk.session);
  applied(
    talk,
    { do: 'turn', who: OTHER, service: 'ktp', day: '2021-10-12' },
    { do: 'claim', facts: { dose_count: 2 } },
    { do: 'note', time: '10:00' },
    { do: 'follow', locale: 'en' },
    { do: 'start', dialogue: 'access', when: 'now' },
  );
  expect(talk.session).toEqual(before);
});

describe('answer', () => {
  test('is noted, states its facts, and leads on', () => {
    const draft = applied(asked(), {
      do: 'answer',
      node: 'doses',
      value: 'dose-none',
      facts: { dose_count: 0 },
    });
    expect(factsOf(draft)).toEqual({ dose_count: 0 });
    expect(draft.session).toMatchObject({ waiting: null, misses: 0 });
    expect(draft.session.trail).toEqual(['access/verdict>vaccination_state/doses']);
  });

  test('goes where it says', () => {
    const draft = applied(asked(), { do: 'answer', node: 'doses', value: 'vaccinated', next: 'times' });
    expect(open(draft).at(-1)).toBe('vaccination_state/times');
    expect(draft.session.runs.at(-1)?.answers).toEqual({ doses: 'vaccinated' });
  });
});

describe('turn', () => {
  test('to somebody of whom nothing is known yet, and back', () => {
    const talk = chat('mau urus skck, belum vaksin');
    const draft = applied(talk, { do: 'turn', who: OTHER });
    expect(draft.session.topic).toMatchObject({ case: OTHERS_CASE, service: 'skck' });
    expect([factsOf(draft), factsOf(draft, OTHERS_CASE)]).toEqual([{ dose_count: 0 }, {}]);
    apply(draft, [{ do: 'turn', who: SELF }]);
    expect(draft.session.topic.case).toBe('self');
  });

  test('to a service: its papers are told anew, and a kind of another one is forgotten', () => {
    const talk = chat('mau ktp baru, udah vaksin 2x');
    expect(talk.facts().variant?.value).toBe('baru');
    const draft = applied(talk, { do: 'turn', who: { kind: 'unsaid' }, service: 'skck', day: null });
    expect(draft.session.topic).toMatchObject({ service: 'skck', services: [], day: null });
    expect(factsOf(draft)).toEqual({ dose_count: 2 });
    const again = applied(talk, { do: 'turn', who: { kind: 'unsaid' }, service: 'ktp' });
    expect(saidOf(again.session, 'self', 'ktp')).not.toHaveProperty('papers');
    expect(factsOf(again)).toMatchObject({ variant: 'baru' });
  });

  test('leaves service and day where they are not told, and to none where that is told', () => {
    const talk = chat('mau urus skck, belum vaksin');
    expect(applied(talk, { do: 'turn', who: SELF }).session.topic.service).toBe('skck');
    expect(applied(talk, { do: 'turn', who: SELF, service: null }).session.topic.service).toBeNull();
    expect(applied(talk, { do: 'turn', who: SELF, day: '2021-10-12' }).session.topic.day).toBe('2021-10-12');
  });

  test('keeps services for afterwards', () => {
    const draft = applied(asked(), { do: 'turn', who: SELF, service: 'ktp', afterwards: ['kk'] });
    expect(draft.session.topic).toMatchObject({ service: 'ktp', services: ['kk'] });
  });

  test('has a neighbour’s question relayed, nobody’s own', () => {
    const relayed = (who: typeof SELF | typeof OTHER) =>
      applied(asked(), { do: 'turn', who, relayed: true }).session.person.cases[
        who === SELF ? 'self' : OTHERS_CASE
      ];
    expect(relayed(OTHER)).toMatchObject({ relayed: true });
    expect(relayed(SELF)).not.toHaveProperty('relayed');
  });
});

describe('claim', () => {
  const claim = (talk: Talk, facts: Record<string, string | number | boolean>) =>
    applied(talk, { do: 'claim', facts });

  test('is learnt of the case turned to', () => {
    const draft = applied(asked(), { do: 'turn', who: OTHER }, { do: 'claim', facts: { dose_count: 1 } });
    expect([factsOf(draft), factsOf(draft, OTHERS_CASE)]).toEqual([{}, { dose_count: 1 }]);
  });

  test.each<[string, Record<string, string | number | boolean>]>([
    ['a value that the fact cannot take', { dose_count: 'vaccinated' }],
    ['what is no fact', { weather: 'rain', __proto__: 1 }],
    ['a kind that the service has not', { variant: 'lewat' }],
  ])('passes over %s', (_, facts) => expect(factsOf(claim(asked(), facts))).toEqual({}));

  test('against evidence is told, and counts for nothing', () => {
    const talk = chat('mau urus skck bisa?');
    talk.session.person.cases.self = {
      facts: { dose_count: { value: 1, provenance: 'verified', at: talk.now } },
    };
    const draft = claim(talk, { dose_count: 0 });
    expect([told(draft), factsOf(draft)]).toEqual([['fact-contradiction'], { dose_count: 1 }]);
  });

  test('of a dose makes a plan for an earlier day void', () => {
    const talk = chat('mau urus kk, belum vaksin, besok jadwal vaksin');
    expect(talk.facts().planned_dose_on?.value).toBe('2021-10-02');
    const dose = { dose_count: 1, vaccine: 'astrazeneca', last_dose_on: '2021-08-05' };
    expect(factsOf(claim(talk, dose))).toEqual(dose);
  });
});

describe('clarify, settle, note', () => {
  test('of several services none is in question until it is said which', () => {
    const draft = applied(asked(), { do: 'clarify', services: ['ktp', 'kk'] });
    expect(draft.session.topic).toMatchObject({ service: null, services: ['ktp', 'kk'] });
  });

  test('what was asked beside no longer counts, and may be answered again', () => {
    const talk = chat('syarat kk, berapa hari jadinya?');
    expect(saidOf(talk.session, 'self', 'kk').answers).toEqual(['how-long']);
    const draft = applied(talk, { do: 'settle' });
    expect(factsOf(draft)).not.toHaveProperty('asks_duration');
    expect(saidOf(draft.session, 'self', 'kk').answers).toEqual(['how-long']);
    const again = applied(talk, { do: 'settle', again: true });
    expect(saidOf(again.session, 'self', 'kk')).not.toHaveProperty('answers');
  });

  test('a place stays until another is named, an hour until it is none', () => {
    const area = { kecamatan: 'Bekasi Selatan', kelurahan: 'Kayuringinjaya' };
    const draft = applied(asked(), { do: 'note', area }, { do: 'note', time: '10:00' });
    expect(draft.session.topic).toMatchObject({ area, time: '10:00' });
    apply(draft, [{ do: 'note', time: null }]);
    expect(draft.session.topic).toMatchObject({ area, time: null });
  });
});

describe('list', () => {
  const people: PersonAsked[] = [
    { label: 'Bu N', self: false, service: 'kk', facts: { dose_count: 0 } },
    { label: '', self: true, service: 'none', facts: { dose_count: 2, variant: 'lewat' } },
  ];

  test('gives each a case of their own, and the writer their own', () => {
    const draft = applied(asked(), { do: 'list', people, relayed: true });
    expect(draft.session.topic.people).toEqual([
      { case: 't9-p1', label: 'Bu N', service: 'kk' },
      // who is named with no service wants the one that was spoken of
      { case: 'self', label: '', service: 'skck' },
    ]);
    expect([factsOf(draft, 't9-p1'), factsOf(draft)]).toEqual([{ dose_count: 0 }, { dose_count: 2 }]);
    const { cases } = draft.session.person;
    expect([cases['t9-p1']?.relayed, cases.self?.relayed]).toEqual([true, undefined]);
  });

  test('takes the place of the list before', () => {
    const draft = applied(asked(), { do: 'list', people, relayed: false });
    const later = new Draft(draft.flows, draft.session, { turn: 't10', kind: 'start' }, draft.now);
    apply(later, [{ do: 'list', people: people.slice(0, 1), relayed: false }]);
    expect(Object.keys(later.session.person.cases).sort()).toEqual(['self', 't10-p1']);
  });
});
