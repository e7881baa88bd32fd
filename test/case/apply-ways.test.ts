import { describe, expect, test } from 'vitest';
import { FlowFault } from '../../src/engine/fault.js';
import type { Talk } from '../dialogue/talk.js';
import { chat } from '../understanding/chat.js';
import { applied, asked, factsOf, open, told } from './applied.js';

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
    expect(draft.session).toMatchObject({ runs: [], trail: [], photos: [], waiting: null });
    expect([told(draft), factsOf(draft)]).toEqual([['cancelled'], { dose_count: 0 }]);
  });

  test('restart begins the outermost dialogue as it was begun, as if nothing had been claimed', () => {
    const talk = chat('biaya ktp atau skck?');
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
    expect(applied(asked(), { do: 'photo' }).session.photos).toEqual(['t9']);
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
