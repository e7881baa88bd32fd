import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/understanding/command.js';
import { opening } from '../../../src/understanding/readers/opening.js';
import { Talk } from '../../dialogue/talk.js';
import { chat } from '../chat.js';

const opened = (talk: Talk) => opening(talk.view, { turn: 't', kind: 'start' });
const menu: Command = { do: 'start', dialogue: 'menu', when: 'now' };

describe('a chat that is opened', () => {
  test.each<[string, Talk, Command]>([
    ['for the first time begins with the menu', chat(), menu],
    ['after a matter is closed begins anew', chat('mau urus skck bisa?', 'batal'), menu],
    ['in the middle of a question asks it again', chat('mau urus skck bisa?'), { do: 'repeat' }],
    ['in an offer makes it again', chat('syarat skck apa aja'), { do: 'repeat' }],
    [
      'at a list asks again whom it is about',
      chat('1) Bu Nani mau KK 2) Pak Hadi mau SKCK'),
      { do: 'repeat' },
    ],
    ['while a photograph is read begins anew', chat().take({ kind: 'photo' }).pick('yes').pick('mine'), menu],
  ])('%s', (_, talk, command) => {
    expect(opened(talk)).toEqual({ commands: [command], because: 'the chat is opened' });
  });

  test('on an edited question goes on with what that has become', () => {
    const talk = chat('mau urus skck bisa?');
    talk.session = { ...talk.session, shown: '' };
    expect(opened(talk)?.commands).toEqual([{ do: 'repeat' }]);
  });

  test('where nothing begins on it is a miss, and on record', () => {
    const talk = new Talk({ ...chat().flows, byEvent: new Map() });
    expect(opened(talk)?.commands).toEqual([{ do: 'miss', failed: 'no dialogue begins on start' }]);
  });
});
