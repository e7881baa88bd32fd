import { describe, expect, test } from 'vitest';
import { person } from '../../../src/case/answers/person.js';
import type { PersonAsked } from '../../../src/language/reading.js';
import { greeted, LAST, talkWith } from '../own-dialogue.js';

const people: PersonAsked[] = [
  { label: 'Bu N', self: false, service: 'kk', facts: { dose_count: 0 } },
  { label: 'Pak H', self: false, service: 'skck', facts: { dose_count: 1 } },
  { label: '', self: true, service: 'sim', facts: {} },
];
const asked = {
  id: 'which',
  ask: { text: 'ask-reminder-what', answer: { person: true, choice: [{ id: 'enough', words: ['tidak'] }] } },
};

/** A chat in which it is asked which of the people of a list is meant. */
const listed = () => {
  const talk = talkWith(asked, LAST);
  talk.say('…', { intent: 'relay_for_other', people });
  return greeted(talk);
};

describe('one of the people of a list', () => {
  test('are counted by the text itself, and none of them is shown as a choice', () => {
    const talk = listed();
    expect(talk.offered).toEqual(['enough']);
    expect(talk.view.question?.offers.map(({ id, shown, counted }) => [id, shown, counted])).toEqual([
      ['t1-p1', false, true],
      ['t1-p2', false, true],
      ['self', false, true],
      ['enough', true, undefined],
    ]);
  });

  test.each([
    ['2', 't1-p2', 'skck'],
    ['yang pertama', 't1-p1', 'kk'],
    ['bu nani', 't1-p1', 'kk'],
    ['kalau yang Pak Hadi', 't1-p2', 'skck'],
    ['3', 'self', 'sim'],
  ])('is turned to with their service: "%s"', (text, id, service) => {
    const talk = listed().say(text);
    expect(talk.session.topic).toMatchObject({ case: id, service });
    expect(talk.session.runs.at(-1)).toMatchObject({ node: 'last', answers: { which: id } });
  });

  test('is none where nobody, or two of them, are named so', () => {
    expect(listed().say('bu siti').place).toBe('mine/which');
    const twice = talkWith(asked, LAST);
    twice.say('…', { intent: 'relay_for_other', people: [people[0]!, people[0]!] });
    expect(greeted(twice).say('bu nani').place).toBe('mine/which');
  });

  test('may be one of a few choices in their place', () => {
    const talk = listed().pick('enough');
    expect(talk.session.runs.at(-1)?.answers).toEqual({ which: 'enough' });
    expect(talk.session.topic.case).not.toBe('t1-p1');
  });

  test('can be any case, and states no fact', () => {
    expect(person.domain({ person: true }, () => undefined)?.safeParse('t1-p2').success).toBe(true);
    expect(person.samples).toBeUndefined();
  });
});
