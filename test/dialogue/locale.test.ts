import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/case/session.js';
import { NINE, Talk } from './talk.js';

const ASKS = { intent: 'ask_access', service: 'skck' } as const;
const locale = ({ session }: Talk) => session.person.locale;

describe('who never chose a language', () => {
  test.each(['en', 'su', 'jv'])('is answered in the one they plainly write in: %s', (written) => {
    const talk = new Talk().say('…', { ...ASKS, written });
    expect(locale(talk)).toBe(written);
    expect(talk.said).toEqual(['language-followed', 'ask-doses']);
    expect(talk.words.toLowerCase()).toContain('*bahasa indonesia*');
  });

  test('is told once how to change that, and stays there with messages of no plain language', () => {
    const talk = new Talk().say('…', { ...ASKS, written: 'en' });
    for (const written of ['en', null, 'en']) {
      talk.say('…', { ...ASKS, written });
      expect(locale(talk)).toBe('en');
      expect(talk.said).not.toContain('language-followed');
    }
  });

  test('is followed in the middle of a question too, whose answer counts', () => {
    const talk = new Talk().say('…', ASKS);
    talk.say('I have had two doses', { facts: { dose_count: 2 }, written: 'en' });
    expect(locale(talk)).toBe('en');
    expect(talk.verdict).toMatchObject({ outcome: 'allowed_if' });
  });

  test('is followed out of the language of the platform as well', () => {
    const talk = new Talk();
    talk.session = newSession('en', NINE);
    expect(locale(talk.say('…', { ...ASKS, written: 'jv' }))).toBe('jv');
  });

  test('is not told of it when the language is what the message asks for', () => {
    const talk = new Talk().say('please write in english', {
      intent: 'change_language',
      locale: 'en',
      written: 'en',
    });
    expect(talk.said).toEqual(['language-switched']);
  });

  test('is not answered in a language that has no texts', () => {
    expect(locale(new Talk().say('…', { ...ASKS, written: 'nl' }))).toBe('id');
  });
});

test('a chosen language is never overridden', () => {
  const talk = new Talk().say('bahasa indonesia', { intent: 'change_language', locale: 'id' });
  for (const written of ['en', 'su', 'jv']) {
    talk.say('…', { ...ASKS, written });
    expect(locale(talk)).toBe('id');
    expect(talk.said).not.toContain('language-followed');
  }
});
