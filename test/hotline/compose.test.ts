import { expect, test } from 'vitest';
import type { Effect } from '../../src/case/effect.js';
import { compose } from '../../src/hotline/compose.js';
import { shipped } from '../support/scripts.js';
import { chat } from '../understanding/chat.js';

type Send = Extract<Effect, { kind: 'send' }>;

const { texts } = shipped.flows;
const send = (id: string, args: Record<string, string> = {}): Send => ({
  kind: 'send',
  text: { id, args },
  choices: [],
  token: null,
});
const words = (sends: Send[], locale: string, head: boolean) =>
  compose(sends, texts, locale, head).map(({ text }) => text);

test.each(['id', 'su', 'jv'])('the head of a neighbourhood is addressed otherwise (%s)', (locale) => {
  expect(words([send('goodbye')], locale, false)[0]).toMatch(/\bKak\b/);
  const [said] = words([send('goodbye')], locale, true);
  expect(said).toMatch(/\bBap(?:ak|a)\/Ibu\b/);
  expect(said).not.toMatch(/\bKak/);
});

test('what an officer wrote stays as it is written', () => {
  const [said] = words([send('officer-says', { by: 'Rina', text: 'Sebentar ya, Kak' })], 'id', true);
  expect(said).toContain('Sebentar ya, Kak');
});

test.each<[boolean, string]>([
  [true, 'saya ketua RT 02, mau tanya'],
  [true, 'RT 07 RW 03 nih, 1) Bu Ani belum vaksin mau KTP 2) Pak Budi 2x mau KK'],
  [true, 'sy kader posyandu mau tanya syarat KTP'],
  [true, 'warga saya belum vaksin mau KK, bisa?'],
  [false, 'mau bikin ktp, belum vaksin'],
  [false, 'pak RT saya ga mau tanda tangan'],
  [false, 'istri saya belum vaksin, saya udah 2x, mau urus KK'],
])('whoever writes so is known as a head: %s, "%s"', (head, text) => {
  expect(chat(text).session.person.head).toBe(head);
});
