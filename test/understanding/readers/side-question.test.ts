import { describe, expect, test } from 'vitest';
import { sideQuestion } from '../../../src/understanding/readers/side-question.js';
import { chat, readBy } from '../chat.js';

describe('a question beside the service that was told', () => {
  test.each([
    ['syarat kk', 'berapa hari jadinya?', 'asks_duration', 'how-long'],
    ['syarat kk', 'butuh berapa lama min', 'asks_duration', 'how-long'],
    ['mau urus kk belum vaksin', 'berapa lama sih', 'asks_duration', 'how-long'],
    ['syarat kk', 'sabaraha dinten jadina?', 'asks_duration', 'how-long'],
    ['syarat kk', 'pinten dinten dadosipun?', 'asks_duration', 'how-long'],
    ['syarat kk', 'how long does it take?', 'asks_duration', 'how-long'],
  ])('after "%s" is answered in passing: "%s"', (before, text, name, answer) => {
    expect(readBy(sideQuestion, chat(before), text)).toEqual({
      commands: [
        { do: 'settle', again: true },
        { do: 'claim', facts: { [name]: true } },
        { do: 'start', dialogue: 'asked_beside', when: 'aside' },
      ],
      because: `it asks beside: ${answer}`,
    });
  });

  test.each([
    ['mau urus kk belum vaksin', 'bayarnya berapa', { asks_fee: true }],
    ['mau urus kk belum vaksin', 'bukanya jam brp', { asks_hours: true }],
    ['mau urus kk belum vaksin', 'aturannya apa dasarnya', { asks_ground: true }],
    ['mau urus kk belum vaksin', 'jelasin lebih rinci dong', { asks_details: true }],
    ['mau urus kk belum vaksin', 'berkasnya apa aja', { asks_papers: true }],
    ['mau urus kk belum vaksin', 'rincian', { asks_details: true }],
    ['syarat kk', 'info lengkapnya', { asks_details: true }],
  ])('after "%s" a part of the answer is told in passing: "%s"', (before, text, facts) => {
    expect(readBy(sideQuestion, chat(before), text)?.commands.slice(1)).toEqual([
      { do: 'claim', facts },
      { do: 'start', dialogue: 'asked_beside', when: 'aside' },
    ]);
  });

  test('is answered at once where nothing is open', () => {
    const talk = chat('syarat kk', 'ga usah');
    expect(talk.view.waiting).toBeNull();
    expect(readBy(sideQuestion, talk, 'berapa hari jadinya?')?.commands.at(-1)).toMatchObject({
      when: 'now',
    });
  });

  test.each([
    ['no service was spoken of', 'halo', 'berapa hari jadinya?'],
    ['it is of another service', 'syarat kk', 'ktp berapa hari jadinya?'],
    ['it states something of the case as well', 'syarat kk', 'saya belum vaksin, berapa hari jadinya?'],
    ['nothing is asked beside', 'syarat kk', 'jadi saya bisa urus ga'],
    ['it is a situation of its own', 'syarat kk', 'berapa hari? saya ditolak di loket'],
    ['it is no question', 'syarat kk', 'oke'],
  ])('is none where %s', (_, before, text) => {
    expect(readBy(sideQuestion, chat(before), text)).toBeNull();
  });
});
