import { describe, expect, test } from 'vitest';
import { followedLanguage } from '../../../src/understanding/readers/language.js';
import { chat, message, readBy } from '../chat.js';

describe('the language that somebody plainly writes in', () => {
  test.each([
    ['abdi bade ngurus skck, tos divaksin sapisan', 'su'],
    ['punten bade naros, kumaha carana ngadamel KTP?', 'su'],
    ['kulo badhe ngurus KK, dereng vaksin', 'jv'],
    ['nyuwun sewu, pripun carane ndamel SKCK nggih', 'jv'],
    ['can I renew my driving license? not vaccinated yet', 'en'],
    ['hello, where do I get my family card', 'en'],
  ])('is followed, and the rest is read on: "%s"', (text, locale) => {
    expect(readBy(followedLanguage, chat(), text)).toEqual({
      commands: [
        { do: 'follow', locale },
        { do: 'ack', text: 'language-followed' },
      ],
      because: `it is written in ${locale}`,
      goesOn: true,
    });
  });

  test.each(['mau urus skck', 'skck', 'KTP?', '👍', ''])('is no other one in "%s"', (text) => {
    expect(readBy(followedLanguage, chat(), text)).toBeNull();
  });

  test('is not told of twice', () => {
    const talk = chat('can I renew my driving license?');
    expect(readBy(followedLanguage, talk, 'what do I need to bring for it?')).toBeNull();
  });

  test('is not followed where one was asked for, or is asked for now', () => {
    expect(readBy(followedLanguage, chat('bahasa indonesia saja'), 'can I renew my license?')).toBeNull();
    expect(readBy(followedLanguage, chat(), 'please write in english')).toBeNull();
  });

  test('is not followed where there are no texts in it', () => {
    const event = message('ik wil mijn rijbewijs verlengen');
    const reading = { ...event.reading, written: 'nl' };
    expect(followedLanguage(chat().view, { ...event, reading })).toBeNull();
  });
});
