import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/understanding/understand.js';
import type { Talk } from '../../dialogue/talk.js';
import { chat, message } from '../chat.js';

/** The doses were asked about, then the person turned to the menu. */
const turned = () => chat('mau urus skck bisa?', 'menu');
const said = (talk: Talk, text: string, quotes: string) =>
  understand(talk.view, { ...message(text), quotes });

describe('a message that quotes an older question', () => {
  test.each(['1', '2', 'belum', 'ya', 'yang kedua', 'tidak', 'ok'])(
    'and answers it is a button of it: "%s"',
    (text) => {
      const talk = turned();
      const { commands } = said(talk, text, '1');
      expect(commands).toEqual([{ do: 'ack', text: 'choice-past' }, { do: 'repeat' }]);
      expect(talk.session.token).toBeGreaterThan(1);
    },
  );

  test('and states otherwise what was told corrects it', () => {
    const talk = chat('mau urus skck, belum vaksin');
    const { commands } = said(talk, 'eh sudah sekali', '1');
    expect(commands).toContainEqual({ do: 'claim', facts: { dose_count: 1 } });
  });

  test.each(['bs perpanjang sim c ga?', 'syarat bikin kk apa aja?', 'istri saya pendarahan'])(
    'and says by itself what it wants is just a message: "%s"',
    (text) => {
      const talk = turned();
      expect(said(talk, text, '1')).toEqual(understand(talk.view, message(text)));
    },
  );

  test.each(['menu', 'petugas', 'batal'])('leaves the ways out open: "%s"', (text) => {
    const talk = turned();
    expect(said(talk, text, '1')).toEqual(understand(talk.view, message(text)));
  });
});

test('a message that quotes the open question answers it', () => {
  const talk = chat('mau urus skck bisa?');
  expect(said(talk, '2', talk.view.token)).toEqual(understand(talk.view, message('2')));
});

test('where no question is open, an answer to an older one is told so', () => {
  const talk = chat('mau urus skck bisa?', 'batal');
  expect(said(talk, '1', '1').commands[0]).toEqual({ do: 'ack', text: 'choice-past' });
});
