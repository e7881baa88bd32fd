import { describe, expect, it } from 'vitest';
import { followedLanguage } from '../../../src/understanding/readers/language.js';
import { told } from '../../../src/understanding/readers/told.js';
import { chat, readBy } from '../chat.js';

describe('people who ask for nothing', () => {
  const FIRST = 'saya belum vaksin, istri saya sudah 2x. yang mau bikin KTP itu istri saya';

  it('are noted, and the rest is read on', () => {
    expect(readBy(told, chat(), FIRST)).toMatchObject({
      commands: [{ do: 'note', told: [{ self: true, facts: { dose_count: 0 } }] }],
      goesOn: true,
    });
    expect(readBy(told, chat(), 'saya mau bikin KTP')).toBeNull();
  });

  it('are known when they are asked for', () => {
    expect(chat(FIRST).view.factsOf({ kind: 'self' }).dose_count?.value).toBe(0);
  });
});

describe('one of several children', () => {
  it('is turned to by which of them alone, where children were spoken of', () => {
    const talk = chat(
      'anak pertama saya udah vaksin 2x mau bikin SIM',
      'yang kedua belum vaksin, mau bikin KTP',
    );
    expect(talk.view.others.map(({ key }) => key)).toContain('child second');
    expect(talk.view.case.facts.dose_count?.value).toBe(0);
  });

  it('is nobody where none were spoken of', () => {
    expect(chat('yang kedua belum vaksin, mau bikin KTP').view.others).toEqual([]);
  });
});

describe('a language asked for beside a question', () => {
  it('is taken, and the question is read on', () => {
    const found = readBy(followedLanguage, chat(), 'english please. how much is SIM C renewal?');
    expect(found).toMatchObject({
      commands: [{ do: 'follow', locale: 'en', chosen: true }, { text: 'language-switched' }],
      goesOn: true,
    });
  });

  it('is not taken from Indonesian with English in it', () => {
    expect(
      readBy(followedLanguage, chat(), 'aku mau renew sim A, udah fully vaxxed. how much ya?'),
    ).toBeNull();
  });
});
