import { describe, expect, test } from 'vitest';
import { button } from '../../../src/understanding/readers/button.js';
import type { Talk } from '../../dialogue/talk.js';
import { chat } from '../chat.js';

const press = (talk: Talk, id: string, token: string | null = talk.view.token) =>
  button(talk.view, { turn: 't', kind: 'choice', id, token });

describe('a button', () => {
  test.each([
    ['mau urus skck bisa?', 'dose-none', { node: 'doses', facts: { dose_count: 0 } }],
    ['mau urus skck, belum vaksin', 'exempt', { node: 'reason', facts: { exempt: true }, next: 'verdict' }],
    ['mau urus skck, udah vaksin 2x', 'send-proof', { node: 'proof', next: 'send' }],
    ['halo', 'check-service', { node: 'greet', next: 'anew' }],
  ])('of the open question answers it: "%s" %s', (before, id, answer) => {
    expect(press(chat(before), id)).toEqual({
      commands: [{ do: 'answer', value: id, ...answer }],
      because: `the button "${id}" of "${answer.node}"`,
    });
  });

  test('whose question is not known counts for the open one', () => {
    expect(press(chat('mau urus skck bisa?'), 'dose-one', null)?.commands).toMatchObject([
      { do: 'answer', value: 'dose-one' },
    ]);
  });

  test('of one of a list turns to them', () => {
    const talk = chat('Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK');
    expect(press(talk, 't1-p2')?.commands).toEqual([
      { do: 'turn', who: { kind: 'listed', id: 't1-p2' } },
      { do: 'settle', again: true },
      { do: 'answer', node: 'which', value: 't1-p2' },
    ]);
  });

  test.each(['connect', 'enough', 'constructor', ''])('that is not offered is no answer: "%s"', (id) => {
    expect(press(chat('mau urus skck, belum vaksin'), id)).toEqual({
      commands: [{ do: 'repeat', missed: true }],
      because: `"${id}" is not offered`,
    });
  });

  const past = { do: 'ack', text: 'choice-past' } as const;

  test('of an older question is said to be past, and the open one is asked again', () => {
    expect(press(chat('mau urus skck bisa?'), 'dose-one', '0')).toEqual({
      commands: [past, { do: 'repeat' }],
      because: 'the button is one of an older question',
    });
  });

  test('of a question that is over leads to the menu', () => {
    expect(press(chat('mau urus skck bisa?', 'batal'), 'dose-one')?.commands).toEqual([
      past,
      { do: 'start', dialogue: 'menu', when: 'now' },
    ]);
  });

  test('of a question that an edit has overtaken is past, too', () => {
    const talk = chat('mau urus skck bisa?');
    talk.session = { ...talk.session, shown: '' };
    expect(press(talk, 'dose-one')?.commands).toEqual([past, { do: 'repeat' }]);
  });
});
