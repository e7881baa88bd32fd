import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/understanding/command.js';
import { photo } from '../../../src/understanding/readers/photo.js';
import { shown, Talk } from '../../dialogue/talk.js';
import { chat } from '../chat.js';

const sent = (talk: Talk) => photo(talk.view, { turn: 't9', kind: 'photo' });
const kept: Command = { do: 'photo' };
const begins: Command = { do: 'start', dialogue: 'photo', when: 'now' };

describe('a photograph', () => {
  test.each<[string, Talk]>([
    ['as a first message', chat()],
    ['in the middle of a question', chat('mau urus skck bisa?')],
    ['after one was read', shown(chat(), { outcome: 'verified', dose: 1, on: '2021-09-20' })],
    ['where a certificate was spoken of', chat('sertifikat saya salah nama')],
  ])('begins a matter of its own %s', (_, talk) => {
    expect(sent(talk)).toEqual({ commands: [kept, begins], because: 'it is a photograph' });
  });

  test.each<[string, Talk]>([
    ['once it was agreed to', chat('mau kirim foto sertifikat').pick('yes')],
    ['after one that could not be read', shown(chat(), { outcome: 'unreadable', reason: 'blurred' })],
  ])('that was asked for is the answer: %s', (_, talk) => {
    expect(talk.view.question?.takesPhoto).toBe(true);
    const { node } = talk.view.question!;
    expect(sent(talk)).toEqual({
      commands: [kept, { do: 'answer', node, value: 't9' }],
      because: 'a photograph was asked for',
    });
  });

  test.each<[string, Talk]>([
    ['consent is asked for', chat().take({ kind: 'photo' })],
    ['it is asked whose it is', chat().take({ kind: 'photo' }).pick('yes')],
  ])('belongs to the one that waits while %s, and nothing is asked again', (_, talk) => {
    expect(sent(talk)).toEqual({
      commands: [{ do: 'photo', beside: true }],
      because: 'it belongs to the one that waits',
    });
    talk.now += 60_000;
    expect(sent(talk)).toEqual({
      commands: [kept, { do: 'repeat' }],
      because: 'another photograph waits already',
    });
  });

  test('is nobody’s matter where no dialogue begins on one', () => {
    expect(sent(new Talk({ ...chat().flows, byEvent: new Map() }))).toBeNull();
  });
});
