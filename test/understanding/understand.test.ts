import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/understanding/command.js';
import { errand } from '../../src/understanding/readers/errand.js';
import { list } from '../../src/understanding/readers/list.js';
import { understand } from '../../src/understanding/understand.js';
import { eventOf, move } from '../dialogue/moves.js';
import { NINE, Talk } from '../dialogue/talk.js';
import { runs } from '../support/runs.js';
import { chat, message } from './chat.js';

const LIST = 'Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK';

/** What a message is understood as after these. */
const understood = (before: string[], text: string) => understand(chat(...before).view, message(text));
/** The readers that found something, in the order in which they were asked. */
const readers = ({ because }: { because: string[] }) => because.map((line) => line.split(':')[0]);
const does = ({ commands }: { commands: Command[] }) => commands.map((one) => one.do);

describe('the first that ends a message has the last word', () => {
  test.each<[string, string[], string, string]>([
    ['a global word goes before the answer that it might be', ['ingatkan saya besok'], 'menu', 'word'],
    ['a global word goes before what is asked', ['mau urus skck bisa?'], 'ga jadi deh kak', 'word'],
    ['an answer goes before the errand that it might be', ['mau ke kantor, urusan apa ya'], 'ktp', 'answer'],
    ['without a question it is that errand', [], 'ktp', 'errand'],
    [
      'an answer goes before a side question',
      ['mau urus skck bisa?'],
      'belum, berapa hari jadinya',
      'answer',
    ],
    [
      'what somebody denies goes before a new errand',
      ['mau urus skck bisa?'],
      'eh bukan skck, maksudnya sim',
      'instead',
    ],
    ['a list goes before one person’s errand', ['mau urus skck bisa?'], LIST, 'list'],
    ['a good-bye goes before thanks', [], 'ga ada kak', 'courtesy'],
    [
      'a corrected day goes before what is asked',
      ['vaksin astrazeneca pertama 5 agustus, kapan dosis kedua?'],
      'eh salah, tanggal 15 agustus bukan 5',
      'correction',
    ],
    [
      'what is asked beside goes before the same errand anew',
      ['syarat kk'],
      'berapa hari jadinya?',
      'sideQuestion',
    ],
    [
      'what asks for something of its own leads away',
      ['mau urus skck bisa?'],
      'kalau sim syaratnya apa',
      'errand',
    ],
  ])('%s', (_, before, text, reader) => {
    expect(readers(understood(before, text)).at(-1)).toBe(reader);
  });

  test('where somebody else is meant, and several people are named, it is the former', () => {
    const talk = chat('mau urus skck bisa?');
    const text = 'bukan buat saya, buat istri saya belum vaksin';
    const { reading, ...event } = message(text);
    const { people } = message(LIST).reading;
    const both = { ...event, reading: { ...reading, people } };
    expect(reading.instead).not.toBeNull();
    expect(list(talk.view, both)).not.toBeNull();
    expect(readers(understand(talk.view, both))).toEqual(['instead']);
  });
});

describe('what leaves the rest to the others', () => {
  test('comes first, in its order', () => {
    const event = {
      ...message('abdi bade ngurus skck, tos divaksin sapisan, di kayuringin'),
      masked: true,
    };
    const found = understand(chat().view, event);
    expect(readers(found)).toEqual(['masked', 'language', 'area', 'errand']);
    expect(does(found)).toEqual(['ack', 'follow', 'ack', 'note', 'turn', 'settle', 'note', 'claim', 'start']);
  });

  test('has the readers after it see the choices in the language that is followed', () => {
    const talk = chat('mau urus skck, belum vaksin');
    const label = talk.view.in('su').question!.offers.find(({ id }) => id === 'find-vaccine')!.words[0]!;
    const { reading, ...event } = message(label);
    const inSundanese = { ...event, reading: { ...reading, written: 'su' } };
    expect(understand(talk.view, inSundanese).because.at(-1)).toMatch(/^answer: it picks "find-vaccine"/);
    const inIndonesian = { ...event, reading: { ...reading, written: 'id' } };
    expect(understand(talk.view, inIndonesian).because.at(-1)).not.toMatch(/it picks/);
  });

  test('stays said where nobody understands the rest', () => {
    expect(understood([], 'kayuringin qqq').commands).toEqual([
      { do: 'note', area: { kecamatan: 'Bekasi Selatan', kelurahan: 'Kayuringinjaya' } },
      { do: 'miss' },
    ]);
  });
});

describe('a message that nobody understands', () => {
  test.each([
    [[], 'asdf qwer'],
    [[], ''],
    [['mau urus skck bisa?'], 'qwe rty'],
    [['syarat kk'], 'qwerty'],
    [[LIST], 'siapa ya'],
  ])('after %j is a miss: "%s"', (before, text) => {
    expect(understood(before, text)).toEqual({
      commands: [{ do: 'miss' }],
      because: ['no reader understood it'],
    });
  });
});

describe('a reader that fails', () => {
  const { flows } = new Talk();
  // what the errand of a message asks of the services
  const talk = new Talk({ ...flows, book: { ...flows.book, services: null as never } });

  test('makes a miss that names it and its fault, and is asked nothing else', () => {
    const event = message('Budi Santoso mau urus skck di kayuringin');
    expect(() => errand(talk.view, event)).toThrow(TypeError);
    const found = understand(talk.view, event);
    expect(found.commands.at(-1)).toEqual({
      do: 'miss',
      failed: expect.stringMatching(/^(mistaken|everyone|correction|sideQuestion|errand): TypeError$/),
    });
    expect(found.because.at(-1)).toMatch(/: it failed$/);
  });

  test('leaves what was understood before it, and tells nothing of the message', () => {
    const found = understand(talk.view, message('Budi Santoso mau urus skck di kayuringin'));
    expect(does(found)).toEqual(['note', 'miss']);
    expect(JSON.stringify(found)).not.toMatch(/Budi|Santoso|skck/);
  });

  test('is no matter where an earlier one understood the message', () => {
    expect(does(understand(talk.view, message('batal')))).toEqual(['word']);
  });
});

test('every other event has its reader', () => {
  const { view } = chat('mau urus skck bisa?');
  const turn = 't';
  expect([
    readers(understand(view, { turn, kind: 'choice', id: 'dose-one', token: null })),
    readers(understand(view, { turn, kind: 'photo' })),
    readers(understand(view, { turn, kind: 'start' })),
    readers(understand(view, { turn, kind: 'other', what: 'voice' })),
  ]).toEqual([['button'], ['photo'], ['opening'], ['otherKind']]);
});

test('whatever is sent wherever, it is understood the same twice, changes nothing and asks for something', () => {
  const kinds = ['text', 'choice', 'photo', 'start', 'other'];
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 15 }), (moves) => {
      const talk = new Talk();
      for (const [i, one] of moves.entries()) {
        const event = eventOf(one, `t${i}`, talk.session, NINE);
        if (!event || !kinds.includes(event.kind)) continue;
        const before = structuredClone(talk.session);
        const found = understand(talk.view, event as Parameters<typeof understand>[1]);
        expect(understand(talk.view, event as Parameters<typeof understand>[1])).toEqual(found);
        expect(talk.session).toEqual(before);
        expect(found.because.length).toBeGreaterThan(0);
        expect(found.commands.length).toBeGreaterThan(0);
        expect(found.commands).not.toContainEqual(expect.objectContaining({ failed: expect.anything() }));
        const { turn: _turn, ...rest } = event;
        talk.take(rest as Parameters<Talk['take']>[0]);
      }
    }),
    { numRuns: runs(60) },
  );
});
