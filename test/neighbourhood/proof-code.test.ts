import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCodeIn } from '../../src/case/join-code.js';
import { maskNumbers } from '../../src/language/mask.js';
import { headCodeIn } from '../../src/neighbourhood/head-code.js';
import { CODE_BYTES, proofCodeIn, proofCodeOf } from '../../src/neighbourhood/proof-code.js';

describe('a code to be passed on', () => {
  const random = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

  it('is read back from the text and the links it stands in, and is no other code or number', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const code = proofCodeOf(bytes);
        const text = `Untuk Bu Y: *${code.toLowerCase()}*\nhttps://t.me/bot?start=${code}\nhttps://bisa.example/#${code}`;
        expect(proofCodeIn(text)).toBe(code);
        expect([joinCodeIn(code, []), headCodeIn(code)]).toEqual([null, null]);
        expect(maskNumbers(code)).toBe(code);
      }),
    );
  });

  it('is none where a message names two, or talks of something else', () => {
    expect(proofCodeIn('K7Q-P2M-X94 K7Q-P2M-X95')).toBeNull();
    for (const text of [
      'jalan-jalan',
      'foto-foto warga',
      '021-889-512',
      'K7QP-2M9X-4TRW',
      'gabung K7QP-2M9X',
    ])
      expect(proofCodeIn(text)).toBeNull();
  });
});
