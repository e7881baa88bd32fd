import { describe, expect, test } from 'vitest';
import { MOST_PEOPLE } from '../../../src/language/people/people.js';
import { list } from '../../../src/understanding/readers/list.js';
import { Talk } from '../../dialogue/talk.js';
import { chat, readBy } from '../chat.js';

describe('several people in one message', () => {
  test.each([
    [
      'Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK',
      true,
      [
        ['Bu N', 'kk', { dose_count: 0 }],
        ['Pak H', 'skck', { dose_count: 1 }],
      ],
    ],
    [
      'saya baru sekali vaksin, istri saya belum vaksin, mau bikin ktp',
      false,
      [
        ['', 'ktp', { dose_count: 1 }],
        ['istri', 'ktp', { dose_count: 0 }],
      ],
    ],
  ] as const)('are each taken with their errand: "%s"', (text, relayed, expected) => {
    const found = readBy(list, chat(), text)!;
    const [people, start] = found.commands;
    expect(people).toMatchObject({ do: 'list', relayed });
    const named = people?.do === 'list' ? people.people : [];
    expect(named.map((one) => [one.label.toLowerCase(), one.service])).toEqual(
      expected.map(([label, service]) => [label.toLowerCase(), service]),
    );
    expect(named.map(({ facts }) => facts.dose_count)).toEqual(
      expected.map(([, , facts]) => facts.dose_count),
    );
    expect(start).toEqual({ do: 'start', dialogue: 'people', when: 'now', args: { relayed } });
    expect(found.because).toBe('it asks for 2 people');
  });

  test('of more than can be read the rest is told', () => {
    const lines = Array.from(
      { length: MOST_PEOPLE + 2 },
      (_, i) => `${i + 1}) Bu Nani vaksin ${i % 3}x mau ${i % 2 ? 'KTP' : 'KK'}`,
    );
    const { commands, because } = readBy(list, chat(), `Saya RT 03. ${lines.join(' ')}`)!;
    expect(because).toBe(`it asks for ${lines.length} people`);
    const [people, start] = commands;
    expect(people).toMatchObject({ do: 'list', people: { length: MOST_PEOPLE } });
    expect(start).toMatchObject({ args: { unread: 2 } });
  });

  test('are turned to in the middle of a question as well, in place of it', () => {
    const talk = chat('mau urus akta kematian bapak');
    expect(readBy(list, talk, 'saya baru sekali vaksin, istri saya belum vaksin')?.commands).toMatchObject([
      { do: 'list', relayed: false },
      { do: 'start', dialogue: 'people', when: 'now' },
    ]);
  });

  test.each([
    'mau urus skck, belum vaksin',
    'istri saya mau urus skck, belum vaksin',
    'Bu Nani mau KK',
    'syarat ktp dan sim apa?',
    '1',
    '',
  ])('are not in "%s"', (text) => {
    expect(readBy(list, chat(), text)).toBeNull();
  });

  test('are nobody’s matter where no dialogue begins on them', () => {
    const talk = new Talk({ ...chat().flows, byEvent: new Map() });
    expect(readBy(list, talk, '1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK')).toBeNull();
  });
});
