import { describe, expect, test } from 'vitest';
import { maskNumbers } from '../../../src/language/mask.js';
import { masked } from '../../../src/understanding/readers/masked.js';
import { chat, message } from '../chat.js';

/** A message as it is let in: somebody's number is taken out of it. */
const letIn = (text: string) => {
  const kept = maskNumbers(text);
  return { ...message(kept), masked: kept !== text };
};

describe('a number that was taken out of a message', () => {
  test.each([
    'nik saya 3275010101900001, mau urus skck',
    'NIK 3275-0101-0190-0001',
    'hp saya 081234567890',
    'tolong cek atas nama 3275 0101 0190 0001 ya',
    'my id is 3275010101900001',
    'nomer KK kulo 3275010101900002',
  ])('is told, and the rest is read on: "%s"', (text) => {
    const event = letIn(text);
    expect(event.text).not.toMatch(/\d{6}/);
    expect(masked(chat().view, event)).toEqual({
      commands: [{ do: 'ack', text: 'number-masked' }],
      because: 'a personal number was taken out',
      goesOn: true,
    });
  });

  test.each(['mau urus skck tgl 20 jam 10', 'udah vaksin 2x', ''])('is none in "%s"', (text) => {
    expect(masked(chat().view, letIn(text))).toBeNull();
  });

  test('is told in the middle of a question, too', () => {
    expect(masked(chat('mau urus skck bisa?').view, letIn('3275010101900001'))?.goesOn).toBe(true);
  });
});
