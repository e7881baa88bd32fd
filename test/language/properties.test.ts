import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/calendar.js';
import { UNSURE } from '../../src/language/confidence.js';
import { VACCINATION_STATES, WISHES } from '../../src/language/reading.js';
import { anyText } from '../support/any-text.js';
import { leastEffort } from '../support/effort.js';
import { runs } from '../support/runs.js';
import { labelled } from './labelled.js';
import { read, SERVICES } from './support.js';

/** Far above what the longest text takes (ms of work). */
const SLOW_MS = 500;

const messages = [...labelled('questions-dev'), ...labelled('questions-own')].map(({ text }) => text);
const words = [...new Set(messages.flatMap((text) => text.split(/\s+/)).filter((word) => word.length > 2))];

/** Any text at all, and texts of the words that matter. */
const texts = fc.oneof(
  anyText(300),
  fc.string({ unit: 'grapheme-composite', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...words, '.', '\n', '?', '2x', '20/9', '\u200b', '\u202e', '😂'), {
      maxLength: 60,
    })
    .map((all) => all.join(' ')),
);

describe('any text', () => {
  it('is read the same every time, with known labels only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        expect(WISHES).toContain(reading.intent);
        expect(VACCINATION_STATES).toContain(reading.vaccination);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        for (const service of reading.services) expect(SERVICES).toContain(service);
        expect(reading.service).toBe(reading.services[0] ?? 'none');
        expect(reading.days.every(isDay)).toBe(true);
        if (reading.time !== null) expect(reading.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        expect(read(text)).toEqual(reading);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each<[string, string]>([
    ['words', 'bisa perpanjang sim c ga min belum vaksin '.repeat(2_400)],
    ['one word', 'a'.repeat(100_000)],
    ['phrases with gaps', 'sertifikat belum tidak kirim ingatkan jangan '.repeat(2_300)],
    ['doses', 'vaksin 2 kali dosis 1 belum '.repeat(3_600)],
    ['dates', 'kemarin a b tgl 3/4 september 2021 lagi '.repeat(2_500)],
    ['digits', '1/'.repeat(50_000)],
    ['full stops', '.'.repeat(100_000)],
    ['emoji', '😂'.repeat(50_000)],
    ['right to left', '\u202eمرحبا '.repeat(14_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(33_000)],
    ['zero width', 'k\u200bt\u200bp'.repeat(20_000)],
    ['marks', `a${'\u0301'.repeat(50)}`.repeat(2_000)],
    ['ligatures that unfold', '\ufdfa'.repeat(100_000)],
  ])('of 100,000 characters is read at once: %s', async (_, text) => {
    read(text);
    expect(await leastEffort(() => read(text))).toBeLessThan(SLOW_MS);
  });
});

describe('hidden characters', () => {
  it.each([
    ['zero width', 'bikin k\u200bt\u200bp'],
    ['accents', 'bikín ktṕ'],
    ['soft hyphen', 'bi\u00adkin ktp'],
    ['full width', 'ｂｉｋｉｎ ｋｔｐ'],
    ['direction marks', '\u202ebikin ktp\u202c'],
    ['control', 'bikin\u0007ktp'],
  ])('do not hide a word: %s', (_, text) => {
    expect(read(text)).toEqual(read('bikin ktp'));
  });
});

describe('words of no meaning', () => {
  const syllable = fc
    .tuple(
      fc.constantFrom(...'b c d g h j k l m n p r s t w y ng ny'.split(' ')),
      fc.constantFrom(...'aiueo'),
    )
    .map((letters) => letters.join(''));
  const word = fc
    .tuple(
      fc.array(syllable, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', 'n', 'ng', 'r', 's', 't', 'k', 'h'),
    )
    .map(([syllables, end]) => syllables.join('') + end);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));

  it('lead to no service, but for less than 2 % of them', () => {
    const sentences = fc.sample(sentence, { numRuns: runs(1_000), seed: 1 });
    const wrong = sentences.filter((text) => {
      const { service, confidence } = read(text);
      return service !== 'none' && confidence >= UNSURE;
    });
    expect(wrong.length / sentences.length).toBeLessThan(0.02);
  });
});

describe('one letter left out of a long word', () => {
  const long = /\p{L}{7,}/gu;

  it('changes the service of few messages', () => {
    const named = messages.filter((text) => read(text).service !== 'none' && text.search(long) >= 0);
    const kept = named.filter((text, i) => {
      const found = [...text.matchAll(long)];
      const one = found[i % found.length];
      if (!one) return true;
      const at = one.index + 2 + (i % (one[0].length - 3));
      return read(text.slice(0, at) + text.slice(at + 1)).service === read(text).service;
    });
    expect(kept.length / named.length).toBeGreaterThan(0.95);
  });
});
