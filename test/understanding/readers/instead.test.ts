import { describe, expect, test } from 'vitest';
import { instead } from '../../../src/understanding/readers/instead.js';
import { chat, readBy } from '../chat.js';

describe('another person is meant', () => {
  test.each([
    ['bukan buat saya, buat istri saya', 'istri', 'wife'],
    ['bukan saya, adik saya', 'adik', 'younger_sibling'],
    ['bukan buat saya tapi buat Bu Nani', 'Bu N', 'bu n-72'],
    ['eh bukan saya, ibu saya', 'ibu', 'mother'],
    ['eh maksud saya adik, bukan saya', 'adik', 'younger_sibling'],
    ['buat bapak saya kak, bukan buat saya', 'bapak', 'father'],
  ])('than the writer: "%s"', (text, label, key) => {
    const found = readBy(instead, chat('mau urus skck bisa?'), text);
    expect(found?.commands[0]).toEqual({ do: 'turn', who: { kind: 'relative', named: { label, key } } });
    expect(found?.commands.at(-1)).toEqual({ do: 'start', dialogue: 'access', when: 'now' });
    expect(found?.because).toMatch(/^another person is meant; it wants ask_access/);
  });

  test.each(['bukan istri, buat saya sendiri', 'bukan buat istri, buat saya'])(
    'the writer after all: "%s"',
    (text) => {
      const found = readBy(instead, chat('istri saya mau skck'), text);
      expect(found?.commands[0]).toEqual({ do: 'turn', who: { kind: 'self' } });
    },
  );

  test('with what is said of them', () => {
    const found = readBy(instead, chat('mau urus skck bisa?'), 'bukan saya, adik saya, dia belum vaksin');
    expect(found?.commands).toContainEqual({ do: 'claim', facts: { dose_count: 0 } });
  });

  test('who asks for something else is answered that, without more words', () => {
    const found = readBy(instead, chat('mau urus skck bisa?'), 'bukan saya, istri saya. syarat skck apa aja');
    expect(found?.commands.map((one) => one.do)).not.toContain('ack');
    expect(found?.commands.at(-1)).toMatchObject({ do: 'start', dialogue: 'requirements' });
  });
});

describe('another service is meant', () => {
  test.each([
    ['eh bukan skck, maksudnya sim', 'sim'],
    ['bukan skck tapi ktp', 'ktp'],
    ['bukan skck, kk', 'kk'],
    ['sanes skck, KTP', 'ktp'],
  ])('than the one in question: "%s"', (text, service) => {
    const found = readBy(instead, chat('mau urus skck bisa?'), text);
    expect(found?.commands[0]).toEqual({ do: 'turn', who: { kind: 'unsaid' }, service, day: null });
    expect(found?.because).toMatch(/^another service is meant/);
  });

  test('and the person stays', () => {
    const found = readBy(instead, chat('istri saya mau skck'), 'bukan skck, maksudnya ktp');
    expect(found?.commands[0]).toMatchObject({ do: 'turn', who: { kind: 'unsaid' }, service: 'ktp' });
  });
});

describe('nobody and nothing else is meant', () => {
  test.each([
    ['nothing was in question', [], 'bukan buat saya, buat istri saya'],
    ['it is the same service', ['mau urus skck bisa?'], 'bukan, skck maksudnya'],
    ['it is the writer already', ['mau urus skck bisa?'], 'bukan istri, buat saya sendiri'],
    ['nothing is denied', ['mau urus skck bisa?'], 'buat istri saya bisa?'],
    ['only a no is said', ['mau urus skck bisa?'], 'bukan'],
    [
      'the people of a list are named otherwise',
      ['Saya RT 03. 1) Bu Nani belum vaksin mau KK 2) Pak Hadi vaksin 1x mau SKCK'],
      'bukan buat saya, buat istri saya',
    ],
  ])('where %s', (_, before, text) => {
    expect(readBy(instead, chat(...before), text)).toBeNull();
  });
});
