import { describe, expect, test } from 'vitest';
import type { PersonAsked } from '../../../src/language/reading.js';
import { greeted, LAST, mayNote, nodeOfKind, talkWith } from '../own-dialogue.js';

const people: PersonAsked[] = [
  { label: 'Bu Y', self: false, service: 'skck', facts: { dose_count: 0 } },
  { label: '', self: true, service: 'skck', facts: { dose_count: 2 } },
  { label: 'Pak D', self: false, service: 'none', facts: {} },
];

/** The texts to pass on in a chat about these. */
function passedOn(list: PersonAsked[]): string[] {
  const talk = talkWith({ id: 'texts', pass_on: 'people' }, LAST);
  talk.say('…', { intent: 'relay_for_other', people: list });
  return greeted(talk).effects.flatMap((effect) =>
    effect.kind === 'send' && effect.apart ? [talk.flows.texts.format('id', effect.text)] : [],
  );
}

describe('pass on', () => {
  test('says a message of its own for each of the others, and goes on', () => {
    const [first, second, ...none] = passedOn(people);
    expect(first).toMatch(/Bu Y[\s\S]*SKCK/);
    expect(second).toMatch(/Pak D/);
    expect(none).toEqual([]);
  });

  test('says so many as a phone shows, and how the next are asked for', () => {
    const many = Array.from({ length: 34 }, (_, i) => ({
      ...people[0]!,
      label: `Bu ${i + 1}`,
      key: `bu ${i + 1}`,
    }));
    expect(passedOn(many)).toHaveLength(10);
  });

  test('tells nothing of anybody’s vaccination', () => {
    const others = people.map((one) => ({ ...one, facts: { dose_count: 1 } }));
    expect(passedOn(others)).toEqual(passedOn(people));
  });

  test('says nothing where nobody is listed, and notes nothing', () => {
    const talk = greeted(talkWith({ id: 'texts', pass_on: 'people' }, LAST));
    expect(talk.said).toEqual(['ask-reminder-what']);
    expect(mayNote(nodeOfKind({ pass_on: 'people' }), 'people')).toBe(false);
    expect(() => nodeOfKind({ pass_on: true })).toThrow();
  });
});
