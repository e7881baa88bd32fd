import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/language/reading.js';
import { read } from '../support.js';

describe('who is asked for', () => {
  it.each<[string, Reading['subject']]>([
    ['ibu saya stroke, boleh saya wakilkan?', 'other'],
    ['saya ketua RT 05 RW 11, warga saya mau bikin ktp', 'other'],
    ['tetangga nitip tanya soal sim', 'other'],
    ['kata tetangga ga boleh masuk kalo blm vaksin', 'self'],
    ['saya warga RT 05 RW 03 mau bikin KTP', 'self'],
    ['pak rt saya ga mau kasih pengantar', 'self'],
    ['calon suami saya orang medan, mau nikah di kua', 'self'],
    ['ibu mertua meninggal, urus akta kematian dimana', 'self'],
    ['makasih bu', 'self'],
  ])('%s: %s', (text, subject) => {
    expect(read(text).subject).toBe(subject);
  });
});
