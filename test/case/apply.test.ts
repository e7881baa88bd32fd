import { describe, expect, test } from 'vitest';
import { apply } from '../../src/case/apply.js';
import { Draft } from '../../src/case/draft.js';
import { saidOf } from '../../src/case/said.js';
import { FlowFault } from '../../src/engine/fault.js';
import type { PersonAsked } from '../../src/language/reading.js';
import type { Command } from '../../src/understanding/command.js';
import type { Talk } from '../dialogue/talk.js';
import { chat } from '../understanding/chat.js';

/** What commands make of a chat; dialogues that they begin stand ready, and are not run yet. */
function applied(talk: Talk, ...commands: Command[]): Draft {
  const event = { turn: 't9', kind: 'start' } as const;
  const draft = new Draft(talk.flows, talk.session, event, talk.now);
  apply(draft, commands);
  return draft;
}
const told = ({ effects }: Draft) => effects.flatMap((one) => (one.kind === 'send' ? [one.text.id] : []));
const open = ({ session }: Draft) => session.runs.map(({ dialogue, node }) => `${dialogue}/${node}`);
const factsOf = ({ session }: Draft, id = 'self') =>
  Object.fromEntries(
    Object.entries(session.person.cases[id]?.facts ?? {}).map(([name, fact]) => [name, fact.value]),
  );

const asked = () => chat('mau urus skck bisa?');
const SELF = { kind: 'self' } as const;
const OTHER = { kind: 'relative', id: 'other' } as const;

test('no command changes the session that was handed in', () => {
  const talk = asked();
  const before = structuredClone(talk.session);
  applied(
    talk,
    { do: 'turn', who: OTHER, anew: true, service: 'ktp', day: '2021-10-12' },
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
    const draft = applied(talk, { do: 'turn', who: OTHER, anew: true });
    expect(draft.session.topic).toMatchObject({ case: 'other', service: 'skck' });
    expect([factsOf(draft), factsOf(draft, 'other')]).toEqual([{ dose_count: 0 }, {}]);
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
        who === SELF ? 'self' : 'other'
      ];
    expect(relayed(OTHER)).toMatchObject({ relayed: true });
    expect(relayed(SELF)).not.toHaveProperty('relayed');
  });
});

