import { describe, expect, test } from 'vitest';
import { photo } from '../../../src/case/answers/photo.js';
import { greeted, LAST, talkWith } from '../own-dialogue.js';

const asked = { id: 'send', ask: { text: 'ask-reminder-what', answer: { photo: true } } };

describe('a photograph as an answer', () => {
  test('is asked for where none waits, and is the answer when it comes', () => {
    const talk = greeted(talkWith(asked, LAST));
    expect([talk.place, talk.view.question?.takesPhoto]).toEqual(['mine/send', true]);
    talk.take({ kind: 'photo' });
    expect([talk.place, talk.session.runs.at(-1)?.answers, talk.session.photos[0] ?? null]).toEqual([
      'mine/last',
      { send: 't2' },
      't2',
    ]);
  });

  test('is not asked for where one waits already', () => {
    const talk = talkWith(asked, LAST).take({ kind: 'photo' });
    expect(greeted(talk).session.runs.at(-1)).toMatchObject({ node: 'last', answers: { send: 't1' } });
  });

  test('is no words, and states no fact', () => {
    const talk = greeted(talkWith(asked, LAST));
    expect(talk.say('ini fotonya').place).toBe('mine/send');
    expect(photo.domain({ photo: true }, () => undefined)?.safeParse('t2').success).toBe(true);
    expect(photo.samples).toBeUndefined();
    expect(photo.schema.safeParse({ photo: false }).success).toBe(false);
  });
});
