import { describe, expect, test } from 'vitest';
import { courtesy } from '../../../src/understanding/readers/courtesy.js';
import { chat, readBy } from '../chat.js';

describe('who says that there is nothing more', () => {
  test.each(['ga ada kak', 'tidak ada', 'ngga ada min', 'nggak ada', 'teu aya', 'mboten'])(
    'is bidden good-bye: "%s"',
    (text) => {
      expect(readBy(courtesy, chat(), text)).toEqual({
        commands: [{ do: 'ack', text: 'goodbye' }],
        because: 'there is nothing more',
      });
    },
  );

  test.each(['oke', 'makasih ya', 'mau tanya lagi', 'ga ada ktp', ''])('is not heard in "%s"', (text) => {
    expect(readBy(courtesy, chat(), text)).toBeNull();
  });

  test('is asked on where a question is open', () => {
    expect(readBy(courtesy, chat('mau urus skck bisa?'), 'ga ada kak')).toBeNull();
  });
});