describe('claim', () => {
  const claim = (talk: Talk, facts: Record<string, string | number | boolean>) =>
    applied(talk, { do: 'claim', facts });

  test('is learnt of the case turned to', () => {
    const draft = applied(
      asked(),
      { do: 'turn', who: OTHER, anew: true },
      { do: 'claim', facts: { dose_count: 1 } },
    );
    expect([factsOf(draft), factsOf(draft, 'other')]).toEqual([{}, { dose_count: 1 }]);
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

describe('start', () => {
  test('in place of everything, or aside', () => {
    const now = applied(asked(), { do: 'start', dialogue: 'requirements', when: 'now' });
    expect([open(now), now.session.trail, now.session.waiting]).toEqual([['requirements/service'], [], null]);
    const aside = applied(asked(), { do: 'start', dialogue: 'help', when: 'aside' });
    expect(open(aside)).toHaveLength(3);
  });

  test('with its arguments', () => {
    const draft = applied(asked(), {
      do: 'start',
      dialogue: 'requirements',
      when: 'now',
      args: { cost: true },
    });
    expect(draft.session.runs[0]?.args).toEqual({ cost: true });
  });

  test('of a dialogue that is not there is a fault of the flow', () => {
    expect(() => applied(asked(), { do: 'start', dialogue: 'nobody', when: 'now' })).toThrow(FlowFault);
  });
});

describe('word', () => {
  test('cancel leaves everything that is open, not what is known', () => {
    const talk = chat('mau urus skck, belum vaksin').take({ kind: 'photo' });
    const draft = applied(talk, { do: 'word', word: 'cancel' });
    expect(draft.session).toMatchObject({ runs: [], trail: [], photo: null, waiting: null });
    expect([told(draft), factsOf(draft)]).toEqual([['cancelled'], { dose_count: 0 }]);
  });

  test('restart begins the outermost dialogue as it was begun, as if nothing had been claimed', () => {
    const talk = chat('biaya ktp sama skck?');
    const draft = applied(talk, { do: 'word', word: 'restart' });
    expect(draft.session.runs).toMatchObject([{ dialogue: 'requirements', args: { cost: true } }]);
    const claimed = applied(chat('mau urus skck, belum vaksin'), { do: 'word', word: 'restart' });
    expect(factsOf(claimed)).toEqual({});
    expect(open(applied(chat(), { do: 'word', word: 'restart' }))).toEqual(['menu/hello']);
  });

  test('back goes to the last answer, asks again where there is none, or begins', () => {
    const back = (talk: Talk) => applied(talk, { do: 'word', word: 'back' });
    expect(open(back(chat('mau urus skck bisa?', 'belum'))).at(-1)).toBe('vaccination_state/doses');
    expect(told(back(asked()))).toEqual(['ask-doses']);
    expect(open(back(chat()))).toEqual(['menu/hello']);
  });
});

describe('follow, ack, photo, repeat', () => {
  test('the person is answered in another language, which they may still change', () => {
    const { person } = applied(asked(), { do: 'follow', locale: 'su' }).session;
    expect(person).toMatchObject({ locale: 'su', chose_locale: false });
  });

  test('a text is said with what fills it', () => {
    const draft = applied(asked(), { do: 'ack', text: 'other-kind', args: { what: 'voice' } });
    expect(draft.effects).toEqual([
      { kind: 'send', text: { id: 'other-kind', args: { what: 'voice' } }, choices: [], token: null },
    ]);
  });

  test('a photograph waits under its turn', () => {
    expect(applied(asked(), { do: 'photo' }).session.photo).toBe('t9');
  });

  test('the open question is put again, missed or not, and none is where none is open', () => {
    expect(told(applied(asked(), { do: 'repeat' }))).toEqual(['ask-doses']);
    expect(told(applied(asked(), { do: 'repeat', missed: true }))).toEqual(['not-caught', 'ask-doses']);
    expect(told(applied(chat(), { do: 'repeat' }))).toEqual([]);
  });
});

describe('miss', () => {
  const miss = (talk: Talk, failed?: string) => applied(talk, { do: 'miss', ...(failed ? { failed } : {}) });

  test('asks again and counts, and at the third one calls an officer', () => {
    const talk = asked();
    for (const misses of [1, 2]) {
      const draft = miss(talk);
      expect([told(draft), draft.session.misses]).toEqual([['not-caught', 'ask-doses'], misses]);
      talk.session = draft.session;
    }
    const draft = miss(talk);
    expect([open(draft).at(-1)?.split('/')[0], draft.session.misses]).toEqual(['misunderstood', 0]);
  });

  test('without a question offers every way there is', () => {
    expect(open(miss(chat()))).toEqual(['not_understood/offer']);
  });

  test('is no matter while an officer is waited for', () => {
    const draft = miss(chat('petugas'));
    expect([told(draft), draft.session.misses]).toEqual([['officer-noted'], 0]);
  });

  test('of an overtaken question asks what that has become, and counts nothing', () => {
    const talk = asked();
    talk.session = { ...talk.session, shown: '' };
    const draft = miss(talk);
    expect([told(draft)[0], draft.session.misses]).toEqual(['question-changed', 0]);
  });

  test('of a reader that failed is on record, with its place and nothing of the message', () => {
    const [record, ...rest] = miss(asked(), 'errand: TypeError').effects;
    expect(record).toEqual({
      kind: 'record',
      record: 'failure',
      about: { place: 'vaccination_state/doses', reason: 'understanding: errand: TypeError' },
      case: null,
    });
    expect(rest.map(({ kind }) => kind)).toEqual(['send', 'send']);
  });
});
