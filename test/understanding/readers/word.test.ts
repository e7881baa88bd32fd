import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/understanding/command.js';
import { word } from '../../../src/understanding/readers/word.js';
import { Talk } from '../../dialogue/talk.js';
import { chat, readBy } from '../chat.js';

describe('a global word alone', () => {
  test.each<[string, string, Command[]]>([
    ['batal', 'cancel', [{ do: 'word', word: 'cancel' }]],
    ['ga jadi deh kak', 'cancel', [{ do: 'word', word: 'cancel' }]],
    ['KEMBALI', 'back', [{ do: 'word', word: 'back' }]],
    ['ulang dong', 'restart', [{ do: 'word', word: 'restart' }]],
    ['menu', 'menu', [{ do: 'start', dialogue: 'menu', when: 'now' }]],
    ['hapus data saya', 'forget', [{ do: 'start', dialogue: 'forget', when: 'now' }]],
  ])('is heard whatever is asked: "%s"', (text, id, commands) => {
    for (const talk of [chat(), chat('mau urus skck bisa?'), chat('ingatkan saya besok')])
      expect(readBy(word, talk, text)).toEqual({ commands, because: `it is the word "${id}"` });
  });

  test('may have a text said by the way, after which the question is asked again', () => {
    const { flows } = chat();
    const sip = { words: ['sip lah'], does: { say: 'goodbye' }, ends_handover: false };
    const talk = new Talk({
      ...flows,
      words: { ...flows.words, sip },
      wordLists: { ...flows.wordLists, sip: sip.words },
    });
    expect(readBy(word, talk, 'Sip lah')).toEqual({
      commands: [{ do: 'ack', text: 'goodbye' }, { do: 'repeat' }],
      because: 'it is the word "sip"',
    });
  });

  test('leads aside where what it begins answers in passing', () => {
    for (const [text, dialogue] of [
      ['petugas', 'officer'],
      ['bantuan min', 'help'],
    ] as const) {
      const start = (when: string) => [{ do: 'start', dialogue, when }];
      expect(readBy(word, chat('mau urus skck bisa?'), text)?.commands).toEqual(start('aside'));
      expect(readBy(word, chat(), text)?.commands).toEqual(start('now'));
    }
  });

  test.each([
    'stop kirim pesan dong',
    'menu makan siang apa',
    'batalkan pengingat',
    'mau kembali ke jakarta',
    '',
  ])('is none in a sentence that holds it: "%s"', (text) => expect(readBy(word, chat(), text)).toBeNull());
});
